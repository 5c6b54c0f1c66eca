// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "sync/protocol/messages.h"

/// Messages to deterministic CBOR and back. Decoding is strict: BadFormat (with the place) at
/// another number of fields, a wrong type or length, another spelling of the same value or
/// trailing bytes; TooLarge past a size or a number of items; NewerVersion for another wire.
namespace kvorum::protocol {

[[nodiscard]] base::Bytes encode(const SessionRequest& message);
[[nodiscard]] base::Bytes encode(const SessionChallenge& message);
[[nodiscard]] base::Bytes encode(const SessionReply& message);
[[nodiscard]] base::Bytes encode(const PushRequest& message);
[[nodiscard]] base::Bytes encode(const PushReply& message);
[[nodiscard]] base::Bytes encode(const PullReply& message);
[[nodiscard]] base::Bytes encode(const ErrorReply& message);

[[nodiscard]] base::Result<SessionRequest> decodeSessionRequest(base::ByteView cbor);
[[nodiscard]] base::Result<SessionChallenge> decodeSessionChallenge(base::ByteView cbor);
[[nodiscard]] base::Result<SessionReply> decodeSessionReply(base::ByteView cbor);
[[nodiscard]] base::Result<PushRequest> decodePushRequest(base::ByteView cbor);
[[nodiscard]] base::Result<PushReply> decodePushReply(base::ByteView cbor);
[[nodiscard]] base::Result<PullReply> decodePullReply(base::ByteView cbor);
[[nodiscard]] base::Result<ErrorReply> decodeErrorReply(base::ByteView cbor);

/// "/v1/pull?cursor=…&mark=…&wait=…" with what is set, bytes in base64url.
[[nodiscard]] std::string pullTarget(const PullRequest& request);
/// Reads what follows the "?"; empty is a pull from the beginning.
[[nodiscard]] base::Result<PullRequest> decodePullQuery(std::string_view query);

/// How many bytes the item takes in a push: fill a push up to mostBodyBytes by it.
[[nodiscard]] std::size_t encodedSize(const Item& item);

} // namespace kvorum::protocol
