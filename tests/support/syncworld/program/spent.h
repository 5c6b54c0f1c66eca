// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kvorum::syncworld {

/// Seconds of this process inside libsodium and inside SQLite until now. The program stands in
/// front of both libraries: each call is timed and handed on to the real function.
[[nodiscard]] double secondsInSodium();
[[nodiscard]] double secondsInSqlite();

} // namespace kvorum::syncworld
