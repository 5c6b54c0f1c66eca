// SPDX-License-Identifier: Apache-2.0
#include "sync/client/rejoining.h"

#include "core/log/signing.h"
#include "core/vault/local_seal.h"
#include "sync/client/device_state.h"
#include "sync/client/meta.h"

#include <sodium.h>

namespace kvorum::client {

base::Outcome keepInviteWithin(DeviceState& state, const vault::Secret<32>& seed) {
    return state.store->putMeta(meta::invite, vault::sealLocal(state.own.localKey, seed.view(),
                                                               base::bytesOf(meta::invite)));
}

base::Result<std::optional<vault::DeviceKeys>> keptInvite(const DeviceState& state) {
    const auto sealed = readBytes(*state.store, meta::invite);
    if (!sealed) {
        return sealed.error();
    }
    if (sealed->empty()) {
        return std::optional<vault::DeviceKeys>();
    }
    auto seed = vault::openLocal(state.own.localKey, *sealed, base::bytesOf(meta::invite));
    if (!seed || seed->size() != 32) {
        return seed ? base::Error{base::ErrorCode::Corrupt, "invite", "is not 32 bytes"}
                    : seed.error();
    }
    auto keys = vault::DeviceKeys::fromSeed(vault::Secret<32>(*seed));
    sodium_memzero(seed->data(), seed->size());
    return std::optional(std::move(keys));
}

base::Outcome takeLog(const DeviceState& state, Rejoin& rejoin, const protocol::PullReply& page) {
    for (const protocol::Item& item : page.items) {
        const auto* statement = std::get_if<log::EncodedStatement>(&item);
        if (statement == nullptr) {
            continue; // a box to the invite: the keys are here
        }
        const bool first = rejoin.log.size() == 0;
        if (first && statement->hash().bytes != state.confirmed.workspace().bytes) {
            return base::Error{base::ErrorCode::Broken, "control log", "is another workspace's"};
        }
        if (const auto added = rejoin.log.append(statement->bytes); !added) {
            return base::Error{base::ErrorCode::Broken, "control log",
                               "the server sent a statement that does not hold: " +
                                   added.error().what};
        }
    }
    rejoin.cursor = page.cursor;
    rejoin.whole = !page.more;
    return {};
}

namespace {

/// The own join as it stands in the log that this device verified, where the server's ends right
/// before it; what stood in between is for those to give back whom the server knows.
std::optional<protocol::Item> nextIsOwnJoin(const DeviceState& state, std::uint64_t number) {
    if (number >= state.confirmed.size()) {
        return std::nullopt;
    }
    const auto& bytes = state.confirmed.encodedAt(number);
    const auto decoded = log::decodeStatement(bytes);
    const bool own = decoded && decoded->statement.device == state.own.device &&
                     std::holds_alternative<log::Join>(decoded->statement.body);
    return own ? std::optional<protocol::Item>(log::EncodedStatement{bytes}) : std::nullopt;
}

} // namespace

std::optional<protocol::Item> joinAnew(const DeviceState& state, const Rejoin& rejoin) {
    const auto* record = rejoin.log.invite(rejoin.invite.publicKeys.sign);
    if (!rejoin.whole || record == nullptr || record->used ||
        rejoin.log.device(state.own.device) != nullptr) {
        return std::nullopt;
    }
    const auto number = rejoin.log.size();
    const bool begins = number <= state.confirmed.size() &&
                        state.confirmed.encodedAt(number - 1) == rejoin.log.encodedAt(number - 1);
    if (begins) {
        return nextIsOwnJoin(state, number);
    }
    const auto& keys = state.own.keys.publicKeys;
    const log::Join join{
        rejoin.invite.publicKeys.sign, record->invite.member, keys,
        log::signJoin(rejoin.invite, rejoin.log.workspace(), state.own.device, keys)};
    return log::signStatement({number, rejoin.log.head(), state.own.device,
                               std::min(state.now(), record->invite.expiresUnixMs), join},
                              state.own.keys);
}

} // namespace kvorum::client
