// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/context.h"

#include <memory>
#include <string>

namespace kvorum::server::http {

struct TlsFiles {
    std::string certificate, key; ///< PEM; both empty for plain TCP
};

/// Listens and serves one relay: one io thread (the caller of run()), some workers.
class Server {
public:
    /// Binds "address:port"; port 0 takes a free one. StoreFailed where it cannot, in words.
    static base::Result<std::unique_ptr<Server>> listen(const std::string& address,
                                                        const TlsFiles& tls, Limits limits);
    ~Server();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] bool secure() const;
    [[nodiscard]] bool loopback() const;

    /// Serves until SIGTERM or SIGINT. What is being answered is answered; who waits is sent home.
    void run(Relay& relay);

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kvorum::server::http
