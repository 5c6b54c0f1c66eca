// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "core/vault/envelope.h"
#include "sync/protocol/messages.h"

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

/// `log` knows the keys of all other authors: after a restore devices give back what they hold of
/// others, too.
[[nodiscard]] std::vector<ReadItem> readItems(const std::vector<protocol::Item>& items,
                                              const log::ControlLog& log,
                                              std::size_t mostEnvelopeBytes);

} // namespace kvorum::server
