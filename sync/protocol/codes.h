// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace kvorum::protocol {

/// What became of an item or of a call. The texts are on the wire and never change their meaning.
enum class Code {
    // an item went through
    Stored,
    Duplicate, ///< the same bytes are already there
    // to try again
    Stale,       ///< the control log moved on, or something before it in this push was refused
    Gap,         ///< the counter is not the next one; `expected` says which is
    HistoryLost, ///< the server has no row for this cursor or mark: it lost what it had confirmed
    Busy,        ///< come again after `retryAfterS`
    // for good
    NotAllowed, ///< also for what does not exist
    Erased,
    Submitted,     ///< the scorecard is handed in; amendments are taken
    TooLarge,      ///< 413; `detail` names the limit
    Bad,           ///< not well-formed, or a signature, hash or id that does not fit
    CounterReused, ///< other bytes under a counter already stored: this device has a clone
    // calls only
    Unauthorized,    ///< no token, or one that is out of date: open a session anew
    UpgradeRequired, ///< this wire version is no longer spoken
    CodeRequired,    ///< founding needs a code from `kvorum-server invite`
    WrongHost,       ///< the session was signed for another server
    NoSuchPath,
    NoSuchMethod,
    HeadersTooLarge,
    Timeout,
    TooMany, ///< 429
    Failed,  ///< the server's own fault; nothing was stored
};

[[nodiscard]] std::string_view text(Code code);
[[nodiscard]] std::optional<Code> codeFrom(std::string_view text);

/// Worth sending again unchanged or sealed anew, as opposed to parked and shown.
[[nodiscard]] bool mayRetry(Code code);

} // namespace kvorum::protocol
