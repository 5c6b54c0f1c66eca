// SPDX-License-Identifier: Apache-2.0
#include "app/cli/score_file.h"

#include "app/cli/text_file.h"
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/domain/vacancy_file.h"
#include "core/scoring/result_json.h"

namespace kvorum::cli {

namespace {

constexpr int doneCode = 0;
constexpr int refusedCode = 2;

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

} // namespace kvorum::cli
