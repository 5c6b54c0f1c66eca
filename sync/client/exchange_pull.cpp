// SPDX-License-Identifier: Apache-2.0
#include "sync/client/device_state.h"
#include "sync/client/exchange.h"
#include "sync/client/joining.h"
#include "sync/client/leaving.h"
#include "sync/client/leftovers.h"
#include "sync/client/meta.h"
#include "sync/client/relinking.h"
#include "sync/client/restoring.h"
#include "sync/client/tuning.h"
#include "sync/protocol/codec.h"

namespace kvorum::client {

namespace {

std::string placeOf(const vault::EnvelopeHeader& header) {
    return "scope " + header.scope.hex() + ", device " + header.device.hex() + ", envelope " +
           std::to_string(header.counter);
}

bool hasEnvelope(const DeviceState& state, const vault::EnvelopeHeader& header) {
    const auto newest = state.store->newest(header.scope, header.device);
    return newest && newest->first >= header.counter;
}

bool wasDropped(const DeviceState& state, const vault::EnvelopeHeader& header) {
    const auto dropped = state.dropped.find(header.scope);
    return dropped != state.dropped.end() && header.counter <= dropped->second.perhaps;
}

/// Refused once, and taken since: after a restore others gave it back.
base::Result<bool> takeBackParked(DeviceState& state, bool unknown,
                                  const protocol::SealedEnvelope& envelope) {
    if (!unknown) {
        return false;
    }
    const auto row = state.queue.unparkTaken(*state.store, envelope);
    if (!row) {
        return row.error();
    }
    if (*row) {
        state.problems.settle("parked " + std::to_string(**row));
    }
    return row->has_value();
}

/// All there is has been received: now what is missing is missing.
base::Outcome reportTouched(DeviceState& state) {
    for (const base::ScopeId& id : state.touched) {
        if (!state.keyring.holds(id)) {
            continue;
        }
        const auto folded = state.scope(id);
        if (!folded) {
            return folded.error();
        }
        (*folded)->report(state.rules(id), state.problems);
    }
    state.touched.clear();
    const auto kept = readBytes(*state.store, meta::touched);
    return kept && kept->empty() ? base::Outcome() : state.store->putMeta(meta::touched, {});
}

/// Whether the server refused the box of a key to this device under this very log.
bool isRefusedToSelf(const DeviceState& state, const base::ScopeId& scope) {
    const auto keys = state.keyring.all().find(scope);
    return keys != state.keyring.all().end() &&
           std::any_of(keys->second.begin(), keys->second.end(), [&](const HeldKey& held) {
               return state.boxesRefused.contains({state.own.device, held.id});
           });
}

/// What was refused is given to this device itself once the log allows it.
base::Outcome giveUngiven(DeviceState& state) {
    const auto before = state.ungiven.size();
    for (auto scope = state.ungiven.begin(); scope != state.ungiven.end();) {
        if (!state.confirmed.may(state.self(), log::Access::Read, *scope) ||
            isRefusedToSelf(state, *scope)) {
            ++scope;
            continue;
        }
        if (const auto given = giveToSelfWithin(state, *scope); !given) {
            return given;
        }
        scope = state.ungiven.erase(scope);
    }
    return state.ungiven.size() == before ? base::Outcome()
                                          : writeScopes(*state.store, meta::ungiven, state.ungiven);
}

} // namespace

/// What one page brought.
struct Exchange::Receipt {
    std::set<base::ScopeId> scopes;
    bool control = false;
};

base::Outcome Exchange::applyPull(const protocol::PullReply& reply) {
    auto& state = *m_replica.m_state;
    if (m_rejoin) {
        auto taken = takeLog(state, *m_rejoin, reply);
        if (taken && m_rejoin->whole && !joinAnew(state, *m_rejoin)) {
            taken = base::Error{base::ErrorCode::NotAllowed, "sync",
                                "the server does not know this device yet"};
        }
        if (!taken) {
            m_rejoin.reset();
        }
        return taken;
    }
    Receipt receipt;
    const auto applied = state.commit([&]() -> base::Outcome {
        for (const protocol::Item& item : reply.items) {
            base::Outcome taken;
            if (const auto* statement = std::get_if<log::EncodedStatement>(&item)) {
                taken = takeStatement(*statement, receipt);
            } else if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item)) {
                taken = takeEnvelope(*envelope, receipt);
            } else {
                takeBox(std::get<vault::KeyBox>(item), receipt);
            }
            if (!taken) {
                return taken;
            }
        }
        return finishPage(reply, receipt);
    });
    if (!applied) {
        return applied;
    }
    if (const auto finished = finishLettingGo(state); !finished) {
        return finished;
    }
    if (!reply.more && mayBecome(state)) {
        if (const auto became = becomeNewDevice(state); !became) {
            return became;
        }
    }
    if (receipt.control && m_replica.controlChanged) {
        m_replica.controlChanged();
    }
    for (const base::ScopeId& scope : receipt.scopes) {
        if (m_replica.changed && m_replica.readable(scope)) {
            m_replica.changed(scope);
        }
    }
    return {};
}

base::Result<protocol::PullReply> Exchange::cutSlice(protocol::PullReply& page,
                                                     std::size_t mostItems) const {
    std::size_t count = 0;
    std::size_t bytes = 0;
    while (count < page.items.size() && count < mostItems && bytes < tuning::sliceBytes) {
        bytes += protocol::encodedSize(page.items[count++]);
    }
    if (count == page.items.size()) {
        return std::exchange(page, {});
    }
    auto cursor = readBytes(*m_replica.m_state->store, meta::cursor);
    if (!cursor) {
        return cursor.error();
    }
    protocol::PullReply slice;
    const auto end = page.items.begin() + static_cast<std::ptrdiff_t>(count);
    slice.items.assign(std::move_iterator(page.items.begin()), std::move_iterator(end));
    page.items.erase(page.items.begin(), end);
    slice.cursor = *std::move(cursor);
    slice.more = true;
    return slice;
}

base::Outcome Exchange::takeStatement(const log::EncodedStatement& statement, Receipt& receipt) {
    auto& state = *m_replica.m_state;
    const auto broken = [](const std::string& what) {
        return base::Error{base::ErrorCode::Broken, "control log", what};
    };
    const auto decoded = log::decodeStatement(statement.bytes);
    if (!decoded) {
        const bool newer = decoded.error().code == base::ErrorCode::NewerVersion;
        return newer ? decoded.error() : broken("the server sent what is no statement");
    }
    const std::uint64_t number = decoded->statement.number;
    if (number < state.confirmed.size()) {
        if (state.confirmed.encodedAt(number) == statement.bytes) {
            if (state.restore) {
                state.restore->statements = std::max(state.restore->statements, number + 1);
            }
            return {};
        }
        if (!state.restore || number == 0) {
            return broken("the server tells another history than before");
        }
        if (const auto forked = takeForkWithin(state, number); !forked) {
            return forked;
        }
    }
    if (number > state.confirmed.size()) {
        return broken("the server left out a statement");
    }
    if (number == 0 && state.link && statement.hash().bytes != state.link->workspace.bytes) {
        return broken("the link belongs to another workspace");
    }
    if (const auto added = state.confirmed.append(statement.bytes); !added) {
        return broken("the server sent a statement that does not hold: " + added.error().what);
    }
    receipt.control = true;
    state.judgeAnew(decoded->statement);
    if (state.restore) {
        state.restore->statements = state.confirmed.size();
    }
    if (const auto* submit = std::get_if<log::Submit>(&decoded->statement.body)) {
        state.touched.insert(submit->scorecard);
    }
    for (const Queued& queued : state.queue.items()) {
        const auto* own = statementIn(queued);
        if (own != nullptr && own->bytes == statement.bytes) { // its answer was lost
            if (const auto removed = state.queue.remove(*state.store, queued.row); !removed) {
                return removed;
            }
            break;
        }
    }
    const auto noted = noteEraseWithin(state, decoded->statement);
    return noted ? state.store->addStatement(number, statement.bytes) : noted;
}

void Exchange::takeBox(const vault::KeyBox& box, Receipt& receipt) {
    auto& state = *m_replica.m_state;
    if (state.keyring.find(box.scope, box.key) != nullptr || state.confirmed.erased(box.scope)) {
        return;
    }
    const auto refuse = [&](const std::string& why) {
        state.problems.report({base::ErrorCode::Broken,
                               "scope " + box.scope.hex() + ", key from device " + box.from.hex(),
                               why});
    };
    const auto* giver = state.confirmed.device(box.from);
    const bool counts = giver != nullptr &&
                        state.confirmed.maySince(giver->member, log::Access::Read, box.scope, 0);
    if (!counts) {
        refuse("its giver could never read there");
        return;
    }
    const bool toInvite = state.link && box.to != state.own.device;
    const auto key = vault::openBox(box, giver->keys.box,
                                    toInvite ? vault::DeviceKeys::fromSeed(*state.link->secret)
                                             : state.own.keys);
    if (!key) {
        refuse("the box does not open");
        return;
    }
    // one said to be younger than the log would outlast every loss to come
    const std::uint64_t age = std::min(box.controlNumber, state.confirmed.size());
    // a key from who may read no more opens what is there; nothing is written under it
    const bool trusted = state.confirmed.activeDevice(box.from) != nullptr &&
                         state.confirmed.may(giver->member, log::Access::Read, box.scope);
    const HeldKey held{*key, box.key, box.from, trusted ? age : 0};
    if (state.store->putKey(Keyring::row(box.scope, held, state.own.localKey))) {
        state.keyring.take(box.scope, held);
        if (auto pendings = PendingSet::load(*state.store, state.keyring)) {
            state.pending = *std::move(pendings); // what waited for this key on disk, too
        }
        state.forget(box.scope);
        receipt.scopes.insert(box.scope);
    }
}

base::Outcome Exchange::takeEnvelope(const protocol::SealedEnvelope& envelope, Receipt& receipt) {
    auto& state = *m_replica.m_state;
    const auto broken = [&](const std::string& where, const std::string& what) {
        state.problems.report({base::ErrorCode::Broken, where, what});
        return base::Outcome();
    };
    const auto view = vault::viewEnvelope(envelope.bytes);
    if (!view) {
        return broken("feed", "the server sent what is no envelope");
    }
    const auto& header = view->header;
    const store::StoredEnvelope received{header.scope, header.device, header.counter,
                                         store::EnvelopeState::Received, envelope.bytes};
    const auto held = state.restore ? state.store->holds(received) : base::Result<bool>(false);
    if (!held) {
        return held.error();
    }
    const auto* author = state.confirmed.device(header.device);
    const bool verified =
        *held || (author != nullptr && vault::verifyEnvelope(*view, author->keys.sign));
    if (!verified) {
        return broken("feed, " + placeOf(header), "is not signed by the device it names");
    }
    if (state.restore) {
        state.restore->seen.insert({header.scope, header.device, header.counter});
    }
    if (*held || state.confirmed.erased(header.scope)) {
        return {}; // an old backup may have it still
    }
    const bool own = header.device == state.own.device;
    const Queued* queued = own ? state.queue.envelope(header.scope, header.counter) : nullptr;
    if (queued != nullptr && envelopeIn(*queued)->bytes == envelope.bytes) {
        const auto arrived = arrivedWithin(state, *queued); // stored, though the answer was lost
        const bool twins = !arrived && arrived.error().code == base::ErrorCode::Conflict;
        return twins ? base::Outcome() : arrived; // a copy's is kept here: the next push tells
    }
    const bool unknown =
        own && queued == nullptr && !hasEnvelope(state, header) && !wasDropped(state, header);
    const auto wasParked = takeBackParked(state, unknown, envelope);
    if (!wasParked) {
        return wasParked.error();
    }
    if (queued != nullptr || (unknown && !*wasParked)) {
        if (const auto begun = beginRelinkWithin(state); !begun) {
            return begun;
        }
    }
    const auto added = state.store->addEnvelope(received);
    if (!added && added.error().code == base::ErrorCode::Conflict && state.restore) {
        state.restore->refused.insert(header.scope); // its author went on without: so do we
        const bool ownWork = author->member == state.self();
        return ownWork ? keepReplacedWork(state, header, envelope) : base::Outcome();
    }
    if (!added) {
        return added.error().code == base::ErrorCode::Conflict
                   ? broken("feed, " + placeOf(header), "was sent twice with different bytes")
                   : added;
    }
    if (const auto loaded = state.scopes.find(header.scope); loaded != state.scopes.end()) {
        loaded->second.offer(header.device, header.counter, envelope.bytes);
    }
    receipt.scopes.insert(header.scope);
    return {};
}

base::Outcome Exchange::finishPage(const protocol::PullReply& reply, Receipt& receipt) {
    auto& state = *m_replica.m_state;
    if (receipt.control) {
        state.boxesRefused.clear(); // who could not receive then may do so now
        if (const auto rebased = rebaseWithin(state); !rebased) {
            return rebased;
        }
        const auto left = letGoWithin(state);
        if (!left || state.revoked) {
            return left;
        }
    }
    if (const auto kept = state.store->putMeta(meta::cursor, reply.cursor); !kept) {
        return kept;
    }
    if (state.restore) {
        state.restore->begins = false;
    }
    for (const base::ScopeId& id : receipt.scopes) {
        if (!state.keyring.holds(id)) {
            continue; // kept until the key comes
        }
        const auto folded = state.scope(id);
        if (!folded) {
            return folded.error();
        }
        state.hlc.observe((*folded)->settle(state.rules(id)), state.now());
    }
    state.touched.merge(std::set(receipt.scopes));
    // an invite gets no envelopes, and a copied device holds its twin's against its own: nothing
    // is missing yet
    const bool later = state.link || state.relink;
    if (reply.more || later) {
        const auto kept = writeScopes(*state.store, meta::touched, state.touched);
        if (!kept || reply.more) {
            return kept;
        }
    }
    if (const auto renewed = renewRelinkWithin(state); !renewed) {
        return renewed;
    }
    if (const auto all = allPulledWithin(state); !all) {
        return all;
    }
    // what was said anew may be seen here first, its answer lost: then nothing is left to be pushed
    const auto restored = state.restore && state.restore->pulling ? prepareGivingBackWithin(state)
                                                                  : finishRestoreWithin(state);
    if (!restored) {
        return restored;
    }
    if (state.link) {
        return state.self().isNull() ? takeInviteWithin(state) : arriveWithin(state);
    }
    const auto reported = later ? base::Outcome() : reportTouched(state);
    if (!reported) {
        return reported;
    }
    const auto given = giveUngiven(state);
    return given ? giveWanted(reply.wanted) : given;
}

base::Outcome Exchange::giveWanted(const std::vector<protocol::WantedBox>& wanted) {
    auto& state = *m_replica.m_state;
    for (const protocol::WantedBox& want : wanted) {
        const auto* device = state.confirmed.activeDevice(want.device);
        // A giver that once might read counts: it may be the only one who holds the key.
        const bool allowed =
            device != nullptr && device->id != state.own.device &&
            state.confirmed.maySince(state.self(), log::Access::Read, want.scope, 0) &&
            state.confirmed.may(device->member, log::Access::Read, want.scope);
        if (!allowed) {
            continue;
        }
        if (const auto given = giveWithin(state, want.scope, device->id, device->keys.box);
            !given) {
            return given;
        }
    }
    return {};
}

} // namespace kvorum::client
