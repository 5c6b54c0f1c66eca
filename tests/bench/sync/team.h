// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/bench_device.h"
#include "tests/bench/sync/relay_process.h"
#include "tests/bench/sync/workload.h"

#include <chrono>

namespace kvorum::bench {

/// A relay, an owner with a second device, and raters who each have candidates of their own to
/// interview: all joined, assigned and in possession of their keys.
struct Team {
    std::filesystem::path folder;
    CountingTransport transport; ///< of the thread that made the team
    RelayProcess relay;
    std::vector<std::unique_ptr<BenchDevice>> raters;
    std::vector<std::vector<base::ScopeId>> candidates; ///< by rater
    std::unique_ptr<BenchDevice> owner, reader;         ///< two devices of one member

    /// Under `folder`, which is emptied.
    Team(const std::string& server, std::filesystem::path place, int raterCount,
         int candidatesEach);

    /// Runs `work` for each rater's number, on some threads, each with a transport of its own.
    /// Gives the bytes that went up.
    std::uint64_t eachRater(const std::function<void(std::size_t, client::Transport&)>& work);
};

using Stopwatch = std::chrono::steady_clock;
[[nodiscard]] inline double secondsSince(Stopwatch::time_point start) {
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

/// A field of the candidate.
[[nodiscard]] log::FieldKey fieldOf(const base::ScopeId& candidate, std::string name);

/// An interview as taps: each rating and its note at its minute, then sealed.
void conduct(BenchDevice& device, const base::ScopeId& candidate, const Interview& interview);

/// Its ratings as one envelope, under numbers from `first` on.
void storeAtOnce(BenchDevice& device, const base::ScopeId& candidate, const Interview& interview,
                 int first);

/// One line of JSON.
void print(const char* name, double value, const char* unit);

} // namespace kvorum::bench
