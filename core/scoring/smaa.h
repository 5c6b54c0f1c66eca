// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kvorum::scoring {

/// What the drawn worlds start from: the candidates with a score, in file order. A block is an area
/// in template order or, last and where the traits have a share, the traits.
struct WorldModel {
    std::vector<double> centroid;         ///< of each area, before anything else (M-40)
    std::vector<std::size_t> priority;    ///< every area once, most important first
    std::size_t blocks = 0;               ///< as many as areas, or one more
    std::vector<std::uint32_t> candidate; ///< its index in the file, ascending
    std::vector<std::uint8_t> orderClass; ///< per candidate: what stands before the score, 0 first
    std::vector<double> sharedError;      ///< per candidate: sqrt(se^2 - leaf-wise^2), 0-100
    // Per candidate and block, over counting leaves, in weights of the leaves:
    std::vector<double> weight; ///< their sum
    std::vector<double> mark;   ///< sum of weight x (mean - 1)
    std::vector<double> error;  ///< sqrt of the sum of weight^2 x variance / ratings

    [[nodiscard]] std::size_t candidates() const { return candidate.size(); }
};

struct Draws {
    std::uint32_t worlds = 10'000;
    bool uniformWeights = false; ///< area weights drawn without the priority order
};

/// Stochastic multicriteria acceptability (Lahdelma and Salminen 2001). Rows are the candidates
/// with a score, in file order; no rows without drawn worlds.
struct RankShares {
    std::vector<std::uint32_t> candidate; ///< of each row: its index in the file, ascending
    std::size_t areas = 0;
    std::vector<double> share;   ///< rows x ranks: share of the worlds, 0-1
    std::vector<double> central; ///< rows x areas: mean drawn weights where first

    /// The share of each rank, first rank first; empty where the candidate has none.
    [[nodiscard]] std::span<const double> sharesOf(std::uint32_t of) const;
    /// The mean area weights where the candidate is first; empty where it never is.
    [[nodiscard]] std::span<const double> centralOf(std::uint32_t of) const;
};

/// How many worlds are computed side by side. Any choice gives the same bytes.
enum class Width { One, Four, Avx2 };
/// The fastest that this machine has.
[[nodiscard]] Width widestHere();

/// The share of drawn worlds in which each candidate takes each rank, m tied ones taking 1/m of
/// each rank they span, and the mean area weights where it is first. Nothing without worlds.
[[nodiscard]] RankShares rankShares(const WorldModel& model, const Draws& draws,
                                    Width width = widestHere());

} // namespace kvorum::scoring
