// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

namespace kvorum::cli {

/// `score FILE [--draws N] [--uniform-weights]`: the result of a vacancy file as JSON. Sets `code`
/// to the exit code when the command has run. `app` and `code` outlive the parsing.
void addScoreCommand(CLI::App& app, int& code);

} // namespace kvorum::cli
