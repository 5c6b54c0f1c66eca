// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include "core/vault/box.h"

#include <QTest>

using namespace kvorum;
using namespace kvorum::test;
using Codes = std::vector<std::string>;

/// What the server takes from, gives to and keeps of those who leave and those who are erased.
class TestServerLeaving : public QObject {
    Q_OBJECT
private slots:
    void aRevokedDeviceReadsTheLogUpToItsEndAndNothingElse();
    void aRevokedDeviceIsGivenNoKeyAndNamedToNobody();
    void whoGivesAKeyOnWithoutTheRightToReadLacksItLater();
    void aRepeatedJoinBringsNoRevokedDeviceBack();
    void nothingOfADeviceCountsBehindItsOwnRevoke();
    void aWithdrawnInviteIsNotLetIn();
    void whoIsNoLongerAssignedWritesNoSheet();
    void aSheetOnPaperLacksTheKeysOfItsMember();
    void nothingMoreIsTakenOfAnErasedCandidate();
    void theNumberingGoesOnBehindAnErasure();
    void everyMemberMayConfirmInTheWorkspaceOnly();
};

void TestServerLeaving::aRevokedDeviceReadsTheLogUpToItsEndAndNothingElse() {
    RelayWorld world;
    Panel panel(world);
    (void)world.pullAll(panel.anna);
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
             "stored");
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "x")), "stored");
    QCOMPARE(world.say(panel.owner, log::Revoke{panel.anna.id, {}}), "stored");
    (void)world.newScope(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
    QCOMPARE(world.login(panel.anna).status, 200U); // to learn why
    const auto items = world.pullAll(panel.anna);
    QCOMPARE(items.size(), std::size_t(1));
    const auto* last = std::get_if<log::EncodedStatement>(&items.front());
    QVERIFY(last &&
            std::holds_alternative<log::Revoke>(log::decodeStatement(last->bytes)->statement.body));
    QVERIFY(world.page(panel.anna).items.empty());
    panel.anna.cursor.clear();
    for (const auto& item : world.pullAll(panel.anna)) {
        QVERIFY(std::holds_alternative<log::EncodedStatement>(item));
    }
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "5")), "http 403");
}

void TestServerLeaving::aRevokedDeviceIsGivenNoKeyAndNamedToNobody() {
    RelayWorld world;
    Panel panel(world);
    auto phone = world.join(panel.anna, std::nullopt, {});
    QCOMPARE(world.page(panel.anna).wanted.size(), std::size_t(1));
    QCOMPARE(world.say(panel.anna, log::Revoke{phone.id, {}}), "stored");
    QVERIFY(world.page(panel.anna).wanted.empty());
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, phone, panel.annaCard)),
             "not_allowed");
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "5")), "stored");
    QVERIFY(world.page(panel.anna).wanted.empty());
}

void TestServerLeaving::whoGivesAKeyOnWithoutTheRightToReadLacksItLater() {
    RelayWorld world;
    Panel panel(world);
    log::GrantRole role{panel.hiring.member, log::Role::HiringManager, panel.vacancy, false};
    QCOMPARE(world.say(panel.owner, role), "stored");
    QCOMPARE(world.pushOne(panel.hiring, world.box(panel.hiring, panel.owner, panel.vacancy)),
             "stored"); // and deletes it then
    role.granted = true;
    QCOMPARE(world.say(panel.owner, role), "stored");
    const auto wanted = world.page(panel.owner).wanted;
    QVERIFY(std::any_of(wanted.begin(), wanted.end(), [&](const auto& want) {
        return want.device == panel.hiring.id && want.scope == panel.vacancy;
    }));
}

void TestServerLeaving::aRepeatedJoinBringsNoRevokedDeviceBack() {
    RelayWorld world;
    Panel panel(world);
    const auto keys = vault::DeviceKeys::random();
    (void)world.invite(panel.anna, std::nullopt, {}, keys);
    Device guest{{}, vault::inviteBoxId(keys.publicKeys.sign), keys, {}, {}, {}, {}};
    QCOMPARE(world.login(guest).status, 200U);
    Device phone{panel.anna.member,
                 base::newId<base::DeviceId>(1),
                 vault::DeviceKeys::random(),
                 {},
                 {},
                 {},
                 {}};
    const auto join = world.signJoin(phone, keys);
    QCOMPARE(world.pushOne(guest, join), "stored");
    QVERIFY(world.log.append(join.bytes));
    QCOMPARE(world.page(panel.anna).wanted.size(), std::size_t(1));
    QCOMPARE(world.say(panel.anna, log::Revoke{phone.id, {}}), "stored");

    QCOMPARE(world.pushOne(panel.owner, join), "duplicate");
    QVERIFY(world.page(panel.anna).wanted.empty());
    // the invite's token outlives the device
    const auto sealed = world.seal(phone, panel.annaCard, "5");
    QCOMPARE(codes(world.push(guest, {join, sealed})), (Codes{"duplicate", "not_allowed"}));
}

void TestServerLeaving::nothingOfADeviceCountsBehindItsOwnRevoke() {
    RelayWorld world;
    Panel panel(world);
    const auto end = world.sign(panel.anna, log::Revoke{panel.anna.id, {}});
    const auto sealed = world.seal(panel.anna, panel.annaCard, "5");
    QCOMPARE(codes(world.push(panel.anna, {end, sealed})), (Codes{"stored", "not_allowed"}));
}

void TestServerLeaving::aWithdrawnInviteIsNotLetIn() {
    RelayWorld world;
    Panel panel(world);
    const auto keys = vault::DeviceKeys::random();
    const auto body = world.invite(panel.owner, log::Role::Interviewer, panel.vacancy, keys);
    const auto id = vault::inviteBoxId(keys.publicKeys.sign);
    Device guest{body.member, id, keys, {}, {}, {}, {}};
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, guest, panel.vacancy)), "stored");
    QCOMPARE(world.login(guest).status, 200U);
    QCOMPARE(world.say(panel.owner, log::Revoke{id, {}}), "stored");
    QCOMPARE(world.pull(guest).status, 403U);
    QCOMPARE(world.login(guest).status, 403U);
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, guest, panel.candidate)),
             "not_allowed");
}

void TestServerLeaving::whoIsNoLongerAssignedWritesNoSheet() {
    RelayWorld world;
    Panel panel(world);
    const log::Unassign body{panel.candidate, panel.anna.member};
    QCOMPARE(world.say(panel.owner, body), "stored");
    QCOMPARE(world.say(panel.anna, world.submit(panel.anna, panel.annaCard)), "not_allowed");
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "5")), "not_allowed");
}

void TestServerLeaving::aSheetOnPaperLacksTheKeysOfItsMember() {
    RelayWorld world;
    Panel panel(world);
    const auto paper = vault::DeviceKeys::random();
    QCOMPARE(world.say(panel.anna, log::Sheet{paper.publicKeys}), "stored");
    const auto wanted = world.page(panel.anna).wanted;
    QCOMPARE(wanted.size(), std::size_t(1));
    const auto id = vault::inviteBoxId(paper.publicKeys.sign);
    QCOMPARE(wanted.front().device, id);
    QCOMPARE(wanted.front().scope, panel.annaCard);
    Device words{panel.anna.member, id, paper, {}, {}, {}, {}};
    QCOMPARE(world.pushOne(panel.anna, world.box(panel.anna, words, panel.annaCard)), "stored");
    QCOMPARE(world.login(words).status, 200U); // whoever reads the words is the member
    QCOMPARE(boxesOf(world.pullAll(words), panel.annaCard), std::size_t(1));
}

void TestServerLeaving::nothingMoreIsTakenOfAnErasedCandidate() {
    RelayWorld world;
    Panel panel(world);
    const auto before = world.seal(panel.anna, panel.annaCard, "5");
    QCOMPARE(world.pushOne(panel.anna, before), "stored");
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "stored");
    QCOMPARE(world.pushOne(panel.anna, before), "duplicate"); // its answer may have been lost
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "6")), "erased");
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.owner, panel.candidate)),
             "erased");
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "erased");
    for (auto* device : {&panel.owner, &panel.anna, &panel.bert, &panel.manager}) {
        device->cursor.clear();
        const auto items = world.pullAll(*device);
        for (const auto& scope : {panel.candidate, panel.debrief, panel.annaCard}) {
            QCOMPARE(envelopesOf(items, scope) + boxesOf(items, scope), std::size_t(0));
        }
    }
}

void TestServerLeaving::theNumberingGoesOnBehindAnErasure() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "5")), "stored");
    (void)world.pullAll(panel.anna); // her cursor and mark stand on rows that are erased now
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "stored");
    QCOMPARE(world.pull(panel.anna).status, 200U);
    QCOMPARE(world.push(panel.anna, {}).status, 200U);
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "x")), "stored");
    QCOMPARE(envelopesOf(world.pullAll(panel.anna), panel.vacancy), std::size_t(1));
}

void TestServerLeaving::everyMemberMayConfirmInTheWorkspaceOnly() {
    RelayWorld world;
    Panel panel(world);
    using vault::EnvelopeKind;
    auto& bert = panel.bert;
    const auto workspace = world.log.workspaceScope();
    QCOMPARE(world.pushOne(bert, world.seal(bert, workspace, "done", EnvelopeKind::Receipt)),
             "stored");
    QCOMPARE(world.pushOne(bert, world.seal(bert, workspace, "name")), "not_allowed");
    QCOMPARE(world.pushOne(bert, world.seal(bert, panel.vacancy, "done", EnvelopeKind::Receipt)),
             "not_allowed");
}

QTEST_GUILESS_MAIN(TestServerLeaving)
#include "tst_server_leaving.moc"
