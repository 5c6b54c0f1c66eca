// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/asio.h"
#include "sync/server/http/waiting_pulls.h"
#include "sync/server/relay.h"

#include <chrono>
#include <set>

namespace kvorum::server::http {

struct Limits {
    std::size_t headerBytes = 16U << 10;
    std::size_t bodyBytes = protocol::mostBodyBytes;
    std::size_t bodyBytesPerSecond = 16U << 10;
    std::size_t connections = 10'000;
    std::chrono::seconds headerTime{10}; ///< for all headers of a request, from its first byte
    std::chrono::seconds idleTime{75};   ///< between two requests
    std::chrono::seconds lingerTime{2};  ///< for a refused sender to read the answer
};

/// What the connections share. Only on the io thread, but for the relay and the workers.
struct Context {
    Relay& relay;
    Limits limits;
    asio::thread_pool& workers; ///< where the relay's transactions run
    WaitingPulls waiting;
    std::set<tcp::socket*> idle;           ///< between two requests: closed at once at the end
    asio::steady_timer* looking = nullptr; ///< until the next look at what others have stored
    std::size_t connections = 0;
    bool stopping = false;
    std::function<void()> lastGone; ///< called when the last connection ends while stopping
};

} // namespace kvorum::server::http
