// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include <QtTest>

#include <set>

using namespace kvorum;
using namespace kvorum::test;
using Codes = std::vector<std::string>;

/// Who receives what, and from when on (sync.md sections 3 and 5, row 19 of section 7).
class TestServerReveal : public QObject {
    Q_OBJECT

private slots:
    void beforeSubmitNobodyElseReceivesTheSheet();
    void oneWhoHasNotSubmittedReceivesNoForeignSheet();
    void submitRevealsToLeadersAtOnceAndToRatersAfterTheirOwn();
    void aLateSubmitterReceivesWhatCameBefore();
    void theOwnerWhoRatesWaitsForTheOwnSubmit();
    void theManagerWaitsForAll();
    void aSecondOpinionIsNotWaitedFor();
    void theRatersOtherDeviceReceivesTheOwnSheet();
    void aNewMemberReceivesWhatTheScopeHeldBefore();
    void whoLosesARoleReceivesNothingMore();
    void whoRegainsARoleReceivesTheWholeScopeAgain();
    void statementsReachEveryMember();
    void aBoxReachesItsReceiverOnly();
    void aBoxOfALostScopeIsKeptBack();
    void aBoxToTheOwnDeviceIsKeptUntilItsPersonMayReadAgain();
    void anInviteReceivesStatementsAndItsOwnBoxesOnly();
    void theInvitesBoxesAreGoneAfterTheJoin();
    void whoLacksAKeyIsNamedToItsHoldersOnly();
    void aKeyGivenIsNoLongerWanted();
    void whoseEnvelopeIsGivenBackMayHaveLetGoOfItsKey();
    void aSecondDeviceLacksTheKeysOfItsMember();
    void accessRowsAreWhatTheLogSays();
    void aPushWakesOnlyWhoMayReadIt();
    void cursorsDoNotDependInLengthOnWhatOthersWrite();
};

void TestServerReveal::beforeSubmitNobodyElseReceivesTheSheet() {
    RelayWorld world;
    Panel panel(world);
    for (auto* other : {&panel.owner, &panel.hiring, &panel.bert, &panel.manager}) {
        QCOMPARE(envelopesOf(world.pullAll(*other), panel.annaCard), 0U);
    }
    QCOMPARE(envelopesOf(world.pullAll(panel.anna), panel.annaCard), 1U);
}

void TestServerReveal::oneWhoHasNotSubmittedReceivesNoForeignSheet() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 0U);
    // nor by pulling again, nor from the beginning
    panel.bert.cursor.clear();
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 0U);
}

void TestServerReveal::submitRevealsToLeadersAtOnceAndToRatersAfterTheirOwn() {
    RelayWorld world;
    Panel panel(world);
    for (auto* other : {&panel.owner, &panel.hiring, &panel.bert}) {
        (void)world.pullAll(*other);
    }
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.owner), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.hiring), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 0U);
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.anna), panel.bertCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.owner), panel.annaCard), 0U); // once
}

void TestServerReveal::aLateSubmitterReceivesWhatCameBefore() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "amended",
                                                  vault::EnvelopeKind::Amendment)),
             "stored");
    (void)world.pullAll(panel.bert); // the cursor is past all of it
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    const auto items = world.pullAll(panel.bert);
    QCOMPARE(envelopesOf(items, panel.annaCard), 2U);
    QVERIFY(std::holds_alternative<log::EncodedStatement>(items.front())); // what reveals, first
}

void TestServerReveal::theOwnerWhoRatesWaitsForTheOwnSubmit() {
    RelayWorld world;
    Panel panel(world);
    auto& owner = panel.owner;
    QCOMPARE(world.say(owner, log::Assign{panel.candidate, owner.member, false}), "stored");
    const auto card = world.newScope(owner, log::ScopeKind::Scorecard, panel.candidate);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(owner), panel.annaCard), 0U);
    QCOMPARE(panel.submit(owner, card), "stored");
    QCOMPARE(envelopesOf(world.pullAll(owner), panel.annaCard), 1U);
}

void TestServerReveal::theManagerWaitsForAll() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.manager), panel.annaCard), 0U);
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    const auto items = world.pullAll(panel.manager);
    QCOMPARE(envelopesOf(items, panel.annaCard), 1U);
    QCOMPARE(envelopesOf(items, panel.bertCard), 1U);
}

void TestServerReveal::aSecondOpinionIsNotWaitedFor() {
    RelayWorld world;
    Panel panel(world);
    auto second = world.join(panel.owner, log::Role::Interviewer, panel.vacancy);
    QCOMPARE(world.say(panel.owner, log::Assign{panel.candidate, second.member, true}), "stored");
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.manager), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(second), panel.annaCard), 0U);
}

void TestServerReveal::theRatersOtherDeviceReceivesTheOwnSheet() {
    RelayWorld world;
    Panel panel(world);
    auto phone = world.join(panel.anna, std::nullopt, {});
    QCOMPARE(envelopesOf(world.pullAll(phone), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(phone), panel.bertCard), 0U);
    QCOMPARE(world.pushOne(phone, world.seal(phone, panel.annaCard, "from the phone")), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.anna), panel.annaCard), 2U);
}

void TestServerReveal::aNewMemberReceivesWhatTheScopeHeldBefore() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
    auto late = world.join(panel.owner, log::Role::Interviewer, panel.vacancy);
    const auto items = world.pullAll(late);
    QCOMPARE(envelopesOf(items, panel.vacancy), 1U);
    QCOMPARE(envelopesOf(items, panel.candidate), 0U); // not a rater of it
    QCOMPARE(statementsIn(items), std::size_t(world.log.size()));
}

void TestServerReveal::whoLosesARoleReceivesNothingMore() {
    RelayWorld world;
    Panel panel(world);
    using log::Role;
    (void)world.pullAll(panel.manager);
    QCOMPARE(world.say(panel.owner,
                       log::GrantRole{panel.manager.member, Role::Manager, panel.vacancy, false}),
             "stored");
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.manager), panel.vacancy), 0U);
}

void TestServerReveal::whoRegainsARoleReceivesTheWholeScopeAgain() {
    RelayWorld world;
    Panel panel(world);
    using log::Role;
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "one")), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.manager), panel.vacancy), 1U);
    const log::GrantRole grant{panel.manager.member, Role::Manager, panel.vacancy, true};
    auto taken = grant;
    taken.granted = false;
    QCOMPARE(world.say(panel.owner, taken), "stored");
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "two")), "stored");
    (void)world.pullAll(panel.manager);
    QCOMPARE(world.say(panel.owner, grant), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.manager), panel.vacancy), 2U);
}

void TestServerReveal::statementsReachEveryMember() {
    RelayWorld world;
    Panel panel(world);
    for (auto* each : {&panel.owner, &panel.hiring, &panel.anna, &panel.bert, &panel.manager}) {
        QCOMPARE(statementsIn(world.pullAll(*each)), std::size_t(world.log.size()));
    }
}

void TestServerReveal::aBoxReachesItsReceiverOnly() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
             "stored");
    QCOMPARE(boxesOf(world.pullAll(panel.anna), panel.vacancy), 1U);
    for (auto* other : {&panel.owner, &panel.hiring, &panel.bert, &panel.manager}) {
        QCOMPARE(boxesOf(world.pullAll(*other), panel.vacancy), 0U);
    }
}

void TestServerReveal::aBoxOfALostScopeIsKeptBack() {
    RelayWorld world;
    Panel panel(world);
    using log::Role;
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.manager, panel.vacancy)),
             "stored");
    QCOMPARE(world.say(panel.owner,
                       log::GrantRole{panel.manager.member, Role::Manager, panel.vacancy, false}),
             "stored");
    QCOMPARE(boxesOf(world.pullAll(panel.manager), panel.vacancy), 0U);
    QCOMPARE(world.say(panel.owner,
                       log::GrantRole{panel.manager.member, Role::Manager, panel.vacancy, true}),
             "stored");
    QCOMPARE(boxesOf(world.pullAll(panel.manager), panel.vacancy), 1U);
}

/// Nobody else may have the key: after a restore it is this person's word alone.
void TestServerReveal::aBoxToTheOwnDeviceIsKeptUntilItsPersonMayReadAgain() {
    RelayWorld world;
    Panel panel(world);
    auto& hiring = panel.hiring;
    QCOMPARE(world.say(panel.owner, log::Assign{panel.candidate, hiring.member, false}), "stored");
    const auto kept = world.box(hiring, hiring, panel.debrief);
    QCOMPARE(world.pushOne(hiring, kept), "stored");
    // nobody else is given one meanwhile, and who never could read keeps nothing
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, hiring, panel.debrief)),
             "not_allowed");
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, panel.anna, panel.debrief)),
             "not_allowed");
    QCOMPARE(boxesOf(world.pullAll(hiring), panel.debrief), 0U);
    const auto card = world.newScope(hiring, log::ScopeKind::Scorecard, panel.candidate);
    QCOMPARE(panel.submit(hiring, card), "stored");
    QCOMPARE(boxesOf(world.pullAll(hiring), panel.debrief), 1U);
}

void TestServerReveal::anInviteReceivesStatementsAndItsOwnBoxesOnly() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
    const auto keys = vault::DeviceKeys::random();
    (void)world.invite(panel.owner, log::Role::Interviewer, panel.vacancy, keys);
    Device guest{{}, vault::inviteBoxId(keys.publicKeys.sign), keys, {}, {}, {}, {}};
    QCOMPARE(codes(world.push(panel.owner, {world.box(panel.owner, guest, panel.vacancy),
                                            world.box(panel.owner, panel.anna, panel.vacancy),
                                            world.box(panel.owner, guest, panel.candidate)})),
             (Codes{"stored", "stored", "not_allowed"}));
    QCOMPARE(world.login(guest).status, 200U);
    const auto items = world.pullAll(guest);
    QCOMPARE(statementsIn(items), std::size_t(world.log.size()));
    QCOMPARE(boxesOf(items, panel.vacancy), 1U);
    QCOMPARE(items.size(), std::size_t(world.log.size()) + 1);
    QCOMPARE(world.pushOne(guest, world.seal(guest, panel.vacancy, "mine?")), "not_allowed");
}

void TestServerReveal::theInvitesBoxesAreGoneAfterTheJoin() {
    RelayWorld world;
    auto owner = world.found();
    const auto vacancy = world.newScope(owner, log::ScopeKind::Vacancy, world.log.workspaceScope());
    const auto keys = vault::DeviceKeys::random();
    const auto invite = world.invite(owner, log::Role::Interviewer, vacancy, keys);
    Device guest{invite.member, vault::inviteBoxId(keys.publicKeys.sign), keys, {}, {}, {}, {}};
    QCOMPARE(world.pushOne(owner, world.box(owner, guest, vacancy)), "stored");
    QCOMPARE(world.login(guest).status, 200U);
    QCOMPARE(boxesOf(world.pullAll(guest), vacancy), 1U);

    Device device{invite.member,
                  base::newId<base::DeviceId>(1),
                  vault::DeviceKeys::random(),
                  guest.token,
                  guest.cursor,
                  guest.mark,
                  {}};
    const auto join = world.signJoin(device, keys);
    const auto own = world.box(device, device, vacancy);
    QCOMPARE(codes(world.push(guest, {join, own})), (Codes{"stored", "stored"}));
    QCOMPARE(codes(world.push(guest, {join, own})), (Codes{"duplicate", "duplicate"}));
    QCOMPARE(world.pull(guest).status, 403U); // the invite is used up
    QVERIFY(world.log.append(join.bytes));
    QCOMPARE(world.login(device).status, 200U);
    // the cursor that the invite had got goes on, though its newest row was a box now gone
    const auto rest = world.pullAll(device);
    QCOMPARE(statementsIn(rest), 1U);
    QCOMPARE(boxesOf(rest, vacancy), 1U);
}

void TestServerReveal::whoLacksAKeyIsNamedToItsHoldersOnly() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    const auto wanted = world.page(panel.anna).wanted;
    std::set<base::DeviceId> devices;
    for (const auto& box : wanted) {
        QCOMPARE(box.scope, panel.annaCard);
        QCOMPARE(box.key, world.keyOf(panel.annaCard).id());
        devices.insert(box.device);
    }
    QCOMPARE(devices, (std::set{panel.owner.id, panel.hiring.id}));
    QVERIFY(world.page(panel.owner).wanted.empty()); // holds nothing
    QVERIFY(world.page(panel.bert).wanted.empty());
}

void TestServerReveal::aKeyGivenIsNoLongerWanted() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QCOMPARE(codes(world.push(panel.anna, {world.box(panel.anna, panel.owner, panel.annaCard),
                                           world.box(panel.anna, panel.hiring, panel.annaCard)})),
             (Codes{"stored", "stored"}));
    QVERIFY(world.page(panel.anna).wanted.empty());
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    std::set<base::DeviceId> lacking; // now bert and the manager may read as well
    const auto wanted = world.page(panel.hiring).wanted;
    for (const auto& box : wanted) {
        if (box.scope == panel.annaCard) lacking.insert(box.device);
    }
    QCOMPARE(lacking, (std::set{panel.bert.id, panel.manager.id}));
}

void TestServerReveal::whoseEnvelopeIsGivenBackMayHaveLetGoOfItsKey() {
    RelayWorld world;
    Panel panel(world);
    const auto box = world.box(panel.owner, panel.owner, panel.candidate);
    const auto given = world.seal(panel.hiring, panel.candidate, "Kim");
    QCOMPARE(codes(world.push(panel.owner, {box, given})), (Codes{"stored", "stored"}));
    std::set<base::DeviceId> lacking;
    for (const auto& wanted : world.page(panel.owner).wanted) {
        if (wanted.scope == panel.candidate) lacking.insert(wanted.device);
    }
    QVERIFY(lacking.contains(panel.hiring.id));
}

void TestServerReveal::aSecondDeviceLacksTheKeysOfItsMember() {
    RelayWorld world;
    Panel panel(world);
    auto phone = world.join(panel.anna, std::nullopt, {});
    const auto wanted = world.page(panel.anna).wanted;
    QCOMPARE(wanted.size(), 1U);
    QCOMPARE(wanted.front().device, phone.id);
    QCOMPARE(wanted.front().scope, panel.annaCard);
}

void TestServerReveal::accessRowsAreWhatTheLogSays() {
    RelayWorld world;
    Panel panel(world);
    using log::Role;
    auto& owner = panel.owner;
    const auto check = [&] {
        for (const auto& scope : {world.log.workspaceScope(), panel.vacancy, panel.candidate,
                                  panel.debrief, panel.annaCard, panel.bertCard}) {
            auto expected = world.log.readers(scope);
            std::vector<base::MemberId> kept;
            QVERIFY(world.store().read(
                world.workspace, [&](server::Snapshot& rows) { kept = rows.readers(scope); }));
            std::sort(expected.begin(), expected.end());
            std::sort(kept.begin(), kept.end());
            QCOMPARE(kept, expected);
        }
    };
    check();
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    check();
    QCOMPARE(panel.submit(panel.bert, panel.bertCard), "stored");
    check();
    for (const bool granted : {false, true}) {
        const auto code = world.say(owner, log::GrantRole{panel.hiring.member, Role::HiringManager,
                                                          panel.vacancy, granted});
        QCOMPARE(code, "stored");
        check();
    }
    QCOMPARE(world.say(owner, log::GrantRole{panel.manager.member, Role::Recruiter,
                                             world.log.workspaceScope(), true}),
             "stored");
    check();
    const auto other = world.join(owner, Role::Recruiter, world.log.workspaceScope());
    check();
    const auto guest = world.join(owner, Role::Interviewer, panel.vacancy);
    for (const log::StatementBody& body : std::vector<log::StatementBody>{
             log::Assign{panel.candidate, guest.member, false},
             log::Unassign{panel.candidate, guest.member},
             log::Assign{panel.candidate, guest.member, true}, log::Revoke{other.id, {}},
             log::Revoke{{}, guest.member}, log::Revoke{{}, panel.manager.member},
             log::Erase{panel.candidate}}) {
        QCOMPARE(world.say(owner, body), "stored");
        check();
    }
}

void TestServerReveal::aPushWakesOnlyWhoMayReadIt() {
    RelayWorld world;
    Panel panel(world);
    server::Wake wake;
    world.relay().onStored([&](const server::Wake& made) { wake = made; });
    const auto woken = [&](const Device& device) {
        return wake.reaches({world.workspace, {device.member, device.id, false}, 25});
    };
    const auto phone = world.join(panel.anna, std::nullopt, {});
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "5")), "stored");
    QVERIFY(woken(panel.anna) && woken(phone));
    QVERIFY(!woken(panel.bert) && !woken(panel.owner) && !woken(panel.hiring));
    QVERIFY(!wake.reaches({base::WorkspaceId{}, {panel.anna.member, panel.anna.id, false}, 25}));

    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.bert, panel.vacancy)),
             "stored");
    QVERIFY(woken(panel.bert));
    QVERIFY(!woken(panel.anna) && !woken(panel.owner));

    QCOMPARE(panel.submit(panel.anna, panel.annaCard), "stored");
    QVERIFY(woken(panel.bert) && woken(panel.manager) && woken(panel.owner));

    wake = {};
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.bert, panel.vacancy)),
             "duplicate");
    QVERIFY(wake.empty()); // nothing new, nobody woken
}

void TestServerReveal::cursorsDoNotDependInLengthOnWhatOthersWrite() {
    RelayWorld world;
    Panel panel(world);
    const auto first = world.page(panel.anna);
    const auto mark = panel.anna.mark.size();
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(world.pushOne(panel.bert, world.seal(panel.bert, panel.bertCard, "more")),
                 "stored");
    }
    const auto second = world.page(panel.anna);
    QVERIFY(second.items.empty());
    QCOMPARE(second.cursor.size(), first.cursor.size());
    (void)world.push(panel.anna, {});
    QCOMPARE(panel.anna.mark.size(), mark);
}

QTEST_GUILESS_MAIN(TestServerReveal)
#include "tst_server_reveal.moc"
