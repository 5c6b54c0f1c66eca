// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/score.h"

#include <ostream>
#include <string>

namespace kvorum::cli {

/// Writes the result to `out` and gives 0; or writes one line "FILE: <json pointer>: <what is
/// wrong>" to `refusals` and gives 2.
[[nodiscard]] int scoreFile(const std::string& path, const scoring::Options& options,
                            std::ostream& out, std::ostream& refusals);

} // namespace kvorum::cli
