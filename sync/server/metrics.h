// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/codes.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace kvorum::server {

/// Counters since the start, and as Prometheus text. Numbers only: nothing here names anybody.
class Metrics {
public:
    void countReply(unsigned status);
    void countItem(protocol::Code code);
    std::atomic<std::uint64_t> sessions = 0, pushes = 0, pulls = 0, pulledItems = 0;
    std::atomic<std::uint64_t> connections = 0, waitingPulls = 0; ///< now

    [[nodiscard]] std::string text() const;

private:
    static constexpr std::size_t mostCodes = 32;
    std::array<std::atomic<std::uint64_t>, 6> m_statuses{}; ///< by hundreds
    std::array<std::atomic<std::uint64_t>, mostCodes> m_items{};
};

} // namespace kvorum::server
