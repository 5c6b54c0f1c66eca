// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/program/spent.h"
#include "tests/support/syncworld/run.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace kvorum::syncworld;

namespace {

struct Options {
    std::uint64_t seed = 0;
    std::uint64_t seeds = 1;
    std::size_t devices = 8;
    std::uint32_t steps = 2000;
    std::string faults = "all";
    std::string trace;
    double shrinkSeconds = 60;
};

/// What all seeds came to.
struct Sum {
    std::uint64_t steps = 0;
    std::map<Promise, std::uint64_t> breaches;
    std::vector<std::uint64_t> brokenSeeds;
};

void describe(CLI::App& app, Options& options) {
    app.add_option("--seed", options.seed, "The first world's seed");
    app.add_option("--seeds", options.seeds, "How many worlds, each with the next seed");
    app.add_option("--devices", options.devices, "At most, at once");
    app.add_option("--steps", options.steps, "Of each world");
    app.add_option("--faults", options.faults, "all, none, or names with commas between");
    app.add_option("--trace", options.trace, "Lives through the world of this trace instead")
        ->check(CLI::ExistingFile);
    app.add_option("--shrink-seconds", options.shrinkSeconds,
                   "How long to look for a shorter trace");
}

/// Where a promise breaks, the standard error says by which steps.
void live(const Plan& plan, double shrinkSeconds, Sum& sum) {
    const auto ended = run(plan);
    sum.steps += ended.steps;
    if (ended.breach) {
        ++sum.breaches[ended.breach->promise];
        sum.brokenSeeds.push_back(plan.seed);
        const Plan shorter = shortest(plan, ended, shrinkSeconds);
        std::cerr << writeTrace(shorter, run(shorter));
    }
}

nlohmann::json reportOf(Sum& sum, double seconds) {
    const auto share = [&](double part) { return seconds > 0 ? part / seconds : 0; };
    return {{"converged", sum.breaches[Promise::Diverged] == 0},
            {"lost", sum.breaches[Promise::Lost]},
            {"duplicated", sum.breaches[Promise::Duplicated]},
            {"leaked", sum.breaches[Promise::Leaked]},
            {"broken_seeds", sum.brokenSeeds},
            {"steps", sum.steps},
            {"seconds", seconds},
            {"cpu_seconds", static_cast<double>(std::clock()) / CLOCKS_PER_SEC},
            {"steps_per_second", seconds > 0 ? static_cast<double>(sum.steps) / seconds : 0},
            {"sodium_share", share(secondsInSodium())},
            {"sqlite_share", share(secondsInSqlite())}};
}

kvorum::base::Result<Plan> planFrom(const std::string& file) {
    std::ifstream in(file);
    return readTrace(std::string(std::istreambuf_iterator<char>(in), {}));
}

int live(const Options& options) {
    const auto start = std::chrono::steady_clock::now();
    const auto faults = Faults::parse(options.faults);
    if (!faults) {
        std::cerr << kvorum::base::describe(faults.error()) << '\n';
        return 2;
    }
    Sum sum;
    if (!options.trace.empty()) {
        const auto plan = planFrom(options.trace);
        if (!plan) {
            std::cerr << kvorum::base::describe(plan.error()) << '\n';
            return 2;
        }
        live(*plan, 0, sum);
    } else {
        for (std::uint64_t i = 0; i < options.seeds; ++i) {
            live(planOf(options.seed + i, options.devices, *faults, options.steps),
                 options.shrinkSeconds, sum);
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::cout << reportOf(sum, took.count()) << '\n';
    return sum.brokenSeeds.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    CLI::App app(
        "Lives through worlds of devices and a relay, all from one seed, and looks whether "
        "every promise holds");
    Options options;
    describe(app, options);
    CLI11_PARSE(app, count, arguments);
    try {
        return live(options);
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 2;
    }
}
