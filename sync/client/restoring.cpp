// SPDX-License-Identifier: Apache-2.0
#include "sync/client/restoring.h"

#include "core/base/cbor.h"
#include "sync/client/device_state.h"
#include "sync/client/leaving.h"
#include "sync/client/leftovers.h"
#include "sync/client/meta.h"

#include <algorithm>

namespace kvorum::client {

namespace {

/// The envelopes of a scope that the server did not give back, each author's in order. An amendment
/// is taken only behind the submit, a sheet before it.
base::Outcome addEnvelopes(DeviceState& state, const base::ScopeId& scope, bool sheetOnly) {
    auto& seen = state.restore->seen;
    auto& back = state.restore->back;
    return state.store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        const auto view = sheetOnly ? vault::viewEnvelope(envelope.bytes) : base::Error{};
        if (view && view->header.kind != vault::EnvelopeKind::Data) {
            return base::Outcome();
        }
        if (seen.insert({scope, envelope.device, envelope.counter}).second) {
            back.emplace_back(protocol::SealedEnvelope{envelope.bytes});
        }
        return base::Outcome();
    });
}

/// The statements that the server lacks, verbatim; before an own submit the sheet that it names. To
/// another's sheet this device has no right before its submit: it follows.
base::Outcome addStatements(DeviceState& state) {
    auto& restore = *state.restore;
    for (auto number = restore.statements; number < state.confirmed.size(); ++number) {
        const auto& bytes = state.confirmed.encodedAt(number);
        const auto decoded = log::decodeStatement(bytes);
        const auto* submit = std::get_if<log::Submit>(&decoded->statement.body);
        if (submit != nullptr && decoded->statement.device == state.own.device) {
            const auto added = addEnvelopes(state, submit->scorecard, true);
            if (!added) {
                return added;
            }
        }
        restore.back.emplace_back(log::EncodedStatement{bytes});
    }
    return {};
}

/// Whether this device says a lost statement anew: its author does, and an owner does what owners
/// may say. An erasure is said by whoever may erase: perhaps nobody else is left who could, and its
/// candidate would come back.
bool saysAnew(const DeviceState& state, const log::Statement& lost) {
    if (lost.device == state.own.device || std::holds_alternative<log::Erase>(lost.body)) {
        return true;
    }
    const bool personal = std::holds_alternative<log::Join>(lost.body) ||
                          std::holds_alternative<log::Submit>(lost.body) ||
                          std::holds_alternative<log::Sheet>(lost.body);
    return !personal && state.confirmed.hasRole(state.self(), log::Role::Owner,
                                                state.confirmed.workspaceScope());
}

using Statements = std::vector<base::Bytes>;

base::Outcome writeStatements(store::LogStore& store, std::string_view name,
                              const Statements& statements) {
    base::CborWriter cbor;
    cbor.array(statements.size());
    for (const base::Bytes& bytes : statements) {
        cbor.bytes(bytes);
    }
    return store.putMeta(name, cbor.view());
}

base::Result<Statements> readStatements(const store::LogStore& store, std::string_view name) {
    Statements statements;
    const auto bytes = readBytes(store, name);
    if (!bytes || bytes->empty()) {
        return bytes ? base::Result<Statements>(statements) : bytes.error();
    }
    base::CborReader cbor(*bytes);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        const auto statement = cbor.bytes();
        statements.emplace_back(statement.begin(), statement.end());
    }
    return cbor.ok() ? base::Result<Statements>(statements) : cbor.error("lost statements");
}

base::Outcome saveLost(DeviceState& state) {
    return writeStatements(*state.store, meta::lost, state.restore->lost);
}

/// An own statement that stands because another device said it anew may be lost with that.
base::Outcome rememberVouched(DeviceState& state, const base::Bytes& own) {
    auto vouched = readStatements(*state.store, meta::vouched);
    if (!vouched || std::find(vouched->begin(), vouched->end(), own) != vouched->end()) {
        return vouched ? base::Outcome() : base::Outcome(vouched.error());
    }
    vouched->push_back(own);
    return writeStatements(*state.store, meta::vouched, *vouched);
}

/// The own statement that a lost one stood for, else the lost one.
const base::Bytes& ownOf(const Statements& vouched, const base::Bytes& lost) {
    const auto bodyOf = [](const base::Bytes& bytes) {
        log::Statement bare;
        bare.body = log::decodeStatement(bytes)->statement.body;
        return log::encodeUnsigned(bare);
    };
    const auto body = bodyOf(lost);
    const auto same = [&](const base::Bytes& own) { return bodyOf(own) == body; };
    const auto own = std::find_if(vouched.begin(), vouched.end(), same);
    return own == vouched.end() ? lost : *own;
}

} // namespace

base::Outcome sayIfItFits(DeviceState& state, const log::Statement& lost,
                          const base::Bytes& bytes) {
    using base::ErrorCode;
    const auto said = sayWithin(state, lost.body);
    const bool refused = !said && (said.error().code == ErrorCode::NotAllowed ||
                                   said.error().code == ErrorCode::Submitted ||
                                   said.error().code == ErrorCode::Erased);
    if (said || !refused) {
        return said;
    }
    if (stands(state.tentative, lost.body)) {
        return lost.device == state.own.device ? rememberVouched(state, bytes) : base::Outcome();
    }
    reportLost(state, bytes, said.error());
    return {};
}

namespace {

/// So that the envelopes made under the lost statements are believed: one recall for each run of
/// numbers, from where it left the log, unless other devices have recalled all of it.
base::Outcome recallLost(DeviceState& state) {
    log::Recall run;
    bool known = true;
    const auto say = [&](const log::Recall& recall) -> base::Outcome {
        const auto said = sayWithin(state, recall);
        const bool outside = !said && said.error().code == base::ErrorCode::NotAllowed;
        return outside ? base::Outcome() : said; // the log was cut before this device was let in
    };
    const auto sayRun = [&] { return run.hashes.empty() || known ? base::Outcome() : say(run); };
    for (const base::Bytes& bytes : state.restore->lost) {
        const auto number = log::decodeStatement(bytes)->statement.number;
        const auto hash = log::EncodedStatement{bytes}.hash();
        const bool full = run.hashes.size() == log::Recall::most;
        if (full || number != run.from + run.hashes.size()) {
            if (const auto said = sayRun(); !said) {
                return said;
            }
            run = {number, {}};
            known = true;
        }
        known = known && state.tentative.sizeNamed(number, hash).has_value();
        run.hashes.push_back(hash);
    }
    if (const auto last = sayRun(); !last) {
        return last;
    }
    for (const base::Bytes& bytes : state.restore->lost) { // a recall may be lost, too
        const auto decoded = log::decodeStatement(bytes);
        const auto* recall = std::get_if<log::Recall>(&decoded->statement.body);
        const bool anew = recall != nullptr && saysAnew(state, decoded->statement);
        if (const auto said = anew ? say(*recall) : base::Outcome(); !said) {
            return said;
        }
    }
    return {};
}

/// Candidates that were erased by what the server lost.
std::set<base::ScopeId> lostErasures(const DeviceState& state) {
    std::set<base::ScopeId> candidates;
    for (const base::Bytes& lost : state.restore->lost) {
        const auto decoded = log::decodeStatement(lost);
        const auto* erase = decoded ? std::get_if<log::Erase>(&decoded->statement.body) : nullptr;
        if (erase != nullptr) {
            candidates.insert(erase->candidate);
        }
    }
    return candidates;
}

/// Of an erased candidate nothing was taken in; where it stands again after all, all of it is
/// pulled.
base::Outcome pullUnerased(DeviceState& state) {
    const auto candidates = lostErasures(state);
    const bool stands =
        std::any_of(candidates.begin(), candidates.end(),
                    [&](const base::ScopeId& id) { return !state.tentative.erased(id); });
    return stands ? state.store->putMeta(meta::cursor, {}) : base::Outcome();
}

/// What is lost was said before all that waits, which may rest on it, and so it is said anew.
base::Outcome sayLostAnew(DeviceState& state) {
    const std::size_t waiting = state.queue.items().size();
    state.tentative = state.confirmed;
    if (const auto recalled = recallLost(state); !recalled) {
        return recalled;
    }
    const auto vouched = readStatements(*state.store, meta::vouched);
    if (!vouched) {
        return vouched.error();
    }
    for (const base::Bytes& lost : state.restore->lost) {
        const base::Bytes& bytes = ownOf(*vouched, lost);
        const auto decoded = log::decodeStatement(bytes);
        if (!decoded ||
            std::holds_alternative<log::Recall>(decoded->statement.body) || // said first
            !saysAnew(state, decoded->statement)) {
            continue;
        }
        if (const auto said = sayIfItFits(state, decoded->statement, bytes); !said) {
            return said;
        }
    }
    const std::size_t said = state.queue.items().size() - waiting;
    const auto moved = state.queue.moveLastToFront(*state.store, said);
    const auto rebased = moved ? rebaseWithin(state) : moved;
    if (const auto unerased = rebased ? pullUnerased(state) : rebased; !unerased) {
        return unerased;
    }
    state.restore->lost.clear();
    state.forgetOutdated(); // a sheet handed in anew is what it was then
    return saveLost(state);
}

/// The log that went on does not allow it any more: own work stays here to be saved.
base::Outcome noteRefused(DeviceState& state, const protocol::Item& item) {
    const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
    if (sealed == nullptr) {
        return {};
    }
    const auto view = vault::viewEnvelope(sealed->bytes);
    if (!view) {
        return {};
    }
    state.restore->refused.insert(view->header.scope);
    if (view->header.device != state.own.device) {
        return {};
    }
    std::vector<Leftover> work;
    const auto collected = collectWork(state, view->header.scope, *sealed, work);
    return collected ? addLeftovers(state, work) : base::Outcome(); // no key: nothing is to be kept
}

/// What this device may read no more it gave back, and lets go of next; perhaps no one else has the
/// keys any more, so all who read there are given them first.
base::Outcome giveBeforeLettingGo(DeviceState& state) {
    for (const auto& [scope, keys] : state.keyring.all()) {
        if (state.confirmed.may(state.self(), log::Access::Read, scope)) {
            continue;
        }
        for (const log::DeviceRecord& device : state.confirmed.devices()) {
            const bool reads = state.confirmed.may(device.member, log::Access::Read, scope);
            const auto given =
                reads ? giveWithin(state, scope, device.id, device.keys.box) : base::Outcome();
            if (!given) {
                return given;
            }
        }
    }
    return {};
}

base::Outcome finishWithin(DeviceState& state) {
    if (const auto given = giveBeforeLettingGo(state); !given) {
        return given;
    }
    const auto refused = std::move(state.restore->refused);
    state.restore.reset();
    for (const base::ScopeId& scope : refused) {
        if (const auto dropped = refetchWithin(state, scope); !dropped) {
            return dropped;
        }
    }
    const auto done = writeNumber(*state.store, meta::restoring, 0);
    return done ? letGoWithin(state) : done;
}

} // namespace

bool erasureLost(const DeviceState& state, const base::ScopeId& scope) {
    const auto* node = state.confirmed.scope(scope);
    if (!state.restore || node == nullptr) {
        return false;
    }
    const auto candidates = lostErasures(state);
    return candidates.contains(node->id) || candidates.contains(node->parent);
}

void reportLost(DeviceState& state, const base::Bytes& statement, const base::Error& why) {
    const auto lost = log::decodeStatement(statement);
    if (lost && lost->statement.device == state.own.device) {
        const auto hash = log::EncodedStatement{statement}.hash();
        state.problems.report(
            {why.code, "lost statement " + hash.hex().substr(0, 8),
             "was lost by the server and could not be said any more: " + why.what});
    }
}

base::Outcome loadRestore(DeviceState& state) {
    state.restore.reset();
    const auto restoring = readNumber(*state.store, meta::restoring);
    if (!restoring || *restoring == 0) {
        return restoring ? base::Outcome() : restoring.error();
    }
    state.restore.emplace(DeviceState::Restore{});
    auto lost = readStatements(*state.store, meta::lost);
    if (!lost) {
        return lost.error();
    }
    state.restore->lost = *std::move(lost);
    return {};
}

base::Outcome beginRestoreWithin(DeviceState& state) {
    state.problems.report({base::ErrorCode::Conflict, "restore",
                           "the server was set back to an older copy; this device gives back what "
                           "it holds"});
    for (const auto name : {meta::cursor, meta::mark}) {
        if (const auto cleared = state.store->putMeta(name, {}); !cleared) {
            return cleared;
        }
    }
    const auto doubted = doubtDroppedWithin(state);
    const auto noted = doubted ? writeNumber(*state.store, meta::restoring, 1) : doubted;
    return noted ? loadRestore(state) : noted;
}

namespace {

/// A key made under lost statements is as old as the fork; the boxes that say otherwise are given
/// again when all was pulled.
base::Outcome ageKeys(DeviceState& state, std::uint64_t number) {
    for (const store::StoredKey& row : state.keyring.ageTo(number, state.own.localKey)) {
        if (const auto put = state.store->putKey(row); !put) {
            return put;
        }
    }
    std::vector<std::uint64_t> younger;
    for (const Queued& queued : state.queue.items()) {
        const auto* box = boxIn(queued);
        if (box != nullptr && box->controlNumber > number) {
            younger.push_back(queued.row);
        }
    }
    for (const std::uint64_t row : younger) {
        if (const auto removed = state.queue.remove(*state.store, row); !removed) {
            return removed;
        }
    }
    return {};
}

/// The log ends before this statement; what follows it is lost.
base::Outcome cutLog(DeviceState& state, std::uint64_t number) {
    log::ControlLog before;
    for (std::uint64_t i = 0; i < state.confirmed.size(); ++i) {
        const auto& bytes = state.confirmed.encodedAt(i);
        if (i >= number) {
            state.restore->lost.push_back(bytes);
        } else if (const auto added = before.append(bytes); !added) {
            return added;
        }
    }
    state.confirmed = std::move(before);
    const auto removed = state.store->removeStatements();
    for (std::uint64_t i = 0; removed && i < number; ++i) {
        const auto kept = state.store->addStatement(i, state.confirmed.encodedAt(i));
        if (!kept) {
            return kept;
        }
    }
    const auto aged = removed ? ageKeys(state, number) : removed;
    return aged ? saveLost(state) : aged;
}

/// The server takes a statement no more, so none behind it: the log goes on before it, without.
base::Outcome goOnWithout(DeviceState& state, const log::EncodedStatement& refused,
                          protocol::Code code) {
    const auto number = log::decodeStatement(refused.bytes)->statement.number;
    state.problems.report({base::ErrorCode::Refused, "restore, statement " + std::to_string(number),
                           "was refused by the server: " + std::string(protocol::text(code))});
    std::erase_if(state.restore->back, [](const protocol::Item& item) {
        return std::holds_alternative<log::EncodedStatement>(item);
    });
    const auto cut = cutLog(state, number);
    state.restore->logIsBack = true;
    const auto said = cut ? sayLostAnew(state) : cut;
    return said ? giveAllToSelfWithin(state) : said;
}

} // namespace

std::size_t statementsIn(const std::deque<protocol::Item>& back) {
    return static_cast<std::size_t>(
        std::count_if(back.begin(), back.end(), [](const protocol::Item& item) {
            return std::holds_alternative<log::EncodedStatement>(item);
        }));
}

base::Outcome takeForkWithin(DeviceState& state, std::uint64_t number) {
    state.problems.report({base::ErrorCode::Conflict, "restore",
                           "the server was set back to an older copy and went on from there; what "
                           "this device decided since is said anew"});
    return cutLog(state, number);
}

base::Outcome prepareGivingBackWithin(DeviceState& state) {
    auto& restore = *state.restore;
    restore.pulling = false;
    restore.logIsBack = restore.statements >= state.confirmed.size();
    if (const auto added = addStatements(state); !added) {
        return added;
    }
    const auto scopes = state.store->scopes();
    if (!scopes) {
        return scopes.error();
    }
    for (const base::ScopeId& scope : *scopes) {
        if (const auto added = addEnvelopes(state, scope, false); !added) {
            return added;
        }
    }
    const auto said = sayLostAnew(state);
    const auto given = said ? giveAllToSelfWithin(state) : said;
    return given ? finishRestoreWithin(state) : given;
}

bool saysAny(const DeviceState& state) {
    const auto& queue = state.queue.items();
    return std::any_of(queue.begin(), queue.end(),
                       [](const Queued& queued) { return statementIn(queued) != nullptr; });
}

bool saysLostAnew(const DeviceState& state) {
    return state.restore && !state.restore->pulling && state.restore->logIsBack && saysAny(state);
}

base::Result<bool> lacksSheet(const DeviceState& state, const log::EncodedStatement& statement) {
    const auto decoded = log::decodeStatement(statement.bytes);
    const auto* submit = decoded ? std::get_if<log::Submit>(&decoded->statement.body) : nullptr;
    const bool comes = submit != nullptr && !state.restore && // a restore has pulled all
                       isRegaining(state, submit->scorecard);
    if (submit == nullptr || comes) {
        return false;
    }
    if (state.restore && state.restore->refused.contains(submit->scorecard)) {
        return true; // let go of when the restore ends, which waits for this submit
    }
    for (const log::Submit::Last& last : submit->sheet) {
        const auto kept = state.store->newest(submit->scorecard, last.device);
        if (!kept) {
            return kept.error();
        }
        if (last.device == state.own.device && kept->first < last.counter &&
            state.queue.envelope(submit->scorecard, last.counter) == nullptr) {
            return true;
        }
    }
    return false;
}

base::Outcome gaveBackWithin(DeviceState& state,
                             const std::vector<protocol::ItemOutcome>& outcomes) {
    auto& back = state.restore->back;
    for (const protocol::ItemOutcome& outcome : outcomes) {
        if (back.empty()) {
            break;
        }
        if (outcome.code == protocol::Code::Stale || outcome.code == protocol::Code::HistoryLost) {
            return beginRestoreWithin(state); // somebody else gives back, too
        }
        if (outcome.code == protocol::Code::Busy) {
            return {};
        }
        using protocol::Code;
        const bool taken = outcome.code == Code::Stored || outcome.code == Code::Duplicate ||
                           outcome.code == Code::Erased;
        const auto* statement = std::get_if<log::EncodedStatement>(&back.front());
        const bool gap = statement != nullptr && outcome.code == Code::Gap;
        const auto lacks = gap ? lacksSheet(state, *statement) : base::Result<bool>(false);
        if (!lacks) {
            return lacks.error();
        }
        const bool refusedForGood = *lacks || !protocol::mayRetry(outcome.code);
        if (statement != nullptr && !taken && refusedForGood) {
            const auto refused = *statement;
            const auto gone = goOnWithout(state, refused, outcome.code);
            return gone ? finishRestoreWithin(state) : gone;
        }
        if (const auto noted = taken ? base::Outcome() : noteRefused(state, back.front()); !noted) {
            return noted;
        }
        back.pop_front();
    }
    state.restore->logIsBack = statementsIn(back) == 0;
    return finishRestoreWithin(state);
}

base::Outcome finishRestoreWithin(DeviceState& state) {
    const bool done = state.restore && !state.restore->pulling && state.restore->back.empty() &&
                      !saysLostAnew(state); // what waits behind these statements waits on
    return done ? finishWithin(state) : base::Outcome();
}

} // namespace kvorum::client
