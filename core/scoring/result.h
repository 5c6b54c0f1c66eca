// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/panel_result.h"
#include "core/scoring/smaa.h"
#include "core/scoring/weights.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kvorum::scoring {

/// What the panel's ratings say of one leaf or trait of one candidate.
struct LeafFigures {
    double mean = 0.0;     ///< 1-5; only with n > 0
    double variance = 0.0; ///< of the ratings, pooled for n = 1; only with n > 0
    std::uint32_t n = 0;   ///< ratings; 0 = not observed

    [[nodiscard]] bool observed() const { return n > 0; }
    bool operator==(const LeafFigures&) const = default;
};

enum class GateStatus : std::uint8_t { NoGate, Undetermined, Pass, Fail };

/// One area of one candidate, over its counting leaves.
struct AreaFigures {
    double mean = 0.0;     ///< 1-5, weighted; only with coverage > 0
    double se = 0.0;       ///< leaf-wise standard error of the mean, on the scale 1-5
    double required = 0.0; ///< weighted mean of the required levels of the same leaves (M-42)
    double coverage = 0.0; ///< the part of the area's weight that counts, 0 to the area's weight
    bool seen = false;     ///< at least half of the area's weight counts (M-41)
    GateStatus gate = GateStatus::NoGate;
    bool closeCall = false; ///< a gate mean within its own standard error of 3 (M-45)

    [[nodiscard]] bool hasMean() const { return coverage > 0.0; }
    bool operator==(const AreaFigures&) const = default;
};

/// The level that a gate asks for.
inline constexpr double gateLevel = 3.0;

enum class Status : std::uint8_t { Pass, Undetermined, GateFailed };

struct CandidateFigures {
    std::optional<double> score; ///< 0-100; nothing without a counting leaf
    double scoreEqualWeights = 0.0;
    double se = 0.0; ///< standard error of the score: the larger of leaf-wise and panel-wise
    double seLeafWise = 0.0;          ///< what the ratings of single leaves alone allow to say
    double coverage = 0.0;            ///< sum of the weights that count, 0-1
    std::optional<double> sizeFit;    ///< 0-1; nothing without both turnovers
    std::optional<double> complement; ///< 0-1; nothing without a gap or a rating
    Status status = Status::Undetermined;
    bool provisional = true; ///< until every area is seen
    bool seIsLeast = true;   ///< without a panel-wise part the error is written "at least"

    bool operator==(const CandidateFigures&) const = default;
};

/// A candidate in an order; equal places are a tie.
struct Placed {
    std::uint32_t candidate = 0;
    std::uint32_t place = 0; ///< 0, 1, 2, … by tie

    bool operator==(const Placed&) const = default;
};

struct Pair {
    std::uint32_t ahead = 0; ///< the one that stands earlier in the order
    std::uint32_t behind = 0;
    double probability = 0.0; ///< that its true score is the higher one; gates apart
};

/// Everything that the scorecards of a vacancy say. Tables are candidate-major; candidates in file
/// order, areas and leaves in template order, traits last.
struct Result {
    WeightTable weights;
    std::vector<CandidateFigures> candidates;
    std::vector<AreaFigures> areas;
    std::vector<LeafFigures> leaves;
    std::vector<Placed> order;   ///< those with a score, best first
    RankShares ranks;            ///< of those with a score; empty without draws
    double pooledVariance = 0.5; ///< the variance to expect of a single rating
    Agreement agreement;
    Leniency leniency;
    std::vector<Placed> fairOrder; ///< by the candidates' values without leniency
    std::optional<NextQuestion> nextQuestion;
    std::vector<DebriefItem> debrief; ///< most worth talking about first

    [[nodiscard]] std::span<const AreaFigures> areasOf(std::size_t candidate) const {
        const std::size_t n = weights.area.size();
        return std::span(areas).subspan(candidate * n, n);
    }
    [[nodiscard]] std::span<const LeafFigures> leavesOf(std::size_t candidate) const {
        const std::size_t n = weights.leaf.size();
        return std::span(leaves).subspan(candidate * n, n);
    }
};

} // namespace kvorum::scoring
