// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

namespace kvorum::scoring {

/// What the drawn worlds start from: the candidates with a score. `result` has its standard errors.
[[nodiscard]] WorldModel worldModel(const domain::Template& model, const domain::Role& role,
                                    const Result& result);

} // namespace kvorum::scoring
