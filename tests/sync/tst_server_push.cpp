// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Item;
using Codes = std::vector<std::string>;

/// What the relay takes, in which order, and what it says to the rest (sync.md section 5).
class TestServerPush : public QObject {
    Q_OBJECT

private slots:
    void sameEnvelopeAgainIsADuplicateInEveryOrder();
    void otherBytesUnderAStoredCounterAreCounterReused();
    void anEnvelopeOnAnotherPastIsCounterReused();
    void aHoleSaysWhichCounterIsMissing();
    void aRefusedEnvelopeMakesThoseBehindItAGap();
    void aStatementThatIsNotOnTopIsStaleWithAllBehindIt();
    void whatStandsBeforeAStaleStatementIsStored();
    void aScopeAndItsFirstEnvelopeGoInOnePush();
    void aForgedSignatureIsBad();
    void anotherDevicesEnvelopeIsNotAllowed();
    void anEnvelopeOfAnotherWorkspaceIsNotAllowed();
    void anEnvelopeOnAControlHashOfAnotherLogIsBad();
    void anEnvelopeAheadOfTheLogIsStale();
    void anEnvelopeOverOneMebibyteIsTooLarge();
    void aSheetThatIsNotWholeCannotBeHandedIn();
    void afterSubmitDataIsRefusedAndAmendmentsAreTaken();
    void anAmendmentBeforeSubmitIsNotAllowed();
    void oneCannotHandInAnothersSheet();
    void twoSubmitsAtOnceAreStoredOneAfterTheOther();
    void theSameBoxAgainIsADuplicate();
    void aBoxFromOneWhoNeverReadTheScopeIsNotAllowed();
    void aBoxToOneWhoMayNotReadTheScopeIsNotAllowed();
    void aMarkTheServerHasNoRowForIsHistoryLost();
};

void TestServerPush::sameEnvelopeAgainIsADuplicateInEveryOrder() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    std::vector<Item> items;
    for (int i = 0; i < 3; ++i) {
        items.push_back(world.seal(owner, scope, "change " + std::to_string(i)));
    }
    QCOMPARE(codes(world.push(owner, items)), (Codes{"stored", "stored", "stored"}));

    std::vector<int> order{0, 1, 2};
    do {
        std::vector<Item> again;
        for (const auto i : order) {
            again.push_back(items[static_cast<std::size_t>(i)]);
        }
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(codes(world.push(owner, again)),
                     (Codes{"duplicate", "duplicate", "duplicate"}));
        }
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(envelopesOf(world.pullAll(owner), scope), 3U);
}

void TestServerPush::otherBytesUnderAStoredCounterAreCounterReused() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    auto clone = owner;
    QCOMPARE(world.pushOne(owner, world.seal(owner, scope, "first")), "stored");
    QCOMPARE(world.pushOne(clone, world.seal(clone, scope, "other")), "counter_reused");
}

void TestServerPush::anEnvelopeOnAnotherPastIsCounterReused() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    auto clone = owner;
    QCOMPARE(world.pushOne(owner, world.seal(owner, scope, "first")), "stored");
    (void)world.seal(clone, scope, "other first"); // never sent
    QCOMPARE(world.pushOne(clone, world.seal(clone, scope, "second")), "counter_reused");
}

void TestServerPush::aHoleSaysWhichCounterIsMissing() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    QCOMPARE(world.pushOne(owner, world.seal(owner, scope, "1")), "stored");
    const auto second = world.seal(owner, scope, "2");
    const auto third = world.seal(owner, scope, "3");
    QCOMPARE(world.pushOne(owner, third), "gap(2)");
    QCOMPARE(codes(world.push(owner, {second, third})), (Codes{"stored", "stored"}));
}

void TestServerPush::aRefusedEnvelopeMakesThoseBehindItAGap() {
    RelayWorld world;
    Panel panel(world);
    const auto first = world.seal(panel.manager, panel.annaCard, "not mine");
    const auto second = world.seal(panel.manager, panel.annaCard, "still not mine");
    const auto elsewhere = world.seal(panel.anna, panel.annaCard, "mine");
    QCOMPARE(codes(world.push(panel.manager, {first, second})), (Codes{"not_allowed", "gap(1)"}));
    QCOMPARE(world.pushOne(panel.anna, elsewhere), "stored");
}

void TestServerPush::aStatementThatIsNotOnTopIsStaleWithAllBehindIt() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = base::newId<base::ScopeId>(world.clock->now);
    const log::NewScope vacancy{scope, log::ScopeKind::Vacancy, world.log.workspaceScope(), {}};
    const auto late = world.sign(owner, vacancy);
    (void)world.newScope(owner, log::ScopeKind::Vacancy, world.log.workspaceScope());

    const auto inside = world.seal(owner, scope, "kit");
    QCOMPARE(codes(world.push(owner, {late, inside})), (Codes{"stale", "stale"}));
    // signed anew, both pass
    QCOMPARE(codes(world.push(owner, {world.sign(owner, vacancy), inside})),
             (Codes{"stored", "stored"}));
}

void TestServerPush::whatStandsBeforeAStaleStatementIsStored() {
    RelayWorld world;
    auto owner = world.found();
    const auto late = world.sign(owner, log::NewScope{base::newId<base::ScopeId>(1),
                                                      log::ScopeKind::Vacancy,
                                                      world.log.workspaceScope(),
                                                      {}});
    (void)world.newScope(owner, log::ScopeKind::Vacancy, world.log.workspaceScope());
    const auto before = world.seal(owner, world.log.workspaceScope(), "name");
    QCOMPARE(codes(world.push(owner, {before, late})), (Codes{"stored", "stale"}));
}

void TestServerPush::aScopeAndItsFirstEnvelopeGoInOnePush() {
    RelayWorld world;
    auto owner = world.found();
    const auto scope = base::newId<base::ScopeId>(world.clock->now);
    const auto statement = world.sign(
        owner, log::NewScope{scope, log::ScopeKind::Vacancy, world.log.workspaceScope(), {}});
    const auto envelope = world.seal(owner, scope, "kit");
    QCOMPARE(codes(world.push(owner, {statement, envelope})), (Codes{"stored", "stored"}));
}

void TestServerPush::aForgedSignatureIsBad() {
    RelayWorld world;
    auto owner = world.found();
    auto forged = world.seal(owner, world.log.workspaceScope(), "text");
    forged.bytes.back() ^= 1; // the signature stands last
    QCOMPARE(world.pushOne(owner, forged), "bad");

    auto statement = world.sign(owner, log::NewScope{base::newId<base::ScopeId>(1),
                                                     log::ScopeKind::Vacancy,
                                                     world.log.workspaceScope(),
                                                     {}});
    statement.bytes.back() ^= 1;
    QCOMPARE(world.pushOne(owner, statement), "bad");
}

void TestServerPush::anotherDevicesEnvelopeIsNotAllowed() {
    RelayWorld world;
    Panel panel(world);
    const auto annas = world.seal(panel.anna, panel.annaCard, "mine");
    QCOMPARE(world.pushOne(panel.owner, annas), "not_allowed");
}

void TestServerPush::anEnvelopeOfAnotherWorkspaceIsNotAllowed() {
    RelayWorld world;
    auto owner = world.found();
    const auto home = world.workspace;
    world.workspace = base::WorkspaceId{}; // what the header will say
    const auto foreign = world.seal(owner, world.log.workspaceScope(), "text");
    world.workspace = home;
    QCOMPARE(world.pushOne(owner, foreign), "not_allowed");
}

void TestServerPush::anEnvelopeOnAControlHashOfAnotherLogIsBad() {
    RelayWorld world;
    auto owner = world.found();
    vault::EnvelopeHeader header;
    header.workspace = world.workspace;
    header.scope = world.log.workspaceScope();
    header.device = owner.id;
    header.counter = 1;
    header.key = world.keyOf(header.scope).id();
    header.controlHash = base::Hash{}; // statement 0 has another
    const auto sealed =
        vault::sealEnvelope(header, base::bytesOf("x"), world.keyOf(header.scope), owner.keys);
    QCOMPARE(world.pushOne(owner, protocol::SealedEnvelope{*sealed}), "bad");
}

void TestServerPush::anEnvelopeAheadOfTheLogIsStale() {
    RelayWorld world;
    auto owner = world.found();
    const auto next = world.sign(owner, log::NewScope{base::newId<base::ScopeId>(1),
                                                      log::ScopeKind::Vacancy,
                                                      world.log.workspaceScope(),
                                                      {}});
    QVERIFY(world.log.append(next.bytes)); // known here, not yet to the server
    const auto ahead = world.seal(owner, world.log.workspaceScope(), "text");
    QCOMPARE(world.pushOne(owner, ahead), "stale");
    QCOMPARE(codes(world.push(owner, {next, ahead})), (Codes{"stored", "stored"}));
}

void TestServerPush::anEnvelopeOverOneMebibyteIsTooLarge() {
    RelayWorld world;
    auto owner = world.found();
    auto envelope = world.seal(owner, world.log.workspaceScope(), "text");
    envelope.bytes.resize(protocol::mostEnvelopeBytes + 1);
    QCOMPARE(world.pushOne(owner, envelope), "too_large");
}

void TestServerPush::aSheetThatIsNotWholeCannotBeHandedIn() {
    RelayWorld world;
    Panel panel(world);
    const auto second = world.seal(panel.anna, panel.annaCard, "second");
    const auto submit = world.sign(panel.anna, world.submit(panel.anna, panel.annaCard));
    QCOMPARE(world.pushOne(panel.anna, submit), "gap(2)");
    QCOMPARE(codes(world.push(panel.anna, {second, submit})), (Codes{"stored", "stored"}));
}

void TestServerPush::afterSubmitDataIsRefusedAndAmendmentsAreTaken() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    auto late = panel.anna;
    QCOMPARE(world.pushOne(late, world.seal(late, panel.annaCard, "late")), "submitted");
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "amended",
                                                  vault::EnvelopeKind::Amendment)),
             "stored");
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "submitted");
}

void TestServerPush::anAmendmentBeforeSubmitIsNotAllowed() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "early",
                                                  vault::EnvelopeKind::Amendment)),
             "not_allowed");
}

void TestServerPush::oneCannotHandInAnothersSheet() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.say(panel.bert, log::Submit{panel.annaCard, {}}), "not_allowed");
    QCOMPARE(world.say(panel.owner, log::Submit{panel.annaCard, {}}), "not_allowed");
}

void TestServerPush::twoSubmitsAtOnceAreStoredOneAfterTheOther() {
    RelayWorld world;
    Panel panel(world);
    const auto annas = world.sign(panel.anna, world.submit(panel.anna, panel.annaCard));
    const auto berts = world.sign(panel.bert, world.submit(panel.bert, panel.bertCard));
    QCOMPARE(world.pushOne(panel.anna, annas), "stored");
    QCOMPARE(world.pushOne(panel.bert, berts), "stale");
    QVERIFY(world.log.append(annas.bytes));
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.anna), panel.bertCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 1U);
}

void TestServerPush::theSameBoxAgainIsADuplicate() {
    RelayWorld world;
    Panel panel(world);
    const auto box = world.box(panel.owner, panel.anna, panel.vacancy);
    QCOMPARE(codes(world.push(panel.owner, {box, box})), (Codes{"stored", "duplicate"}));
    // made anew, so with another nonce: still the same gift
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
             "duplicate");
}

void TestServerPush::aBoxFromOneWhoNeverReadTheScopeIsNotAllowed() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.manager, world.box(panel.manager, panel.owner, panel.candidate)),
             "not_allowed");
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.owner, panel.anna, panel.vacancy)),
             "not_allowed"); // names another giver
}

void TestServerPush::aBoxToOneWhoMayNotReadTheScopeIsNotAllowed() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, panel.bert, panel.annaCard)),
             "not_allowed");
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, panel.owner, panel.annaCard)),
             "stored");
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, panel.bert, panel.annaCard)),
             "not_allowed"); // has not handed in
}

void TestServerPush::aMarkTheServerHasNoRowForIsHistoryLost() {
    RelayWorld world;
    auto owner = world.found();
    RelayWorld other;
    auto stranger = other.found();
    owner.mark = stranger.mark;
    const auto pushed = world.push(owner, {});
    QCOMPARE(pushed.status, 409U);
    QCOMPARE(pushed.error->code, protocol::Code::HistoryLost);
}

QTEST_GUILESS_MAIN(TestServerPush)
#include "tst_server_push.moc"
