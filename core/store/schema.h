// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace kvorum::store {

/// "KVRM": tells our files from other programs' databases.
inline constexpr int applicationId = 0x4b56524d;

/// One text a step: step n leads from user_version n to n + 1. Append only; a released step never
/// changes.
[[nodiscard]] std::span<const char* const> schemaSteps();

} // namespace kvorum::store
