// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/signing.h"
#include "core/vault/words.h"
#include "sync/client/meta.h"
#include "sync/client/rejoining.h"
#include "sync/protocol/link.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// A rater who joined after the server's backup, known to nobody else yet; then the backup is put
/// back, and the owner says something before the rater comes.
struct Forgotten {
    Panel panel;
    World& world;
    Device& rater;
    base::ScopeId other;

    Forgotten() : world(panel.world), rater(invited()) {
        world.wire.offline.erase(&rater);
        world.wire.offline.insert(&panel.owner);
        rest();
    }
    /// Invited before the backup, and not there yet.
    Device& invited() {
        Device& device = world.invite(panel.owner, log::Role::Recruiter,
                                      panel.owner.replica().control().workspaceScope());
        world.wire.offline.insert(&device);
        panel.settle();
        world.server.backup();
        return device;
    }
    void putBack() {
        world.server.restoreBackup();
        world.wire.offline.erase(&panel.owner);
        world.wire.offline.insert(&rater);
        other = panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        rest();
        world.wire.offline.clear();
        rest();
    }
    void rest() {
        for (int i = 0; i < 8; ++i) {
            panel.settle();
            world.pass(40'000);
        }
    }
};

std::string problemsOf(Device& device) {
    std::string text;
    const auto problems = device.replica().status().problems;
    for (const auto& problem : problems) {
        if (problem.where != "restore") text += base::describe(problem) + "; ";
    }
    return text;
}

} // namespace

/// A device whose joining a server lost to an old backup (case 10).
class TestReplicaRejoin : public QObject {
    Q_OBJECT
private slots:
    void itComesInAgainByItsInviteAndGivesBackWhatItHolds() {
        Forgotten it;
        QVERIFY(it.rater.replica().joined());
        const auto self = it.rater.replica().self();
        const auto device = it.rater.keys().device;
        OK(it.panel.write(it.rater, it.panel.candidate, "name", "Kim"));
        OK(it.rater.replica().sealAll());
        it.rest();
        OK(it.panel.write(it.rater, it.panel.candidate, "a", "unsent"));
        it.putBack();
        QVERIFY(it.world.server.truth().activeDevice(device) != nullptr);
        QVERIFY(it.rater.replica().self() == self && it.rater.keys().device == device);
        QCOMPARE(problemsOf(it.rater), std::string());
        QCOMPARE(it.rater.replica().status().waiting, std::size_t(0));
        QVERIFY(it.panel.read(it.panel.owner, it.panel.candidate, "name") == log::Value("Kim"));
        QVERIFY(it.rater.replica().readable(it.other));
        OK(it.rater.replica().sealAll());
        it.rest();
        QVERIFY(it.panel.read(it.panel.owner, it.panel.candidate, "a") == log::Value("unsent"));
    }

    /// What it decided before it was sent waits for the joining, and is not given up.
    void itsUnsentDecisionsWaitForItsJoining() {
        Forgotten it;
        it.world.wire.offline.insert(&it.rater);
        const auto made = it.panel.make(it.rater, log::ScopeKind::Candidate, it.panel.vacancy);
        it.putBack();
        QCOMPARE(problemsOf(it.rater), std::string());
        QCOMPARE(it.rater.replica().status().parked, std::size_t(0));
        QVERIFY(it.world.server.truth().scope(made) != nullptr);
    }

    void whoseInviteIsGoneKeepsItsWorkAndSaysSo() {
        Forgotten it;
        OK(it.panel.write(it.rater, it.panel.candidate, "name", "Kim"));
        it.world.server.restoreBackup();
        it.world.wire.offline.erase(&it.panel.owner);
        it.world.wire.offline.insert(&it.rater);
        const auto invite = vault::DeviceKeys::fromSeed(*it.rater.inviteSecret).publicKeys.sign;
        OK(it.panel.owner.replica().say(log::Revoke{vault::inviteBoxId(invite), {}}));
        it.rest();
        it.world.wire.offline.clear();
        it.rest();
        QVERIFY(it.world.server.truth().device(it.rater.keys().device) == nullptr);
        QVERIFY(problemsOf(it.rater).find("does not let this device in") != std::string::npos);
        QVERIFY(it.panel.read(it.rater, it.panel.candidate, "name") == log::Value("Kim"));
    }

    void theInviteIsSealedAnewWithAllElse() {
        Forgotten it;
        it.world.wire.offline.clear();
        it.rest();
        const auto before = it.rater.keys().localKey;
        OK(it.panel.owner.replica().say(log::Erase{it.panel.candidate}));
        it.rest();
        QVERIFY(!base::equal(before.view(), it.rater.keys().localKey.view()));
        it.rater.restart();
        QVERIFY(client::Exchange(it.rater.replica()).turnedAway());
    }

    /// Signed anew it would be another log than the one that all others can give back.
    void whereTheLogDidNotGoOnItGivesBackTheVeryJoin() {
        Forgotten it;
        const auto number = it.world.server.truth().size() - 1;
        const auto join = it.rater.replica().control().encodedAt(number);
        it.world.server.restoreBackup();
        it.world.wire.offline.clear();
        it.world.wire.offline.insert(&it.panel.owner);
        it.rest();
        QVERIFY(it.world.server.truth().size() > number);
        QVERIFY(it.world.server.truth().encodedAt(number) == join);
        QCOMPARE(problemsOf(it.rater), std::string());
    }

    void whoOthersComeBeforeWaitsForThem() {
        Forgotten it;
        it.world.wire.offline.clear();
        Device& late = it.world.invite(it.panel.owner, log::Role::Recruiter,
                                       it.panel.owner.replica().control().workspaceScope());
        it.world.wire.offline.insert(&late);
        it.rest();
        it.world.server.backup(); // knows the invite
        OK(it.panel.owner.replica().say(
            log::NewScope{base::newId<base::ScopeId>(1),
                          log::ScopeKind::Vacancy,
                          it.panel.owner.replica().control().workspaceScope(),
                          {}}));
        it.rest();
        it.world.wire.offline.erase(&late);
        it.rest();
        const auto log = late.replica().control();
        it.world.server.restoreBackup();
        for (Device* device : it.world.devices())
            it.world.wire.offline.insert(device);
        it.world.wire.offline.erase(&late);
        it.rest();
        QVERIFY(it.world.server.truth().device(late.keys().device) == nullptr);
        it.world.wire.offline.clear();
        it.rest();
        for (std::uint64_t i = 0; i < log.size(); ++i) {
            QVERIFY(it.world.server.truth().encodedAt(i) == log.encodedAt(i));
        }
        QCOMPARE(problemsOf(late), std::string());
    }

    void theWordsOnPaperAreKeptNowhere() {
        Panel panel;
        const auto words = vault::toWords(vault::DeviceKeys::random().seed);
        OK(panel.owner.replica().makeSheet(words));
        panel.settle();
        Device& again = panel.world.addDevice();
        const auto place =
            protocol::parseLink("kvorum://" + client::Exchange(panel.owner.replica()).server() +
                                "/" + base::toBase64Url(panel.owner.replica().workspace().view()));
        OK(again.replica().recover(*place, words));
        for (int i = 0; i < 8; ++i) {
            panel.settle();
            panel.world.pass(40'000);
        }
        QVERIFY(again.replica().joined());
        client::Exchange exchange(again.replica());
        QVERIFY(exchange.turnedAway()); // by the invite that the sheet made
        QVERIFY(exchange.identity()->keys.publicKeys.sign !=
                vault::DeviceKeys::fromSeed(*vault::fromWords(words)).publicKeys.sign);
    }

    void aSecondBackupInBetweenBeginsItAnew() {
        Forgotten it;
        client::Exchange exchange(it.rater.replica());
        QVERIFY(exchange.turnedAway());
        OK(exchange.beginRestore());
        QVERIFY(!exchange.rejoining() && !exchange.identity()->invite);
    }

    void anotherWorkspacesLogIsNotTaken() {
        Forgotten it;
        World other(8);
        Device& stranger = other.found();
        client::Rejoin rejoin{vault::DeviceKeys::fromSeed(*it.rater.inviteSecret), {}, {}, false};
        client::Exchange exchange(it.rater.replica());
        QVERIFY(exchange.turnedAway());
        protocol::PullReply page;
        page.items.emplace_back(log::EncodedStatement{stranger.replica().control().encodedAt(0)});
        REFUSED(exchange.applyPull(page), Broken);
        QVERIFY(!exchange.identity()->invite); // as itself next
    }

    void afterAnInviteWasTurnedAwayItIsItselfAgain() {
        Forgotten it;
        client::Exchange exchange(it.rater.replica());
        QVERIFY(exchange.turnedAway());
        QVERIFY(exchange.identity()->invite && exchange.hasToPush() == false);
        QVERIFY(!exchange.turnedAway());
        QVERIFY(!exchange.identity()->invite);
    }
};

QTEST_GUILESS_MAIN(TestReplicaRejoin)
#include "tst_replica_rejoin.moc"
