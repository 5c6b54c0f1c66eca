// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"
#include "app/session/launch.h"

namespace kvorum::session {

/// Invites a manager to the vacancy and writes the command that opens the second device to
/// `second-device.txt` beside the device's folder.
base::Outcome inviteSecondDevice(DeviceSession& device, const base::ScopeId& vacancy,
                                 const Launch& launch);

} // namespace kvorum::session
