// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/value_counts.h"

namespace kvorum::scoring {

std::uint32_t ValueCounts::ratings() const {
    std::uint32_t n = 0;
    for (const std::uint32_t count : of) {
        n += count;
    }
    return n;
}

std::uint32_t ValueCounts::range() const {
    std::uint32_t least = levelCount;
    std::uint32_t most = 0;
    for (std::uint32_t level = 1; level <= levelCount; ++level) {
        if (of[level - 1] == 0) continue;
        if (most == 0) least = level;
        most = level;
    }
    return most == 0 ? 0 : most - least;
}

std::vector<ValueCounts> valueCounts(const domain::Vacancy& vacancy, std::size_t leafCount) {
    std::vector<ValueCounts> counts(vacancy.candidates.size() * leafCount);
    for (const domain::Scorecard& card : vacancy.scorecards) {
        if (!card.submitted || card.ratings.empty()) continue;
        ValueCounts* row = counts.data() + card.candidate * leafCount;
        for (std::size_t i = 0; i < leafCount; ++i) {
            const std::uint8_t rating = card.ratings[i];
            if (rating > 0) ++row[i].of[rating - 1U];
        }
    }
    return counts;
}

} // namespace kvorum::scoring
