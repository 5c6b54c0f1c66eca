// SPDX-License-Identifier: Apache-2.0
#include "app/session/reading.h"

#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::session {

bool isRead(const log::Fold& workspace, const std::vector<base::EntityId>& devices,
            const std::string& area) {
    base::Hlc newest;
    bool read = false;
    for (const base::EntityId& device : devices) {
        const auto* view = workspace.find(
            {log::EntityKind::Device, device, fields::join(fields::readPrefix, area)});
        if (view != nullptr && !(view->standing.front().name.hlc < newest)) {
            newest = view->standing.front().name.hlc;
            read = view->shown() == log::Value(true);
        }
    }
    return read;
}

std::set<std::string> readAreas(DeviceSession& session) {
    const log::ControlLog& control = session.replica().control();
    const log::Fold* workspace = session.replica().fold(control.workspaceScope());
    if (workspace == nullptr) {
        return {};
    }
    auto own = workspace->entities(log::EntityKind::Device);
    std::erase_if(own, [&](const base::EntityId& id) {
        const auto* device = control.device(base::idCast<base::DeviceId>(id));
        return device == nullptr || device->member != session.self();
    });
    std::set<std::string> areas;
    for (const domain::Area& area : shippedTemplate().model.areas()) {
        if (isRead(*workspace, own, area.id)) {
            areas.insert(area.id);
        }
    }
    return areas;
}

base::Outcome setAreaRead(DeviceSession& session, const std::string& area, bool read) {
    const auto& areas = shippedTemplate().model.areas();
    if (std::none_of(areas.begin(), areas.end(),
                     [&](const domain::Area& one) { return one.id == area; })) {
        return base::Error{base::ErrorCode::NotFound, area, "is no area of the template"};
    }
    const auto said = session.replica().confirm(fields::join(fields::readPrefix, area), read);
    if (said) {
        session.tellWritten();
    }
    return said;
}

} // namespace kvorum::session
