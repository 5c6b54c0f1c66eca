// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/required_floor.h"
#include "core/domain/template.h"
#include "core/domain/vacancy.h"
#include "core/scoring/reason.h"

#include <span>
#include <string_view>
#include <vector>

namespace kvorum::scoring {

/// Area ids that rules speak of; an inline template may have them or not.
inline constexpr std::string_view leadershipArea = "leadership";
inline constexpr std::string_view marketingArea = "marketing_online_sales";
inline constexpr std::string_view logisticsArea = "logistics";
using domain::technologyArea;

/// What an area may be relieved of (section "Never relieved" of the weights).
enum class Relief : std::uint8_t {
    Never,      ///< gate areas, technology, marketing for a Head of Digital
    Open,       ///< a strength of a leaf may relieve that leaf
    Specialist, ///< a specialist relieves the whole area
};
[[nodiscard]] Relief reliefOf(const domain::Area& area, std::size_t areaIndex,
                              const domain::Organisation& organisation, const domain::Role& role);

/// Weights, required levels and the reasons for both. Leaves in flat template order, traits last.
struct WeightTable {
    std::vector<double> area;            ///< sum of the area's leaf weights
    std::vector<double> leaf;            ///< 1 in all, unless overrides leave nothing
    std::vector<domain::Level> required; ///< M-42, M-43, M-55, M-62, M-76, overrides
    std::vector<std::size_t> priority;   ///< areas, first one first: the role's, else all in turn
    std::vector<double> centroid;        ///< of each area, by the priority order alone (M-40)
    std::vector<Reason> reasons;         ///< by leaf, in the order of the rules
    std::vector<std::uint32_t> firstReason; ///< one more than leaves

    [[nodiscard]] std::span<const Reason> reasonsOf(std::size_t leafIndex) const {
        return std::span(reasons).subspan(firstReason[leafIndex],
                                          firstReason[leafIndex + 1] - firstReason[leafIndex]);
    }
};

/// Rank-order centroid weights of n criteria, most important first:
/// w_i = (1/n) sum_{j=i..n} 1/j (Barron and Barrett 1996; M-40).
[[nodiscard]] std::vector<double> rankOrderCentroid(std::size_t n);

/// The strategic index of a turnover: 10 MSEK = 0, 1000 MSEK = 1, clamped (M-06).
[[nodiscard]] domain::StrategicIndex strategicIndexOf(domain::Msek turnover);

/// The default of a title, where it has one (M-24, M-26).
[[nodiscard]] std::optional<domain::StrategicIndex> strategicIndexOf(domain::Title title);

/// A person's word, else the title's, else the turnover's, else 0.5.
[[nodiscard]] domain::StrategicIndex strategicIndex(const domain::Organisation& organisation,
                                                    const domain::Role& role);

/// Which way the manager should lean, from the known strengths (M-65, M-66).
struct Lean {
    enum class Kind { Unknown, Balanced, Technical, Business };
    Kind kind = Kind::Unknown;
    double marketing = 0.0; ///< mean known strength; 0 where none is known
    double technology = 0.0;
};
[[nodiscard]] Lean leanOf(const domain::Template& model, const domain::Organisation& organisation);

/// Weights and required levels of a role in an organisation.
[[nodiscard]] WeightTable weigh(const domain::Template& model,
                                const domain::Organisation& organisation, const domain::Role& role);

} // namespace kvorum::scoring
