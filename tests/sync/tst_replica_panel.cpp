// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "sync/client/device_state.h"
#include "sync/protocol/link.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// The server's answer to a push by the kind of each item; what it is too busy for stays.
protocol::PushReply answer(const client::Exchange::Push& push, protocol::Code statement,
                           protocol::Code box) {
    protocol::PushReply reply;
    for (const protocol::Item& item : push.request.items) {
        const bool says = std::holds_alternative<log::EncodedStatement>(item);
        const bool gives = std::holds_alternative<vault::KeyBox>(item);
        reply.items.push_back({says ? statement : gives ? box : protocol::Code::Stored, 0});
    }
    return reply;
}

/// The key that the push's envelope is sealed under.
base::KeyId keyOf(const client::Exchange::Push& push) {
    base::KeyId key;
    for (const protocol::Item& item : push.request.items) {
        if (const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item)) {
            key = vault::viewEnvelope(sealed->bytes)->header.key;
        }
    }
    return key;
}

bool gives(const client::Exchange::Push& push, const Device& to, const base::KeyId& key) {
    const auto& items = push.request.items;
    return std::any_of(items.begin(), items.end(), [&](const protocol::Item& item) {
        const auto* box = std::get_if<vault::KeyBox>(&item);
        return box != nullptr && box->to == to.keys().device && box->key == key;
    });
}

/// A sheet that was handed in, on its way: it, the submit, and the boxes for its readers.
struct HandedIn {
    Panel panel;
    Device& rater = panel.rater();
    base::ScopeId card = panel.cardOf(rater);
    client::Exchange wire{rater.replica()};
    client::Exchange::Push push;
    base::KeyId key;

    HandedIn() {
        const auto sent = send(panel, rater, card, "rated");
        const auto submitted = sent ? rater.replica().submit(card) : sent;
        push = submitted ? *wire.buildPush(1 << 20) : push;
        key = keyOf(push);
    }
};

} // namespace

/// Several people: joining, blindness, reveal, conflicts.
class TestReplicaPanel : public QObject {
    Q_OBJECT
private slots:
    void joinsByLinkOnce() {
        Panel panel;
        auto& owner = panel.owner.replica();
        OK(panel.write(panel.owner, panel.vacancy, "title", "Lead"));
        OK(owner.sealPending(panel.vacancy));
        const auto member = base::newId<base::MemberId>(panel.world.clock.now);
        const auto link =
            owner.invite(std::string(authority), member, log::Role::HiringManager, panel.vacancy);
        QVERIFY(link.ok());
        Device& first = panel.world.addDevice();
        OK(first.replica().beginJoin(*protocol::parseLink(*link)));
        QVERIFY(first.replica().joining() == client::JoinState::Joining);
        first.restart(); // remembers it
        QVERIFY(first.replica().joining() == client::JoinState::Joining);
        panel.settle();
        QVERIFY(first.replica().joining() == client::JoinState::Joined);
        QCOMPARE(first.replica().self(), member);
        QVERIFY(panel.read(first, panel.vacancy, "title") == log::Value("Lead"));
        OK(panel.write(first, panel.vacancy, "title", "Head"));
        OK(first.replica().sealPending(panel.vacancy));
        panel.settle();
        QVERIFY(panel.read(panel.owner, panel.vacancy, "title") == log::Value("Head"));

        Device& second = panel.world.addDevice();
        OK(second.replica().beginJoin(*protocol::parseLink(*link)));
        panel.settle();
        QVERIFY(second.replica().joining() == client::JoinState::Refused);
        QVERIFY(!second.replica().joined());
    }

    void joinsWhenTheAnswerToTheJoinWasLost() {
        Panel panel;
        auto& world = panel.world;
        Device& device = world.invite(panel.owner, log::Role::Interviewer, panel.vacancy);
        const auto withServer = [&] {
            return world.server.truth().device(device.keys().device) != nullptr;
        };
        for (int ms = 0; ms < 60'000 && !withServer(); ++ms) {
            world.wire.runUntil(world.clock.now + 1);
        }
        QVERIFY(withServer());
        QVERIFY(!device.replica().joined());
        device.restart(); // before the answer
        world.wire.pump(device);
        panel.settle();
        QVERIFY(device.replica().joined());
        QVERIFY(device.replica().readable(panel.vacancy));
        QCOMPARE(device.replica().status().waiting, std::size_t(0));
    }

    void joinsOverABadLine() {
        Panel panel;
        Device& device = panel.world.invite(panel.owner, log::Role::Interviewer, panel.vacancy);
        panel.world.wire.knobs.dropAfter = 0.6;
        panel.world.pass(600'000);
        panel.world.wire.knobs = {};
        panel.world.pass(600'000);
        QVERIFY(device.replica().joined());
        QVERIFY(device.replica().readable(panel.vacancy));
    }

    void refusesALinkThatHasRunOut() {
        Panel panel;
        panel.settle();
        Device& device = panel.world.invite(panel.owner, log::Role::Interviewer, panel.vacancy);
        panel.world.wire.offline.insert(&device);
        panel.settle();
        panel.world.clock.now += 8LL * 24 * 60 * 60 * 1000;
        panel.world.wire.offline.clear();
        panel.settle();
        QVERIFY(device.replica().joining() == client::JoinState::Refused);
    }

    /// Whether a link has run out the server's clock says, whichever way the joiner's is off.
    void joinsWithAClockThatGoesFast() {
        Panel panel;
        constexpr std::int64_t month = 30LL * 24 * 60 * 60 * 1000;
        Device& fast = panel.world.invite(panel.owner, log::Role::Interviewer, panel.vacancy);
        fast.clock.offMs = month;
        panel.settle();
        panel.settle();
        QVERIFY(fast.replica().joined());
        QVERIFY(fast.replica().readable(panel.vacancy));
        QCOMPARE(fast.replica().status().waiting, std::size_t(0));
        QVERIFY(panel.owner.replica().control().activeDevice(fast.keys().device) != nullptr);

        Device& slow = panel.world.invite(panel.owner, log::Role::Interviewer, panel.vacancy);
        slow.clock.offMs = -month;
        panel.world.wire.offline.insert(&slow);
        panel.settle();
        panel.world.clock.now += 8LL * 24 * 60 * 60 * 1000;
        panel.world.wire.offline.clear();
        panel.settle();
        QVERIFY(slow.replica().joining() == client::JoinState::Refused);
    }

    void keepsAnUnsubmittedSheetFromAll() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        Device& other = panel.rater();
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "note", "private"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        for (Device* device : {&panel.owner, &recruiter, &other}) {
            auto& replica = device->replica();
            QVERIFY(!replica.readable(card));
            QVERIFY(replica.fold(card) == nullptr);
            QVERIFY(replica.awaitedFrom(card).empty());
        }
        OK(rater.replica().submit(card));
        panel.settle();
        QVERIFY(panel.read(panel.owner, card, "note") == log::Value("private"));
        QVERIFY(panel.read(recruiter, card, "note") == log::Value("private"));
        QVERIFY(other.replica().fold(card) == nullptr); // has not submitted
    }

    void revealsAfterTheOwnSubmitWhenAHolderSyncs() {
        Panel panel;
        Device& early = panel.rater();
        Device& late = panel.rater();
        OK(panel.write(early, panel.cardOf(early), "note", "first"));
        OK(early.replica().submit(panel.cardOf(early)));
        panel.settle();
        auto& offline = panel.world.wire.offline;
        offline = {&early, &panel.owner};
        panel.settle();
        OK(late.replica().submit(panel.cardOf(late)));
        panel.settle();
        const auto card = panel.cardOf(early);
        QVERIFY(late.replica().fold(card) == nullptr);
        const auto awaited = late.replica().awaitedFrom(card);
        QCOMPARE(awaited.size(), std::size_t(2));
        offline.erase(&early);
        panel.settle();
        panel.settle();
        QVERIFY(panel.read(late, card, "note") == log::Value("first"));
        QVERIFY(late.replica().awaitedFrom(card).empty());
        QVERIFY(panel.read(early, panel.cardOf(late), "note").isNull());
        QVERIFY(early.replica().readable(panel.cardOf(late)));
    }

    void signsAnewWhatTheServerCallsStale() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        auto& offline = panel.world.wire.offline;
        offline = {&panel.owner, &recruiter};
        const auto mine = panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        const auto theirs = panel.make(recruiter, log::ScopeKind::Candidate, panel.vacancy);
        OK(panel.write(panel.owner, mine, "name", "Ada"));
        OK(panel.owner.replica().sealPending(mine));
        OK(panel.write(recruiter, theirs, "name", "Bea"));
        OK(recruiter.replica().sealPending(theirs));
        offline.clear();
        panel.settle();
        panel.settle();
        for (Device* device : {&panel.owner, &recruiter}) {
            QCOMPARE(device->replica().status().waiting, std::size_t(0));
            QVERIFY(device->replica().status().problems.empty());
            QVERIFY(panel.read(*device, mine, "name") == log::Value("Ada"));
            QVERIFY(panel.read(*device, theirs, "name") == log::Value("Bea"));
        }
        QVERIFY(panel.owner.replica().control().head() == recruiter.replica().control().head());
    }

    void showsAndSettlesConflicts() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        auto& offline = panel.world.wire.offline;
        offline = {&panel.owner, &recruiter};
        OK(panel.write(panel.owner, panel.candidate, "same", "yes"));
        OK(panel.write(recruiter, panel.candidate, "same", "yes"));
        OK(panel.write(panel.owner, panel.candidate, "city", "Lund"));
        OK(panel.write(recruiter, panel.candidate, "city", "Ystad"));
        OK(panel.write(panel.owner, panel.candidate, "own", 1));
        OK(panel.write(recruiter, panel.candidate, "other", 2));
        for (Device* device : {&panel.owner, &recruiter}) {
            OK(device->replica().sealPending(panel.candidate));
        }
        offline.clear();
        panel.settle();
        panel.settle();
        const auto city = fieldOf(panel.owner.replica().control(), panel.candidate, "city");
        for (Device* device : {&panel.owner, &recruiter}) {
            const auto* fold = device->replica().fold(panel.candidate);
            QCOMPARE(fold->conflicts().size(), std::size_t(1));
            QVERIFY(fold->conflicts().front() == city);
            QCOMPARE(fold->find(city)->standing.size(), std::size_t(2));
        }
        OK(panel.write(recruiter, panel.candidate, "city", "Malmo"));
        OK(recruiter.replica().sealPending(panel.candidate));
        panel.settle();
        for (Device* device : {&panel.owner, &recruiter}) {
            QVERIFY(device->replica().fold(panel.candidate)->conflicts().empty());
            QVERIFY(panel.read(*device, panel.candidate, "city") == log::Value("Malmo"));
        }
    }

    void callsBackAfterAReceipt() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        std::set<base::ScopeId> changed;
        int control = 0;
        recruiter.replica().changed = [&](const base::ScopeId& scope) { changed.insert(scope); };
        recruiter.replica().controlChanged = [&] { ++control; };
        OK(panel.write(panel.owner, panel.vacancy, "title", "Lead"));
        OK(panel.owner.replica().sealPending(panel.vacancy));
        panel.settle();
        QVERIFY(changed.contains(panel.vacancy));
        QCOMPARE(control, 0);
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        panel.settle();
        QVERIFY(control > 0);
        QVERIFY(recruiter.replica().status().lastSyncUnixMs.has_value());
    }

    /// A box that was refused goes again behind the decision that allows it.
    void aSheetHandedInAnewIsGivenToItsReadersAnew() {
        using protocol::Code;
        HandedIn it;
        QVERIFY(gives(it.push, it.panel.owner, it.key));
        QVERIFY(it.wire.applyPush(it.push, answer(it.push, Code::NotAllowed, Code::NotAllowed)));
        OK(it.rater.replica().submit(it.card));
        QVERIFY(gives(*it.wire.buildPush(1 << 20), it.panel.owner, it.key));
    }

    /// A box that went before the decision that allows it is given when the server asks for it.
    void aBoxThatWentTooEarlyIsGivenWhenItIsWanted() {
        using protocol::Code;
        HandedIn it;
        QVERIFY(it.wire.applyPush(it.push, answer(it.push, Code::NotAllowed, Code::Busy)));
        OK(it.rater.replica().submit(it.card)); // its box is on its way already
        const auto second = *it.wire.buildPush(1 << 20);
        QVERIFY(std::holds_alternative<vault::KeyBox>(second.request.items.front()));
        QVERIFY(it.wire.applyPush(second, answer(second, Code::Stored, Code::NotAllowed)));
        QVERIFY(!gives(*it.wire.buildPush(1 << 20), it.panel.owner, it.key));
        protocol::PullReply page;
        page.cursor = {1};
        page.wanted = {{it.panel.owner.keys().device, it.card, it.key}};
        OK(it.wire.applyPull(page));
        QVERIFY(gives(*it.wire.buildPush(1 << 20), it.panel.owner, it.key));
    }

    void whatAPersonHasDoneAllMaySeeAndOnlyTheirDevicesSay() {
        Panel panel;
        Device& rater = panel.rater();
        Device& other = panel.secondDevice(rater);
        const auto workspace = panel.owner.replica().control().workspaceScope();
        const auto field = client::ownField(rater.keys().device, "read/logistics");
        REFUSED(rater.replica().write(workspace, field, true), NotAllowed);
        OK(rater.replica().confirm("read/logistics", true));
        OK(rater.replica().confirm("read/logistics", false));
        OK(rater.replica().confirm("read/logistics", true));
        rater.restart();
        panel.settle();
        panel.settle();
        for (Device* device : {&panel.owner, &rater, &other}) {
            const auto* view = device->replica().fold(workspace)->find(field);
            QVERIFY(view != nullptr && !view->conflict());
            QVERIFY(view->shown() == log::Value(true));
        }
        REFUSED(rater.replica().confirm("read/x", std::string(2'000'000, 'x')), TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestReplicaPanel)
#include "tst_replica_panel.moc"
