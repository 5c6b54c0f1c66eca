// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/team.h"

#include <atomic>
#include <cstdio>
#include <exception>
#include <mutex>
#include <thread>

namespace kvorum::bench {

namespace {

constexpr std::size_t threadCount = 5; // as many as the peer has replications under way
constexpr std::int64_t minuteMs = 60'000;

std::filesystem::path emptied(std::filesystem::path folder) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

} // namespace

Team::Team(const std::string& server, std::filesystem::path place, int raterCount,
           int candidatesEach)
    : folder(emptied(std::move(place))), relay(server, folder.string()),
      owner(std::make_unique<BenchDevice>(folder / "owner.db")),
      reader(std::make_unique<BenchDevice>(folder / "reader.db")) {
    owner->found(relay.authority(), transport);
    auto& replica = owner->replica();
    const auto workspace = replica.control().workspaceScope();
    const auto vacancy = must(replica.makeScope(log::ScopeKind::Vacancy, workspace));
    std::vector<std::string> links;
    for (int i = 0; i < raterCount; ++i) {
        links.push_back(owner->invite(relay.authority(), log::Role::Interviewer, vacancy));
        raters.push_back(
            std::make_unique<BenchDevice>(folder / ("rater" + std::to_string(i) + ".db")));
    }
    owner->settle(transport);
    for (std::size_t i = 0; i < raters.size(); ++i) {
        raters[i]->join(links[i], transport);
    }
    owner->settle(transport);
    const auto link = owner->invite(relay.authority(), std::nullopt, workspace);
    owner->settle(transport);
    reader->join(link, transport);
    owner->settle(transport);
    for (const auto& rater : raters) {
        auto& own = candidates.emplace_back();
        for (int i = 0; i < candidatesEach; ++i) {
            own.push_back(must(replica.makeScope(log::ScopeKind::Candidate, vacancy)));
            must(replica.say(log::Assign{own.back(), rater->replica().self(), false}));
        }
    }
    owner->settle(transport);
    reader->settle(transport);
    eachRater([&](std::size_t i, client::Transport& wire) { raters[i]->settle(wire); });
}

std::uint64_t Team::eachRater(const std::function<void(std::size_t, client::Transport&)>& work) {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::uint64_t> up = 0;
    std::exception_ptr failed;
    std::mutex mutex;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            try {
                CountingTransport wire;
                for (std::size_t rater = next++; rater < raters.size(); rater = next++) {
                    work(rater, wire);
                }
                up += wire.up;
            } catch (...) {
                const std::lock_guard lock(mutex);
                failed = std::current_exception();
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    if (failed) std::rethrow_exception(failed);
    return up;
}

log::FieldKey fieldOf(const base::ScopeId& candidate, std::string name) {
    return {log::EntityKind::Candidate, base::idCast<base::EntityId>(candidate), std::move(name)};
}

void conduct(BenchDevice& device, const base::ScopeId& candidate, const Interview& interview) {
    auto& replica = device.replica();
    const auto field = [&](std::string name) { return fieldOf(candidate, std::move(name)); };
    must(replica.writeAll(candidate, {{field("template"), "tpl-1"},
                                      {field("started"), interview.startedMs},
                                      {field("ended"), interview.startedMs + 60 * minuteMs},
                                      {field("state"), "submitted"}}));
    int criterion = 0;
    for (const Rating& rating : interview.ratings) {
        const std::string name = "crit-" + std::to_string(10 + criterion++);
        device.clock().advance(minuteMs);
        must(replica.writeAll(candidate, {{field("rating/" + name), rating.score},
                                          {field("note/" + name), rating.note}}));
    }
    must(replica.sealPending(candidate));
}

void storeAtOnce(BenchDevice& device, const base::ScopeId& candidate, const Interview& interview,
                 int first) {
    std::vector<std::pair<log::FieldKey, log::Value>> fields;
    for (const Rating& rating : interview.ratings) {
        const std::string name = std::to_string(first++);
        fields.emplace_back(fieldOf(candidate, "rating/" + name), rating.score);
        fields.emplace_back(fieldOf(candidate, "note/" + name), rating.note);
    }
    must(device.replica().writeAll(candidate, fields));
    must(device.replica().sealPending(candidate));
}

void print(const char* name, double value, const char* unit) {
    std::printf("{\"name\": \"%s\", \"value\": %.6g, \"unit\": \"%s\"}\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace kvorum::bench
