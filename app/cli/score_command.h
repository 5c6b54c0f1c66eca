// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/score.h"

#include <ostream>
#include <string>

namespace CLI {
class App;
}

namespace kvorum::cli {

/// `score FILE [--draws N] [--uniform-weights]`: the result of a vacancy file as JSON. Sets `code`
/// to the exit code when the command has run. `app` and `code` outlive the parsing.
void addScoreCommand(CLI::App& app, int& code);

/// Writes the result to `out` and gives 0; or writes one line "FILE: <json pointer>: <what is
/// wrong>" to `refusals` and gives 2.
[[nodiscard]] int scoreFile(const std::string& path, const scoring::Options& options,
                            std::ostream& out, std::ostream& refusals);

} // namespace kvorum::cli
