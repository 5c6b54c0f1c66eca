// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/world.h"

namespace kvorum::syncworld {

/// What must hold at every moment. Empty where it does, else what does not.
[[nodiscard]] std::string checkAlways(World& world);
/// What must hold when all was sent and received.
[[nodiscard]] std::string checkConverged(World& world);

} // namespace kvorum::syncworld
