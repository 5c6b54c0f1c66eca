// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

#include <span>
#include <vector>

namespace kvorum::scoring {

/// What stands before the score: 0 = pass and final, 1 = pass and provisional, 2 = undetermined,
/// 3 = gate failed.
[[nodiscard]] std::uint8_t orderClass(Status status, bool provisional);

/// What an order looks at.
struct Standing {
    Status status = Status::Undetermined;
    bool provisional = true;
    std::optional<double> score;
};

/// Pass and final, pass and provisional, undetermined, gate failed; inside each by score. A score
/// equal to the first of a tie joins it; inside a tie, file order. Without a score: not listed.
[[nodiscard]] std::vector<Placed> orderOf(std::span<const Standing> standings);

/// A score and its standard error.
struct Estimate {
    double score = 0.0;
    double se = 0.0;
};

/// Phi((a - b) / sqrt(seA^2 + seB^2)); with both errors 0: 0.5 when equal, else 1 or 0.
[[nodiscard]] double probabilityAhead(const Estimate& a, const Estimate& b);

/// The pair at two places of `result.order`, `ahead` before `behind`. Pairs are computed on demand:
/// there are as many as candidates squared, and a screen shows one.
[[nodiscard]] Pair pairOf(const Result& result, std::size_t ahead, std::size_t behind);

} // namespace kvorum::scoring
