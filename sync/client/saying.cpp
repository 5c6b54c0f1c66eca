// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "sync/client/device_state.h"

#include <algorithm>

namespace kvorum::client {

namespace {

/// While joining by a sheet on paper the invite is said by the sheet; all else by this device.
log::EncodedStatement signOnTop(const DeviceState& state, log::StatementBody body,
                                std::int64_t unixMs) {
    const bool bySheet = state.link && std::holds_alternative<log::Invite>(body);
    const auto keys = bySheet ? vault::DeviceKeys::fromSeed(*state.link->secret) : state.own.keys;
    const auto device = bySheet ? vault::inviteBoxId(keys.publicKeys.sign) : state.own.device;
    const log::Statement statement{state.tentative.size(), state.tentative.head(), device, unixMs,
                                   std::move(body)};
    return log::signStatement(statement, keys);
}

/// Now; a join that the server takes in time is not late by a clock that goes fast.
std::int64_t timeOf(const DeviceState& state, const log::StatementBody& body) {
    const auto* join = std::get_if<log::Join>(&body);
    const auto* record = join == nullptr ? nullptr : state.tentative.invite(join->invite);
    return record == nullptr ? state.now() : std::min(state.now(), record->invite.expiresUnixMs);
}

base::Outcome giveToInvite(DeviceState& state, const log::Invite& invite) {
    for (const auto& [scope, keys] : state.keyring.all()) {
        if (state.tentative.inviteMayRead(invite.keys.sign, scope)) {
            const auto given =
                giveWithin(state, scope, vault::inviteBoxId(invite.keys.sign), invite.keys.box);
            if (!given) {
                return given;
            }
        }
    }
    return {};
}

/// Boxes for the devices that may read since the newest statement and could not before it.
base::Outcome giveToNewReaders(DeviceState& state) {
    const std::uint64_t number = state.tentative.size() - 1;
    const auto devices = state.tentative.devices();
    for (const base::ScopeId& scope : state.tentative.touchedBy(number)) {
        if (!state.keyring.holds(scope)) {
            continue;
        }
        for (const log::DeviceRecord& device : devices) {
            const bool gained =
                device.id != state.own.device &&
                state.tentative.may(device.member, log::Access::Read, scope) &&
                !state.tentative.mayAt(device.member, log::Access::Read, scope, number);
            if (!gained) {
                continue;
            }
            if (const auto given = giveWithin(state, scope, device.id, device.keys.box); !given) {
                return given;
            }
        }
    }
    return {};
}

/// A debrief that its maker may not read could be given to nobody.
base::Outcome checkReadable(const DeviceState& state, const log::StatementBody& body,
                            const log::EncodedStatement& encoded) {
    const auto* scope = std::get_if<log::NewScope>(&body);
    if (scope == nullptr || scope->kind != log::ScopeKind::Debrief) {
        return {};
    }
    log::ControlLog then = state.tentative;
    const auto fits = then.append(encoded.bytes);
    const bool reads = then.may(state.self(), log::Access::Read, scope->scope);
    return !fits || reads ? fits
                          : base::Error{base::ErrorCode::NotAllowed, "scope " + scope->scope.hex(),
                                        "only who may read a debrief can open it"};
}

/// Signs one queued statement on top of the tentative log, where it does not fit already.
base::Outcome putOnTop(DeviceState& state, std::uint64_t row, const base::Bytes& bytes) {
    if (state.tentative.append(bytes)) {
        return {};
    }
    auto old = log::decodeStatement(bytes);
    if (!old) {
        return parkStatementWithin(state, row, old.error());
    }
    auto anew = signOnTop(state, old->statement.body, old->statement.unixMs);
    const auto readable = checkReadable(state, old->statement.body, anew);
    if (const auto fits = readable ? state.tentative.append(anew.bytes) : readable; !fits) {
        if (state.restore && state.restore->pulling) {
            return {}; // what it rests on may be further on in the log, perhaps the own joining
        }
        return stands(state.tentative, old->statement.body) // said by a copy of this device
                   ? state.queue.remove(*state.store, row)
                   : parkStatementWithin(state, row, fits.error());
    }
    return state.queue.replace(*state.store, row, std::move(anew));
}

/// The box says when the key was made, so that its receiver can tell a key that is out of date.
base::Outcome giveKey(DeviceState& state, const base::ScopeId& scope, const HeldKey& held,
                      const base::DeviceId& to, const vault::BoxKey& receiver) {
    if (state.queue.hasBox(to, held.id) || state.boxesRefused.contains({to, held.id})) {
        return {};
    }
    return state.queue.add(*state.store,
                           vault::makeBox(held.key, scope,
                                          std::min(held.controlNumber, state.confirmed.size()),
                                          state.own.device, state.own.keys, to, receiver));
}

/// A sheet on paper is a device as any other of its member.
base::Outcome giveToSheet(DeviceState& state, const log::Sheet& sheet) {
    for (const auto& [scope, keys] : state.keyring.all()) {
        if (!state.mayRead(scope)) {
            continue;
        }
        const auto given =
            giveWithin(state, scope, vault::inviteBoxId(sheet.keys.sign), sheet.keys.box);
        if (!given) {
            return given;
        }
    }
    return {};
}

} // namespace

bool stands(const log::ControlLog& control, const log::StatementBody& body) {
    log::Statement bare;
    bare.body = body;
    const auto bytes = log::encodeUnsigned(bare);
    for (std::uint64_t number = control.size(); number-- > 0;) {
        bare.body = log::decodeStatement(control.encodedAt(number))->statement.body;
        if (log::encodeUnsigned(bare) == bytes) {
            return true;
        }
    }
    return false;
}

base::Outcome sayWithin(DeviceState& state, const log::StatementBody& body) {
    auto statement = signOnTop(state, body, timeOf(state, body));
    const auto readable = checkReadable(state, body, statement);
    if (const auto fits = readable ? state.tentative.append(statement.bytes) : readable; !fits) {
        return fits;
    }
    if (const auto queued = state.queue.add(*state.store, std::move(statement)); !queued) {
        return queued;
    }
    state.boxesRefused.clear(); // behind this one they may be taken
    if (const auto* invite = std::get_if<log::Invite>(&body)) {
        return giveToInvite(state, *invite);
    }
    if (const auto* sheet = std::get_if<log::Sheet>(&body)) {
        return giveToSheet(state, *sheet);
    }
    return giveToNewReaders(state);
}

base::Outcome parkStatementWithin(DeviceState& state, std::uint64_t row, const base::Error& why) {
    state.problems.report({why.code, "statement " + std::to_string(state.queue.nextParked()),
                           "could not be said any more: " + why.what});
    return state.queue.park(*state.store, row);
}

base::Outcome rebaseWithin(DeviceState& state) {
    state.tentative = state.confirmed;
    std::vector<std::pair<std::uint64_t, base::Bytes>> unsent;
    for (const Queued& queued : state.queue.items()) {
        if (const auto* statement = statementIn(queued)) {
            unsent.emplace_back(queued.row, statement->bytes);
        }
    }
    for (const auto& [row, bytes] : unsent) {
        if (const auto put = putOnTop(state, row, bytes); !put) {
            return put;
        }
    }
    state.forgetOutdated();
    return {};
}

base::Outcome giveWithin(DeviceState& state, const base::ScopeId& scope, const base::DeviceId& to,
                         const vault::BoxKey& receiver) {
    const auto keys = state.keyring.all().find(scope);
    if (keys == state.keyring.all().end()) {
        return {};
    }
    for (const HeldKey& held : keys->second) {
        if (const auto given = giveKey(state, scope, held, to, receiver); !given) {
            return given;
        }
    }
    return {};
}

base::Outcome renewKeyWithin(DeviceState& state, const base::ScopeId& scope) {
    if (state.writingKey(scope) != nullptr) {
        return {};
    }
    if (const auto made = makeKeyWithin(state, scope); !made) {
        return made;
    }
    const HeldKey made = *state.writingKey(scope);
    for (const log::DeviceRecord& device : state.confirmed.devices()) {
        // the own right may rest on statements that are still unsent: the box goes behind them
        const bool reads = device.id == state.own.device ||
                           state.confirmed.may(device.member, log::Access::Read, scope);
        if (!reads) {
            continue;
        }
        const auto given = giveKey(state, scope, made, device.id, device.keys.box);
        if (!given) {
            return given;
        }
    }
    return {};
}

base::Outcome giveToSelfWithin(DeviceState& state, const base::ScopeId& scope) {
    return giveWithin(state, scope, state.own.device, state.own.keys.publicKeys.box);
}

base::Outcome giveAllToSelfWithin(DeviceState& state) {
    for (const auto& [scope, keys] : state.keyring.all()) {
        if (const auto given = giveToSelfWithin(state, scope); !given) {
            return given;
        }
    }
    return {};
}

base::Outcome makeKeyWithin(DeviceState& state, const base::ScopeId& scope) {
    const auto key = vault::ScopeKey::random();
    const HeldKey held{key, key.id(), state.own.device, state.confirmed.size()};
    state.keyring.take(scope, held);
    return state.store->putKey(Keyring::row(scope, held, state.own.localKey));
}

} // namespace kvorum::client
