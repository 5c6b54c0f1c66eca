// SPDX-License-Identifier: Apache-2.0
#include "sync/client/machine.h"

#include "sync/protocol/codec.h"
#include "sync/protocol/link.h"
#include "sync/protocol/session_proof.h"

#include <algorithm>

namespace kvorum::client {

namespace {

constexpr std::string_view place = "sync";

protocol::SessionRequest sessionRequest(const Exchange::Identity& identity, const std::string& host,
                                        const std::string& code) {
    protocol::SessionRequest request;
    request.workspace = identity.workspace;
    request.device = identity.device;
    request.host = host;
    if (identity.found) {
        request.founding = protocol::SessionRequest::Founding{*identity.found, code};
    }
    return request;
}

} // namespace

Machine::Machine(Replica& replica, Settings settings)
    : m_exchange(replica), m_settings(std::move(settings)) {}

Machine::Action Machine::next(std::int64_t nowUnixMs) {
    noticeTime(nowUnixMs);
    const auto identity = m_exchange.identity();
    if (m_stage == Stage::Waiting && (m_interrupt || m_exchange.hasToPush())) {
        m_stage = Stage::Free;
        return Cancel{};
    }
    if (!identity) {
        m_page.reset(); // what ended this device stood in its front
    }
    if (m_page) {
        takeSlice(nowUnixMs);
        return Sleep{nowUnixMs};
    }
    if (m_stage != Stage::Free || !identity || m_exchange.server().empty()) {
        return Rest{};
    }
    m_interrupt = false;
    const std::int64_t earliest = std::max(m_notBeforeUnixMs, m_retryAfterUnixMs);
    if (nowUnixMs < earliest) {
        return Sleep{earliest};
    }
    const bool valid =
        m_session && m_session->device == identity->device && nowUnixMs < m_session->untilUnixMs;
    if (!valid) {
        return openSession(*identity, nowUnixMs);
    }
    if (!m_pushHeld && m_exchange.hasToPush()) {
        return push(nowUnixMs);
    }
    return pull(m_pullDue ? 0 : tuning::waitS, nowUnixMs);
}

Machine::Action Machine::send(Stage stage, Request request, std::int64_t nowUnixMs) {
    m_stage = stage;
    m_sentUnixMs = nowUnixMs;
    if (request.timeoutMs == 0) {
        request.timeoutMs = tuning::requestMs;
    }
    return Send{std::move(request)};
}

Machine::Action Machine::openSession(const Exchange::Identity& identity, std::int64_t nowUnixMs) {
    const std::string host = m_exchange.server();
    auto request = sessionRequest(identity, host, m_settings.foundingCode);
    if (m_challenge) {
        request.proof = protocol::SessionRequest::Proof{
            *m_challenge, protocol::signSession(identity.keys, host, identity.workspace,
                                                identity.device, *m_challenge)};
    }
    m_session.reset();
    return send(m_challenge ? Stage::Token : Stage::Challenge,
                {"POST", url(protocol::sessionPath), {}, protocol::encode(request), 0}, nowUnixMs);
}

Machine::Action Machine::push(std::int64_t nowUnixMs) {
    auto built = m_exchange.buildPush(m_up.bytes());
    if (!built) {
        return troubled(built.error(), nowUnixMs);
    }
    m_push = *std::move(built);
    return send(
        Stage::Push,
        {"POST", url(protocol::pushPath), m_session->token, protocol::encode(m_push.request), 0},
        nowUnixMs);
}

Machine::Action Machine::pull(std::uint64_t waitS, std::int64_t nowUnixMs) {
    auto request = m_exchange.buildPull(waitS);
    if (!request) {
        return troubled(request.error(), nowUnixMs);
    }
    request->mostBytes = m_down.bytes() < protocol::fullPageBytes ? m_down.bytes() : 0;
    const std::int64_t timeout =
        waitS == 0 ? tuning::requestMs
                   : static_cast<std::int64_t>(waitS) * 1000 + tuning::waitMarginMs;
    return send(waitS == 0 ? Stage::Pull : Stage::Waiting,
                {"GET", url(protocol::pullTarget(*request)), m_session->token, {}, timeout},
                nowUnixMs);
}

Machine::Action Machine::troubled(base::Error error, std::int64_t nowUnixMs) {
    giveUp(std::move(error), nowUnixMs);
    return Sleep{m_notBeforeUnixMs};
}

void Machine::requested() {
    m_notBeforeUnixMs = 0;
    m_failures = 0;
    m_pullDue = true;
    m_interrupt = true;
}

void Machine::networkChanged() {
    requested();
}

void Machine::answered(const Response& response, std::int64_t nowUnixMs) {
    noticeTime(nowUnixMs);
    if (m_stage == Stage::Free) {
        return; // given up before
    }
    const Stage stage = m_stage;
    m_stage = Stage::Free;
    if (response.status == 0) {
        m_challenge.reset();
        if (stage == Stage::Push) {
            m_up.failed();
        } else if (stage == Stage::Pull || stage == Stage::Waiting) {
            m_down.failed();
        }
        m_exchange.report({response.failed, "server", response.failure});
        backOff(0, nowUnixMs);
        return;
    }
    m_exchange.settle("server");
    if (response.status != 200) {
        takeRefusal(stage, response, nowUnixMs);
        return;
    }
    switch (stage) {
    case Stage::Challenge:
        return takeChallenge(response, nowUnixMs);
    case Stage::Token:
        return takeToken(response, nowUnixMs);
    case Stage::Push:
        return takePush(response, nowUnixMs);
    case Stage::Pull:
        m_down.went(response.body.size(), nowUnixMs - m_sentUnixMs);
        return takePull(response, nowUnixMs);
    case Stage::Waiting:
        return takePull(response, nowUnixMs);
    case Stage::Free:
        return;
    }
}

void Machine::takeChallenge(const Response& response, std::int64_t nowUnixMs) {
    auto challenge = protocol::decodeSessionChallenge(response.body);
    if (!challenge) {
        giveUp(challenge.error(), nowUnixMs);
        return;
    }
    m_challenge = std::move(challenge->challenge);
}

void Machine::takeToken(const Response& response, std::int64_t nowUnixMs) {
    m_challenge.reset();
    auto reply = protocol::decodeSessionReply(response.body);
    const auto identity = m_exchange.identity();
    if (!reply || !identity) {
        giveUp(reply ? base::Error{} : reply.error(), nowUnixMs);
        return;
    }
    m_exchange.inviteLetIn();
    m_exchange.noteServerClock(reply->serverUnixMs);
    const std::int64_t lasts = reply->expiresUnixMs - reply->serverUnixMs - tuning::tokenMarginMs;
    m_session = Session{identity->device, std::move(reply->token), nowUnixMs + lasts};
    m_pullDue = true;
    succeeded();
}

void Machine::takePush(const Response& response, std::int64_t nowUnixMs) {
    const auto reply = protocol::decodePushReply(response.body);
    const auto effect = reply ? m_exchange.applyPush(m_push, *reply) : reply.error();
    if (!effect) {
        giveUp(effect.error(), nowUnixMs);
        return;
    }
    learnRate(nowUnixMs - m_sentUnixMs);
    m_pullDue = m_pullDue || effect->stale;
    if (effect->historyLost) {
        return historyLost(nowUnixMs);
    }
    const bool inVain = !effect->progress && (effect->busy || m_staleBefore || !effect->stale);
    m_pushHeld = effect->stale;
    m_staleBefore = effect->stale && !effect->progress;
    if (inVain) {
        return backOff(0, nowUnixMs);
    }
    noteIfSynced();
    succeeded();
}

void Machine::takePull(const Response& response, std::int64_t nowUnixMs) {
    auto reply = protocol::decodePullReply(response.body);
    if (!reply) {
        m_pullDue = true;
        giveUp(reply.error(), nowUnixMs);
        return;
    }
    m_page = *std::move(reply);
    takeSlice(nowUnixMs);
}

void Machine::takeSlice(std::int64_t nowUnixMs) {
    const auto slice = m_exchange.cutSlice(*m_page, m_settings.sliceItems);
    const auto applied = slice ? m_exchange.applyPull(*slice) : base::Outcome(slice.error());
    if (!applied) {
        m_page.reset(); // asked for again: the cursor stands before it
        m_pullDue = true;
        giveUp(applied.error(), nowUnixMs);
        return;
    }
    if (!m_page->items.empty()) {
        return;
    }
    m_page.reset();
    m_pullDue = slice->more;
    m_pushHeld = m_pushHeld && slice->more;
    if (m_exchange.rejoining()) {
        return; // nothing is well again before the device itself is let in
    }
    m_exchange.settle(std::string(place));
    noteIfSynced();
    succeeded();
}

void Machine::noteIfSynced() {
    if (!m_pullDue && !m_exchange.hasToPush()) {
        (void)m_exchange.noteSynced(); // a full disk shows at the next change
    }
}

void Machine::takeRefusal(Stage stage, const Response& response, std::int64_t nowUnixMs) {
    using protocol::Code;
    const auto read = protocol::decodeErrorReply(response.body);
    const protocol::ErrorReply error = read ? *read : protocol::ErrorReply{};
    const std::uint64_t retryAfterS = std::max(response.retryAfterS, error.retryAfterS);
    const bool inSession = stage == Stage::Challenge || stage == Stage::Token;
    m_challenge.reset();
    if (stage == Stage::Push && error.code == Code::TooLarge) {
        m_up.failed();
    }
    switch (error.code) {
    case Code::Unauthorized:
        m_session.reset();
        return inSession ? backOff(retryAfterS, nowUnixMs) : void();
    case Code::NotAllowed:
        if (stage == Stage::Push) { // the log says why
            m_pushHeld = m_pullDue = true;
            return backOff(0, nowUnixMs);
        }
        return sessionRefused(nowUnixMs);
    case Code::HistoryLost:
        return historyLost(nowUnixMs);
    case Code::UpgradeRequired:
        return giveUp({base::ErrorCode::NewerVersion, std::string(place),
                       "the server no longer speaks with this version: update the app"},
                      nowUnixMs);
    case Code::Busy:
    case Code::Failed:
    case Code::Timeout:
    case Code::TooMany:
    case Code::TooLarge:
        return backOff(retryAfterS, nowUnixMs);
    default:
        return giveUp({base::ErrorCode::Refused, std::string(place),
                       std::string(protocol::text(error.code)) + " " + error.detail},
                      nowUnixMs);
    }
}

/// Many devices notice it at the same time: each comes back after its own wait.
void Machine::historyLost(std::int64_t nowUnixMs) {
    if (const auto begun = m_exchange.beginRestore(); !begun) {
        return giveUp(begun.error(), nowUnixMs);
    }
    m_pullDue = true;
    m_pushHeld = true; // not before all was pulled
    backOff(0, nowUnixMs);
}

void Machine::sessionRefused(std::int64_t nowUnixMs) {
    m_session.reset();
    const auto identity = m_exchange.identity();
    if (identity && m_exchange.joining()) {
        if (!m_exchange.inviteTurnedAway()) {
            giveUp({base::ErrorCode::NotAllowed, std::string(place),
                    "the link was used or has run out, or who made it has not synced yet"},
                   nowUnixMs);
        }
        return;
    }
    if (identity && m_exchange.turnedAway()) {
        return;
    }
    giveUp(
        {base::ErrorCode::NotAllowed, std::string(place), "the server does not let this device in"},
        nowUnixMs);
}

void Machine::learnRate(std::int64_t tookMs) {
    std::size_t sent = 0;
    for (const protocol::Item& item : m_push.request.items) {
        sent += protocol::encodedSize(item);
    }
    m_up.went(sent, tookMs);
}

/// A clock that is set back must not make years of a wait of seconds.
void Machine::noticeTime(std::int64_t nowUnixMs) {
    const std::int64_t back = std::max<std::int64_t>(0, m_seenUnixMs - nowUnixMs);
    m_seenUnixMs = nowUnixMs;
    m_sentUnixMs -= back;
    m_notBeforeUnixMs -= back;
    m_retryAfterUnixMs -= back;
    if (m_session) {
        m_session->untilUnixMs -= back;
    }
}

void Machine::succeeded() {
    if (m_exchange.rejoining()) {
        return; // else a join refused again and again would not wait longer each time
    }
    m_failures = 0;
    m_notBeforeUnixMs = 0;
}

void Machine::backOff(std::uint64_t retryAfterS, std::int64_t nowUnixMs) {
    const int doublings = std::min(m_failures++, 16);
    const std::int64_t bound = std::min(tuning::lastBackoffMs, tuning::firstBackoffMs << doublings);
    const auto jitter = static_cast<std::int64_t>(m_settings.random() * static_cast<double>(bound));
    m_notBeforeUnixMs = nowUnixMs + jitter;
    if (retryAfterS > 0) { // with jitter on top, or all come back together
        m_retryAfterUnixMs = nowUnixMs + static_cast<std::int64_t>(retryAfterS) * 1000 + jitter;
    }
}

void Machine::giveUp(base::Error problem, std::int64_t nowUnixMs) {
    problem.where = problem.where == "server" ? problem.where : std::string(place);
    m_exchange.report(std::move(problem));
    backOff(0, nowUnixMs);
}

std::string Machine::url(std::string_view path) const {
    const auto identity = m_exchange.identity();
    const auto workspace = identity ? identity->workspace : base::WorkspaceId();
    const auto link = protocol::parseLink("kvorum://" + m_exchange.server() + "/" +
                                          base::toBase64Url(workspace.view()));
    return (link ? link->baseUrl() : std::string()) + std::string(path);
}

} // namespace kvorum::client
