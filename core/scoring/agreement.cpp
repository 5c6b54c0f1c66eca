// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/agreement.h"

#include "core/scoring/f_distribution.h"
#include "core/scoring/portable_math.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kvorum::scoring {

namespace {

/// How often each level was given in units with two or more ratings.
struct Pairable {
    std::array<double, levelCount> of{};
    double all = 0.0;

    explicit Pairable(const UnitSums& units) {
        for (std::size_t level = 0; level < levelCount; ++level) {
            of[level] = static_cast<double>(units.levels()[level]);
            all += of[level];
        }
    }
    [[nodiscard]] std::size_t levels() const {
        return static_cast<std::size_t>(
            std::count_if(of.begin(), of.end(), [](double count) { return count > 0.0; }));
    }
    /// Squared ordinal distance: the ratings between two levels, each end counted half.
    [[nodiscard]] double distance(std::size_t low, std::size_t high) const {
        double between = -(of[low] + of[high]) / 2.0;
        for (std::size_t level = low; level <= high; ++level) {
            between += of[level];
        }
        return between * between;
    }
};

std::optional<Refusal> refuseAlpha(const UnitSums& units) {
    const Pairable pairable(units);
    if (pairable.levels() > 1) return std::nullopt;
    for (std::uint32_t level = 0; level < levelCount; ++level) {
        if (pairable.of[level] > 0.0) {
            return Refusal{.code = RefusalCode::OneLevel, .have = level + 1};
        }
    }
    return Refusal{.code = RefusalCode::NoPairs};
}

/// The degrees of freedom of Satterthwaite for the interval, every term by EMS squared so that
/// none is divided by 0.
double freedomOf(const TwoWay& table, double icc) {
    const auto n = static_cast<double>(table.candidates);
    const auto k = static_cast<double>(table.raters);
    const double judges = k * icc * table.judges;
    const double rest = (n * (1.0 + (k - 1.0) * icc) - k * icc) * table.error;
    const double under = (n - 1.0) * judges * judges + rest * rest;
    const double sum = judges + rest;
    // Without judges' and residual spread the ends do not depend on it.
    return under > 0.0 ? (k - 1.0) * (n - 1.0) * sum * sum / under : (k - 1.0) * (n - 1.0);
}

} // namespace

std::optional<Correlations> correlationsOf(const TwoWay& table) {
    const auto n = static_cast<double>(table.candidates);
    const auto k = static_cast<double>(table.raters);
    const double signal = table.between - table.error;
    const double judges = (table.judges - table.error) / n;
    const double single = table.between + (k - 1.0) * table.error + k * judges;
    const double panel = table.between + judges;
    if (!(single > tolerance) || !(panel > tolerance)) return std::nullopt;
    return Correlations{signal / single, signal / panel};
}

CorrelationIntervals intervalsOf(const TwoWay& table) {
    constexpr double upperTail = 0.975;
    const auto n = static_cast<double>(table.candidates);
    const auto k = static_cast<double>(table.raters);
    const auto correlations = correlationsOf(table);
    const double icc = correlations ? correlations->single : 0.0;
    // Too few degrees of freedom for a quantile are none: the ends stay finite.
    const double freedom = std::max(freedomOf(table, icc), 1e-3);
    const double common = k * table.judges + (k * n - k - n) * table.error;
    const double below = table.between / fQuantile(upperTail, n - 1.0, freedom);
    const double above = table.between * fQuantile(upperTail, freedom, n - 1.0);
    CorrelationIntervals intervals;
    intervals.single = {n * (below - table.error) / (common + n * below),
                        n * (above - table.error) / (common + n * above)};
    if (1.0 + (k - 1.0) * intervals.single.low > tolerance) {
        intervals.panel =
            Interval{steppedUp(intervals.single.low, k), steppedUp(intervals.single.high, k)};
    }
    return intervals;
}

std::optional<Disagreement> disagreementOf(const UnitSums& units) {
    const Pairable pairable(units);
    if (pairable.levels() < 2) return std::nullopt;
    double expected = 0.0;
    std::array<double, UnitSums::levelPairs> distance{};
    std::size_t pair = 0;
    for (std::size_t low = 0; low < levelCount; ++low) {
        for (std::size_t high = low + 1; high < levelCount; ++high) {
            distance[pair] = pairable.distance(low, high);
            expected += pairable.of[low] * pairable.of[high] * distance[pair++];
        }
    }
    double observed = 0.0;
    for (std::size_t k = 2; k < units.bySize().size(); ++k) {
        double apart = 0.0;
        for (std::size_t i = 0; i < distance.size(); ++i) {
            apart += static_cast<double>(units.bySize()[k].pairs[i]) * distance[i];
        }
        observed += apart / (static_cast<double>(k) - 1.0);
    }
    return Disagreement{(pairable.all - 1.0) * observed, expected};
}

std::optional<double> ordinalAlpha(const UnitSums& units) {
    const auto apart = disagreementOf(units);
    return apart ? std::optional(1.0 - apart->observed / apart->expected) : std::nullopt;
}

std::optional<double> withinGroup(const LeafFigures& leaf) {
    constexpr double chance = (levelCount * levelCount - 1.0) / 12.0;
    return leaf.n < 2 ? std::nullopt : std::optional(1.0 - leaf.variance / chance);
}

double steppedUp(double single, double times) {
    return times * single / (1.0 + (times - 1.0) * single);
}

int ratersNeeded(double single, double target) {
    return static_cast<int>(
        std::ceil(target * (1.0 - single) / (single * (1.0 - target)) - tolerance));
}

Agreement agreementOf(std::span<const OwnTotal> totals, const UnitSums& units,
                      const domain::Vacancy& vacancy) {
    Agreement agreement;
    agreement.table = twoWay(totals, vacancy);
    if (!agreement.table) {
        agreement.iccRefused = refuseTable(totals, vacancy);
    } else if (const auto both = correlationsOf(*agreement.table)) {
        agreement.icc21 = both->single;
        agreement.icc2k = both->panel;
    } else {
        agreement.iccRefused = Refusal{.code = RefusalCode::NoSpread};
    }
    agreement.alpha = ordinalAlpha(units);
    agreement.alphaRefused = refuseAlpha(units);
    return agreement;
}

} // namespace kvorum::scoring
