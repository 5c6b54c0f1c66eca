// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"

#include <set>

namespace kvorum::client {

struct DeviceState;

/// The small named values in the store, beside those of the queue and the problems.
namespace meta {
inline constexpr std::string_view clock = "clock";   ///< last word of the hybrid clock
inline constexpr std::string_view cursor = "cursor"; ///< as the server sealed it
inline constexpr std::string_view mark = "mark";     ///< as the server sealed it
inline constexpr std::string_view synced = "synced"; ///< when all was last sent and received
inline constexpr std::string_view link = "link";     ///< of the invite, sealed under the local key
inline constexpr std::string_view invite = "invite"; ///< that let this device in, sealed
inline constexpr std::string_view server = "server"; ///< authority of the workspace's server
inline constexpr std::string_view dropped = "dropped";     ///< scopes lost, with the own counters
inline constexpr std::string_view erasing = "erasing";     ///< candidates without a receipt yet
inline constexpr std::string_view leftover = "leftover";   ///< own unsent work, sealed
inline constexpr std::string_view revoked = "revoked";     ///< 1 where the workspace revoked it
inline constexpr std::string_view rekey = "rekey";         ///< 1 where a fresh local key is due
inline constexpr std::string_view restoring = "restoring"; ///< 1 while the server is given back
inline constexpr std::string_view touched = "touched";     ///< scopes to report on when all came
inline constexpr std::string_view ungiven = "ungiven";     ///< scopes with an own box refused
inline constexpr std::string_view lost = "lost";       ///< statements that a restore left behind
inline constexpr std::string_view vouched = "vouched"; ///< own statements that others said anew
inline constexpr std::string_view relink = "relink";   ///< the device that a copy becomes, sealed
inline constexpr std::string_view local = "local";     ///< tells which local key seals all this
inline constexpr std::string_view control = "control"; ///< how far the control log was verified
} // namespace meta

/// 0 where nothing was kept yet.
[[nodiscard]] base::Result<std::uint64_t> readNumber(const store::LogStore& store,
                                                     std::string_view name);
base::Outcome writeNumber(store::LogStore& store, std::string_view name, std::uint64_t value);
/// Empty where nothing was kept yet.
[[nodiscard]] base::Result<base::Bytes> readBytes(const store::LogStore& store,
                                                  std::string_view name);

/// Empty where nothing was kept yet.
[[nodiscard]] base::Result<std::set<base::ScopeId>> readScopes(const store::LogStore& store,
                                                               std::string_view name);
base::Outcome writeScopes(store::LogStore& store, std::string_view name,
                          const std::set<base::ScopeId>& scopes);

/// Notes which local key seals the store.
base::Outcome nameLocalKey(DeviceState& state);
/// After a kill while it was sealed anew: which of the two local keys it was left under.
base::Outcome chooseLocalKey(DeviceState& state);

base::Outcome loadLink(DeviceState& state);
/// Keeps the link with its secret, sealed; a link that is null is forgotten.
base::Outcome saveLinkWithin(DeviceState& state);

} // namespace kvorum::client
