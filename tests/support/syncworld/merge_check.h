// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/checks.h"

namespace kvorum::syncworld {

/// Whether the device shows of a scope what follows from the changes on its disk by the words of
/// sync.md section 2: what no change names stands, the highest is shown, nothing else is there.
[[nodiscard]] Check checkMerge(World& world, Device& device, const base::ScopeId& scope);

} // namespace kvorum::syncworld
