// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/envelope.h"
#include "sync/protocol/messages.h"

#include <unordered_map>

namespace kvorum::server {

struct ReadStatement {
    base::ByteView bytes;
    log::Statement statement;
    base::Hash hash;
};

struct ReadEnvelope {
    base::ByteView bytes;
    vault::EnvelopeHeader header;
    base::Hash hash;
    std::optional<vault::SignKey> signer; ///< none: no key known, or the signature does not fit
};

struct ReadBox {
    const vault::KeyBox* box;
};

struct Unreadable {
    protocol::Code code;
    bool statement = false;
};

/// An item with all that can be known of it without the database: what takes time is done before
/// the counter row is locked. Points into the push.
using ReadItem = std::variant<ReadStatement, ReadEnvelope, ReadBox, Unreadable>;

/// Public keys by device: of the session's device, and of those that the push itself admits.
using SignKeys = std::unordered_map<base::DeviceId, vault::SignKey>;

[[nodiscard]] std::vector<ReadItem> readItems(const std::vector<protocol::Item>& items,
                                              SignKeys keys);

} // namespace kvorum::server
