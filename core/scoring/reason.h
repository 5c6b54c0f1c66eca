// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/text.h"
#include "core/domain/vacancy.h"

#include <array>
#include <cstdint>
#include <string>

namespace kvorum::scoring {

/// Why a weight or a required level is what it is. The comment names the row of the rule and the
/// inputs kept in Reason::inputs.
enum class Cause : std::uint8_t {
    PriorityOrder,       ///< M-40: place in the order, number of areas, centroid weight
    SpecialistRelief,    ///< M-43: factor
    KeptTechnology,      ///< M-60: a specialist there changes nothing
    KeptMarketing,       ///< M-27: a specialist there changes nothing
    OwnWarehouse,        ///< M-56: factor
    LeadershipFloor,     ///< M-46: least weight, weight before
    LeadershipRest,      ///< M-46: factor by which the other areas shrink
    ProjectLeadership,   ///< M-73: base
    KpiShare,            ///< M-71: base
    StrategicByPerson,   ///< M-07: strategic index, factor
    StrategicByTitle,    ///< M-24 / M-26: strategic index, factor
    StrategicByTurnover, ///< M-06: strategic index, factor, turnover
    RangeWiden,          ///< M-12: factor
    MarketExpand,        ///< M-13: factor
    MarketDeepen,        ///< M-13: factor
    LeanTechnical,       ///< M-65: factor, mean marketing strength, mean technology strength
    LeanBusiness,        ///< M-66: the same
    TraitsUncounted,     ///< M-109: nothing
    TraitShare,          ///< M-109: share of all traits
    StrengthRelief,      ///< M-61: strength, factor
    FreedWeight,         ///< M-63: weight freed in all, part that this leaf got
    OverrideFactor,      ///< the override's own row, else "override": factor, index of the override
    LevelLogistics,      ///< M-55: level
    LevelRelieved,       ///< M-43, for logistics M-55: level
    LevelStrength,       ///< M-62: level, strength
    LevelJunior,         ///< M-76: level
    LevelOverride,       ///< the override's own row, else "override": level, index of the override
};

/// One step on the way to a leaf's weight or required level. Plain and small: the text is made
/// when someone asks for it.
struct Reason {
    Cause cause = Cause::PriorityOrder;
    std::uint32_t leaf = 0;
    std::array<double, 3> inputs{};
};

/// The row of the rule ("M-43"); for a person's override the row its reason begins with, else
/// "override".
[[nodiscard]] std::string reasonRule(const Reason& reason, const domain::Template& model,
                                     const domain::Role& role);

/// What is so, without what it does: "At a turnover of 85 MSEK the role is more operational than
/// strategic."
[[nodiscard]] std::string reasonWhy(const Reason& reason, domain::Language language);

/// That sentence and what it does to the leaf or its area, with the inputs that fired the rule; an
/// override's ends with the person's words.
[[nodiscard]] std::string reasonText(const Reason& reason, const domain::Role& role,
                                     domain::Language language);

} // namespace kvorum::scoring
