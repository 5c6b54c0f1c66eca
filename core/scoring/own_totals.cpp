// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/own_totals.h"

#include <algorithm>
#include <numeric>

namespace kvorum::scoring {

namespace {

/// Those that occur, numbered in file order.
struct Present {
    explicit Present(std::size_t all) : row(all, npos) {}

    void close() {
        for (std::size_t& r : row) {
            if (r != npos) r = count++;
        }
    }
    /// The index in the file of a number.
    [[nodiscard]] std::uint32_t at(std::size_t number) const {
        return static_cast<std::uint32_t>(std::find(row.begin(), row.end(), number) - row.begin());
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::vector<std::size_t> row; ///< npos = does not occur
    std::size_t count = 0;
};

/// The candidates and raters of a list of totals.
struct Rated {
    Present candidates;
    Present raters;

    Rated(std::span<const OwnTotal> totals, const domain::Vacancy& vacancy)
        : candidates(vacancy.candidates.size()), raters(vacancy.raters.size()) {
        for (const OwnTotal& own : totals) {
            candidates.row[own.candidate] = 0;
            raters.row[own.rater] = 0;
        }
        candidates.close();
        raters.close();
    }
    [[nodiscard]] std::size_t cellOf(const OwnTotal& own) const {
        return candidates.row[own.candidate] * raters.count + raters.row[own.rater];
    }
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

std::optional<OwnTotal> ownTotal(const domain::Scorecard& card, std::span<const double> weights) {
    if (!card.submitted || card.ratings.empty()) return std::nullopt;
    double weight = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double w = card.ratings[i] > 0 ? weights[i] : 0.0;
        weight += w;
        sum += w * (card.ratings[i] - 1.0);
    }
    if (!(weight > 0.0)) return std::nullopt;
    return OwnTotal{static_cast<std::uint32_t>(card.candidate),
                    static_cast<std::uint32_t>(card.rater), 25.0 * sum / weight};
}

std::vector<OwnTotal> ownTotals(const domain::Vacancy& vacancy, std::span<const double> weights) {
    std::vector<OwnTotal> totals;
    for (const domain::Scorecard& card : vacancy.scorecards) {
        if (const auto total = ownTotal(card, weights)) totals.push_back(*total);
    }
    return totals;
}

std::optional<TwoWay> twoWay(std::span<const OwnTotal> totals, const domain::Vacancy& vacancy) {
    const Rated rated(totals, vacancy);
    const std::size_t n = rated.candidates.count;
    const std::size_t k = rated.raters.count;
    // A rater has at most one sheet on a candidate, so a full count is a full table.
    if (n < 2 || k < 2 || totals.size() != n * k) return std::nullopt;
    std::vector<double> cells(n * k);
    for (const OwnTotal& own : totals) {
        cells[rated.cellOf(own)] = own.total;
    }
    return meanSquares(cells, n, k);
}

std::optional<Refusal> refuseTable(std::span<const OwnTotal> totals,
                                   const domain::Vacancy& vacancy) {
    if (totals.empty()) return Refusal{.code = RefusalCode::NoTotals};
    const Rated rated(totals, vacancy);
    if (rated.candidates.count < 2) return Refusal{.code = RefusalCode::OneCandidate};
    if (rated.raters.count < 2) return Refusal{.code = RefusalCode::OneRater};
    std::vector<bool> there(rated.candidates.count * rated.raters.count, false);
    for (const OwnTotal& own : totals) {
        there[rated.cellOf(own)] = true;
    }
    const auto missing = std::find(there.begin(), there.end(), false);
    if (missing == there.end()) return std::nullopt;
    const auto cell = static_cast<std::size_t>(missing - there.begin());
    return Refusal{.code = RefusalCode::MissingSheet,
                   .candidate = rated.candidates.at(cell / rated.raters.count),
                   .rater = rated.raters.at(cell % rated.raters.count)};
}

} // namespace kvorum::scoring
