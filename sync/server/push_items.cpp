// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push_items.h"

#include <unordered_map>

namespace kvorum::server {

using protocol::Code;

namespace {

/// Public keys of the devices that the push itself admits.
using SignKeys = std::unordered_map<base::DeviceId, vault::SignKey>;

constexpr std::size_t mostStatementBytes = 64U << 10;

Code codeOf(const base::Error& error) {
    return error.code == base::ErrorCode::TooLarge ? Code::TooLarge : Code::Bad;
}

ReadItem readStatement(const log::EncodedStatement& item, SignKeys& keys) {
    if (item.bytes.size() > mostStatementBytes) return Unreadable{Code::TooLarge, true};
    auto decoded = log::decodeStatement(item.bytes);
    if (!decoded) return Unreadable{codeOf(decoded.error()), true};
    const auto& statement = decoded->statement;
    // not yet believed: counts only if the log takes the statement
    if (const auto* found = std::get_if<log::Found>(&statement.body)) {
        keys[statement.device] = found->keys.sign;
    } else if (const auto* join = std::get_if<log::Join>(&statement.body)) {
        keys[statement.device] = join->keys.sign;
    }
    return ReadStatement{item.bytes, std::move(decoded->statement), item.hash()};
}

ReadItem readEnvelope(const protocol::SealedEnvelope& item, const SignKeys& keys,
                      const log::ControlLog& log) {
    const auto view = vault::viewEnvelope(item.bytes);
    if (!view) return Unreadable{codeOf(view.error())};
    ReadEnvelope envelope{item.bytes, view->header, vault::hashEnvelope(item.bytes), std::nullopt};
    const auto& device = view->header.device;
    const auto admitted = keys.find(device);
    const auto* known = log.device(device);
    if (!known && admitted == keys.end()) return envelope;
    const auto& key = known ? known->keys.sign : admitted->second;
    if (vault::verifyEnvelope(*view, key)) envelope.signer = key;
    return envelope;
}

} // namespace

std::vector<ReadItem> readItems(const std::vector<protocol::Item>& items,
                                const log::ControlLog& log, std::size_t mostEnvelopeBytes) {
    SignKeys keys;
    std::vector<ReadItem> all;
    all.reserve(items.size());
    for (const auto& item : items) {
        if (const auto* statement = std::get_if<log::EncodedStatement>(&item)) {
            all.push_back(readStatement(*statement, keys));
        } else if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item)) {
            const bool fits = envelope->bytes.size() <= mostEnvelopeBytes;
            all.push_back(fits ? readEnvelope(*envelope, keys, log) : Unreadable{Code::TooLarge});
        } else {
            all.push_back(ReadBox{&std::get<vault::KeyBox>(item)});
        }
    }
    return all;
}

} // namespace kvorum::server
