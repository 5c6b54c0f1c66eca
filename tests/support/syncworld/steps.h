// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/world.h"

namespace kvorum::syncworld {

/// One random thing that a person, a device or the server does; noted in the world's trace.
void randomStep(World& world);
/// Founds a workspace with a vacancy and its people, some of whom are still on their way.
void randomBeginning(World& world);

} // namespace kvorum::syncworld
