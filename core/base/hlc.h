// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace kvorum::base {

/// Hybrid logical clock (Kulkarni et al. 2014) in one word: 48 bits of Unix milliseconds, 16 bits
/// of counter. Orders what one device did and never runs backwards there.
struct Hlc {
    std::uint64_t word = 0;

    auto operator<=>(const Hlc&) const = default;
    [[nodiscard]] std::int64_t unixMs() const { return static_cast<std::int64_t>(word >> 16); }
    [[nodiscard]] static Hlc at(std::int64_t unixMs, std::uint16_t counter = 0) {
        return {static_cast<std::uint64_t>(unixMs) << 16 | counter};
    }
};

/// The clock of one device.
class HlcClock {
public:
    explicit HlcClock(Hlc last = {}) : m_last(last) {}

    /// The next stamp: later than every stamp given or observed before.
    Hlc next(std::int64_t nowMs);

    /// Takes up a stamp received from elsewhere, unless it is more than a day ahead of `nowMs`.
    void observe(Hlc received, std::int64_t nowMs);

    [[nodiscard]] Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace kvorum::base
