// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo_command.h"
#include "app/cli/score_command.h"
#include "core/vault/secrecy.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <iostream>

namespace {

constexpr int refusedCode = 2;

/// Each command adds itself and gives its exit code through `code`.
int run(int argc, char** argv) {
    CLI::App app{"Kvorum: structured interviews, from the command line", "kvorum-cli"};
    app.require_subcommand(1);
    int code = 0;
    kvorum::cli::addScoreCommand(app, code);
    kvorum::cli::addDemoCommand(app, code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help
        return app.exit(asked);
    } catch (const CLI::Error& error) {
        std::cerr << "kvorum-cli: " << error.what() << '\n';
        return refusedCode;
    }
    return code;
}

} // namespace

int main(int argc, char** argv) {
    kvorum::vault::keepMemoryPrivate();
    try {
        return run(argc, argv);
    } catch (const std::exception& unexpected) {
        std::fprintf(stderr, "kvorum-cli: %s\n", unexpected.what());
        return refusedCode;
    }
}
