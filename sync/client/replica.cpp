// SPDX-License-Identifier: Apache-2.0
#include "sync/client/replica.h"

#include "core/log/signing.h"
#include "sync/client/device_state.h"
#include "sync/client/leaving.h"
#include "sync/client/leftovers.h"
#include "sync/client/meta.h"
#include "sync/client/relinking.h"

namespace kvorum::client {

namespace {

base::Error refusal(base::ErrorCode code, std::string what) {
    return {code, "workspace", std::move(what)};
}

/// After damage: what was lost and had been sent comes again from the server.
base::Outcome pullAnew(DeviceState& state) {
    return state.commit([&]() -> base::Outcome {
        state.problems.report({base::ErrorCode::Corrupt, "store",
                               "was damaged and set aside; what could be read of it is here"});
        const auto cleared = state.store->putMeta(meta::cursor, {});
        return cleared ? state.store->putMeta(meta::mark, {}) : cleared;
    });
}

} // namespace

Replica::Replica(std::unique_ptr<DeviceState> state) : m_state(std::move(state)) {}
Replica::~Replica() = default;

base::Result<std::unique_ptr<Replica>> Replica::open(ReplicaParts parts) {
    auto state = std::make_unique<DeviceState>();
    state->store = std::move(parts.store);
    state->own = std::move(parts.keys);
    state->clock = parts.clock;
    state->saveKeys = std::move(parts.saveKeys);
    const auto loaded = state->load();
    const auto begun = loaded && parts.rescued ? pullAnew(*state) : loaded;
    const auto finished = begun ? finishLettingGo(*state) : begun;
    const bool halfway = mayBecome(*state) && state->own.device == state->relink->device;
    const auto became = finished && halfway ? becomeNewDevice(*state) : finished;
    if (!became) {
        return became.error();
    }
    return std::unique_ptr<Replica>(new Replica(std::move(state)));
}

bool Replica::joined() const {
    // while a server that lost the joining is given back, the log lacks it for some pages
    return !m_state->self().isNull() || (m_state->restore && !m_state->link);
}

base::Outcome Replica::freeze() {
    return m_state->store->freeze();
}

JoinState Replica::joining() const {
    if (joined()) {
        return JoinState::Joined;
    }
    if (m_state->revoked && !m_state->link) {
        return JoinState::Revoked;
    }
    if (m_state->linkRefused || m_state->linkDead) {
        return JoinState::Refused;
    }
    return m_state->link ? JoinState::Joining : JoinState::None;
}

base::Outcome Replica::found() {
    if (!m_state->confirmed.empty() || m_state->link) {
        return refusal(base::ErrorCode::Conflict, "this device belongs to a workspace already");
    }
    const std::int64_t now = m_state->now();
    const auto scope = base::newId<base::ScopeId>(now);
    const log::Found body{base::newId<base::MemberId>(now), m_state->own.keys.publicKeys, scope};
    const log::Statement statement{0, {}, m_state->own.device, now, body};
    return m_state->commit([&]() -> base::Outcome {
        auto& state = *m_state;
        auto encoded = log::signStatement(statement, state.own.keys);
        // Nobody else can say the first statement, so it stands before the server has it.
        if (const auto added = state.confirmed.append(encoded.bytes); !added) {
            return added;
        }
        state.tentative = state.confirmed;
        if (const auto kept = state.store->addStatement(0, encoded.bytes); !kept) {
            return kept;
        }
        const auto queued = state.queue.add(*state.store, std::move(encoded));
        const auto keyed = queued ? makeKeyWithin(state, scope) : queued;
        return keyed ? giveToSelfWithin(state, scope) : keyed;
    });
}

base::Outcome Replica::beginJoin(const protocol::Link& link) {
    if (!m_state->confirmed.empty()) {
        return refusal(base::ErrorCode::Conflict, "this device belongs to a workspace already");
    }
    if (!link.secret) {
        return refusal(base::ErrorCode::BadFormat, "the link holds no invite");
    }
    return m_state->commit([&] {
        m_state->link = link;
        m_state->linkRefused = m_state->linkDead = false;
        return saveLinkWithin(*m_state);
    });
}

base::MemberId Replica::self() const {
    return m_state->self();
}
base::DeviceId Replica::device() const {
    return m_state->own.device;
}
base::WorkspaceId Replica::workspace() const {
    return m_state->confirmed.workspace();
}
const log::ControlLog& Replica::control() const {
    return m_state->tentative;
}

base::Outcome Replica::say(log::StatementBody body) {
    if (self().isNull()) {
        return refusal(base::ErrorCode::NotAllowed, "there is no workspace to speak in yet");
    }
    const auto said = m_state->commit([&] { return sayWithin(*m_state, body); });
    m_state->forgetOutdated();
    return said;
}

base::Result<base::ScopeId> Replica::makeScope(log::ScopeKind kind, const base::ScopeId& parent) {
    const auto id = base::newId<base::ScopeId>(m_state->now());
    const bool own = kind == log::ScopeKind::Scorecard;
    const log::NewScope body{id, kind, parent, own ? self() : base::MemberId()};
    const auto made = m_state->commit([&] {
        const auto keyed = makeKeyWithin(*m_state, id);
        const auto said = keyed ? sayWithin(*m_state, body) : keyed;
        return said ? giveToSelfWithin(*m_state, id) : said;
    });
    if (!made) {
        return made.error();
    }
    return id;
}

bool Replica::readable(const base::ScopeId& scope) const {
    return m_state->keyring.holds(scope) && m_state->mayRead(scope) &&
           !isRegaining(*m_state, scope);
}

std::vector<base::MemberId> Replica::awaitedFrom(const base::ScopeId& scope) const {
    std::vector<base::MemberId> givers;
    if (readable(scope) || !m_state->mayRead(scope)) {
        return givers;
    }
    for (const base::MemberId& member : control().readers(scope)) {
        if (member != self()) {
            givers.push_back(member);
        }
    }
    return givers;
}

const log::Fold* Replica::fold(const base::ScopeId& scope) {
    if (!readable(scope)) {
        return nullptr;
    }
    const auto folded = m_state->scope(scope);
    return folded ? &(*folded)->fold() : nullptr;
}

const log::Fold* Replica::amendments(const base::ScopeId& scorecard) {
    if (!readable(scorecard)) {
        return nullptr;
    }
    const auto folded = m_state->scope(scorecard);
    return folded ? &(*folded)->amendments() : nullptr;
}

base::Result<std::vector<Leftover>> Replica::leftovers() const {
    return readLeftovers(*m_state);
}

base::Outcome Replica::forgetLeftovers() {
    return m_state->commit([&] {
        m_state->problems.settleUnder("left ");
        return writeLeftovers(*m_state, {});
    });
}

std::vector<Confirmation> Replica::confirmations(const base::ScopeId& candidate) {
    std::vector<Confirmation> all;
    const log::Fold* workspace = fold(control().workspaceScope());
    for (const log::DeviceRecord& device : control().devices()) {
        if (device.sheet || !control().mustConfirm(device.id, candidate)) {
            continue; // paper holds keys to boxes that the server no longer has
        }
        const bool confirmed =
            workspace != nullptr && workspace->find(receiptField(device.id, candidate)) != nullptr;
        all.push_back({device.id, device.member, confirmed});
    }
    return all;
}

base::Outcome Replica::markRead(const std::string& where) {
    return m_state->commit([&] {
        m_state->problems.markRead(where);
        return base::Outcome();
    });
}

SyncStatus Replica::status() const {
    SyncStatus status;
    status.waiting = m_state->queue.waiting();
    status.parked = m_state->queue.parkedCount();
    for (const auto& [scope, fields] : m_state->pending.all()) {
        (m_state->locked(scope) ? status.parked : status.waiting) += fields.size();
    }
    status.problems = m_state->problems.list();
    status.unread = m_state->problems.unread();
    const auto synced = readNumber(*m_state->store, meta::synced);
    if (synced && *synced > 0) {
        status.lastSyncUnixMs = static_cast<std::int64_t>(*synced);
    }
    return status;
}

} // namespace kvorum::client
