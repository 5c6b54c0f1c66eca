// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/kills/kill_world.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <iostream>

using namespace kvorum::test;

namespace {

struct Options {
    std::uint64_t seed = 1;
    std::size_t kills = 30;
    int seconds = 3600;
};

/// A new workspace after so many rounds, so that none grows without end.
constexpr int roundsEach = 25;

struct Sum {
    std::size_t kills = 0, rounds = 0, breaches = 0;
    std::uint64_t changes = 0, envelopes = 0;
};

bool enough(const Options& options, const QElapsedTimer& since, std::size_t kills) {
    return kills >= options.kills || since.hasExpired(1000LL * options.seconds);
}

/// Lives through one workspace; says by which kills a promise broke.
void live(std::uint64_t seed, const Options& options, const QElapsedTimer& since, Sum& sum) {
    QTemporaryDir folder;
    KillWorld world(seed, folder.path().toStdString());
    auto breaches = std::vector<std::string>();
    try {
        for (int i = 0; i < roundsEach && world.breaches().empty() &&
                        !enough(options, since, sum.kills + world.kills());
             ++i) {
            world.round();
            ++sum.rounds;
        }
        world.end();
        breaches = world.breaches();
    } catch (const std::exception& failure) {
        breaches = world.breaches();
        breaches.emplace_back(failure.what());
    }
    sum.kills += world.kills();
    sum.changes += world.changes();
    sum.envelopes += world.envelopes();
    sum.breaches += breaches.size();
    if (!breaches.empty()) {
        std::cerr << "seed " << seed << ", in " << folder.path().toStdString() << ":\n";
        folder.setAutoRemove(false);
        for (const auto& line : world.trace()) {
            std::cerr << "  " << line << '\n';
        }
        for (const auto& line : breaches) {
            std::cerr << line << '\n';
        }
    }
}

} // namespace

int main(int count, char** arguments) {
    const QCoreApplication application(count, arguments);
    CLI::App app("Kills real clients and a real server at random moments of a running sync, and "
                 "looks after each whether every promise holds");
    Options options;
    app.add_option("--seed", options.seed, "The first workspace's seed");
    app.add_option("--kills", options.kills, "How many");
    app.add_option("--seconds", options.seconds, "At the longest");
    CLI11_PARSE(app, count, arguments);
    QElapsedTimer since;
    since.start();
    Sum sum;
    for (auto seed = options.seed; sum.breaches == 0 && !enough(options, since, sum.kills);
         ++seed) {
        live(seed, options, since, sum);
    }
    const nlohmann::json report = {
        {"kills", sum.kills},         {"rounds", sum.rounds},
        {"breaches", sum.breaches},   {"changes", sum.changes},
        {"envelopes", sum.envelopes}, {"seconds", static_cast<double>(since.elapsed()) / 1000}};
    std::cout << report.dump() << '\n';
    return sum.breaches == 0 ? 0 : 1;
}
