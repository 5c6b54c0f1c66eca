// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

namespace kvorum::cli {

/// `demo [--data-dir DIR] [--server URL] [--out DIR] [--language xx]`: makes the demo vacancy where
/// there is none, syncs it, writes its matrix to standard output and as text and PNG into DIR. Sets
/// `code` to the exit code when the command has run.
void addDemoCommand(CLI::App& app, int& code);

} // namespace kvorum::cli
