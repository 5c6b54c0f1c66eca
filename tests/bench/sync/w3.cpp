// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/team.h"

#include <QCoreApplication>

#include <cstdio>

// W3: two replicas edit the same 10,000 fields while apart, then converge. Sealing, both ways over
// the wire, folding; every losing value must stand.
// Usage: bench_w3 KVORUM_SERVER FOLDER

namespace {

using namespace kvorum;
using namespace kvorum::bench;

constexpr int fields = 10'000;

void editAll(client::Replica& replica, const base::ScopeId& scope, const std::string& value) {
    std::vector<std::pair<log::FieldKey, log::Value>> all;
    for (int i = 0; i < fields; ++i) {
        const std::string name = "field/" + std::to_string(i);
        all.emplace_back(fieldOf(scope, name), value + name);
    }
    must(replica.writeAll(scope, all));
}

void checkConflicts(const log::Fold& one, const log::Fold& other) {
    const auto conflicts = one.conflicts();
    bool both = conflicts.size() == fields && one.stateHash() == other.stateHash();
    for (const auto& key : conflicts) {
        both = both && one.find(key)->standing.size() == 2;
    }
    if (!both) throw std::runtime_error("a value is missing");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        Team team(argv[1], argv[2], 1, 1);
        const auto scope = team.candidates[0][0];
        auto& rater = *team.raters[0];
        for (BenchDevice* device : {team.owner.get(), &rater}) {
            editAll(device->replica(), scope, "first ");
            must(device->replica().sealAll());
            device->settle(team.transport);
        }
        team.owner->settle(team.transport);
        editAll(team.owner->replica(), scope, "owner ");
        editAll(rater.replica(), scope, "rater ");
        const auto start = Stopwatch::now();
        must(team.owner->replica().sealAll());
        must(rater.replica().sealAll());
        team.owner->push(team.transport);
        rater.settle(team.transport);
        team.owner->settle(team.transport);
        const auto* one = team.owner->replica().fold(scope);
        const auto* other = rater.replica().fold(scope);
        print("w3-converge", secondsSince(start), "s");
        checkConflicts(*one, *other);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "bench_w3: %s\n", problem.what());
        return 1;
    }
    return 0;
}
