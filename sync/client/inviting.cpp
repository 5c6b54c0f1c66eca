// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "core/vault/words.h"
#include "sync/client/device_state.h"
#include "sync/client/joining.h"
#include "sync/client/meta.h"
#include "sync/client/rejoining.h"
#include "sync/client/tuning.h"

namespace kvorum::client {

base::Result<std::string> Replica::invite(const std::string& server, const base::MemberId& member,
                                          std::optional<log::Role> role,
                                          const base::ScopeId& where) {
    const std::string place = "kvorum://" + server + "/" + base::toBase64Url(workspace().view());
    auto link = protocol::parseLink(place);
    if (!link) {
        return link.error();
    }
    link->secret = vault::DeviceKeys::random().seed;
    const auto keys = vault::DeviceKeys::fromSeed(*link->secret);
    const auto said =
        say(log::Invite{member, keys.publicKeys, role, where, m_state->now() + tuning::inviteMs});
    if (!said) {
        return said.error();
    }
    return protocol::format(*link);
}

base::Outcome Replica::makeSheet(std::string_view words) {
    auto seed = vault::fromWords(words);
    if (!seed) {
        return seed.error();
    }
    return say(log::Sheet{vault::DeviceKeys::fromSeed(*seed).publicKeys});
}

base::Outcome Replica::recover(const protocol::Link& place, std::string_view words) {
    auto seed = vault::fromWords(words);
    if (!seed) {
        return seed.error();
    }
    protocol::Link link = place;
    link.secret = *std::move(seed);
    return beginJoin(link);
}

namespace {

/// The sheet on paper invites a further device of its member, and gives it all keys.
base::Outcome takeSheetWithin(DeviceState& state, const vault::DeviceKeys& sheet,
                              const log::DeviceRecord& record) {
    const auto invite = vault::DeviceKeys::random();
    const log::Invite body{
        record.member, invite.publicKeys, std::nullopt, {}, state.now() + tuning::inviteMs};
    const log::Join join{invite.publicKeys.sign, record.member, state.own.keys.publicKeys,
                         log::signJoin(invite, state.confirmed.workspace(), state.own.device,
                                       state.own.keys.publicKeys)};
    const auto invited = sayWithin(state, body);
    const auto said = invited ? sayWithin(state, join) : invited;
    if (const auto kept = said ? keepInviteWithin(state, invite.seed) : said; !kept) {
        return kept;
    }
    for (const auto& [scope, keys] : state.keyring.all()) {
        for (const HeldKey& held : keys) {
            auto box = vault::makeBox(held.key, scope, held.controlNumber, record.id, sheet,
                                      state.own.device, state.own.keys.publicKeys.box);
            if (const auto queued = state.queue.add(*state.store, std::move(box)); !queued) {
                return queued;
            }
        }
    }
    return {};
}

} // namespace

base::Outcome takeInviteWithin(DeviceState& state) {
    if (state.tentative.device(state.own.device) != nullptr) {
        return {}; // said, not yet confirmed
    }
    const auto keys = vault::DeviceKeys::fromSeed(*state.link->secret);
    const auto* sheet = state.confirmed.activeDevice(vault::inviteBoxId(keys.publicKeys.sign));
    if (sheet != nullptr) {
        return takeSheetWithin(state, keys, *sheet);
    }
    const auto* record = state.confirmed.invite(keys.publicKeys.sign);
    if (record == nullptr || record->used) { // whether it has run out the server's clock says
        state.linkDead = true;
        return {};
    }
    const auto signature = log::signJoin(keys, state.confirmed.workspace(), state.own.device,
                                         state.own.keys.publicKeys);
    const log::Join join{keys.publicKeys.sign, record->invite.member, state.own.keys.publicKeys,
                         signature};
    const auto said = sayWithin(state, join);
    return said ? giveAllToSelfWithin(state) : said;
}

base::Outcome arriveWithin(DeviceState& state) {
    if (const auto kept =
            state.store->putMeta(meta::server, base::bytesOf(state.link->authority()));
        !kept) {
        return kept;
    }
    // of a sheet on paper nothing is kept: what it invited was kept when it spoke
    const auto seed = *state.link->secret;
    const bool invited =
        state.confirmed.invite(vault::DeviceKeys::fromSeed(seed).publicKeys.sign) != nullptr;
    if (const auto kept = invited ? keepInviteWithin(state, seed) : base::Outcome(); !kept) {
        return kept;
    }
    state.link.reset();
    if (const auto forgotten = saveLinkWithin(state); !forgotten) {
        return forgotten;
    }
    return state.store->putMeta(meta::cursor, {}); // what the invite could not see comes now
}

} // namespace kvorum::client
