// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

#include <string>

namespace kvorum::scoring {

/// The result as one JSON object (format "kvorum-result", version 1): stable key order,
/// full-precision numbers, English reasons, `null` for a figure that cannot be given.
[[nodiscard]] std::string resultJson(const domain::Template& model, const domain::Vacancy& vacancy,
                                     const Result& result);

} // namespace kvorum::scoring
