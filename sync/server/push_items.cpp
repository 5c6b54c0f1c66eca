// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push_items.h"

namespace kvorum::server {

using protocol::Code;

namespace {

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

ReadItem readEnvelope(const protocol::SealedEnvelope& item, const SignKeys& keys) {
    const auto view = vault::viewEnvelope(item.bytes);
    if (!view) return Unreadable{codeOf(view.error())};
    ReadEnvelope envelope{item.bytes, view->header, vault::hashEnvelope(item.bytes), std::nullopt};
    const auto key = keys.find(view->header.device);
    if (key != keys.end() && vault::verifyEnvelope(*view, key->second)) {
        envelope.signer = key->second;
    }
    return envelope;
}

} // namespace

std::vector<ReadItem> readItems(const std::vector<protocol::Item>& items, SignKeys keys) {
    std::vector<ReadItem> all;
    all.reserve(items.size());
    for (const auto& item : items) {
        if (const auto* statement = std::get_if<log::EncodedStatement>(&item)) {
            all.push_back(readStatement(*statement, keys));
        } else if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item)) {
            all.push_back(readEnvelope(*envelope, keys));
        } else {
            all.push_back(ReadBox{&std::get<vault::KeyBox>(item)});
        }
    }
    return all;
}

} // namespace kvorum::server
