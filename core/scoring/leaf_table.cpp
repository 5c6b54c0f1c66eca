// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/leaf_table.h"

namespace kvorum::scoring {

namespace {

/// Whole-number sums of the ratings of one leaf of one candidate.
struct Sums {
    std::uint32_t n = 0;
    std::uint32_t ratings = 0;
    std::uint32_t squares = 0;

    /// k sum x^2 - (sum x)^2, exact.
    [[nodiscard]] double spread() const {
        const std::uint64_t k = n;
        const std::uint64_t sum = ratings;
        return static_cast<double>(k * squares - sum * sum);
    }
};

std::vector<Sums> sumRatings(const domain::Vacancy& vacancy, std::size_t leafCount) {
    std::vector<Sums> sums(vacancy.candidates.size() * leafCount);
    for (const domain::Scorecard& card : vacancy.scorecards) {
        if (!card.submitted || card.ratings.empty()) continue;
        Sums* row = sums.data() + card.candidate * leafCount;
        for (std::size_t i = 0; i < leafCount; ++i) {
            const std::uint32_t rating = card.ratings[i];
            row[i].n += rating > 0 ? 1U : 0U;
            row[i].ratings += rating;
            row[i].squares += rating * rating;
        }
    }
    return sums;
}

/// The variance to expect of a leaf that a single rater marked.
double pooledVariance(const std::vector<Sums>& sums) {
    double spread = 0.0;
    double freedom = 0.0;
    for (const Sums& leaf : sums) {
        if (leaf.n < 2) continue;
        spread += leaf.spread() / leaf.n;
        freedom += leaf.n - 1;
    }
    return (spread + 5.0) / (freedom + 10.0);
}

} // namespace

std::vector<LeafFigures> leafTable(const domain::Vacancy& vacancy, std::size_t leafCount) {
    const std::vector<Sums> sums = sumRatings(vacancy, leafCount);
    const double pooled = pooledVariance(sums);
    std::vector<LeafFigures> table(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Sums& leaf = sums[i];
        if (leaf.n == 0) continue;
        const double k = leaf.n;
        table[i] = {.mean = leaf.ratings / k,
                    .variance = leaf.n > 1 ? leaf.spread() / (k * (k - 1.0)) : pooled,
                    .n = leaf.n};
    }
    return table;
}

} // namespace kvorum::scoring
