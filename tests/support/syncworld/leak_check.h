// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/checks.h"

namespace kvorum::syncworld {

/// Gives everything that the server holds to every device: no key of a scope that its member could
/// never read opens with what it has, nor with a link that it once took. And nothing that a person
/// typed stands in plain in the files of the server or of a device.
[[nodiscard]] Check checkLeak(World& world);

} // namespace kvorum::syncworld
