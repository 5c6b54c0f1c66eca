// SPDX-License-Identifier: Apache-2.0
#include "app/session/sync_driver.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "sync/client/pump.h"
#include "sync/protocol/link.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace kvorum::session {

using client::Machine;

namespace {

/// Passes requests on and tells how each one went.
class WatchedTransport final : public client::Transport {
public:
    WatchedTransport(std::unique_ptr<client::Transport> inner, std::function<void(bool)> arrived)
        : m_inner(std::move(inner)), m_arrived(std::move(arrived)) {}

    void send(client::Request request, std::function<void(client::Response)> answered) override {
        m_inner->send(std::move(request),
                      [this, answered = std::move(answered)](client::Response response) {
                          const bool arrived = response.status != 0;
                          answered(std::move(response));
                          m_arrived(arrived);
                      });
    }
    void cancel() override { m_inner->cancel(); }

private:
    std::unique_ptr<client::Transport> m_inner;
    std::function<void(bool)> m_arrived;
};

Machine::Settings jittered(std::string foundingCode) {
    Machine::Settings settings;
    settings.foundingCode = std::move(foundingCode);
    settings.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return settings;
}

} // namespace

struct SyncDriver::Parts {
    Parts(client::Replica& own, std::string foundingCode, std::unique_ptr<client::Transport> inner,
          std::function<void(bool)> arrived)
        : replica(own), transport(std::move(inner), std::move(arrived)),
          machine(own, jittered(std::move(foundingCode))),
          pump(machine, transport, clock, [this](std::int64_t untilUnixMs) {
              const std::int64_t wait = untilUnixMs - clock.unixMs();
              wake.start(static_cast<int>(std::clamp<std::int64_t>(wait, 1, longestSleepMs)));
          }) {}

    static constexpr std::int64_t longestSleepMs = 10 * 60 * 1000;
    client::Replica& replica;
    base::SystemClock clock;
    QTimer wake;
    WatchedTransport transport;
    Machine machine;
    client::Pump pump;
    bool started = false, answered = false, failed = false;
};

SyncDriver::SyncDriver(client::Replica& replica, std::string authority, std::string foundingCode,
                       std::unique_ptr<client::Transport> transport)
    : m_parts(std::make_unique<Parts>(replica, std::move(foundingCode), std::move(transport),
                                      [this](bool arrived) {
                                          m_parts->answered = true;
                                          m_parts->failed = !arrived;
                                          emit statusChanged();
                                      })),
      m_authority(std::move(authority)) {
    m_parts->wake.setSingleShot(true);
    connect(&m_parts->wake, &QTimer::timeout, this, &SyncDriver::poke);
}

SyncDriver::~SyncDriver() {
    m_parts->transport.cancel();
}

base::Result<std::string> SyncDriver::authorityOf(const QString& address) {
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    const std::string host = url.host().toLower().toStdString();
    const bool plain = url.scheme() == "http" && address.contains("://"); // asked for by name
    if (!url.isValid() || host.empty() || (plain && !protocol::isLoopback(host)) ||
        (url.scheme() != "http" && url.scheme() != "https")) {
        return base::Error{base::ErrorCode::BadFormat, "server",
                           "this is no address of a server: it begins with https://"};
    }
    return url.port() > 0 ? host + ":" + std::to_string(url.port()) : host;
}

base::Result<std::unique_ptr<SyncDriver>> SyncDriver::forServer(client::Replica& replica,
                                                                const QString& address,
                                                                std::string foundingCode,
                                                                const Network& network) {
    auto authority = authorityOf(address);
    if (!authority) {
        return authority.error();
    }
    return std::make_unique<SyncDriver>(replica, *std::move(authority), std::move(foundingCode),
                                        network.https());
}

void SyncDriver::start() {
    m_parts->started = true;
    client::Exchange exchange(m_parts->replica);
    if (exchange.server() != m_authority) {
        if (auto known = exchange.setServer(m_authority); !known) {
            exchange.report(known.error());
        }
    }
    poke();
}

void SyncDriver::syncNow() {
    m_parts->machine.requested();
    poke();
}

void SyncDriver::poke() {
    if (m_parts->started) {
        m_parts->pump.run();
    }
}

bool SyncDriver::online() const {
    return m_parts->answered && !m_parts->failed;
}
bool SyncDriver::failing() const {
    return m_parts->failed;
}
bool SyncDriver::idle() const {
    return m_parts->machine.idle();
}

} // namespace kvorum::session
