// SPDX-License-Identifier: Apache-2.0
#include "core/log/content.h"
#include "sync/client/device_state.h"
#include "sync/client/leaving.h"
#include "sync/client/meta.h"
#include "sync/client/replica.h"
#include "sync/client/tuning.h"

#include <algorithm>

namespace kvorum::client {

namespace {

base::Error refusal(base::ErrorCode code, const base::ScopeId& scope, std::string what) {
    return {code, "scope " + scope.hex(), std::move(what)};
}

base::Outcome checkWritable(DeviceState& state, const base::ScopeId& scope, log::Access access) {
    const base::MemberId member = state.self();
    if (member.isNull()) {
        return refusal(base::ErrorCode::NotAllowed, scope, "there is no workspace yet");
    }
    if (access == log::Access::Write && state.locked(scope)) {
        return refusal(base::ErrorCode::Submitted, scope, "the scorecard is handed in and locked");
    }
    if (!state.tentative.may(member, access, scope)) {
        return refusal(base::ErrorCode::NotAllowed, scope, "you may not write here");
    }
    if (!state.keyring.holds(scope) || isRegaining(state, scope)) {
        return refusal(base::ErrorCode::WrongKey, scope, "the key to write here has not come yet");
    }
    return {};
}

base::Outcome checkSize(const base::ScopeId& scope, const log::Change& change) {
    if (const auto readable = log::checkChange(change); !readable) {
        return readable;
    }
    if (log::encodeChange(change).size() > tuning::changeBytes) {
        return refusal(base::ErrorCode::TooLarge, scope, "the text is too long; shorten it");
    }
    return {};
}

std::vector<log::ChangeName> standingNames(const log::Fold& fold, const log::FieldKey& key) {
    const log::FieldView* view = fold.find(key);
    return view == nullptr ? std::vector<log::ChangeName>() : view->names();
}

/// A pending change is never in an envelope of its own once another replaces it, so the new one
/// takes its `over` instead of naming it.
std::optional<log::ChangeName> inheritOver(const DeviceState& state, const Pending* replaced,
                                           std::vector<log::ChangeName>& over) {
    if (replaced == nullptr) {
        return std::nullopt;
    }
    const log::ChangeName name{state.own.device, replaced->change.hlc};
    std::erase(over, name);
    over.insert(over.end(), replaced->change.over.begin(), replaced->change.over.end());
    std::sort(over.begin(), over.end());
    over.erase(std::unique(over.begin(), over.end()), over.end());
    return name;
}

base::Outcome keepClock(DeviceState& state) {
    return writeNumber(*state.store, meta::clock, state.hlc.last().word);
}

} // namespace

base::Outcome Replica::write(const base::ScopeId& scope, log::FieldKey key, log::Value value) {
    if (const auto writable = checkWritable(*m_state, scope, log::Access::Write); !writable) {
        return writable;
    }
    const auto folded = m_state->scope(scope);
    if (!folded) {
        return folded.error();
    }
    auto over = standingNames((*folded)->fold(), key);
    return writeOver(scope, std::move(key), std::move(value), std::move(over));
}

base::Outcome Replica::writeOver(const base::ScopeId& scope, log::FieldKey key, log::Value value,
                                 std::vector<log::ChangeName> over) {
    auto& state = *m_state;
    if (const auto writable = checkWritable(state, scope, log::Access::Write); !writable) {
        return writable;
    }
    auto folded = state.scope(scope);
    if (!folded) {
        return folded.error();
    }
    const Pending* before = state.pending.find(scope, key);
    const auto replaced = inheritOver(state, before, over);
    Pending pending;
    pending.lastEditUnixMs = state.now();
    pending.firstEditUnixMs = before == nullptr ? pending.lastEditUnixMs : before->firstEditUnixMs;
    pending.change = {std::move(key), std::move(value), state.hlc.next(state.now()),
                      std::move(over)};
    if (const auto fits = checkSize(scope, pending.change); !fits) {
        return fits;
    }
    return state.commit([&]() -> base::Outcome {
        const HeldKey* scopeKey = state.keyring.newest(scope);
        const auto put =
            state.store->putPending(pendingRow(scope, pending, *scopeKey, state.own.localKey));
        if (!put) {
            return put;
        }
        (*folded)->overlay(state.own.device, pending.change, replaced);
        state.pending.put(scope, pending);
        return keepClock(state);
    });
}

base::Outcome Replica::writeAll(const base::ScopeId& scope,
                                const std::vector<std::pair<log::FieldKey, log::Value>>& fields) {
    return m_state->commit([&]() -> base::Outcome {
        for (const auto& [key, value] : fields) {
            if (const auto written = write(scope, key, value); !written) {
                return written;
            }
        }
        return {};
    });
}

base::Outcome Replica::sealAll() {
    std::vector<base::ScopeId> scopes;
    for (const auto& [scope, fields] : m_state->pending.all()) {
        scopes.push_back(scope);
    }
    return m_state->commit([&]() -> base::Outcome {
        for (const base::ScopeId& scope : scopes) {
            if (const auto sealed = sealPending(scope); !sealed) {
                return sealed;
            }
        }
        return {};
    });
}

base::Outcome Replica::sealPending(const base::ScopeId& scope) {
    auto& state = *m_state;
    if (state.pending.of(scope).empty() || state.locked(scope)) {
        return {};
    }
    return state.commit(
        [&] { return sealPendingWithin(state, scope, [](const Pending&) { return true; }); });
}

base::Outcome Replica::submit(const base::ScopeId& scorecard) {
    auto& state = *m_state;
    if (const auto writable = checkWritable(state, scorecard, log::Access::Write); !writable) {
        return writable;
    }
    const auto submitted = state.commit([&]() -> base::Outcome {
        const auto sealed =
            sealPendingWithin(state, scorecard, [](const Pending&) { return true; });
        const auto folded = sealed ? state.scope(scorecard) : sealed.error();
        if (!folded) {
            return folded.error();
        }
        return sayWithin(state, log::Submit{scorecard, (*folded)->sheet()});
    });
    state.forgetOutdated();
    return submitted;
}

bool Replica::isLocked(const base::ScopeId& scorecard) const {
    return m_state->locked(scorecard);
}

base::Outcome Replica::amend(const base::ScopeId& scorecard, log::FieldKey key, log::Value value) {
    auto& state = *m_state;
    if (!state.locked(scorecard)) {
        return refusal(base::ErrorCode::Conflict, scorecard, "the scorecard is not handed in yet");
    }
    if (const auto writable = checkWritable(state, scorecard, log::Access::Amend); !writable) {
        return writable;
    }
    const auto folded = state.scope(scorecard);
    if (!folded) {
        return folded.error();
    }
    const log::Fold& amended = (*folded)->amendments();
    auto over = standingNames(amended.find(key) != nullptr ? amended : (*folded)->fold(), key);
    const log::Change change{std::move(key), std::move(value), state.hlc.next(state.now()),
                             std::move(over)};
    if (const auto fits = checkSize(scorecard, change); !fits) {
        return fits;
    }
    return state.commit([&]() -> base::Outcome {
        const auto sealed = sealWithin(state, scorecard, vault::EnvelopeKind::Amendment, {change});
        const auto dropped = sealed ? dropPendingWithin(state, scorecard, change.key) : sealed;
        return dropped ? keepClock(state) : dropped;
    });
}

base::Outcome Replica::confirm(std::string field, log::Value value) {
    auto& state = *m_state;
    const auto scope = state.tentative.workspaceScope();
    if (const auto writable = checkWritable(state, scope, log::Access::Confirm); !writable) {
        return writable;
    }
    const auto folded = state.scope(scope);
    if (!folded) {
        return folded.error();
    }
    log::FieldKey key = ownField(state.own.device, std::move(field));
    auto over = standingNames((*folded)->fold(), key);
    const log::Change change{std::move(key), std::move(value), state.hlc.next(state.now()),
                             std::move(over)};
    if (const auto fits = checkSize(scope, change); !fits) {
        return fits;
    }
    return state.commit([&]() -> base::Outcome {
        const auto sealed = sealWithin(state, scope, vault::EnvelopeKind::Receipt, {change});
        return sealed ? keepClock(state) : sealed;
    });
}

std::vector<log::Change> Replica::lateEdits(const base::ScopeId& scorecard) {
    std::vector<log::Change> late;
    const auto* record = control().scope(scorecard);
    if (!isLocked(scorecard) || !readable(scorecard) || record->rater != self()) {
        return late;
    }
    if (const auto folded = m_state->scope(scorecard)) {
        late = (*folded)->late();
    }
    for (const auto& [key, pending] : m_state->pending.of(scorecard)) {
        late.push_back(pending.change);
    }
    return late;
}

namespace {

/// Whether a field was left alone, or edited, for long enough to be sealed.
bool isDue(const Pending& pending, std::int64_t now) {
    const std::size_t size = log::encodeChange(pending.change).size();
    const std::int64_t idle =
        size < tuning::longTextBytes ? tuning::idleMs : tuning::longTextIdleMs;
    const auto most = tuning::longestPendingMs *
                      static_cast<std::int64_t>(std::max(size, tuning::waitingTextBytes)) /
                      static_cast<std::int64_t>(tuning::waitingTextBytes);
    return now - pending.lastEditUnixMs >= idle || now - pending.firstEditUnixMs >= most ||
           now < pending.lastEditUnixMs; // the clock was set back
}

} // namespace

base::Outcome Replica::tick() {
    auto& state = *m_state;
    const std::int64_t now = state.now();
    const auto due = [now](const Pending& pending) { return isDue(pending, now); };
    std::vector<base::ScopeId> scopes;
    for (const auto& [scope, fields] : state.pending.all()) {
        const bool any = std::any_of(fields.begin(), fields.end(),
                                     [&](const auto& field) { return due(field.second); });
        if (any && !state.locked(scope)) {
            scopes.push_back(scope);
        }
    }
    for (const base::ScopeId& scope : scopes) {
        const auto sealed = state.commit([&] { return sealPendingWithin(state, scope, due); });
        if (!sealed) {
            return sealed;
        }
    }
    return {};
}

} // namespace kvorum::client
