// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/content.h"
#include "core/vault/envelope.h"
#include "sync/client/keyring.h"
#include "sync/client/queue.h"
#include "sync/protocol/codec.h"

#include <random>

using namespace kvorum;
using namespace kvorum::syncworld;

/// One device by itself, and a device with its own second one.
class TestReplica : public QObject {
    Q_OBJECT
private slots:
    void foundsOffline() {
        World world(1);
        Device& device = world.addDevice();
        auto& replica = device.replica();
        QVERIFY(!replica.joined());
        OK(replica.found());
        QVERIFY(replica.joined());
        QVERIFY(replica.readable(replica.control().workspaceScope()));
        QCOMPARE(replica.status().waiting, std::size_t(1)); // the statement
        REFUSED(replica.found(), Conflict);
    }

    void keepsWhatWasWrittenOfflineOverAReopen() {
        Panel panel;
        panel.world.wire.offline.insert(&panel.owner);
        OK(panel.write(panel.owner, panel.candidate, "name", "Ada"));
        OK(panel.write(panel.owner, panel.candidate, "name", "Ada L."));
        OK(panel.write(panel.owner, panel.vacancy, "title", "Lead"));
        OK(panel.owner.replica().sealPending(panel.vacancy));
        const auto before = panel.owner.replica().status().waiting;
        panel.owner.restart();
        QCOMPARE(panel.owner.replica().status().waiting, before);
        QVERIFY(panel.read(panel.owner, panel.candidate, "name") == log::Value("Ada L."));
        QVERIFY(panel.read(panel.owner, panel.vacancy, "title") == log::Value("Lead"));
    }

    void sendsNothingAgainThatTheServerHas() {
        Panel panel;
        OK(panel.write(panel.owner, panel.vacancy, "title", "Lead"));
        OK(panel.owner.replica().sealPending(panel.vacancy));
        panel.settle();
        panel.world.wire.offline.insert(&panel.owner);
        panel.owner.restart();
        QCOMPARE(panel.owner.replica().status().waiting, std::size_t(0));
        QVERIFY(!client::Exchange(panel.owner.replica()).hasToPush());
        QVERIFY(panel.read(panel.owner, panel.vacancy, "title") == log::Value("Lead"));
    }

    void replacesThePendingChangeOfAField() {
        Panel panel;
        panel.settle();
        auto& replica = panel.owner.replica();
        QCOMPARE(replica.status().waiting, std::size_t(0));
        for (int i = 0; i < 5; ++i) {
            OK(panel.write(panel.owner, panel.candidate, "name", i));
        }
        QCOMPARE(replica.status().waiting, std::size_t(1));
        QVERIFY(replica.fold(panel.candidate)->conflicts().empty());
        OK(replica.sealPending(panel.candidate));
        QCOMPARE(replica.status().waiting, std::size_t(1));
        QCOMPARE(replica.fold(panel.candidate)->changeCount(), std::size_t(1));
        QVERIFY(panel.read(panel.owner, panel.candidate, "name") == log::Value(4));
        panel.settle();
        QCOMPARE(replica.status().waiting, std::size_t(0));
    }

    void sealsFieldsLeftAloneAndAtTheLatestAfterFiveMinutes() {
        Panel panel;
        panel.settle();
        panel.world.wire.offline.insert(&panel.owner);
        auto& replica = panel.owner.replica();
        auto& clock = panel.world.clock;
        const auto sealed = [&] { return client::Exchange(replica).hasToPush(); };
        OK(panel.write(panel.owner, panel.candidate, "name", "Ada"));
        clock.now += 29'000;
        OK(replica.tick());
        QVERIFY(!sealed());
        OK(panel.write(panel.owner, panel.vacancy, "title", 0));
        clock.now += 1'000;
        OK(replica.tick());
        QVERIFY(sealed()); // the name, and not yet the title
        QCOMPARE(replica.fold(panel.vacancy)->changeCount(), std::size_t(1));
        for (int i = 1; i < 11; ++i) {
            clock.now += 29'000;
            OK(panel.write(panel.owner, panel.vacancy, "title", i));
            OK(replica.tick());
        }
        QCOMPARE(replica.status().waiting, std::size_t(2)); // one envelope, one pending
        clock.now += 29'000;
        OK(replica.tick());
        QCOMPARE(replica.status().waiting, std::size_t(2)); // two envelopes
        OK(panel.write(panel.owner, panel.vacancy, "title", 99));
        QCOMPARE(replica.status().waiting, std::size_t(3));
    }

    void aLongTextIsSealedSeldomWhileItIsWritten() {
        Panel panel;
        panel.settle();
        panel.world.wire.offline.insert(&panel.owner);
        auto& replica = panel.owner.replica();
        const auto card = panel.candidate;
        std::string note;
        std::minstd_rand letters;       // as good as no repetition
        for (int i = 0; i < 120; ++i) { // an hour with a pause after each half line
            for (int letter = 0; letter < 40; ++letter) {
                note += static_cast<char>('a' + letters() % 26);
            }
            OK(panel.write(panel.owner, card, "note", note));
            panel.world.clock.now += 31'000;
            OK(replica.tick());
        }
        OK(replica.sealAll());
        std::size_t bytes = 0;
        const auto push = client::Exchange(replica).buildPush(1 << 20);
        for (const protocol::Item& item : push->request.items) {
            bytes += protocol::encodedSize(item);
        }
        QVERIFY2(bytes < 4 * note.size(), qPrintable(QString::number(bytes)));
        QVERIFY(panel.read(panel.owner, card, "note") == log::Value(note));
    }

    void keepsWhatIsNotYetDueBesideWhatIsSealed() {
        Panel panel;
        panel.settle();
        panel.world.wire.offline.insert(&panel.owner);
        OK(panel.write(panel.owner, panel.candidate, "name", "Ada"));
        panel.world.clock.now += 29'000;
        OK(panel.write(panel.owner, panel.candidate, "note", "new"));
        panel.world.clock.now += 1'000;
        OK(panel.owner.replica().tick());
        panel.owner.restart();
        QCOMPARE(panel.owner.replica().status().waiting, std::size_t(2)); // an envelope, a pending
        QVERIFY(panel.read(panel.owner, panel.candidate, "name") == log::Value("Ada"));
        QVERIFY(panel.read(panel.owner, panel.candidate, "note") == log::Value("new"));
    }

    void refusesWhatMayNotBeWritten() {
        Panel panel;
        Device& rater = panel.rater();
        REFUSED(panel.write(rater, panel.vacancy, "title", "mine"), NotAllowed);
        REFUSED(panel.write(panel.owner, panel.cardOf(rater), "note", "x"), NotAllowed);
        REFUSED(panel.write(rater, panel.cardOf(rater), "note", std::string(600'000, 'x')),
                TooLarge);
        QCOMPARE(rater.replica().status().waiting, std::size_t(0));
    }

    void locksAtTheSubmitOfflineToo() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        panel.world.wire.offline.insert(&rater);
        OK(panel.write(rater, card, "rating/seo", 3));
        REFUSED(rater.replica().amend(card, {log::EntityKind::Scorecard, {}, "x"}, 1), Conflict);
        OK(rater.replica().submit(card));
        QVERIFY(rater.replica().isLocked(card));
        REFUSED(panel.write(rater, card, "rating/seo", 4), Submitted);
        REFUSED(rater.replica().submit(card), Submitted);
        rater.restart();
        QVERIFY(rater.replica().isLocked(card));
        QVERIFY(panel.read(rater, card, "rating/seo") == log::Value(3));
        panel.world.wire.offline.clear();
        panel.settle();
        QCOMPARE(rater.replica().status().waiting, std::size_t(0));
        QVERIFY(panel.read(panel.owner, card, "rating/seo") == log::Value(3));
    }

    void amendsBesideTheSheet() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "rating/seo", 3));
        OK(rater.replica().submit(card));
        const auto key = fieldOf(rater.replica().control(), card, "rating/seo");
        OK(rater.replica().amend(card, key, 4));
        OK(rater.replica().amend(card, key, 5));
        panel.settle();
        for (Device* device : {&rater, &panel.owner}) {
            auto& replica = device->replica();
            QVERIFY(replica.fold(card)->value(key) == log::Value(3));
            QVERIFY(replica.amendments(card)->value(key) == log::Value(5));
            QVERIFY(replica.amendments(card)->conflicts().empty());
        }
    }

    void givesTheSecondDeviceTheOwnUnsubmittedSheet() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "note", "quick"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        Device& second = panel.secondDevice(rater);
        QVERIFY(second.replica().joined());
        QCOMPARE(second.replica().self(), rater.replica().self());
        panel.settle();
        QVERIFY(panel.read(second, card, "note") == log::Value("quick"));
        OK(panel.write(second, card, "note", "slow"));
        OK(second.replica().submit(card));
        panel.settle();
        QVERIFY(rater.replica().isLocked(card));
        QVERIFY(panel.read(rater, card, "note") == log::Value("slow"));
    }

    void offersALateEditOfTheOtherDevice() {
        Panel panel;
        Device& rater = panel.rater();
        Device& second = panel.secondDevice(rater);
        panel.settle();
        const auto card = panel.cardOf(rater);
        panel.world.wire.offline.insert(&second);
        OK(panel.write(second, card, "note", "sealed late"));
        OK(second.replica().sealPending(card));
        OK(panel.write(second, card, "note", "typed later"));
        OK(panel.write(second, panel.candidate, "other", "goes on"));
        OK(second.replica().sealPending(panel.candidate));
        OK(panel.write(rater, card, "note", "in time"));
        OK(rater.replica().submit(card));
        panel.settle();
        panel.world.wire.offline.clear();
        panel.settle();

        auto status = second.replica().status();
        QCOMPARE(status.waiting, std::size_t(0));
        QCOMPARE(status.parked, std::size_t(2)); // the envelope, and what was still pending
        QVERIFY(panel.read(second, card, "note") == log::Value("in time"));
        QVERIFY(panel.read(rater, panel.candidate, "other") == log::Value("goes on"));
        const auto late = second.replica().lateEdits(card);
        QCOMPARE(late.size(), std::size_t(1));
        QVERIFY(late.front().value == log::Value("typed later"));
        OK(second.replica().amend(card, late.front().key, late.front().value));
        panel.settle();
        QCOMPARE(second.replica().status().waiting, std::size_t(0));
        QCOMPARE(second.replica().status().parked, std::size_t(1));
        QVERIFY(rater.replica().amendments(card)->value(late.front().key) ==
                log::Value("typed later"));
    }

    void keepsALateEnvelopeOutOfTheSheet() {
        Panel panel;
        Device& rater = panel.rater();
        Device& second = panel.secondDevice(rater);
        panel.settle();
        const auto card = panel.cardOf(rater);
        panel.world.wire.offline.insert(&rater);
        OK(panel.write(rater, card, "note", "in the sheet"));
        OK(rater.replica().submit(card)); // knows nothing of what follows
        OK(panel.write(second, card, "note", "with the server first"));
        OK(panel.write(second, card, "rating", 1));
        OK(second.replica().sealPending(card));
        panel.settle();
        panel.world.wire.offline.clear();
        panel.settle();
        panel.settle();
        for (Device* device : {&rater, &second, &panel.owner}) {
            QVERIFY(panel.read(*device, card, "note") == log::Value("in the sheet"));
            QVERIFY(panel.read(*device, card, "rating").isNull());
            QVERIFY(device->replica().status().problems.empty());
        }
        QCOMPARE(rater.replica().lateEdits(card).size(), std::size_t(2));
        QCOMPARE(second.replica().lateEdits(card).size(), std::size_t(2));
        QVERIFY(panel.owner.replica().lateEdits(card).empty());
    }

    void sealsAnewWhatStoodBehindARefusedEnvelope() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "note", "known to both"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        Device& second = panel.secondDevice(rater);
        panel.settle();
        const auto key = fieldOf(second.replica().control(), card, "note");
        const auto known = second.replica().fold(card)->find(key)->names();
        panel.world.wire.offline.insert(&second);
        for (const char* text : {"one", "two", "three"}) {
            OK(panel.write(second, card, "note", text));
            OK(second.replica().sealPending(card));
        }
        OK(rater.replica().submit(card));
        panel.settle();
        panel.world.wire.offline.clear();
        panel.settle();
        panel.settle();
        QCOMPARE(second.replica().status().waiting, std::size_t(0));
        QCOMPARE(second.replica().status().parked, std::size_t(3));
        for (const base::Error& problem : second.replica().status().problems) {
            QVERIFY(problem.code != base::ErrorCode::Broken);
        }
        second.restart();
        const auto disk = *store::openSqliteStore(second.file());
        const auto ring = *client::Keyring::load(*disk, second.keys().localKey);
        const auto parked = client::Queue::parked(*disk);
        for (const protocol::Item& item : *parked) {
            const auto& bytes = std::get<protocol::SealedEnvelope>(item).bytes;
            const auto view = *vault::viewEnvelope(bytes);
            QCOMPARE(view.header.counter, std::uint64_t(1)); // each had its turn
            const auto plain = vault::openEnvelope(view, ring.find(card, view.header.key)->key);
            const auto content = *log::decodeContent(*plain);
            QVERIFY(content.changes.front().over == known);
        }
    }

    /// After a restore others gave back what this server had refused: no copy of the device made
    /// it.
    void knowsAnOwnEnvelopeAgainThatWasRefusedOnceAndTakenSince() {
        Panel panel;
        panel.settle();
        auto& owner = panel.owner;
        const auto device = owner.replica().device();
        OK(panel.write(owner, panel.candidate, "name", "Ada"));
        OK(owner.replica().sealAll());
        client::Exchange wire(owner.replica());
        const auto push = *wire.buildPush(1 << 20);
        QCOMPARE(push.rows.size(), std::size_t(1));
        QVERIFY(wire.applyPush(push, {{{protocol::Code::NotAllowed, 0}}, {}}).ok());
        QCOMPARE(owner.replica().status().parked, std::size_t(1));
        QCOMPARE(owner.replica().status().problems.size(), std::size_t(1));

        protocol::PullReply page;
        page.cursor = {1};
        page.items = push.request.items;
        OK(wire.applyPull(page));
        for (int life = 0; life < 2; ++life) {
            QCOMPARE(owner.replica().status().parked, std::size_t(0));
            QVERIFY(owner.replica().status().problems.empty());
            QVERIFY(owner.replica().device() == device);
            QVERIFY(panel.read(owner, panel.candidate, "name") == log::Value("Ada"));
            owner.restart();
        }
    }

    void keepsItsClockOverARestart() {
        Panel panel;
        panel.settle();
        OK(panel.write(panel.owner, panel.candidate, "name", "first"));
        OK(panel.owner.replica().sealPending(panel.candidate));
        const auto key = fieldOf(panel.owner.replica().control(), panel.candidate, "name");
        const auto before = panel.owner.replica().fold(panel.candidate)->find(key)->names().front();
        panel.owner.restart();
        panel.world.clock.now -= 3'600'000;
        OK(panel.write(panel.owner, panel.vacancy, "title", "another scope"));
        OK(panel.write(panel.owner, panel.candidate, "name", "second"));
        const auto vacancy = fieldOf(panel.owner.replica().control(), panel.vacancy, "title");
        const auto other =
            panel.owner.replica().fold(panel.vacancy)->find(vacancy)->names().front();
        QVERIFY(other.hlc > before.hlc);
        QVERIFY(panel.read(panel.owner, panel.candidate, "name") == log::Value("second"));
    }

    void survivesAKillBetweenAnyTwoSteps() {
        for (int kill = 0; kill < 8; ++kill) {
            Panel panel;
            Device& rater = panel.rater();
            const auto card = panel.cardOf(rater);
            int step = 0;
            const auto perhaps = [&] {
                if (step++ == kill) {
                    rater.restart();
                    panel.world.wire.pump(rater);
                }
            };
            OK(panel.write(rater, card, "a", 1));
            perhaps();
            OK(panel.write(rater, card, "a", 2));
            perhaps();
            OK(rater.replica().sealPending(card));
            perhaps();
            panel.world.pass(60); // the push may be under way
            perhaps();
            OK(panel.write(rater, card, "b", 3));
            perhaps();
            OK(rater.replica().submit(card));
            perhaps();
            panel.world.pass(60);
            perhaps();
            panel.settle();
            perhaps();
            panel.settle();
            QCOMPARE(rater.replica().status().waiting, std::size_t(0));
            QVERIFY(panel.read(panel.owner, card, "a") == log::Value(2));
            QVERIFY(panel.read(panel.owner, card, "b") == log::Value(3));
            QVERIFY(panel.owner.replica().fold(card)->stateHash() ==
                    rater.replica().fold(card)->stateHash());
        }
    }
};

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
