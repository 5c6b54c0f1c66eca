// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/run.h"

#include "tests/support/syncworld/checks.h"
#include "tests/support/syncworld/steps.h"

#include <chrono>
#include <set>
#include <sstream>

namespace kvorum::syncworld {

namespace {

/// Who still waits for what.
std::string unrest(World& world) {
    std::string text = "never comes to rest";
    for (Device* device : world.devices()) {
        const auto status = device->replica().status();
        if (status.waiting == 0) {
            continue;
        }
        text += "; " + device->name() + " waits with " + std::to_string(status.waiting);
        for (const auto& problem : status.problems) {
            text += ", " + base::describe(problem);
        }
    }
    return text;
}

std::optional<Breach> live(World& world, const Plan& plan, std::uint32_t& taken) {
    world.beginStep(0);
    randomBeginning(world);
    for (const std::uint32_t step : plan.steps) {
        world.beginStep(step);
        randomStep(world);
        ++taken;
        if (auto breach = checkAlways(world)) {
            return breach;
        }
    }
    world.beginStep(UINT32_MAX);
    return world.converge() ? checkConverged(world) : Breach{Promise::Diverged, unrest(world)};
}

using Steps = std::vector<std::uint32_t>;

Steps without(const Steps& steps, std::size_t from, std::size_t count) {
    Steps fewer = steps;
    const auto first = fewer.begin() + static_cast<std::ptrdiff_t>(from);
    fewer.erase(first, first + static_cast<std::ptrdiff_t>(std::min(count, steps.size() - from)));
    return fewer;
}

/// The steps that did something before it broke.
Steps thatDidSomething(const Plan& plan, const Ended& ended) {
    std::set<std::uint32_t> noted;
    for (const TraceLine& line : ended.trace) {
        noted.insert(line.step);
    }
    Steps steps;
    for (std::size_t i = 0; i < std::min<std::size_t>(plan.steps.size(), ended.steps); ++i) {
        if (noted.contains(plan.steps[i])) {
            steps.push_back(plan.steps[i]);
        }
    }
    return steps;
}

} // namespace

Ended run(const Plan& plan) {
    Ended ended;
    World world(plan);
    try {
        ended.breach = live(world, plan, ended.steps);
    } catch (const Broken& broken) {
        ended.breach = broken.breach;
    }
    ended.trace = std::move(world.trace);
    return ended;
}

Plan shortest(const Plan& failing, const Ended& ended, double seconds) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    Plan best = failing;
    const auto takeIfItBreaks = [&](Steps steps) {
        Plan fewer = failing;
        fewer.steps = std::move(steps);
        const auto again = run(fewer);
        const bool same = again.breach && again.breach->promise == ended.breach->promise;
        if (same) {
            best.steps = thatDidSomething(fewer, again);
        }
        return same;
    };
    (void)takeIfItBreaks(thatDidSomething(failing, ended));
    for (std::size_t size = best.steps.size() / 2; size > 0; size /= 2) {
        for (std::size_t from = 0; from < best.steps.size() && Clock::now() < end;) {
            if (!takeIfItBreaks(without(best.steps, from, size))) {
                from += size;
            }
        }
    }
    return best;
}

std::string writeTrace(const Plan& plan, const Ended& ended) {
    std::string text = ended.breach ? "# " + ended.breach->what + "\n" : std::string();
    text += "seed " + std::to_string(plan.seed) + "\ndevices " + std::to_string(plan.devices) +
            "\nfaults " + plan.faults.text() + "\n";
    std::set<std::uint32_t> noted;
    for (const TraceLine& line : ended.trace) {
        noted.insert(line.step);
        text += std::to_string(line.step) + " # " + line.text + "\n";
    }
    for (const std::uint32_t step : plan.steps) {
        text += noted.contains(step) ? "" : std::to_string(step) + "\n";
    }
    return text;
}

base::Result<Plan> readTrace(const std::string& text) {
    Plan plan;
    std::set<std::uint32_t> steps;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string first;
        std::string second;
        words >> first >> second;
        if (first == "seed") {
            plan.seed = std::stoull(second);
        } else if (first == "devices") {
            plan.devices = std::stoul(second);
        } else if (first == "faults") {
            const auto faults = Faults::parse(second);
            if (!faults) {
                return faults.error();
            }
            plan.faults = *faults;
        } else if (first.find_first_not_of("0123456789") == std::string::npos) {
            steps.insert(first.empty() ? 0 : static_cast<std::uint32_t>(std::stoul(first)));
        } else {
            return base::Error{base::ErrorCode::BadFormat, "trace", "cannot be read: " + line};
        }
    }
    steps.erase(0);
    steps.erase(UINT32_MAX);
    plan.steps.assign(steps.begin(), steps.end());
    return plan;
}

} // namespace kvorum::syncworld
