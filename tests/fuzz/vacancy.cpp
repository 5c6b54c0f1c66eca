// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/domain/vacancy_file.h"
#include "core/scoring/score.h"
#include "tests/fuzz/heap.h"

using namespace kvorum;
using fuzz::require;

namespace {

constexpr std::size_t mostHeap = std::size_t{64} << 20;

const domain::Template& shipped() {
    static const auto catalogue = domain::loadTemplate(assets::templateJson(), "template").value();
    return catalogue.model;
}

void checkRefusal(const base::Error& error) {
    require(error.where.starts_with("file: "), "a refusal names the file");
    require(!error.what.empty(), "a refusal says what is wrong");
    require((error.where + error.what).find('\n') == std::string::npos, "a refusal is one line");
}

void checkScores(const scoring::Result& result) {
    for (const auto& candidate : result.candidates) {
        require(!candidate.score || (*candidate.score >= -1e-9 && *candidate.score <= 100.0 + 1e-9),
                "a score lies in 0-100");
        require(candidate.se >= 0.0, "an error is not negative");
    }
    for (const auto& placed : result.order) {
        double sum = 0.0;
        for (const double share : result.ranks.sharesOf(placed.candidate)) {
            sum += share;
        }
        require(std::abs(sum - 1.0) < 1e-6, "the shares of a candidate sum to 1");
    }
}

} // namespace

/// A vacancy file of any bytes is refused in one line, or read, scored and written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const domain::Template& known = shipped();
    const fuzz::HeapLimit limit(mostHeap);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto file = domain::readVacancy(text, known, "file");
    if (!file) {
        checkRefusal(file.error());
        return 0;
    }
    checkScores(scoring::score(file->model, file->vacancy, {.draws = 3, .uniformWeights = false}));
    const auto again =
        domain::readVacancy(domain::writeVacancy(file->model, file->vacancy), known, "file");
    require(again && again->vacancy == file->vacancy, "what is written reads as the same");
    return 0;
}
