// SPDX-License-Identifier: Apache-2.0
#include "app/cli/score_command.h"

#include "app/cli/text_file.h"
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/domain/vacancy_file.h"
#include "core/scoring/result_json.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace kvorum::cli {

namespace {

constexpr int doneCode = 0;
constexpr int refusedCode = 2;
constexpr std::uint32_t mostDraws = 10'000'000;

int refuse(const base::Error& error, std::ostream& refusals) {
    refusals << error.where << ": " << error.what << '\n';
    return refusedCode;
}

} // namespace

int scoreFile(const std::string& path, const scoring::Options& options, std::ostream& out,
              std::ostream& refusals) {
    const auto shipped = domain::loadTemplate(assets::templateJson(), "template");
    if (!shipped) return refuse(shipped.error(), refusals);
    const auto text = readTextFile(path);
    if (!text) return refuse(text.error(), refusals);
    const auto file = domain::readVacancy(*text, shipped->model, path);
    if (!file) return refuse(file.error(), refusals);
    const auto result = scoring::score(file->model, file->vacancy, options);
    out << scoring::resultJson(file->model, file->vacancy, result) << std::flush;
    return out ? doneCode : refuse({{}, path + ": ", "the result cannot be written"}, refusals);
}

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
