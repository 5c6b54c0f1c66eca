// SPDX-License-Identifier: Apache-2.0
#include "app/network/embedded_relay.h"

#include "app/session/network.h"
#include "sync/server/relay.h"
#include "sync/transport/loopback.h"

#include <QTimer>

namespace kvorum::network {

namespace {

/// Answers from the event loop, as a network does; a pull with nothing to bring waits for a push.
class EmbeddedTransport final : public QObject, public client::Transport {
public:
    explicit EmbeddedTransport(std::shared_ptr<EmbeddedRelay> relay) : m_relay(std::move(relay)) {
        m_begin.setSingleShot(true);
        QObject::connect(&m_begin, &QTimer::timeout, this, [this] { handle(); });
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, this, [this] { answer(); });
        QObject::connect(m_relay.get(), &EmbeddedRelay::stored, this, [this] {
            if (m_waiting) {
                handle();
            }
        });
    }

    void send(client::Request request, std::function<void(client::Response)> answered) override {
        m_request = std::move(request);
        m_answered = std::move(answered);
        m_begin.start(0);
    }

    void cancel() override {
        m_begin.stop();
        m_answered = nullptr;
        m_waiting = false;
        m_limit.stop();
    }

private:
    void handle() {
        const std::string target = transport::targetOf(m_request.url);
        const std::string authorization =
            m_request.token.empty() ? "" : "Bearer " + m_request.token;
        server::Reply reply =
            m_relay->relay().handle({m_request.method, target, authorization, m_request.body});
        m_response = {reply.status, std::move(reply.body), reply.retryAfterS, {}};
        m_waiting = reply.waiting.has_value();
        if (!m_waiting) {
            answer();
        } else if (!m_limit.isActive()) {
            m_limit.start(static_cast<int>(reply.waiting->seconds * 1000));
        }
    }

    void answer() {
        m_waiting = false;
        m_limit.stop();
        if (const auto answered = std::exchange(m_answered, nullptr)) {
            answered(std::move(m_response));
        }
    }

    std::shared_ptr<EmbeddedRelay> m_relay;
    client::Request m_request;
    client::Response m_response;
    std::function<void(client::Response)> m_answered;
    QTimer m_begin, m_limit;
    bool m_waiting = false;
};

} // namespace

EmbeddedRelay::EmbeddedRelay() = default;
EmbeddedRelay::~EmbeddedRelay() = default;

base::Result<std::shared_ptr<EmbeddedRelay>>
EmbeddedRelay::open(const std::filesystem::path& file) {
    std::shared_ptr<EmbeddedRelay> embedded(new EmbeddedRelay());
    auto store = server::openSqlite(file.string());
    if (!store) {
        return store.error();
    }
    embedded->m_store = std::move(*store);
    server::Settings settings;
    settings.open = true;
    settings.hosts = {session::embeddedAuthority};
    auto relay = server::Relay::make(*embedded->m_store, embedded->m_clock, settings);
    if (!relay) {
        return relay.error();
    }
    embedded->m_relay = std::move(*relay);
    embedded->m_relay->onStored(
        [self = embedded.get()](const server::Wake&) { emit self->stored(); });
    return embedded;
}

std::unique_ptr<client::Transport>
EmbeddedRelay::transport(const std::shared_ptr<EmbeddedRelay>& relay) {
    return std::make_unique<EmbeddedTransport>(relay);
}

} // namespace kvorum::network
