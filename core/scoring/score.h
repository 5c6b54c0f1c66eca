// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/panel_figures.h"

namespace kvorum::scoring {

struct Options {
    std::uint32_t draws = 10'000; ///< worlds of the rank acceptability
    bool uniformWeights = false;  ///< area weights drawn without the priority order
};

/// The result of a vacancy: a pure function of its values, the same bytes on every device (M-136).
/// Only submitted scorecards count. The vacancy must fit the template (indices, lengths).
[[nodiscard]] Result score(const domain::Template& model, const domain::Vacancy& vacancy,
                           const Options& options = {});

/// The same without drawn worlds, from what is counted already.
[[nodiscard]] Result scoreFrom(const domain::Template& model, const domain::Vacancy& vacancy,
                               WeightTable weights, const PanelTables& tables);

} // namespace kvorum::scoring
