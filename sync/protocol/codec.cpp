// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/codec.h"

#include "core/base/cbor.h"

namespace kvorum::protocol {

using base::Bytes;
using base::ByteView;
using base::CborReader;
using base::CborType;
using base::CborWriter;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint64_t statementItem = 1, envelopeItem = 2, boxItem = 3;
constexpr std::size_t mostHostBytes = 260, mostCodeBytes = 128, mostDetailBytes = 1024;
constexpr std::size_t mostSealBytes = 512; // cursors, marks, challenges: opaque, but small

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>; // clang 14 does not deduce an aggregate

Bytes copy(ByteView view) {
    return {view.begin(), view.end()};
}

Bytes readBytes(CborReader& in, std::size_t most) {
    const auto view = in.bytes();
    if (view.size() > most) in.fail(ErrorCode::TooLarge, "more bytes than allowed here");
    return in.ok() ? copy(view) : Bytes{};
}

std::string readText(CborReader& in, std::size_t most) {
    const auto text = in.text();
    if (text.size() > most) in.fail(ErrorCode::TooLarge, "a longer text than allowed here");
    return in.ok() ? std::string(text) : std::string{};
}

void write(CborWriter& out, const Item& item) {
    std::visit(Overloaded{[&](const log::EncodedStatement& statement) {
                              out.array(2);
                              out.uinteger(statementItem);
                              out.bytes(statement.bytes);
                          },
                          [&](const SealedEnvelope& envelope) {
                              out.array(2);
                              out.uinteger(envelopeItem);
                              out.bytes(envelope.bytes);
                          },
                          [&](const vault::KeyBox& box) {
                              out.array(7);
                              out.uinteger(boxItem);
                              out.id(box.from);
                              out.id(box.to);
                              out.id(box.scope);
                              out.id(box.key);
                              out.uinteger(box.controlNumber);
                              out.bytes(box.sealed);
                          }},
               item);
}

vault::KeyBox readBox(CborReader& in) {
    vault::KeyBox box;
    box.from = in.id<base::DeviceId>();
    box.to = in.id<base::DeviceId>();
    box.scope = in.id<base::ScopeId>();
    box.key = in.id<base::KeyId>();
    box.controlNumber = in.uinteger();
    box.sealed = readBytes(in, mostSealBytes);
    return box;
}

Item readItem(CborReader& in) {
    const auto length = in.array();
    const auto kind = in.uinteger();
    if (kind == statementItem && length == 2) {
        return log::EncodedStatement{readBytes(in, mostEnvelopeBytes)};
    }
    if (kind == envelopeItem && length == 2) return SealedEnvelope{copy(in.bytes())};
    if (kind == boxItem && length == 7) return readBox(in);
    in.fail(ErrorCode::BadFormat, "an unknown kind of item");
    return log::EncodedStatement{};
}

void write(CborWriter& out, const std::vector<Item>& items) {
    out.array(items.size());
    for (const auto& item : items) {
        write(out, item);
    }
}

std::vector<Item> readItems(CborReader& in, std::uint64_t most) {
    std::vector<Item> items;
    const auto count = in.array();
    if (count > most) in.fail(ErrorCode::TooLarge, "more items than allowed");
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        items.push_back(readItem(in));
    }
    return items;
}

ItemOutcome readOutcome(CborReader& in) {
    ItemOutcome outcome;
    const bool withCounter = in.peek() == CborType::Array;
    if (withCounter) in.array(2);
    const auto code = codeFrom(in.text());
    if (withCounter) outcome.expected = in.uinteger();
    if (!code || withCounter != (code == Code::Gap)) {
        in.fail(ErrorCode::BadFormat, "an unknown outcome");
    }
    outcome.code = code.value_or(Code::Failed);
    return outcome;
}

/// A message, if nothing was refused and nothing follows.
template <typename Message>
Result<Message> finish(CborReader& in, Message message, std::string_view place) {
    in.end();
    if (!in.ok()) return in.error(place);
    return message;
}

} // namespace

Bytes encode(const SessionRequest& message) {
    CborWriter out;
    out.array(6);
    out.uinteger(message.wire);
    out.id(message.workspace);
    out.id(message.device);
    out.text(message.host);
    if (message.proof) {
        out.array(2);
        out.bytes(message.proof->challenge);
        out.id(message.proof->signature);
    } else {
        out.null();
    }
    if (message.founding) {
        out.array(2);
        out.bytes(message.founding->found);
        out.text(message.founding->code);
    } else {
        out.null();
    }
    return out.take();
}

Result<SessionRequest> decodeSessionRequest(ByteView cbor) {
    CborReader in(cbor);
    SessionRequest message;
    const auto length = in.array();
    message.wire = in.uinteger();
    if (in.ok() && message.wire != wireVersion) {
        return Error{ErrorCode::NewerVersion, "session", "another version of the wire"};
    }
    if (length != 6) in.fail(ErrorCode::BadFormat, "another number of fields");
    message.workspace = in.id<base::WorkspaceId>();
    message.device = in.id<base::DeviceId>();
    message.host = readText(in, mostHostBytes);
    if (in.peek() == CborType::Null) {
        in.null();
    } else {
        in.array(2);
        auto challenge = readBytes(in, mostSealBytes);
        message.proof = {std::move(challenge), in.id<vault::Signature>()};
    }
    if (in.peek() == CborType::Null) {
        in.null();
    } else {
        in.array(2);
        auto found = readBytes(in, mostEnvelopeBytes);
        message.founding = {std::move(found), readText(in, mostCodeBytes)};
    }
    return finish(in, std::move(message), "session");
}

Bytes encode(const SessionChallenge& message) {
    CborWriter out;
    out.array(2);
    out.bytes(message.challenge);
    out.integer(message.serverUnixMs);
    return out.take();
}

Result<SessionChallenge> decodeSessionChallenge(ByteView cbor) {
    CborReader in(cbor);
    SessionChallenge message;
    in.array(2);
    message.challenge = readBytes(in, mostSealBytes);
    message.serverUnixMs = in.integer();
    return finish(in, std::move(message), "challenge");
}

Bytes encode(const SessionReply& message) {
    CborWriter out;
    out.array(5);
    out.text(message.token);
    out.integer(message.serverUnixMs);
    out.integer(message.expiresUnixMs);
    out.uinteger(message.wireOldest);
    out.uinteger(message.wireNewest);
    return out.take();
}

Result<SessionReply> decodeSessionReply(ByteView cbor) {
    CborReader in(cbor);
    SessionReply message;
    in.array(5);
    message.token = readText(in, mostDetailBytes);
    message.serverUnixMs = in.integer();
    message.expiresUnixMs = in.integer();
    message.wireOldest = in.uinteger();
    message.wireNewest = in.uinteger();
    return finish(in, std::move(message), "session reply");
}

Bytes encode(const PushRequest& message) {
    CborWriter out;
    out.array(3);
    write(out, message.items);
    out.bytes(message.cursor);
    out.bytes(message.mark);
    return out.take();
}

Result<PushRequest> decodePushRequest(ByteView cbor) {
    CborReader in(cbor);
    PushRequest message;
    in.array(3);
    message.items = readItems(in, mostPushItems);
    message.cursor = readBytes(in, mostSealBytes);
    message.mark = readBytes(in, mostSealBytes);
    return finish(in, std::move(message), "push");
}

Bytes encode(const PushReply& message) {
    CborWriter out;
    out.array(2);
    out.array(message.items.size());
    for (const auto& outcome : message.items) {
        if (outcome.code == Code::Gap) {
            out.array(2);
            out.text(text(outcome.code));
            out.uinteger(outcome.expected);
        } else {
            out.text(text(outcome.code));
        }
    }
    out.bytes(message.mark);
    return out.take();
}

Result<PushReply> decodePushReply(ByteView cbor) {
    CborReader in(cbor);
    PushReply message;
    in.array(2);
    const auto count = in.array();
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        message.items.push_back(readOutcome(in));
    }
    message.mark = readBytes(in, mostSealBytes);
    return finish(in, std::move(message), "push reply");
}

Bytes encode(const PullReply& message) {
    CborWriter out;
    out.array(4);
    write(out, message.items);
    out.array(message.wanted.size());
    for (const auto& wanted : message.wanted) {
        out.array(3);
        out.id(wanted.device);
        out.id(wanted.scope);
        out.id(wanted.key);
    }
    out.bytes(message.cursor);
    out.boolean(message.more);
    return out.take();
}

Result<PullReply> decodePullReply(ByteView cbor) {
    CborReader in(cbor);
    PullReply message;
    in.array(4);
    message.items = readItems(in, UINT64_MAX);
    const auto count = in.array();
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        in.array(3);
        WantedBox wanted;
        wanted.device = in.id<base::DeviceId>();
        wanted.scope = in.id<base::ScopeId>();
        wanted.key = in.id<base::KeyId>();
        message.wanted.push_back(wanted);
    }
    message.cursor = readBytes(in, mostSealBytes);
    message.more = in.boolean();
    return finish(in, std::move(message), "pull reply");
}

Bytes encode(const ErrorReply& message) {
    CborWriter out;
    out.array(3);
    out.text(text(message.code));
    out.text(message.detail);
    out.uinteger(message.retryAfterS);
    return out.take();
}

Result<ErrorReply> decodeErrorReply(ByteView cbor) {
    CborReader in(cbor);
    ErrorReply message;
    in.array(3);
    message.code = codeFrom(in.text()).value_or(Code::Failed);
    message.detail = readText(in, mostDetailBytes);
    message.retryAfterS = in.uinteger();
    return finish(in, std::move(message), "error reply");
}

std::size_t encodedSize(const Item& item) {
    CborWriter out;
    write(out, item);
    return out.view().size();
}

} // namespace kvorum::protocol
