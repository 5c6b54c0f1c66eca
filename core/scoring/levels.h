// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/weights.h"

#include <span>
#include <vector>

namespace kvorum::scoring {

/// The required level of each leaf and trait; `relief` is by area. Each change of a default is
/// added to `reasons`.
[[nodiscard]] std::vector<domain::Level> requiredLevels(const domain::Template& model,
                                                        const domain::Organisation& organisation,
                                                        const domain::Role& role,
                                                        std::span<const Relief> relief,
                                                        std::vector<Reason>& reasons);

} // namespace kvorum::scoring
