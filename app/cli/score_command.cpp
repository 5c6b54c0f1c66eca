// SPDX-License-Identifier: Apache-2.0
#include "app/cli/score_command.h"

#include "app/cli/score_file.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace kvorum::cli {

namespace {

constexpr std::uint32_t mostDraws = 10'000'000;

} // namespace

void addScoreCommand(CLI::App& app, int& code) {
    struct Arguments {
        std::string file;
        scoring::Options options;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* score = app.add_subcommand("score", "Score a vacancy file; prints one JSON object");
    score->add_option("FILE", arguments->file, "The vacancy file")->required();
    score->add_option("--draws", arguments->options.draws, "Worlds of the rank acceptability")
        ->check(CLI::Range(std::uint32_t{0}, mostDraws));
    score->add_flag("--uniform-weights", arguments->options.uniformWeights,
                    "Draw area weights without the priority order");
    score->callback([arguments, &code] {
        code = scoreFile(arguments->file, arguments->options, std::cout, std::cerr);
    });
}

} // namespace kvorum::cli
