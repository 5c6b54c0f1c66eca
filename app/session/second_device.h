// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"
#include "app/session/launch.h"

namespace kvorum::session {

/// Writes the command that opens the second device to `second-device.txt` beside the device's
/// folder: with a new invitation to the vacancy as manager until the device is there.
base::Outcome inviteSecondDevice(DeviceSession& device, const base::ScopeId& vacancy,
                                 const Launch& launch);

} // namespace kvorum::session
