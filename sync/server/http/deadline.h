// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/asio.h"

#include <chrono>
#include <memory>

namespace kvorum::server::http {

/// Cancels what a socket is doing when the time is up, so that an answer can still be written to
/// it. (The expiry of Beast's own stream would close it.)
class Deadline {
public:
    Deadline(tcp::socket& socket, std::chrono::steady_clock::duration time)
        : m_timer(socket.get_executor(), time), m_state(std::make_shared<State>()) {
        m_timer.async_wait([&socket, state = m_state](error_code cancelled) {
            if (cancelled || state->over) return;
            state->passed = true;
            error_code ignored;
            socket.cancel(ignored);
        });
    }
    ~Deadline() { m_state->over = true; }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    [[nodiscard]] bool passed() const { return m_state->passed; }

private:
    struct State {
        bool passed = false, over = false;
    };
    asio::steady_timer m_timer;
    std::shared_ptr<State> m_state; ///< outlives a handler that is already on its way
};

} // namespace kvorum::server::http
