// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"

namespace kvorum::client {

struct DeviceState;

/// The small named values in the store, beside those of the queue and the problems.
namespace meta {
inline constexpr std::string_view clock = "clock";   ///< last word of the hybrid clock
inline constexpr std::string_view cursor = "cursor"; ///< as the server sealed it
inline constexpr std::string_view mark = "mark";     ///< as the server sealed it
inline constexpr std::string_view synced = "synced"; ///< when all was last sent and received
inline constexpr std::string_view link = "link";     ///< of the invite, sealed under the local key
inline constexpr std::string_view server = "server"; ///< authority of the workspace's server
} // namespace meta

/// 0 where nothing was kept yet.
[[nodiscard]] base::Result<std::uint64_t> readNumber(const store::LogStore& store,
                                                     std::string_view name);
base::Outcome writeNumber(store::LogStore& store, std::string_view name, std::uint64_t value);
/// Empty where nothing was kept yet.
[[nodiscard]] base::Result<base::Bytes> readBytes(const store::LogStore& store,
                                                  std::string_view name);

base::Outcome loadLink(DeviceState& state);
/// Keeps the link with its secret, sealed; a link that is null is forgotten.
base::Outcome saveLinkWithin(DeviceState& state);

} // namespace kvorum::client
