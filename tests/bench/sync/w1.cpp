// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bare.h"
#include "tests/bench/sync/team.h"

#include <QCoreApplication>

#include <cstdio>

// W1: 50 devices with 20 interviews of 24 ratings each push them all; then another device pulls and
// folds them all. Members, candidates and keys are there before.
// Usage: bench_w1 KVORUM_SERVER FOLDER

namespace {

using namespace kvorum;
using namespace kvorum::bench;

constexpr int raterCount = 50;
constexpr double ratings = raterCount * interviewsEach * ratingsEach;

std::size_t floorBytes() {
    std::size_t bytes = 0;
    for (int device = 0; device < raterCount; ++device) {
        for (const auto& interview : interviewsOf(device)) {
            bytes += zstdOfNotes(interview);
        }
    }
    return bytes;
}

void conductAll(Team& team) {
    team.eachRater([&](std::size_t i, client::Transport&) {
        const auto interviews = interviewsOf(static_cast<int>(i));
        for (std::size_t k = 0; k < interviews.size(); ++k) {
            conduct(*team.raters[i], team.candidates[i][k], interviews[k]);
        }
    });
}

void push(Team& team) {
    const double cpu = team.relay.cpuSeconds();
    const auto start = Stopwatch::now();
    const auto up =
        team.eachRater([&](std::size_t i, client::Transport& wire) { team.raters[i]->push(wire); });
    const double seconds = secondsSince(start);
    print("w1-push", ratings / seconds, "ratings/s");
    print("w1-push-server-cpu", (team.relay.cpuSeconds() - cpu) / ratings * 1000, "s/1000 ratings");
    print("w1-up", static_cast<double>(up) / ratings, "bytes/rating");
}

void pull(Team& team) {
    auto& reader = *team.reader;
    team.transport.down = 0;
    (void)reader.longestStep();
    const double cpu = team.relay.cpuSeconds();
    const auto start = Stopwatch::now();
    reader.settle(team.transport);
    std::size_t changes = 0;
    for (const auto& own : team.candidates) {
        for (const auto& candidate : own) {
            const auto* fold = reader.replica().fold(candidate);
            changes += fold ? fold->changeCount() : 0;
        }
    }
    const double seconds = secondsSince(start);
    if (changes != static_cast<std::size_t>(ratings) * 2 + raterCount * interviewsEach * 4) {
        throw std::runtime_error("the reader lacks changes: " + std::to_string(changes));
    }
    print("w1-pull", ratings / seconds, "ratings/s");
    print("w1-longest-step", reader.longestStep(), "ms");
    print("w1-pull-server-cpu", (team.relay.cpuSeconds() - cpu) / ratings * 1000, "s/1000 ratings");
    print("w1-down", static_cast<double>(team.transport.down) / ratings, "bytes/rating");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        Team team(argv[1], argv[2], raterCount, interviewsEach);
        conductAll(team);
        push(team);
        pull(team);
        print("w1-zstd-of-notes", static_cast<double>(floorBytes()) / ratings, "bytes/rating");
        const auto bare = [&](const char* file, Trust trust) {
            return ratings / bareWrites((team.folder / "relay.db").string(),
                                        (team.folder / file).string(), raterCount, trust);
        };
        print("w1-bare-writes", bare("bare.db", Trust::Blind), "ratings/s");
        print("w1-bare-checked", bare("checked.db", Trust::Checked), "ratings/s");
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "bench_w1: %s\n", problem.what());
        return 1;
    }
    return 0;
}
