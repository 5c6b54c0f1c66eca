// SPDX-License-Identifier: Apache-2.0
#include "core/log/control.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/link.h"
#include "tests/fuzz/heap.h"

#include <utility>

using namespace kvorum;
using fuzz::require;

namespace {

constexpr std::size_t mostHeap = std::size_t{64} << 20;

template <typename Message>
void checkMessage(base::Result<Message> (*decode)(base::ByteView), base::ByteView cbor) {
    const auto message = decode(cbor);
    if (message) {
        require(base::equal(protocol::encode(*message), cbor), "a message has one spelling");
    } else {
        require(!message.error().what.empty(), "a refusal says what is wrong");
    }
}

/// An unknown code of an error is read as "failed": the one message with more than one spelling.
void checkError(base::ByteView cbor) {
    const auto error = protocol::decodeErrorReply(cbor);
    if (error) checkMessage(&protocol::decodeErrorReply, protocol::encode(*error));
}

void checkQuery(std::string_view text) {
    const auto request = protocol::decodePullQuery(text);
    if (!request) return;
    const auto target = protocol::pullTarget(*request);
    const auto start = target.find('?');
    const auto again =
        protocol::decodePullQuery(start == std::string::npos ? "" : target.substr(start + 1));
    require(again && *again == *request, "a query is read as it was meant");
}

void checkLink(std::string_view text) {
    const auto link = protocol::parseLink(text);
    if (!link) return;
    const auto again = protocol::parseLink(protocol::format(*link));
    require(again && again->baseUrl() == link->baseUrl() && again->workspace == link->workspace,
            "a link is read as it was meant");
}

void checkStatement(base::ByteView bytes) {
    const auto decoded = log::decodeStatement(bytes);
    log::ControlLog log;
    const bool appended = log.append(bytes).ok();
    require(!appended || decoded.ok(), "what is appended can be read");
    require(log.empty() != appended, "refused: nothing changed");
}

} // namespace

/// The first byte says what the others are read as: a message of the wire, a query, a link, a
/// statement. Refused in words, or read; and written again the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const fuzz::HeapLimit limit(mostHeap);
    const base::ByteView bytes(data + 1, size - 1);
    switch (data[0]) {
    case '0':
        checkMessage(&protocol::decodeSessionRequest, bytes);
        break;
    case '1':
        checkMessage(&protocol::decodeSessionChallenge, bytes);
        break;
    case '2':
        checkMessage(&protocol::decodeSessionReply, bytes);
        break;
    case '3':
        checkMessage(&protocol::decodePushRequest, bytes);
        break;
    case '4':
        checkMessage(&protocol::decodePushReply, bytes);
        break;
    case '5':
        checkMessage(&protocol::decodePullReply, bytes);
        break;
    case '6':
        checkError(bytes);
        break;
    case '7':
        checkQuery(base::textOf(bytes));
        break;
    case '8':
        checkLink(base::textOf(bytes));
        break;
    default:
        checkStatement(bytes);
    }
    return 0;
}
