// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Every number of the client that was chosen and not derived, with its reason.
namespace kvorum::client::tuning {

/// A field left alone so long is sealed: long enough to think, short enough for a colleague.
inline constexpr std::int64_t idleMs = 30'000;
/// A field edited all the time is sealed at the latest so long after its first edit.
inline constexpr std::int64_t longestPendingMs = 5 * 60'000;
/// Each sealing of a text holds all of it. From this size on it waits longer between two, in
/// proportion to its size, so that a note of an hour does not fill the log many times over; it is
/// sealed when its question is left, all the same.
inline constexpr std::int64_t longTextIdleMs = 3 * 60'000;
inline constexpr std::size_t longTextBytes = 128, waitingTextBytes = 800;
/// Content of one envelope before it is split; far below the 1 MiB that the server takes.
inline constexpr std::size_t envelopeContentBytes = 128 * 1024;
/// One value larger than this is refused at the tap, where the person can still shorten it.
inline constexpr std::size_t changeBytes = 512 * 1024;
/// So many statements are verified at a start before it is worth a write that says so.
inline constexpr std::uint64_t statementsToSeal = 16;
/// How long an invite is good.
inline constexpr std::int64_t inviteMs = 7LL * 24 * 60 * 60 * 1000;

/// Full-jitter backoff: a wait between nothing and a bound that doubles from the first to the last.
inline constexpr std::int64_t firstBackoffMs = 1'000;
inline constexpr std::int64_t lastBackoffMs = 5 * 60'000;
/// A push and a page hold what lately went through in this time, so that a bad line makes progress.
inline constexpr std::int64_t portionMs = 5'000;
/// So much of a page is taken between two frames of the screen; each item is verified, so their
/// number counts as well.
inline constexpr std::size_t sliceBytes = 64 * 1024, sliceItems = 64;
/// Size of the first push and page, before anything is known of the line: a phone may give the
/// process ten seconds, with a line of some kilobytes a second, and end it.
inline constexpr std::size_t firstPortionBytes = 16 * 1024;
/// Left free of the server's limits for the frame around the items.
inline constexpr std::size_t pushOverheadBytes = 4 * 1024;
/// A push or a page that has not been answered in this time is given up.
inline constexpr std::int64_t requestMs = 30'000;
/// How long the server is asked to hold a pull that has nothing to give, and what the answer may
/// take on top of it.
inline constexpr std::uint64_t waitS = 25;
inline constexpr std::int64_t waitMarginMs = 10'000;
/// A token is renewed so long before it ends, so that no long wait ends with it.
inline constexpr std::int64_t tokenMarginMs = 60'000;
/// This device's clock is so far off that the person should know.
inline constexpr std::int64_t clockOffMs = 2 * 60'000;

} // namespace kvorum::client::tuning
