// SPDX-License-Identifier: Apache-2.0
#include "core/log/content.h"
#include "core/log/fold.h"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

// Budget: 100,000 rating changes decoded and folded in 150 ms.

namespace {

using namespace kvorum::base;
using namespace kvorum::log;

constexpr std::size_t changes = 100'000;
constexpr std::size_t perEnvelope = 100;
constexpr std::size_t fieldsPerCard = 40;

DeviceId author() {
    return newId<DeviceId>(1);
}

/// Envelopes' contents as a vacancy with many scorecards has them: each rating set once and, every
/// fourth, corrected once.
std::vector<Bytes> contents(const DeviceId& device) {
    std::vector<Bytes> encoded;
    Content content;
    EntityId card;
    std::uint64_t time = 1'700'000'000'000;
    const auto put = [&](Change change) {
        content.changes.push_back(std::move(change));
        if (content.changes.size() < perEnvelope) return;
        encoded.push_back(encodeContent(content));
        content.changes.clear();
    };
    for (std::size_t i = 0, made = 0; made < changes; ++i) {
        const auto field = i % fieldsPerCard;
        if (field == 0) card = newId<EntityId>(1);
        const FieldKey key{EntityKind::Scorecard, card,
                           "rating/competence" + std::to_string(field)};
        const auto first = Hlc::at(static_cast<std::int64_t>(++time));
        put({key, static_cast<int>(i % 5 + 1), first, {}});
        ++made;
        if (i % 4 != 0 || made == changes) continue;
        put({key, 3, Hlc::at(static_cast<std::int64_t>(++time)), {{device, first}}});
        ++made;
    }
    return encoded;
}

void decodeAndFold(benchmark::State& state) {
    const auto device = author();
    const auto encoded = contents(device);
    for (auto _ : state) {
        Fold fold;
        for (const auto& bytes : encoded) {
            const auto content = decodeContent(bytes);
            for (const auto& change : content->changes) {
                fold.add(device, change);
            }
        }
        if (fold.changeCount() != changes) state.SkipWithError("changes are missing");
        benchmark::DoNotOptimize(fold);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(changes) * state.iterations());
}
BENCHMARK(decodeAndFold)->Unit(benchmark::kMillisecond);

void decodeOnly(benchmark::State& state) {
    const auto encoded = contents(author());
    for (auto _ : state) {
        for (const auto& bytes : encoded) {
            benchmark::DoNotOptimize(decodeContent(bytes));
        }
    }
}
BENCHMARK(decodeOnly)->Unit(benchmark::kMillisecond);

void hashOfTheState(benchmark::State& state) {
    const auto device = author();
    Fold fold;
    for (const auto& bytes : contents(device)) {
        const auto content = decodeContent(bytes);
        for (const auto& change : content->changes) {
            fold.add(device, change);
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(fold.stateHash());
    }
}
BENCHMARK(hashOfTheState)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
