// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/scoring/score.h"

#include <benchmark/benchmark.h>

// Budget: the full result without draws for 50 candidates x 5 raters x 41 leaves in 1 ms.

namespace {

using namespace kvorum;

std::string named(char kind, std::size_t number) {
    return std::string(1, kind).append(std::to_string(number));
}

domain::Vacancy vacancyOf(const domain::Template& model, std::size_t candidates,
                          std::size_t raters) {
    domain::Vacancy vacancy;
    vacancy.organisation.turnover = domain::Msek{85};
    for (std::size_t rater = 0; rater < raters; ++rater) {
        vacancy.raters.push_back({named('r', rater), "Rater"});
    }
    std::uint32_t state = 12345;
    for (std::size_t candidate = 0; candidate < candidates; ++candidate) {
        vacancy.candidates.push_back({named('c', candidate), "Candidate", std::nullopt});
        for (std::size_t rater = 0; rater < raters; ++rater) {
            domain::Scorecard card{candidate, rater, true, {}};
            for (std::size_t leaf = 0; leaf < model.leaves().size(); ++leaf) {
                state = state * 1664525U + 1013904223U;
                card.ratings.push_back(static_cast<std::uint8_t>(1 + (state >> 24) % 5));
            }
            vacancy.scorecards.push_back(std::move(card));
        }
    }
    return vacancy;
}

void scoreFiftyByFive(benchmark::State& state) {
    const auto catalogue = domain::loadTemplate(assets::templateJson(), "template");
    const auto vacancy = vacancyOf(catalogue->model, 50, 5);
    scoring::Options options;
    options.draws = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::score(catalogue->model, vacancy, options));
    }
}
BENCHMARK(scoreFiftyByFive)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
