// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/own_totals.h"

#include <algorithm>
#include <numeric>

namespace kvorum::scoring {

namespace {

/// Places of those that occur, in file order; npos for the others.
struct Present {
    explicit Present(std::size_t all) : row(all, npos) {}

    void close() {
        for (std::size_t& r : row) {
            if (r != npos) r = count++;
        }
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::vector<std::size_t> row;
    std::size_t count = 0;
};

double sumOfSquares(std::span<const double> sums, double perSum, double grand) {
    double squares = 0.0;
    for (const double sum : sums) {
        const double difference = sum / perSum - grand;
        squares += difference * difference;
    }
    return squares;
}

/// `cells` is candidate-major and complete.
TwoWay meanSquares(std::span<const double> cells, std::size_t n, std::size_t k) {
    std::vector<double> rows(n, 0.0);
    std::vector<double> columns(k, 0.0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        rows[i / k] += cells[i];
        columns[i % k] += cells[i];
    }
    const double rowCount = static_cast<double>(n);
    const double columnCount = static_cast<double>(k);
    const double grand = std::accumulate(rows.begin(), rows.end(), 0.0) / (rowCount * columnCount);
    double residual = 0.0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double r = cells[i] - rows[i / k] / columnCount - columns[i % k] / rowCount + grand;
        residual += r * r;
    }
    return {.candidates = n,
            .raters = k,
            .between = columnCount * sumOfSquares(rows, columnCount, grand) / (rowCount - 1.0),
            .judges = rowCount * sumOfSquares(columns, rowCount, grand) / (columnCount - 1.0),
            .error = residual / ((rowCount - 1.0) * (columnCount - 1.0))};
}

} // namespace

std::vector<OwnTotal> ownTotals(const domain::Vacancy& vacancy, std::span<const double> weights) {
    std::vector<OwnTotal> totals;
    totals.reserve(vacancy.scorecards.size());
    for (const domain::Scorecard& card : vacancy.scorecards) {
        if (!card.submitted || card.ratings.empty()) continue;
        double weight = 0.0;
        double sum = 0.0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double w = card.ratings[i] > 0 ? weights[i] : 0.0;
            weight += w;
            sum += w * (card.ratings[i] - 1.0);
        }
        if (weight > 0.0) {
            totals.push_back({static_cast<std::uint32_t>(card.candidate),
                              static_cast<std::uint32_t>(card.rater), 25.0 * sum / weight});
        }
    }
    return totals;
}

std::optional<TwoWay> twoWay(std::span<const OwnTotal> totals, const domain::Vacancy& vacancy) {
    Present candidates(vacancy.candidates.size());
    Present raters(vacancy.raters.size());
    for (const OwnTotal& own : totals) {
        candidates.row[own.candidate] = 0;
        raters.row[own.rater] = 0;
    }
    candidates.close();
    raters.close();
    const std::size_t n = candidates.count;
    const std::size_t k = raters.count;
    // A rater has at most one sheet on a candidate, so a full count is a full table.
    if (n < 2 || k < 2 || totals.size() != n * k) return std::nullopt;
    std::vector<double> cells(n * k);
    for (const OwnTotal& own : totals) {
        cells[candidates.row[own.candidate] * k + raters.row[own.rater]] = own.total;
    }
    return meanSquares(cells, n, k);
}

} // namespace kvorum::scoring
