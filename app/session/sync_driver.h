// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/network.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace kvorum::client {
class Replica;
}

namespace kvorum::session {

/// Runs the sync machine of one device in the event loop of its thread: gives it time and events,
/// does what it asks for.
class SyncDriver : public QObject {
    Q_OBJECT

public:
    /// `authority` ("host[:port]") is what links name; `foundingCode` may be empty.
    SyncDriver(client::Replica& replica, std::string authority, std::string foundingCode,
               std::unique_ptr<client::Transport> transport);
    ~SyncDriver() override;
    /// "host[:port]" of an address as people write it, with or without https://. BadFormat where it
    /// is none, or has no TLS and is not loopback.
    [[nodiscard]] static base::Result<std::string> authorityOf(const QString& address);
    /// Over HTTP. Refuses what authorityOf() refuses.
    [[nodiscard]] static base::Result<std::unique_ptr<SyncDriver>>
    forServer(client::Replica& replica, const QString& address, std::string foundingCode,
              const Network& network);

    void start();
    void syncNow();
    /// Something was written here: sends it soon.
    void poke();
    [[nodiscard]] const std::string& authority() const { return m_authority; }
    /// The last request was answered.
    [[nodiscard]] bool online() const;
    /// Requests have failed since the last answer.
    [[nodiscard]] bool failing() const;
    /// Nothing is left to send and the last pull brought nothing new.
    [[nodiscard]] bool idle() const;

signals:
    void statusChanged();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::string m_authority;
};

} // namespace kvorum::session
