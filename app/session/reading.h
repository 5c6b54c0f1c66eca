// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

#include <set>

namespace kvorum::session {

/// The areas of the kit that this device's person has read (M-131), by id: on any own device, the
/// newest word counts.
[[nodiscard]] std::set<std::string> readAreas(DeviceSession& session);
/// The newest word of these devices, in the workspace's scope, about one area.
[[nodiscard]] bool isRead(const log::Fold& workspace, const std::vector<base::EntityId>& devices,
                          const std::string& area);
/// Says so, or takes it back. NotFound for an area that the template has not; WrongKey while the
/// workspace's key is on its way.
base::Outcome setAreaRead(DeviceSession& session, const std::string& area, bool read);

} // namespace kvorum::session
