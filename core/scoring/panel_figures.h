// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"
#include "core/scoring/unit_sums.h"

namespace kvorum::scoring {

/// What stands between the sheets and the figures; each part depends on few of the ratings.
struct PanelTables {
    PanelTables(const domain::Vacancy& vacancy, std::span<const double> weights);

    std::vector<ValueCounts> counts;             ///< candidate-major
    UnitSums units;                              ///< over `counts`
    std::vector<std::uint32_t> ranges;           ///< of each leaf: the largest range of ratings
    std::vector<std::optional<OwnTotal>> totals; ///< of each sheet
};

/// What only the panel as a whole can say: agreement, leniency, the panel-wise error, the orders,
/// the next question and the debrief, over candidates that are scored.
void judgePanel(const domain::Vacancy& vacancy, const PanelTables& tables, Result& result);

} // namespace kvorum::scoring
