// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/unit_sums.h"

namespace kvorum::scoring {

namespace {

UnitSums::OfSize sumsOf(const ValueCounts& unit) {
    UnitSums::OfSize sums{.units = 1};
    std::size_t pair = 0;
    for (std::size_t low = 0; low < levelCount; ++low) {
        for (std::size_t high = low + 1; high < levelCount; ++high) {
            const std::uint64_t product = std::uint64_t{unit.of[low]} * unit.of[high];
            sums.pairs[pair++] = product;
            sums.spread += product * (high - low) * (high - low);
        }
    }
    return sums;
}

} // namespace

UnitSums::UnitSums(std::span<const ValueCounts> units) {
    for (const ValueCounts& unit : units) {
        add(unit);
    }
}

void UnitSums::add(const ValueCounts& unit) {
    const std::size_t k = unit.ratings();
    if (k < 2) return;
    if (k >= m_bySize.size()) m_bySize.resize(k + 1);
    const OfSize sums = sumsOf(unit);
    OfSize& all = m_bySize[k];
    all.units += sums.units;
    all.spread += sums.spread;
    for (std::size_t pair = 0; pair < levelPairs; ++pair) {
        all.pairs[pair] += sums.pairs[pair];
    }
    for (std::size_t level = 0; level < levelCount; ++level) {
        m_levels[level] += unit.of[level];
    }
}

void UnitSums::remove(const ValueCounts& unit) {
    const std::size_t k = unit.ratings();
    if (k < 2) return;
    const OfSize sums = sumsOf(unit);
    OfSize& all = m_bySize[k];
    all.units -= sums.units;
    all.spread -= sums.spread;
    for (std::size_t pair = 0; pair < levelPairs; ++pair) {
        all.pairs[pair] -= sums.pairs[pair];
    }
    for (std::size_t level = 0; level < levelCount; ++level) {
        m_levels[level] -= unit.of[level];
    }
}

double UnitSums::pooledVariance() const {
    double spread = 0.0;
    std::uint64_t freedom = 0;
    for (std::size_t k = 2; k < m_bySize.size(); ++k) {
        spread += static_cast<double>(m_bySize[k].spread) / static_cast<double>(k);
        freedom += m_bySize[k].units * (k - 1);
    }
    return (spread + 5.0) / (static_cast<double>(freedom) + 10.0);
}

} // namespace kvorum::scoring
