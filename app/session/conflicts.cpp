// SPDX-License-Identifier: Apache-2.0
#include "app/session/conflicts.h"

#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::session {

namespace {

bool isForPeople(const log::FieldKey& key) {
    const std::string_view field = key.field;
    return key.kind != log::EntityKind::Device && field != fields::position &&
           !field.starts_with(fields::secondsPrefix) && !field.starts_with(fields::probePrefix);
}

Conflict read(const DeviceSession& session, const base::ScopeId& scope, log::FieldKey key,
              const log::FieldView& view) {
    Conflict conflict{scope, std::move(key), {}};
    for (const log::Standing& one : view.standing) {
        const bool known =
            std::any_of(conflict.values.begin(), conflict.values.end(),
                        [&](const ConflictValue& other) { return other.value == one.value; });
        const log::DeviceRecord* author = session.control().device(one.name.device);
        if (!known) {
            conflict.values.push_back(
                {one.value, author ? author->member : base::MemberId(), one.name.hlc.unixMs()});
        }
    }
    return conflict;
}

} // namespace

std::vector<Conflict> conflicts(DeviceSession& session) {
    std::vector<Conflict> all;
    using log::ScopeKind;
    for (const ScopeKind kind : {ScopeKind::Workspace, ScopeKind::Vacancy, ScopeKind::Candidate,
                                 ScopeKind::Scorecard, ScopeKind::Debrief}) {
        for (const log::ScopeRecord& scope : session.control().scopes(kind)) {
            const log::Fold* fold =
                session.mayWrite(scope.id) && !session.replica().isLocked(scope.id)
                    ? session.replica().fold(scope.id)
                    : nullptr;
            if (fold == nullptr) {
                continue;
            }
            for (log::FieldKey& key : fold->conflicts()) {
                if (const log::FieldView* view = fold->find(key); isForPeople(key)) {
                    all.push_back(read(session, scope.id, std::move(key), *view));
                }
            }
        }
    }
    return all;
}

base::Outcome settle(DeviceSession& session, const Conflict& conflict, log::Value value) {
    const auto written = session.replica().write(conflict.scope, conflict.key, std::move(value));
    return written ? session.seal(conflict.scope) : written;
}

} // namespace kvorum::session
