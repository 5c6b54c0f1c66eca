// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"

namespace kvorum::transport {

/// A server in the same process, called at once: for tests and for a demonstration without a
/// network. It does not wait: a pull that would is answered with what there is.
class Loopback final : public client::Transport {
public:
    using Server = std::function<client::Response(const client::Request&)>;

    explicit Loopback(Server server);

    void send(client::Request request, std::function<void(client::Response)> answered) override;
    void cancel() override {}

private:
    Server m_server;
};

/// "/v1/…" of an address.
[[nodiscard]] std::string targetOf(std::string_view url);

} // namespace kvorum::transport
