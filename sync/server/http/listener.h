// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/asio.h"

#include <functional>
#include <memory>

namespace kvorum::server::http {

/// Calls once when something comes from a socket, its end included, while nobody reads from it.
class Listener {
public:
    Listener(tcp::socket& socket, std::function<void()> heard)
        : m_socket(socket), m_heard(std::make_shared<std::function<void()>>(std::move(heard))) {
        m_socket.async_wait(tcp::socket::wait_read, [heard = m_heard](error_code cancelled) {
            if (!cancelled && *heard) (*heard)();
        });
    }
    ~Listener() {
        *m_heard = nullptr; // also for a call that is already on its way
        error_code ignored;
        m_socket.cancel(ignored);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

private:
    tcp::socket& m_socket;
    std::shared_ptr<std::function<void()>> m_heard;
};

} // namespace kvorum::server::http
