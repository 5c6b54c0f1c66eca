// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "sync/client/device_state.h"
#include "sync/client/joining.h"
#include "sync/client/meta.h"
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

base::Outcome takeInviteWithin(DeviceState& state) {
    if (state.tentative.device(state.own.device) != nullptr) {
        return {}; // said, not yet confirmed
    }
    const auto keys = vault::DeviceKeys::fromSeed(*state.link->secret);
    const auto* record = state.confirmed.invite(keys.publicKeys.sign);
    if (record == nullptr || record->used || record->invite.expiresUnixMs < state.now()) {
        state.linkDead = true;
        return {};
    }
    const auto signature = log::signJoin(keys, state.confirmed.workspace(), state.own.device,
                                         state.own.keys.publicKeys);
    const log::Join join{keys.publicKeys.sign, record->invite.member, state.own.keys.publicKeys,
                         signature};
    if (const auto said = sayWithin(state, join); !said) {
        return said;
    }
    for (const auto& [scope, held] : state.keyring.all()) {
        if (const auto given = giveToSelfWithin(state, scope); !given) {
            return given;
        }
    }
    return {};
}

base::Outcome arriveWithin(DeviceState& state) {
    if (const auto kept =
            state.store->putMeta(meta::server, base::bytesOf(state.link->authority()));
        !kept) {
        return kept;
    }
    state.link.reset();
    if (const auto forgotten = saveLinkWithin(state); !forgotten) {
        return forgotten;
    }
    return state.store->putMeta(meta::cursor, {}); // what the invite could not see comes now
}

} // namespace kvorum::client
