// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/signing.h"
#include "sync/client/device_state.h"
#include "sync/client/meta.h"
#include "sync/protocol/codec.h"
#include "tests/support/syncworld/device_disk.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

bool saysCopied(Device& device) {
    const auto problems = device.replica().status().problems;
    return std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
        return problem.code == base::ErrorCode::Copied;
    });
}

/// The server answers that another device has used its numbers.
bool hearsOfItsTwin(client::Exchange& wire) {
    const auto push = *wire.buildPush(1 << 20);
    protocol::PushReply reused{{}, {1}};
    reused.items.resize(push.request.items.size(), {protocol::Code::CounterReused, 0});
    return wire.applyPush(push, reused).ok();
}

/// A recruiter's device in a panel, and what can be made of its folder.
struct Office {
    Panel panel;
    World& world;
    Device& first;
    std::size_t envelopesBefore = 0;

    Office() : world(panel.world), first(panel.join(log::Role::Recruiter)) {
        must(panel.write(first, panel.candidate, "name", "Kim"));
        must(first.replica().sealAll());
        panel.settle();
    }
    static void must(const base::Outcome& outcome) {
        if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
    }
    void seal(Device& device, const std::string& field, const std::string& value) {
        must(panel.write(device, panel.candidate, field, value));
        must(device.replica().sealAll());
    }
    void type(Device& device, const std::string& field, const std::string& value) {
        must(panel.write(device, panel.candidate, field, value));
    }
    void only(std::initializer_list<Device*> online) {
        world.wire.offline.clear();
        for (Device* device : world.devices()) {
            const bool on = std::find(online.begin(), online.end(), device) != online.end();
            if (!on) world.wire.offline.insert(device);
        }
    }
    void rest() {
        world.wire.offline.clear();
        for (int i = 0; i < 4; ++i) {
            panel.settle();
            world.pass(40'000);
        }
    }
    /// What is not as it should be on any device: every field one value, the one expected.
    std::string differs(const std::map<std::string, std::string>& expected) {
        std::string text;
        for (Device* device : world.devices()) {
            const auto* fold = device->replica().fold(panel.candidate);
            for (const auto& [field, value] : expected) {
                const auto* view =
                    fold == nullptr
                        ? nullptr
                        : fold->find(fieldOf(device->replica().control(), panel.candidate, field));
                const std::string shown = view == nullptr ? "nothing" : view->shown().toText();
                if (shown != value || view->conflict()) {
                    text += device->name() + " " + field + " = " + shown + "; ";
                }
            }
            text += hasTrouble(*device) ? device->name() + " has trouble; " : "";
            text += device->replica().status().waiting > 0 ? device->name() + " waits; " : "";
        }
        return text;
    }
};

} // namespace

/// A device's folder that was copied or set back, and is used.
class TestReplicaCopied : public QObject {
    Q_OBJECT
private slots:
    void aCopyUsedInTurnGoesOnAsAFurtherDevice() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        const auto before = copy.keys().device;
        office.only({&office.first, &office.panel.owner});
        office.seal(office.first, "a", "by the first");
        office.panel.settle();
        office.seal(copy, "b", "sealed");
        office.seal(copy, "b", "sealed again"); // over the one before
        office.type(copy, "c", "typed");
        office.rest();
        QVERIFY(office.first.keys().device == before);
        QVERIFY(copy.keys().device != before);
        QVERIFY(saysCopied(copy) && !saysCopied(office.first) && !saysCopied(office.panel.owner));
        const auto& control = office.panel.owner.replica().control();
        const auto* linked = control.activeDevice(copy.keys().device);
        QVERIFY(linked != nullptr && linked->member == office.first.replica().self());
        QCOMPARE(
            office.differs(
                {{"name", "Kim"}, {"a", "by the first"}, {"b", "sealed again"}, {"c", "typed"}}),
            std::string());
        office.seal(office.first, "d", "both"); // go on
        office.seal(copy, "e", "go on");
        office.rest();
        QCOMPARE(office.differs({{"d", "both"}, {"e", "go on"}}), std::string());
    }

    void aCopyThatOnlyReadsNoticesItToo() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.seal(office.first, "a", "x");
        office.rest();
        QVERIFY(saysCopied(copy) && !saysCopied(office.first));
        QVERIFY(copy.keys().device != office.first.keys().device);
        QCOMPARE(office.differs({{"a", "x"}}), std::string());
    }

    void copiesUsedAtOnceLoseNothing() {
        Office office;
        Device& second = office.world.copyOf(office.first);
        Device& third = office.world.copyOf(office.first);
        int number = 0;
        std::map<std::string, std::string> expected;
        office.only({});
        for (Device* device : {&office.first, &second, &third}) {
            for (int i = 0; i < 3; ++i) {
                const std::string field = std::string("f").append(std::to_string(number++));
                expected[field] = device->name();
                office.seal(*device, field, device->name());
            }
        }
        office.rest();
        QCOMPARE(office.differs(expected), std::string());
        QCOMPARE(int(saysCopied(office.first)) + saysCopied(second) + saysCopied(third), 2);
    }

    void whatWasUnsentWhenTheFolderWasCopiedIsSentOnce() {
        Office office;
        office.only({});
        office.seal(office.first, "sealed", "once");
        office.type(office.first, "typed", "once");
        (void)office.panel.make(office.first, log::ScopeKind::Candidate, office.panel.vacancy);
        Device& copy = office.world.copyOf(office.first);
        office.only({&office.first, &office.panel.owner});
        office.seal(office.first, "more", "by the first");
        office.panel.settle();
        office.panel.settle();
        office.seal(copy, "other", "by the copy");
        office.only({&copy, &office.panel.owner});
        office.panel.settle();
        office.rest();
        QCOMPARE(office.differs({{"sealed", "once"},
                                 {"typed", "once"},
                                 {"more", "by the first"},
                                 {"other", "by the copy"}}),
                 std::string());
        const auto& control = office.panel.owner.replica().control();
        QCOMPARE(control.scopes(log::ScopeKind::Candidate).size(), std::size_t(2));
        const auto* fold = office.panel.owner.replica().fold(office.panel.candidate);
        for (const char* field : {"sealed", "typed"}) {
            const auto* view = fold->find(fieldOf(control, office.panel.candidate, field));
            QCOMPARE(view->names().size(), std::size_t(1)); // under one name
        }
    }

    void anOldImageGoesOnWhereItsPastWentOn() {
        Office office;
        office.type(office.first, "typed", "before the image");
        const auto image = office.first.image(office.world.folder.path() / "image");
        const auto before = office.first.keys().device;
        office.seal(office.first, "a", "after the image");
        office.rest();
        office.first.setBack(image);
        office.seal(office.first, "b", "after it was set back");
        QVERIFY(!saysCopied(office.first)); // cannot know it yet
        office.rest();
        QVERIFY(saysCopied(office.first));
        QVERIFY(office.first.keys().device != before);
        QCOMPARE(office.differs({{"typed", "before the image"},
                                 {"a", "after the image"},
                                 {"b", "after it was set back"}}),
                 std::string());
        office.seal(office.panel.owner, "typed", "edited"); // the only value there was
        office.rest();
        QCOMPARE(office.differs({{"typed", "edited"}}), std::string());
    }

    void aKillAtAnyMomentLosesNothing() {
        for (int step = 0; step < 40; ++step) {
            Office office;
            Device& copy = office.world.copyOf(office.first);
            office.only({&office.first, &office.panel.owner});
            office.seal(office.first, "a", "x");
            office.panel.settle();
            office.seal(copy, "b", "y");
            office.type(copy, "c", "z");
            office.world.wire.offline.clear();
            office.world.sync(copy);
            for (int life = 0; life < 4; ++life) {
                office.world.wire.runUntil(office.world.clock.now + 20 + step * 40);
                copy.restart();
                office.world.wire.pump(copy);
            }
            office.rest();
            QCOMPARE(office.differs({{"a", "x"}, {"b", "y"}, {"c", "z"}}), std::string());
            QVERIFY(copy.keys().device != office.first.keys().device);
        }
    }

    void nothingIsSentUnderTheOldNameOnceItIsKnown() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.only({&office.first, &office.panel.owner});
        office.seal(office.first, "a", "x");
        office.panel.settle();
        office.seal(copy, "b", "y");
        (void)office.panel.make(copy, log::ScopeKind::Candidate, office.panel.vacancy);
        client::Exchange wire(copy.replica());
        const auto push = *wire.buildPush(1 << 20);
        protocol::PushReply reply{{}, {1}};
        for (const auto& item : push.request.items) {
            const bool envelope = std::holds_alternative<protocol::SealedEnvelope>(item);
            reply.items.push_back(
                {envelope ? protocol::Code::CounterReused : protocol::Code::Busy, 0});
        }
        QVERIFY(wire.applyPush(push, reply).ok());
        const auto next = *wire.buildPush(1 << 20);
        QCOMPARE(next.request.items.size(), std::size_t(2)); // invite and join
        for (const auto& item : next.request.items) {
            QVERIFY(std::holds_alternative<log::EncodedStatement>(item));
        }
        copy.restart();
        const auto again = *client::Exchange(copy.replica()).buildPush(1 << 20);
        QVERIFY(protocol::encode(again.request) == protocol::encode(next.request));
        QVERIFY(saysCopied(copy));
    }

    void theNewNameCountsWhenAllOfTheOldIsHere() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.only({});
        office.seal(copy, "b", "y");
        client::Exchange wire(copy.replica());
        QVERIFY(hearsOfItsTwin(wire));
        protocol::PullReply page;
        page.cursor = {1};
        page.items = wire.buildPush(1 << 20)->request.items; // has joined
        page.more = true;
        OK(wire.applyPull(page));
        QVERIFY(copy.replica().device() == office.first.replica().device());
        QVERIFY(!wire.hasToPush());
        page.more = false;
        OK(wire.applyPull(page));
        QVERIFY(copy.replica().device() != office.first.replica().device());
        QVERIFY(wire.hasToPush());
        QVERIFY(wire.buildPull(0)->cursor.empty()); // what was given to the new name meanwhile
    }

    void whatItsPersonHasDoneIsSaidUnderTheNewName() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.only({&office.first, &office.panel.owner});
        OK(office.first.replica().confirm("read/x", true)); // uses the number of the next
        office.panel.settle();
        OK(copy.replica().confirm("read/logistics", true));
        office.rest();
        QVERIFY(saysCopied(copy));
        const auto* fold = office.panel.owner.replica().fold(
            office.panel.owner.replica().control().workspaceScope());
        QVERIFY(fold->value(client::ownField(copy.keys().device, "read/logistics")) ==
                log::Value(true));
    }

    /// The queue of both held the first envelope; the server's next two are the twin's.
    void whatComesBackWhileItLinksItselfAnewIsKeptAndNoTrouble() {
        Office office;
        office.only({});
        office.seal(office.first, "a", "before the copy");
        Device& copy = office.world.copyOf(office.first);
        office.seal(copy, "b", "by the copy");
        office.seal(office.first, "c", "by the first");
        office.seal(office.first, "d", "by the first, too");
        client::Exchange first(office.first.replica());
        client::Exchange wire(copy.replica());
        protocol::PullReply page;
        page.cursor = {1};
        page.items = first.buildPush(1 << 20)->request.items;
        QCOMPARE(page.items.size(), std::size_t(3));
        const auto last = std::get<protocol::SealedEnvelope>(page.items.back()).bytes;
        OK(wire.applyPull(page));
        QVERIFY(saysCopied(copy) && !hasTrouble(copy));
        const auto old = copy.replica().device();
        page.items = wire.buildPush(1 << 20)->request.items; // has joined
        OK(wire.applyPull(page));
        QVERIFY(copy.replica().device() != old && !hasTrouble(copy));
        const auto store = *store::openSqliteStore(copy.file());
        const auto newest = *store->newest(office.panel.candidate, old);
        QVERIFY(newest.second == vault::hashEnvelope(last));
        QCOMPARE(copy.replica().status().waiting, std::size_t(1)); // "b", under the new name
    }

    void whatTheCopySaidInOtherPlaceIsNotSaidTwice() {
        Office office;
        office.only({});
        (void)office.panel.make(office.first, log::ScopeKind::Candidate, office.panel.vacancy);
        Device& copy = office.world.copyOf(office.first);
        office.only({&office.panel.owner});
        (void)office.panel.make(office.panel.owner, log::ScopeKind::Vacancy,
                                office.panel.owner.replica().control().workspaceScope());
        office.panel.settle();
        office.only({&office.first, &office.panel.owner});
        office.panel.settle();
        office.panel.settle(); // signed again, on top of the owner's
        office.rest();
        const auto& control = office.panel.owner.replica().control();
        QCOMPARE(control.scopes(log::ScopeKind::Candidate).size(), std::size_t(2));
        QCOMPARE(copy.replica().status().parked, std::size_t(0));
        QVERIFY(!hasTrouble(copy));
    }

    /// Both write at one moment: only the place tells which of the two changes is named.
    void anothersChangeOfTheSameMomentKeepsItsName() {
        Office office;
        World& world = office.world;
        const auto other =
            office.panel.make(office.panel.owner, log::ScopeKind::Candidate, office.panel.vacancy);
        office.rest();
        Device& copy = world.copyOf(office.first);
        office.only({});
        office.seal(office.first, "a", "by the first");
        Office::must(office.panel.write(copy, other, "b", "by the copy"));
        Office::must(copy.replica().sealAll());
        protocol::PullReply page; // before the copy sends its own
        page.cursor = *client::readBytes(*openDisk(copy).store, client::meta::cursor);
        page.items = client::Exchange(office.first.replica()).buildPush(1 << 20)->request.items;
        page.more = true;
        OK(client::Exchange(copy.replica()).applyPull(page));
        QVERIFY(saysCopied(copy));
        QVERIFY(copy.replica().device() == office.first.replica().device()); // not yet
        office.seal(copy, "a", "over the first");
        office.rest();
        QCOMPARE(office.differs({{"a", "over the first"}}), std::string());
    }

    /// Its author let go of what the owner alone still holds, and reads there again.
    void aNumberThatARestoreMayHaveLostIsNotUsedAgain() {
        Office office;
        World& world = office.world;
        Device& owner = office.panel.owner;
        Device& other = office.panel.join(log::Role::Recruiter);
        office.rest();
        world.server.backup();
        const auto online = [&](std::initializer_list<Device*> devices) {
            office.only(devices);
            for (int i = 0; i < 4; ++i) {
                office.panel.settle();
                world.pass(40'000);
            }
        };
        office.only({});
        office.seal(office.first, "a", "held by the owner");
        online({&office.first, &owner});
        Office::must(
            owner.replica().say(log::GrantRole{office.first.replica().self(), log::Role::Recruiter,
                                               owner.replica().control().workspaceScope(), false}));
        online({&office.first, &owner});
        QVERIFY(!office.first.replica().readable(office.panel.candidate));
        world.server.restoreBackup();
        (void)office.panel.make(other, log::ScopeKind::Candidate, office.panel.vacancy);
        online({&other}); // the log goes on without the word that took the role
        online({&office.first, &other});
        QVERIFY(office.first.replica().readable(office.panel.candidate));
        office.seal(office.first, "b", "under another name");
        online({&office.first, &other});
        office.rest();
        for (Device* device : {&owner, &other}) {
            QVERIFY(office.panel.read(*device, office.panel.candidate, "a") ==
                    log::Value("held by the owner"));
            QVERIFY(office.panel.read(*device, office.panel.candidate, "b") ==
                    log::Value("under another name"));
        }
    }

    /// "It waits for a number" is told while it is so, under that name.
    void aGapIsNoTroubleOnceItIsClosedOrTheNameIsAnother() {
        for (const bool becomesAnother : {false, true}) {
            Office office;
            Device& copy = office.world.copyOf(office.first);
            office.only({});
            office.seal(copy, "b", "by the copy");
            client::Exchange wire(copy.replica());
            const auto push = *wire.buildPush(1 << 20);
            protocol::PushReply gap;
            gap.mark = *client::readBytes(*openDisk(copy).store, client::meta::mark);
            gap.items.resize(push.request.items.size(), {protocol::Code::Gap, 1});
            QVERIFY(wire.applyPush(push, gap).ok());
            QVERIFY(hasTrouble(copy));
            if (becomesAnother) {
                office.only({&office.first});
                office.seal(office.first, "a", "by the first");
                office.panel.settle();
            }
            if (!becomesAnother) copy.restart(); // asks anew
            office.rest();
            QCOMPARE(saysCopied(copy), becomesAnother);
            QCOMPARE(QString::fromStdString(office.differs({{"b", "by the copy"}})), QString());
        }
    }

    void whatARestoreLostAndACopyWroteOverIsKept() {
        Office office;
        World& world = office.world;
        Device& copy = world.copyOf(office.first);
        world.server.backup();
        office.only({&office.first});
        office.seal(office.first, "a", "by the first");
        office.seal(copy, "b", "by the copy");
        office.panel.settle();
        world.server.restoreBackup();
        office.only({&copy}); // the server has its envelope by the number of the lost one
        office.panel.settle();
        office.only({&office.first});
        office.panel.settle();
        office.rest();
        const auto left = office.first.replica().leftovers();
        QCOMPARE(left->size(), std::size_t(1));
        QVERIFY(left->front().change.value == log::Value("by the first"));
        for (Device* device : world.devices()) {
            QVERIFY(office.panel.read(*device, office.panel.candidate, "b") ==
                    log::Value("by the copy"));
        }
    }

    void aNewNameThatWasEndedBeforeItWasTakenGivesWayToAnother() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.only({});
        office.seal(copy, "b", "y");
        client::Exchange wire(copy.replica());
        QVERIFY(hearsOfItsTwin(wire));
        protocol::PullReply page;
        page.cursor = {1};
        page.items = wire.buildPush(1 << 20)->request.items; // has joined, and never heard of it
        const auto join = std::get<log::EncodedStatement>(page.items.back());
        const auto joined = log::decodeStatement(join.bytes)->statement;
        const log::Statement ending{joined.number + 1, join.hash(),
                                    office.panel.owner.keys().device, joined.unixMs,
                                    log::Revoke{joined.device, {}}};
        page.items.emplace_back(log::signStatement(ending, office.panel.owner.keys().keys));
        OK(wire.applyPull(page));
        const auto next = *wire.buildPush(1 << 20);
        QCOMPARE(next.request.items.size(), std::size_t(2)); // invite and join
        const auto other = std::get<log::EncodedStatement>(next.request.items.back());
        QVERIFY(log::decodeStatement(other.bytes)->statement.device != joined.device);
        QCOMPARE(copy.replica().status().waiting, std::size_t(1));
        copy.restart();
        const auto again = *client::Exchange(copy.replica()).buildPush(1 << 20);
        QVERIFY(protocol::encode(again.request) == protocol::encode(next.request));
    }

    void aCopyOfARevokedDeviceEnds() {
        Office office;
        Device& copy = office.world.copyOf(office.first);
        office.only({&office.first, &office.panel.owner});
        office.seal(office.first, "a", "x");
        OK(office.panel.owner.replica().say(log::Revoke{copy.keys().device, {}}));
        office.panel.settle();
        office.seal(copy, "b", "unsent");
        office.rest();
        QVERIFY(copy.replica().joining() == client::JoinState::Revoked);
        QCOMPARE(leftTexts(copy), std::vector<std::string>{"unsent"});
    }
};

QTEST_GUILESS_MAIN(TestReplicaCopied)
#include "tst_replica_copied.moc"
