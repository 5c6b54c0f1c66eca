// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/leniency.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kvorum::scoring {

namespace {

/// A symmetric, positive definite system, solved in place by Cholesky's method.
class Equations {
public:
    explicit Equations(std::size_t size) : m_size(size), m_matrix(size * size, 0.0), right(size) {}

    double& at(std::size_t row, std::size_t column) { return m_matrix[row * m_size + column]; }
    std::vector<double> solve();

private:
    void factorise();

    std::size_t m_size;
    std::vector<double> m_matrix; ///< only at and below the diagonal once factorised

public:
    std::vector<double> right;
};

void Equations::factorise() {
    for (std::size_t row = 0; row < m_size; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double rest = at(row, column);
            for (std::size_t i = 0; i < column; ++i) {
                rest -= at(row, i) * at(column, i);
            }
            at(row, column) = row == column ? std::sqrt(rest) : rest / at(column, column);
        }
    }
}

std::vector<double> Equations::solve() {
    factorise();
    for (std::size_t row = 0; row < m_size; ++row) {
        for (std::size_t i = 0; i < row; ++i) {
            right[row] -= at(row, i) * right[i];
        }
        right[row] /= at(row, row);
    }
    for (std::size_t row = m_size; row-- > 0;) {
        for (std::size_t i = row + 1; i < m_size; ++i) {
            right[row] -= at(i, row) * right[i];
        }
        right[row] /= at(row, row);
    }
    return std::move(right);
}

double markOf(const OwnTotal& own) {
    return 1.0 + own.total / 25.0;
}

/// The totals by candidate and by rater, without those who have none.
class Design {
public:
    Design(std::span<const OwnTotal> totals, std::size_t candidates, std::size_t raters);

    [[nodiscard]] std::optional<Refusal> refusal() const;
    /// Leniency of each rater, 0 where none is to be had.
    [[nodiscard]] std::vector<double> fit() const;

    std::vector<std::vector<OwnTotal>> ofCandidate;
    std::vector<std::size_t> sheetsOfRater;

private:
    [[nodiscard]] std::optional<std::uint32_t> unlinked() const;

    std::size_t m_totals;
};

Design::Design(std::span<const OwnTotal> totals, std::size_t candidates, std::size_t raters)
    : ofCandidate(candidates), sheetsOfRater(raters, 0), m_totals(totals.size()) {
    for (const OwnTotal& own : totals) {
        ofCandidate[own.candidate].push_back(own);
        ++sheetsOfRater[own.rater];
    }
}

/// The first candidate that no chain of sheets links to the first one with a total.
std::optional<std::uint32_t> Design::unlinked() const {
    std::vector<std::size_t> group(sheetsOfRater.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    const auto find = [&group](std::size_t rater) {
        while (group[rater] != rater) {
            group[rater] = group[group[rater]];
            rater = group[rater];
        }
        return rater;
    };
    for (const auto& sheets : ofCandidate) {
        for (const OwnTotal& own : sheets) {
            group[find(own.rater)] = find(sheets.front().rater);
        }
    }
    std::optional<std::size_t> linked;
    for (const auto& sheets : ofCandidate) {
        if (sheets.empty()) continue;
        const std::size_t root = find(sheets.front().rater);
        if (root != linked.value_or(root)) return sheets.front().candidate;
        linked = root;
    }
    return std::nullopt;
}

std::optional<Refusal> Design::refusal() const {
    if (m_totals == 0) return Refusal{.code = RefusalCode::NoTotals};
    if (const auto candidate = unlinked()) {
        return Refusal{.code = RefusalCode::NotConnected, .candidate = candidate};
    }
    const auto rated = std::count_if(ofCandidate.begin(), ofCandidate.end(),
                                     [](const auto& sheets) { return !sheets.empty(); });
    const auto rating = std::count_if(sheetsOfRater.begin(), sheetsOfRater.end(),
                                      [](std::size_t sheets) { return sheets > 0; });
    const auto need = static_cast<std::uint32_t>(rated + rating);
    if (m_totals >= need) return std::nullopt;
    return Refusal{.code = RefusalCode::TooFewSheets,
                   .have = static_cast<std::uint32_t>(m_totals),
                   .need = need};
}

std::vector<double> Design::fit() const {
    const std::size_t raters = sheetsOfRater.size();
    Equations equations(raters);
    // The candidates' equations are solved for the candidates and put into the raters'.
    for (const auto& sheets : ofCandidate) {
        const auto count = static_cast<double>(sheets.size());
        double sum = 0.0;
        for (const OwnTotal& own : sheets) {
            sum += markOf(own);
        }
        for (const OwnTotal& own : sheets) {
            equations.right[own.rater] += markOf(own) - sum / count;
            equations.at(own.rater, own.rater) += 1.0;
            for (const OwnTotal& other : sheets) {
                equations.at(own.rater, other.rater) -= 1.0 / count;
            }
        }
    }
    // What remains fixes only differences; the same amount everywhere adds that the sum is 0.
    for (std::size_t a = 0; a < raters; ++a) {
        if (sheetsOfRater[a] == 0) {
            equations.at(a, a) = 1.0;
            continue;
        }
        for (std::size_t b = 0; b < raters; ++b) {
            if (sheetsOfRater[b] > 0) equations.at(a, b) += 1.0;
        }
    }
    return equations.solve();
}

} // namespace

Leniency leniencyOf(std::span<const OwnTotal> totals, std::size_t candidates, std::size_t raters) {
    Leniency leniency{.rater = std::vector<std::optional<double>>(raters),
                      .candidate = std::vector<std::optional<double>>(candidates),
                      .refused = {}};
    const Design design(totals, candidates, raters);
    leniency.refused = design.refusal();
    if (leniency.refused) return leniency;
    const std::vector<double> fitted = design.fit();
    for (std::size_t r = 0; r < raters; ++r) {
        if (design.sheetsOfRater[r] > 0) leniency.rater[r] = fitted[r];
    }
    for (std::size_t c = 0; c < candidates; ++c) {
        const auto& sheets = design.ofCandidate[c];
        if (sheets.empty()) continue;
        double sum = 0.0;
        for (const OwnTotal& own : sheets) {
            sum += markOf(own) - fitted[own.rater];
        }
        leniency.candidate[c] = sum / static_cast<double>(sheets.size());
    }
    return leniency;
}

} // namespace kvorum::scoring
