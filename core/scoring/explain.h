// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/explanation.h"
#include "core/scoring/result.h"

namespace kvorum::scoring {

/// A number that a screen shows: its kind, and the indices that the kind needs.
struct NumberId {
    enum class Kind : std::uint8_t {
        LeafWeight,       ///< leaf
        AreaWeight,       ///< area
        RequiredLevel,    ///< leaf
        LeafMean,         ///< candidate, leaf
        AreaMean,         ///< candidate, area
        Gate,             ///< candidate, area: passed, or how much was seen where undetermined
        Coverage,         ///< candidate
        Score,            ///< candidate
        EqualWeightScore, ///< candidate
        StandardError,    ///< candidate
        HalfWidth,        ///< candidate: half of the 95 % interval of the score
        SizeFit,          ///< candidate
        Complement,       ///< candidate
        Place,            ///< candidate
        ProbabilityAhead, ///< candidate ahead of `other`
        SingleAgreement,  ///< ICC(2,1)
        PanelAgreement,   ///< ICC(2,k)
        Alpha,
        WithinGroup,  ///< candidate, leaf
        Leniency,     ///< rater
        FairValue,    ///< candidate
        OwnTotal,     ///< candidate, rater
        NextQuestion, ///< the expected drop
        DebriefValue, ///< leaf
    };
    Kind kind = Kind::Score;
    std::uint32_t candidate = 0;
    std::uint32_t leaf = 0;
    std::uint32_t area = 0;
    std::uint32_t rater = 0;
    std::uint32_t other = 0; ///< a second candidate
};

/// The inputs, rules and arithmetic behind a number of `result`, which is that of this template
/// and vacancy; nothing where the number is not given. Indices must be in range.
[[nodiscard]] std::optional<Explanation> explain(const domain::Template& model,
                                                 const domain::Vacancy& vacancy,
                                                 const Result& result, const NumberId& number);

} // namespace kvorum::scoring
