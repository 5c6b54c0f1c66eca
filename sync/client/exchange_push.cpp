// SPDX-License-Identifier: Apache-2.0
#include "sync/client/device_state.h"
#include "sync/client/exchange.h"
#include "sync/client/joining.h"
#include "sync/client/leaving.h"
#include "sync/client/meta.h"
#include "sync/client/relinking.h"
#include "sync/client/restoring.h"
#include "sync/client/tuning.h"
#include "sync/protocol/codec.h"

#include <algorithm>
#include <limits>

namespace kvorum::client {

namespace {

/// Where trouble with own envelopes of a scope is told, without the number.
std::string ownPlace(const base::ScopeId& scope) {
    return "scope " + scope.hex() + ", own envelope ";
}

} // namespace

base::Outcome arrivedWithin(DeviceState& state, const Queued& queued) {
    state.problems.settleUnder(ownPlace(queued.scope)); // it follows what the server has, again
    const auto kept =
        state.store->addEnvelope({queued.scope, queued.device, queued.counter,
                                  store::EnvelopeState::Sent, envelopeIn(queued)->bytes});
    return kept ? state.queue.remove(*state.store, queued.row) : kept;
}

namespace {

using protocol::Code;

bool sameItem(const protocol::Item& a, const protocol::Item& b) {
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* statement = std::get_if<log::EncodedStatement>(&a)) {
        return statement->bytes == std::get<log::EncodedStatement>(b).bytes;
    }
    if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&a)) {
        return *envelope == std::get<protocol::SealedEnvelope>(b);
    }
    return std::get<vault::KeyBox>(a).sealed == std::get<vault::KeyBox>(b).sealed;
}

/// What one answered push leaves to be done.
struct Answered {
    DeviceState& state;
    Exchange::PushEffect effect;
    std::map<base::ScopeId, std::vector<std::uint64_t>> refused;
    bool statementRefused = false;

    base::Outcome take(const Queued& queued, const protocol::ItemOutcome& outcome);

private:
    base::Outcome arrived(const Queued& queued);
    base::Outcome statementArrived(const log::EncodedStatement& statement);
    base::Outcome refuse(const Queued& queued, Code code);
    void block(const Queued& queued, const std::string& why);
    base::Outcome gap(const Queued& queued, std::uint64_t expected);
};

base::Outcome Answered::take(const Queued& queued, const protocol::ItemOutcome& outcome) {
    switch (outcome.code) {
    case Code::Stored:
    case Code::Duplicate:
        effect.progress = true;
        return arrived(queued);
    case Code::Stale:
        effect.stale = true;
        return {};
    case Code::Gap:
        return gap(queued, outcome.expected);
    case Code::HistoryLost:
        effect.historyLost = true;
        return {};
    case Code::CounterReused:
        return beginRelinkWithin(state);
    default:
        break;
    }
    if (protocol::mayRetry(outcome.code)) {
        effect.busy = true;
        return {};
    }
    if (state.relink) {
        return {}; // judged by what a copy sent; it is sent anew under the new name
    }
    effect.progress = true;
    return refuse(queued, outcome.code);
}

base::Outcome Answered::arrived(const Queued& queued) {
    if (envelopeIn(queued) != nullptr) {
        return arrivedWithin(state, queued);
    }
    const auto* statement = statementIn(queued);
    const auto kept = statement != nullptr ? statementArrived(*statement) : base::Outcome();
    return kept ? state.queue.remove(*state.store, queued.row) : kept;
}

base::Outcome Answered::statementArrived(const log::EncodedStatement& statement) {
    const auto decoded = log::decodeStatement(statement.bytes);
    if (!decoded) {
        return decoded.error();
    }
    const std::uint64_t number = decoded->statement.number;
    if (number < state.confirmed.size()) {
        return {};
    }
    if (const auto added = state.confirmed.append(statement.bytes); !added) {
        return added;
    }
    if (const auto kept = state.store->addStatement(number, statement.bytes); !kept) {
        return kept;
    }
    state.boxesRefused.clear(); // they were refused before this one stood
    state.judgeAnew(decoded->statement);
    if (const auto noted = noteEraseWithin(state, decoded->statement); !noted) {
        return noted;
    }
    return state.link && !state.self().isNull() ? arriveWithin(state) : base::Outcome();
}

base::Outcome Answered::refuse(const Queued& queued, Code code) {
    const std::string why = "was refused by the server: " + std::string(protocol::text(code));
    if (envelopeIn(queued) != nullptr) {
        state.problems.report(
            {base::ErrorCode::Refused,
             "parked " + std::to_string(state.queue.nextParked() + refused[queued.scope].size()),
             "a change in scope " + queued.scope.hex() + " " + why});
        refused[queued.scope].push_back(queued.row);
        return {};
    }
    if (const auto* box = boxIn(queued)) {
        state.boxesRefused.insert({box->to, box->key});
        if (box->to == state.own.device) {
            state.ungiven.insert(box->scope);
        }
        const auto noted = writeScopes(*state.store, meta::ungiven, state.ungiven);
        return noted ? state.queue.remove(*state.store, queued.row) : noted;
    }
    statementRefused = true;
    state.linkDead = state.link.has_value();
    state.problems.report({base::ErrorCode::Refused,
                           "parked " + std::to_string(state.queue.nextParked()),
                           "a decision " + why});
    return state.queue.park(*state.store, queued.row);
}

/// The server lost what this device knows it to have: the other scopes go on.
void Answered::block(const Queued& queued, const std::string& why) {
    state.blocked.insert(queued.scope);
    state.problems.report(
        {base::ErrorCode::Broken, ownPlace(queued.scope) + std::to_string(queued.counter), why});
}

const base::Error sheetGone{base::ErrorCode::NotAllowed, "submit",
                            "a part of its sheet was refused by the server"};

/// An own envelope that the server lost is on its way back.
bool isGivenBack(const DeviceState& state, const base::ScopeId& scope, std::uint64_t counter) {
    return state.restore &&
           std::any_of(state.restore->back.begin(), state.restore->back.end(),
                       [&](const protocol::Item& item) {
                           const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
                           const auto view = vault::viewEnvelope(sealed == nullptr ? base::Bytes()
                                                                                   : sealed->bytes);
                           return view && view->header.scope == scope &&
                                  view->header.counter == counter &&
                                  view->header.device == state.own.device;
                       });
}

/// An amendment of a sheet that a restore opened again, and that is handed in anew with what was
/// written behind it: each waits for the other.
bool isInTheWay(const DeviceState& state, const Queued& before) {
    const auto* sealed = envelopeIn(before);
    const auto view = vault::viewEnvelope(sealed == nullptr ? base::Bytes() : sealed->bytes);
    if (!view || view->header.kind != vault::EnvelopeKind::Amendment) {
        return false;
    }
    const auto restsOnIt = [&](const log::Submit::Last& last) {
        return last.device == state.own.device && last.counter > before.counter;
    };
    const auto& queue = state.queue.items();
    return std::any_of(queue.begin(), queue.end(), [&](const Queued& queued) {
        const auto* said = statementIn(queued);
        const auto decoded = said ? log::decodeStatement(said->bytes) : base::Error{};
        const auto* submit = decoded ? std::get_if<log::Submit>(&decoded->statement.body) : nullptr;
        return submit != nullptr && submit->scorecard == before.scope &&
               std::any_of(submit->sheet.begin(), submit->sheet.end(), restsOnIt);
    });
}

base::Outcome Answered::gap(const Queued& queued, std::uint64_t expected) {
    if (const auto* statement = statementIn(queued)) {
        const auto lacks = lacksSheet(state, *statement);
        if (!lacks || *lacks) {
            effect.progress = statementRefused = true;
            return lacks ? parkStatementWithin(state, queued.row, sheetGone) : lacks.error();
        }
        effect.stale = true; // a submit, before the whole of its sheet is with the server
        return {};
    }
    if (refused.contains(queued.scope)) {
        return {}; // it follows one refused in this push, and is sealed anew
    }
    const Queued* before = state.queue.envelope(queued.scope, expected);
    if (before != nullptr && isInTheWay(state, *before)) {
        effect.progress = true;
        return refuse(*before, Code::NotAllowed);
    }
    if (before != nullptr || isGivenBack(state, queued.scope, expected)) {
        return {}; // sent with a submit, before an amendment that had to wait for that
    }
    block(queued,
          "does not follow what the server has: it waits for number " + std::to_string(expected));
    return {};
}

} // namespace

namespace {

bool isOfSheet(const protocol::Item& item, const base::ScopeId& card) {
    const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
    const auto view = vault::viewEnvelope(sealed == nullptr ? base::Bytes() : sealed->bytes);
    return view && view->header.scope == card && view->header.kind == vault::EnvelopeKind::Data;
}

/// A submit said anew is taken only behind its sheet, which the server lost as well; amendments
/// only behind the submit.
void addSheetOf(const DeviceState& state, const log::EncodedStatement& statement,
                Exchange::Push& push) {
    const auto decoded = log::decodeStatement(statement.bytes);
    const auto* submit = decoded ? std::get_if<log::Submit>(&decoded->statement.body) : nullptr;
    if (submit == nullptr) {
        return;
    }
    constexpr auto noRow = std::numeric_limits<std::uint64_t>::max();
    for (const protocol::Item& item : state.restore->back) {
        if (isOfSheet(item, submit->scorecard)) {
            push.request.items.push_back(item);
            push.rows.push_back(noRow);
        }
    }
    for (const Queued& queued : state.queue.items()) {
        if (isOfSheet(queued.item, submit->scorecard)) {
            push.request.items.push_back(queued.item);
            push.rows.push_back(queued.row);
        }
    }
}

} // namespace

namespace {

/// What became of it the log says, which is pulled next.
Exchange::PushEffect relinkEffect(const protocol::PushReply& reply) {
    Exchange::PushEffect effect;
    effect.stale = true;
    for (const protocol::ItemOutcome& item : reply.items) {
        effect.progress |= item.code == Code::Stored;
        effect.historyLost |= item.code == Code::HistoryLost;
        effect.busy |= item.code == Code::Busy;
    }
    return effect;
}

} // namespace

Exchange::Push Exchange::rejoinPush() const {
    Push push;
    push.rejoins = true;
    if (auto join = joinAnew(*m_replica.m_state, *m_rejoin)) {
        push.request.items.push_back(*std::move(join));
    }
    return push;
}

/// Once it has joined, the device logs in as itself, and the rest is a restore like any other.
Exchange::PushEffect Exchange::applyRejoin(const protocol::PushReply& reply) {
    PushEffect effect;
    const Code code = reply.items.at(0).code;
    effect.historyLost = code == Code::Stored || code == Code::Duplicate;
    effect.stale = code == Code::Stale;
    if (!effect.stale) {
        m_rejoin.reset();
    } else {
        m_rejoin->whole = false; // what was said meanwhile is pulled first
    }
    return effect;
}

bool Exchange::hasToPush() const {
    const auto push = buildPush(0);
    return push && !push->request.items.empty();
}

base::Result<Exchange::Push> Exchange::buildPush(std::size_t mostBytes) const {
    if (m_rejoin) {
        return rejoinPush();
    }
    const auto& state = *m_replica.m_state;
    auto cursor = readBytes(*state.store, meta::cursor);
    auto mark = readBytes(*state.store, meta::mark);
    if (!cursor || !mark) {
        return cursor ? mark.error() : cursor.error();
    }
    Push push;
    push.request.cursor = *std::move(cursor);
    push.request.mark = *std::move(mark);
    const std::size_t most =
        std::min(mostBytes, protocol::mostBodyBytes - tuning::pushOverheadBytes);
    std::size_t size = 0;
    const bool saysAnew = saysLostAnew(state);
    if (state.restore && !saysAnew) { // the own news follow when the server has what it had
        push.givesBack = true;
        // What rests on the own statements goes behind them, and they behind the log.
        std::size_t statements =
            state.restore->logIsBack || !saysAny(state) ? 0 : statementsIn(state.restore->back);
        for (const protocol::Item& item : state.restore->back) {
            size += protocol::encodedSize(item);
            const bool full = push.request.items.size() == protocol::mostPushItems || size > most;
            if (full && !push.request.items.empty()) {
                break;
            }
            push.request.items.push_back(item);
            const bool stated = std::holds_alternative<log::EncodedStatement>(item);
            if (statements != 0 && stated && --statements == 0) {
                break;
            }
        }
        return push;
    }
    if (state.relink && !state.restore) {
        push.relinks = true;
        push.request.items = relinkItems(state);
        return push;
    }
    for (const Queued& queued : state.queue.items()) {
        const bool held = envelopeIn(queued) != nullptr && state.blocked.contains(queued.scope);
        if (held || (saysAnew && statementIn(queued) == nullptr)) {
            continue;
        }
        size += protocol::encodedSize(queued.item);
        const bool full = push.rows.size() == protocol::mostPushItems || size > most;
        if (full && !push.rows.empty()) {
            break;
        }
        if (saysAnew) {
            addSheetOf(state, *statementIn(queued), push);
        }
        push.request.items.push_back(queued.item);
        push.rows.push_back(queued.row);
    }
    return push;
}

base::Result<Exchange::PushEffect> Exchange::applyGivenBack(const protocol::PushReply& reply) {
    auto& state = *m_replica.m_state;
    const auto given = state.commit([&]() -> base::Outcome {
        if (!state.restore || state.restore->pulling) {
            return {};
        }
        if (const auto taken = gaveBackWithin(state, reply.items); !taken) {
            return taken;
        }
        return state.restore && state.restore->pulling
                   ? base::Outcome()
                   : state.store->putMeta(meta::mark, reply.mark);
    });
    if (!given) {
        return given.error();
    }
    PushEffect effect;
    effect.stale = state.restore && state.restore->pulling;
    effect.progress = !effect.stale;
    return effect;
}

base::Result<Exchange::PushEffect> Exchange::applyPush(const Push& push,
                                                       const protocol::PushReply& reply) {
    auto& state = *m_replica.m_state;
    if (reply.items.size() != push.request.items.size()) {
        return base::Error{base::ErrorCode::Broken, "push", "the server answered other items"};
    }
    if (push.rejoins) {
        return m_rejoin ? applyRejoin(reply) : PushEffect{};
    }
    if (push.givesBack) {
        return applyGivenBack(reply);
    }
    if (push.relinks) {
        return relinkEffect(reply);
    }
    Answered answered{state, {}, {}, false};
    const std::uint64_t statementsBefore = state.confirmed.size();
    const auto applied = state.commit([&]() -> base::Outcome {
        for (std::size_t i = 0; i < push.rows.size(); ++i) {
            const Queued* found = state.queue.find(push.rows[i]);
            if (found == nullptr || !sameItem(found->item, push.request.items[i])) {
                continue; // sealed or signed anew meanwhile
            }
            const Queued queued = *found;
            if (const auto taken = answered.take(queued, reply.items[i]); !taken) {
                return taken;
            }
        }
        if (answered.statementRefused) {
            if (const auto rebased = rebaseWithin(state); !rebased) {
                return rebased;
            }
        }
        for (const auto& [scope, rows] : answered.refused) {
            if (const auto resealed = parkAndResealWithin(state, scope, rows); !resealed) {
                return resealed;
            }
        }
        if (const auto kept = state.store->putMeta(meta::mark, reply.mark); !kept) {
            return kept;
        }
        if (const auto restored = finishRestoreWithin(state); !restored) {
            return restored;
        }
        return state.confirmed.size() == statementsBefore ? base::Outcome() : letGoWithin(state);
    });
    const auto finished = applied ? finishLettingGo(state) : applied;
    if (!finished) {
        return finished.error();
    }
    if (m_replica.controlChanged &&
        (answered.statementRefused || state.confirmed.size() != statementsBefore)) {
        m_replica.controlChanged();
    }
    return answered.effect;
}

} // namespace kvorum::client
