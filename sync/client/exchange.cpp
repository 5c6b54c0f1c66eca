// SPDX-License-Identifier: Apache-2.0
#include "sync/client/exchange.h"

#include "sync/client/device_state.h"
#include "sync/client/meta.h"
#include "sync/client/restoring.h"
#include "sync/client/tuning.h"

#include <cstdlib>

namespace kvorum::client {

std::optional<Exchange::Identity> Exchange::identity() const {
    const auto& state = *m_replica.m_state;
    const bool asInvite = state.link && !m_asDevice;
    if (state.linkDead || (!state.link && !m_replica.joined())) {
        return std::nullopt;
    }
    Identity identity;
    if (m_rejoin) {
        identity.workspace = state.confirmed.workspace();
        identity.keys = m_rejoin->invite;
        identity.device = vault::inviteBoxId(identity.keys.publicKeys.sign);
        identity.invite = true;
        return identity;
    }
    identity.invite = asInvite;
    identity.workspace = state.link ? state.link->workspace : state.confirmed.workspace();
    identity.keys = asInvite ? vault::DeviceKeys::fromSeed(*state.link->secret) : state.own.keys;
    identity.device =
        asInvite ? vault::inviteBoxId(identity.keys.publicKeys.sign) : state.own.device;
    if (const auto& items = state.queue.items(); !items.empty()) {
        const auto* first = statementIn(items.front());
        if (first != nullptr && first->hash().bytes == identity.workspace.bytes) {
            identity.found = first->bytes;
        }
    }
    return identity;
}

bool Exchange::inviteTurnedAway() {
    auto& state = *m_replica.m_state;
    if (!m_asDevice && saysAny(state)) {
        m_asDevice = true;
        return state.commit([&] { return state.store->putMeta(meta::cursor, {}); }).ok();
    }
    m_asDevice = false;
    state.linkRefused = true;
    return false;
}

bool Exchange::turnedAway() {
    const bool tried = m_rejoin.has_value();
    m_rejoin.reset();
    auto invite = keptInvite(*m_replica.m_state);
    if (tried || !invite || !*invite) {
        return false;
    }
    m_rejoin = Rejoin{**std::move(invite), {}, {}, false};
    return true;
}

void Exchange::inviteLetIn() {
    m_replica.m_state->linkRefused = false;
}

std::string Exchange::server() const {
    const auto& state = *m_replica.m_state;
    if (state.link) {
        return state.link->authority();
    }
    const auto server = readBytes(*state.store, meta::server);
    return server ? std::string(base::textOf(*server)) : std::string();
}

base::Outcome Exchange::setServer(const std::string& authority) {
    auto& state = *m_replica.m_state;
    return state.commit(
        [&] { return state.store->putMeta(meta::server, base::bytesOf(authority)); });
}

base::Result<protocol::PullRequest> Exchange::buildPull(std::uint64_t waitS) const {
    if (m_rejoin) {
        return protocol::PullRequest{m_rejoin->cursor, {}, waitS};
    }
    const auto& store = *m_replica.m_state->store;
    auto cursor = readBytes(store, meta::cursor);
    auto mark = readBytes(store, meta::mark);
    if (!cursor || !mark) {
        return cursor ? mark.error() : cursor.error();
    }
    const auto& restore = m_replica.m_state->restore;
    return protocol::PullRequest{restore && restore->begins ? base::Bytes() : *std::move(cursor),
                                 *std::move(mark), waitS};
}

base::Outcome Exchange::beginRestore() {
    m_rejoin.reset();
    auto& state = *m_replica.m_state;
    return state.commit([&] { return beginRestoreWithin(state); });
}

base::Outcome Exchange::noteSynced() {
    auto& state = *m_replica.m_state;
    return state.commit([&] {
        return writeNumber(*state.store, meta::synced, static_cast<std::uint64_t>(state.now()));
    });
}

void Exchange::noteServerClock(std::int64_t serverUnixMs) {
    auto& state = *m_replica.m_state;
    const std::int64_t off = std::llabs(serverUnixMs - state.now());
    if (off < tuning::clockOffMs) {
        state.problems.settle("clock");
        return;
    }
    state.problems.report({base::ErrorCode::Conflict, "clock",
                           "this device's clock is " + std::to_string(off / 60'000) +
                               " minutes off the server's; nothing is lost by it"});
}

void Exchange::report(base::Error problem) {
    m_replica.m_state->problems.report(std::move(problem));
}

void Exchange::settle(const std::string& where) {
    m_replica.m_state->problems.settle(where);
}

} // namespace kvorum::client
