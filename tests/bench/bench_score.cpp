// SPDX-License-Identifier: Apache-2.0
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/scoring/live_result.h"
#include "core/scoring/score.h"
#include "tests/bench/bare_normals.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cblas.h>
#include <malloc.h>
#include <numeric>

// For 50 candidates x 5 raters x 41 leaves: the full result without worlds in 1 ms; with 10,000 in
// at most 1.5 times its bare parts, aiming at a frame; one changed rating in 0.1 ms.

namespace {

using namespace kvorum;

constexpr std::uint32_t worlds = 10'000;

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

const domain::Template& model() {
    static const auto catalogue = domain::loadTemplate(assets::templateJson(), "template").value();
    return catalogue.model;
}

void scoreFiftyByFive(benchmark::State& state) {
    const auto vacancy = vacancyOf(model(), 50, 5);
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::score(model(), vacancy, {.draws = 0}));
    }
}
BENCHMARK(scoreFiftyByFive)->Unit(benchmark::kMillisecond);

void scoreWithWorlds(benchmark::State& state) {
    const auto vacancy = vacancyOf(model(), 50, 5);
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::score(model(), vacancy, {.draws = worlds}));
    }
}
BENCHMARK(scoreWithWorlds)->Unit(benchmark::kMillisecond);

/// The bare parts of the same job, each as one would write it alone: the normal numbers, the scores
/// as a matrix product, the rankings.
void bareParts(benchmark::State& state) {
    constexpr std::size_t candidates = 50;
    constexpr std::size_t areas = 5;
    const BareNormals normals(worlds * (areas - 1 + candidates * (areas + 1)));
    std::vector<double> weights(worlds * areas);
    std::vector<double> means(areas * candidates);
    std::vector<double> scores(worlds * candidates);
    std::vector<std::uint32_t> order(candidates);
    std::uint32_t number = 1;
    for (std::vector<double>* const table : {&weights, &means}) {
        for (double& value : *table) {
            value = static_cast<double>((number = number * 1664525U + 1013904223U) >> 8) * 0x1p-24;
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(normals.draw());
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, worlds, candidates, areas, 1.0,
                    weights.data(), areas, means.data(), candidates, 0.0, scores.data(),
                    candidates);
        for (std::size_t world = 0; world < worlds; ++world) {
            const double* const row = scores.data() + world * candidates;
            std::iota(order.begin(), order.end(), 0U);
            std::sort(order.begin(), order.end(),
                      [row](std::uint32_t a, std::uint32_t b) { return row[a] > row[b]; });
            benchmark::DoNotOptimize(order.data());
        }
    }
}
BENCHMARK(bareParts)->Unit(benchmark::kMillisecond);

void changeOneRating(benchmark::State& state) {
    scoring::LiveResult live(model(), vacancyOf(model(), 50, 5));
    std::size_t step = 0;
    for (auto _ : state) {
        const auto& card = live.vacancy.scorecards[++step % 250];
        const std::size_t leaf = step % 41;
        const auto rating = static_cast<std::uint8_t>(1 + card.ratings[leaf] % 5);
        if (!live.change(card.candidate, card.rater, leaf, rating)) state.SkipWithError("no sheet");
    }
}
BENCHMARK(changeOneRating)->Unit(benchmark::kMillisecond);

/// Time, and in `bytes` what the result holds.
void scoreMany(benchmark::State& state, std::size_t candidates) {
    const auto vacancy = vacancyOf(model(), candidates, 5);
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto before = mallinfo2();
        const auto result = scoring::score(model(), vacancy, {.draws = 0});
        const auto after = mallinfo2();
        bytes = after.uordblks + after.hblkhd - before.uordblks - before.hblkhd;
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
void scoreFiveHundred(benchmark::State& state) {
    scoreMany(state, 500);
}
void scoreFiveThousand(benchmark::State& state) {
    scoreMany(state, 5'000);
}
void scoreTenThousand(benchmark::State& state) {
    scoreMany(state, 10'000);
}
BENCHMARK(scoreTenThousand)->Unit(benchmark::kMillisecond);
BENCHMARK(scoreFiveHundred)->Unit(benchmark::kMillisecond);
BENCHMARK(scoreFiveThousand)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
