// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/statement.h"
#include "core/vault/box.h"
#include "sync/protocol/codes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The messages of the wire, as plain values. PROTOCOL.md says how each one is written.
namespace kvorum::protocol {

inline constexpr std::uint64_t wireVersion = 1;
inline constexpr std::size_t mostPushItems = 1000;
inline constexpr std::size_t mostBodyBytes = 4U << 20;
/// A page of a pull that asks for no other; the item that passes it still goes along.
inline constexpr std::size_t fullPageBytes = 1U << 20;
inline constexpr std::size_t mostEnvelopeBytes = 1U << 20;
inline constexpr std::uint64_t mostWaitS = 25;

inline constexpr std::string_view sessionPath = "/v1/session";
inline constexpr std::string_view pushPath = "/v1/push";
inline constexpr std::string_view pullPath = "/v1/pull";

/// First half of a session: `proof` is absent and the answer is a SessionChallenge. Second half:
/// the same again with `proof`; the answer is a SessionReply.
struct SessionRequest {
    struct Proof {
        base::Bytes challenge;      ///< as received
        vault::Signature signature; ///< see signSession()
        bool operator==(const Proof&) const = default;
    };
    /// Only while the workspace does not exist: its first statement, so that the server knows the
    /// key, and the code from `kvorum-server invite` (empty where the server is open).
    struct Founding {
        base::Bytes found;
        std::string code;
        bool operator==(const Founding&) const = default;
    };
    std::uint64_t wire = wireVersion;
    base::WorkspaceId workspace;
    base::DeviceId device; ///< or inviteBoxId() of the invite's key, to join
    std::string host;      ///< "host[:port]" as in the link: what the client believes to speak to
    std::optional<Proof> proof;
    std::optional<Founding> founding;
    bool operator==(const SessionRequest&) const = default;
};

struct SessionChallenge {
    base::Bytes challenge;
    std::int64_t serverUnixMs = 0;
    bool operator==(const SessionChallenge&) const = default;
};

struct SessionReply {
    std::string token; ///< for "Authorization: Bearer <token>"
    std::int64_t serverUnixMs = 0;
    std::int64_t expiresUnixMs = 0; ///< by the server's clock, 15 minutes on
    std::uint64_t wireOldest = wireVersion, wireNewest = wireVersion;
    bool operator==(const SessionReply&) const = default;
};

/// An envelope as sealed (core/vault/envelope.h).
struct SealedEnvelope {
    base::Bytes bytes;
    bool operator==(const SealedEnvelope&) const = default;
};

/// What travels. The order of a list is the order in which it counts: a new scope before what is
/// written into it, a sheet's envelopes before its submit, the boxes that the submit allows after.
using Item = std::variant<log::EncodedStatement, SealedEnvelope, vault::KeyBox>;

struct PushRequest {
    std::vector<Item> items; ///< at most mostPushItems
    base::Bytes cursor;      ///< of the newest page saved; empty before the first
    base::Bytes mark;        ///< of the newest push answered; empty before the first
};

struct ItemOutcome {
    Code code = Code::Stored;
    std::uint64_t expected = 0; ///< Gap only: the counter that the server waits for
    bool operator==(const ItemOutcome&) const = default;
};

struct PushReply {
    std::vector<ItemOutcome> items; ///< one for each item sent, in the same order
    base::Bytes mark;               ///< sealed by the server; send it with every later request
    bool operator==(const PushReply&) const = default;
};

/// Travels as the query of a GET: see pullTarget().
struct PullRequest {
    base::Bytes cursor; ///< empty: from the beginning
    base::Bytes mark;
    std::uint64_t waitS = 0;     ///< how long to wait for something to come, at most mostWaitS
    std::uint64_t mostBytes = 0; ///< of a page, one item at least; 0: what the server takes for one
    bool operator==(const PullRequest&) const = default;
};

/// A key that `device` may need and this device could give, as far as the server can see. The
/// device judges by its own verified log before it makes the box.
struct WantedBox {
    base::DeviceId device;
    base::ScopeId scope;
    base::KeyId key;
    bool operator==(const WantedBox&) const = default;
};

struct PullReply {
    std::vector<Item> items; ///< in order of becoming visible; statements before what they reveal
    std::vector<WantedBox> wanted; ///< only on the last page
    base::Bytes cursor;            ///< save it in one transaction with the items
    bool more = false;             ///< pull again at once
};

/// The body of every answer that is not 200.
struct ErrorReply {
    Code code = Code::Failed;
    std::string detail;            ///< for people: which limit, which field; never content
    std::uint64_t retryAfterS = 0; ///< 0: nothing to wait for
    bool operator==(const ErrorReply&) const = default;
};

} // namespace kvorum::protocol
