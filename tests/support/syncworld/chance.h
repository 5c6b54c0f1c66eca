// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <random>

namespace kvorum::syncworld {

/// The same numbers from the same seed on every platform.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}
    /// From 0 to below `bound`.
    std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : m_engine() % bound; }
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low + 1)));
    }
    /// From 0 to below 1.
    double real() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return real() < probability; }

private:
    std::mt19937_64 m_engine;
};

/// From now on keys, ids and nonces come from the seed as well, so that a world can be run again.
void seedKeys(std::uint64_t seed);

class VirtualClock final : public base::Clock {
public:
    std::int64_t now = 1'767'225'600'000; // 2026-01-01
    [[nodiscard]] std::int64_t unixMs() const override { return now; }
};

} // namespace kvorum::syncworld
