// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"

#include "app/network/embedded_relay.h"
#include "sync/transport/http_transport.h"

namespace kvorum::network {

session::Network realNetwork() {
    session::Network network;
    network.https = [] { return std::make_unique<transport::HttpTransport>(); };
    network.embedded =
        [](const std::filesystem::path& file) -> base::Result<session::MakeTransport> {
        auto relay = EmbeddedRelay::open(file);
        if (!relay) {
            return relay.error();
        }
        return session::MakeTransport([relay = *relay] { return EmbeddedRelay::transport(relay); });
    };
    return network;
}

} // namespace kvorum::network
