// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/machine.h"
#include "sync/client/pump.h"
#include "sync/transport/http_transport.h"
#include "tests/support/syncworld/device.h"

#include <QTimer>

namespace kvorum::test {

/// A device on a disk of its own that calls a real server over HTTP, by the wall clock. A backoff
/// is as short as it may be.
class HttpDevice {
public:
    explicit HttpDevice(const std::filesystem::path& file)
        : m_keys(syncworld::newKeys(m_clock)),
          m_replica(syncworld::openReplica(file, m_keys, m_clock,
                                           [](const auto&) { return base::Outcome(); })),
          m_machine(*m_replica, {{}, [] { return 0.0; }}),
          m_pump(m_machine, m_transport, m_clock, [this](std::int64_t untilUnixMs) {
              m_wake.start(
                  static_cast<int>(std::max<std::int64_t>(1, untilUnixMs - m_clock.unixMs())));
          }) {
        m_wake.setSingleShot(true);
        QObject::connect(&m_wake, &QTimer::timeout, [this] { m_pump.run(); });
    }
    ~HttpDevice() { m_transport.cancel(); }
    HttpDevice(const HttpDevice&) = delete;
    HttpDevice& operator=(const HttpDevice&) = delete;

    client::Replica& operator*() { return *m_replica; }
    client::Replica* operator->() { return m_replica.get(); }
    [[nodiscard]] const client::Replica& replica() const { return *m_replica; }
    [[nodiscard]] const vault::KeyStore::Contents& keys() const { return m_keys; }
    [[nodiscard]] std::int64_t now() const { return m_clock.unixMs(); }

    /// Everything was sent and received that there is.
    [[nodiscard]] bool idle() const { return m_machine.idle(); }
    /// Sends and receives from now on.
    void ask() {
        m_machine.requested();
        m_pump.run();
    }
    /// Is away from now on; what it waits for never comes.
    void hangUp() {
        m_wake.stop();
        m_transport.cancel();
        if (!m_machine.idle()) m_machine.answered({}, m_clock.unixMs());
    }

private:
    base::SystemClock m_clock;
    vault::KeyStore::Contents m_keys;
    transport::HttpTransport m_transport;
    QTimer m_wake;
    std::unique_ptr<client::Replica> m_replica;
    client::Machine m_machine;
    client::Pump m_pump;
};

} // namespace kvorum::test
