// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "sync/client/transport.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace kvorum::server {
class Relay;
class Store;
struct Wake;
} // namespace kvorum::server

namespace kvorum::network {

/// The relay inside the program: the demo needs no network and no server. Its devices may live in
/// several threads.
class EmbeddedRelay : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static base::Result<std::shared_ptr<EmbeddedRelay>>
    open(const std::filesystem::path& file);
    ~EmbeddedRelay() override;
    /// A way to it for one device, to be used in the thread that asks for it. Holds the relay.
    [[nodiscard]] static std::unique_ptr<client::Transport>
    transport(const std::shared_ptr<EmbeddedRelay>& relay);
    [[nodiscard]] server::Relay& relay() { return *m_relay; }

signals:
    /// A push made something visible; from the pushing thread.
    void stored();

private:
    EmbeddedRelay();
    base::SystemClock m_clock;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Relay> m_relay;
};

} // namespace kvorum::network
