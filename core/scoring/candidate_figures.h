// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

namespace kvorum::scoring {

/// Areas and totals of one candidate from the weights and leaves of `result`, all but what only the
/// panel as a whole can say: the standard error is the leaf-wise one.
void scoreCandidate(const domain::Template& model, const domain::Vacancy& vacancy,
                    std::size_t candidate, Result& result);

} // namespace kvorum::scoring
