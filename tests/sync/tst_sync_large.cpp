// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/team.h"

#include <QtTest>

#include <random>

using namespace kvorum;
using namespace kvorum::bench;

/// Deciding case 28 (sync.md section 7): a great deal in one sync, over the real relay.
class TestSyncLarge : public QObject {
    Q_OBJECT

private slots:
    void aHundredThousandRatingsGoUpAndComeDownInOneSync();
};

namespace {

constexpr int candidateCount = 50, ratingsOfEach = 2'000;

/// With a word on each that hardly packs, so that all do not fit into one page.
void rateAll(BenchDevice& device, const base::ScopeId& candidate) {
    static std::mt19937_64 random(28);
    std::vector<std::pair<log::FieldKey, log::Value>> all;
    for (int i = 0; i < ratingsOfEach; ++i) {
        all.emplace_back(fieldOf(candidate, "rating/" + std::to_string(i)),
                         std::to_string(i % 5) + " " + std::to_string(random()) +
                             std::to_string(random()));
    }
    must(device.replica().writeAll(candidate, all));
}

} // namespace

void TestSyncLarge::aHundredThousandRatingsGoUpAndComeDownInOneSync() {
    const QTemporaryDir folder;
    Team team(KVORUM_BIN_DIR "/kvorum-server", folder.path().toStdString(), 1, candidateCount);
    auto& rater = *team.raters[0];
    for (const auto& candidate : team.candidates[0]) {
        rateAll(rater, candidate);
    }
    must(rater.replica().sealAll());
    QVERIFY(rater.replica().status().waiting >= candidateCount);
    rater.settle(team.transport);
    QCOMPARE(rater.replica().status().waiting, std::size_t{0});
    team.transport.down = 0;
    team.reader->settle(team.transport);
    QVERIFY(team.transport.down > 1'500'000);
    for (const auto& candidate : team.candidates[0]) {
        const auto* sent = rater.replica().fold(candidate);
        const auto* came = team.reader->replica().fold(candidate);
        QVERIFY(came != nullptr);
        QCOMPARE(came->changeCount(), std::size_t{ratingsOfEach});
        QVERIFY(came->stateHash() == sent->stateHash());
    }
    QVERIFY(rater.replica().status().problems.empty());
    QVERIFY(team.reader->replica().status().problems.empty());
}

QTEST_GUILESS_MAIN(TestSyncLarge)
#include "tst_sync_large.moc"
