// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/tuning.h"
#include "sync/protocol/messages.h"

#include <algorithm>

namespace kvorum::client {

/// How much is sent, or asked for, at once: what lately went through in tuning::portionMs.
class Portion {
public:
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    void failed() { m_bytes = std::max<std::size_t>(1, m_bytes / 2); }
    void went(std::size_t bytes, std::int64_t tookMs) {
        const auto took = static_cast<std::size_t>(std::max<std::int64_t>(tookMs, 1));
        const std::size_t rate = bytes * static_cast<std::size_t>(tuning::portionMs) / took;
        const bool slow = tookMs > tuning::portionMs; // else a small one says little of what fits
        m_bytes = std::clamp<std::size_t>(slow ? rate : std::max(m_bytes, rate), 1,
                                          protocol::mostBodyBytes);
    }

private:
    std::size_t m_bytes = tuning::firstPortionBytes;
};

} // namespace kvorum::client
