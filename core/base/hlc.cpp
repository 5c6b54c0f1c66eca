// SPDX-License-Identifier: Apache-2.0
#include "core/base/hlc.h"

#include <algorithm>

namespace kvorum::base {

namespace {
constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
constexpr std::int64_t maxMs = (1LL << 48) - 1;
} // namespace

Hlc HlcClock::next(std::int64_t nowMs) {
    const Hlc wall = Hlc::at(std::clamp<std::int64_t>(nowMs, 0, maxMs));
    m_last = wall > m_last ? wall : Hlc{m_last.word + 1}; // a full counter runs into the next ms
    return m_last;
}

void HlcClock::observe(Hlc received, std::int64_t nowMs) {
    if (received.unixMs() <= nowMs + dayMs) {
        m_last = std::max(m_last, received);
    }
}

} // namespace kvorum::base
