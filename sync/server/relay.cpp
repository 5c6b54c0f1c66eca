// SPDX-License-Identifier: Apache-2.0
#include "sync/server/relay.h"

#include "sync/protocol/codec.h"
#include "sync/server/founding.h"
#include "sync/server/pull.h"
#include "sync/server/push.h"

namespace kvorum::server {

using protocol::Code;
using protocol::ErrorReply;

namespace {

constexpr std::string_view bearer = "Bearer ";
constexpr std::string_view healthPath = "/healthz", metricsPath = "/metrics";
constexpr std::string_view plainText = "text/plain; charset=utf-8";

unsigned statusOf(Code code) {
    switch (code) {
    case Code::Unauthorized:
        return 401;
    case Code::NotAllowed:
    case Code::CodeRequired:
    case Code::WrongHost:
        return 403;
    case Code::NoSuchPath:
        return 404;
    case Code::NoSuchMethod:
        return 405;
    case Code::Timeout:
        return 408;
    case Code::HistoryLost:
        return 409;
    case Code::TooLarge:
        return 413;
    case Code::UpgradeRequired:
        return 426;
    case Code::TooMany:
        return 429;
    case Code::HeadersTooLarge:
        return 431;
    case Code::Busy:
        return 503;
    case Code::Failed:
        return 500;
    default:
        return 400;
    }
}

Reply plainReply(unsigned status, std::string_view text) {
    return {status, plainText, {text.begin(), text.end()}, 0, {}, std::nullopt};
}

Reply messageReply(base::Bytes body) {
    return {200, "application/cbor", std::move(body), 0, {}, std::nullopt};
}

Reply replyTo(const Answer<base::Bytes>& answer) {
    if (const auto* error = std::get_if<ErrorReply>(&answer)) return errorReply(*error);
    return messageReply(std::get<base::Bytes>(answer));
}

} // namespace

Reply errorReply(const ErrorReply& error) {
    auto sent = error;
    if (sent.code == Code::Busy && sent.retryAfterS == 0) sent.retryAfterS = 1;
    auto reply = messageReply(protocol::encode(sent));
    reply.status = statusOf(sent.code);
    reply.retryAfterS = sent.retryAfterS;
    return reply;
}

bool Wake::reaches(const Waiting& waiting) const {
    if (waiting.workspace != workspace) return false;
    if (everyone || devices.contains(waiting.reader.device)) return true;
    return !waiting.reader.invite && members.contains(waiting.reader.member);
}

struct Relay::Parts {
    Desk desk;

    [[nodiscard]] std::optional<Identity> identify(const Request& request) const {
        if (!request.authorization.starts_with(bearer)) return std::nullopt;
        return desk.seals.openToken(request.authorization.substr(bearer.size()),
                                    desk.clock.unixMs());
    }

    Reply session(const Request& request) { return replyTo(openSession(desk, request.body)); }

    /// Answers a call that needs a token, within what its device may ask for.
    Reply inSession(const Request& request, const std::function<Reply(const Identity&)>& call) {
        const auto who = identify(request);
        if (!who) return errorReply(refuse(Code::Unauthorized));
        if (!request.again) {
            const auto now = desk.clock.unixMs();
            const auto refused = desk.rates.take(who->device, request.body.size(), now);
            if (refused) return errorReply(*refused);
        }
        auto reply = call(*who);
        desk.rates.give(who->device, reply.body.size());
        return reply;
    }

    Reply push(const Request& request) {
        return inSession(request, [&](const Identity& who) {
            return replyTo(server::push(desk, who, request.body));
        });
    }

    Reply pull(const Request& request) {
        return inSession(request, [&](const Identity& who) {
            const auto query = request.target.find('?');
            auto answer =
                server::pull(desk, who,
                             query == std::string_view::npos ? std::string_view{}
                                                             : request.target.substr(query + 1));
            if (const auto* error = std::get_if<ErrorReply>(&answer)) return errorReply(*error);
            auto& pulled = std::get<Pulled>(answer);
            auto reply = messageReply(std::move(pulled.body));
            reply.waiting = pulled.waiting;
            return reply;
        });
    }

    Reply health(const Request&) { return plainReply(200, "ok\n"); }

    Reply ready(const Request&) {
        const auto read = desk.store.read(serverRows(), [](Snapshot& rows) {
            if (!rows.workspace()) throw std::runtime_error("no row of the server's own");
        });
        return read ? plainReply(200, "ready\n")
                    : plainReply(503, "the database does not answer\n");
    }

    Reply figures(const Request&) { return plainReply(200, desk.metrics.text()); }

    Reply route(const Request& request);
    Reply answer(const Request& request);
};

Reply Relay::Parts::route(const Request& request) {
    struct Route {
        std::string_view method, path;
        Reply (Parts::*handler)(const Request&);
    };
    static constexpr Route routes[] = {
        {"POST", protocol::sessionPath, &Parts::session},
        {"POST", protocol::pushPath, &Parts::push},
        {"GET", protocol::pullPath, &Parts::pull},
        {"GET", healthPath, &Parts::health},
        {"GET", "/readyz", &Parts::ready},
        {"GET", metricsPath, &Parts::figures},
    };
    const auto path = request.target.substr(0, request.target.find('?'));
    for (const auto& route : routes) {
        if (route.path != path) continue;
        if (route.method == request.method) return (this->*route.handler)(request);
        auto reply = errorReply(refuse(Code::NoSuchMethod, std::string(route.method) + " only"));
        reply.allow = route.method;
        return reply;
    }
    return errorReply(refuse(Code::NoSuchPath));
}

Relay::Relay(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Relay::~Relay() = default;

base::Result<std::unique_ptr<Relay>> Relay::make(Store& store, const base::Clock& clock,
                                                 Settings settings) {
    const auto key = loadServerKey(store);
    if (!key) return key.error();
    const auto limits = settings.device;
    std::unique_ptr<Parts> parts(new Parts{
        {store, clock, std::move(settings), *key, Seals(*key), RateLimits(limits), {}, {}, {}}});
    return std::unique_ptr<Relay>(new Relay(std::move(parts)));
}

Reply Relay::Parts::answer(const Request& request) {
    if (request.body.size() > protocol::mostBodyBytes) {
        return errorReply(refuse(Code::TooLarge, "body over 4 MiB"));
    }
    try {
        return route(request);
    } catch (const std::exception& problem) { // no memory, say: this call fails, the server stays
        (void)desk.busy({base::ErrorCode::StoreFailed, "call", problem.what()});
        return errorReply(refuse(Code::Failed));
    }
}

Reply Relay::handle(const Request& request) {
    auto reply = m_parts->answer(request);
    m_parts->desk.metrics.countReply(reply.status);
    return reply;
}

bool Relay::answersAtOnce(const Request& request) {
    return request.target == healthPath || request.target == metricsPath;
}

bool Relay::shared() const {
    return m_parts->desk.store.shared();
}

std::optional<Seq> Relay::newest(const base::WorkspaceId& workspace) {
    std::optional<Seq> newest;
    const auto read = m_parts->desk.store.read(workspace, [&](Snapshot& rows) {
        if (const auto row = rows.workspace()) newest = row->newest.seq;
    });
    return read ? newest : std::nullopt;
}

void Relay::onStored(std::function<void(const Wake&)> callback) {
    m_parts->desk.stored = std::move(callback);
}

Metrics& Relay::metrics() {
    return m_parts->desk.metrics;
}

} // namespace kvorum::server
