// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace kvorum::platform {

/// Where this person's device lives when nothing else was said: the system's place for app data.
[[nodiscard]] std::filesystem::path defaultDataDir();

} // namespace kvorum::platform
