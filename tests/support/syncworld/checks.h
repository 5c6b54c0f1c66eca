// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/world.h"

namespace kvorum::syncworld {

using Check = std::optional<Breach>;

/// What must hold at every moment.
[[nodiscard]] Check checkAlways(World& world);
/// What must hold when all was sent and received.
[[nodiscard]] Check checkConverged(World& world);

/// What does not hold; empty where all does.
[[nodiscard]] inline std::string textOf(const Check& check) {
    return check ? check->what : std::string();
}

/// Begins every value that a person types.
inline constexpr std::string_view typedMark = "plain-text-";

/// The server is being set back: notes what devices wrote that only other devices can give back.
void noteEntrusted(World& world);

} // namespace kvorum::syncworld
