// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// Every device is online again, until all has come.
void comeBack(Panel& panel) {
    panel.world.wire.offline.clear();
    for (int i = 0; i < 4; ++i) {
        panel.settle();
        panel.world.pass(40'000);
    }
}

} // namespace

/// A folder was copied while a sheet was open: what is on the sheet, what comes too late for it.
class TestReplicaCopiedSheet : public QObject {
    Q_OBJECT

private slots:
    void aSheetHandedInOnACopyIsTheCopysSheet() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "a", "1"));
        OK(rater.replica().sealAll());
        panel.settle();
        Device& copy = panel.world.copyOf(rater);
        panel.world.wire.offline = {&copy};
        OK(panel.write(rater, card, "b", "2"));
        OK(rater.replica().sealAll());
        panel.settle();
        OK(panel.write(copy, card, "c", "3"));
        OK(copy.replica().submit(card));
        comeBack(panel);
        for (Device* device : {&panel.owner, &rater, &copy}) {
            QVERIFY(device->replica().isLocked(card));
            QVERIFY(panel.read(*device, card, "a") == log::Value("1"));
            QVERIFY(panel.read(*device, card, "b") == log::Value("2"));
            QVERIFY(panel.read(*device, card, "c") == log::Value("3"));
            QVERIFY(!hasTrouble(*device));
        }
    }

    /// A sheet goes before the word by which its rater leaves; one whose candidate was erased
    /// behind it is said no more, and nothing waits for it.
    void whatEndsTheRightOfTheSheetDoesNotHoldTheNewNameUp_data() {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("leaves") << true;
        QTest::newRow("erases") << false;
    }
    void whatEndsTheRightOfTheSheetDoesNotHoldTheNewNameUp() {
        QFETCH(bool, leaves);
        Panel panel;
        Device& rater = panel.join(log::Role::Recruiter);
        const auto self = rater.replica().self();
        OK(panel.owner.replica().say(log::Assign{panel.candidate, self, false}));
        panel.settle();
        const auto card = panel.make(rater, log::ScopeKind::Scorecard, panel.candidate);
        panel.settle();
        Device& copy = panel.world.copyOf(rater);
        panel.world.wire.offline = {&copy};
        OK(panel.write(rater, card, "b", "2"));
        OK(rater.replica().sealAll());
        panel.settle();
        OK(panel.write(copy, card, "c", "3"));
        OK(copy.replica().submit(card));
        OK(leaves ? copy.replica().say(log::Revoke{{}, self})
                  : copy.replica().say(log::Erase{panel.candidate}));
        comeBack(panel);
        const auto& control = panel.owner.replica().control();
        QCOMPARE(control.submitted(card) != nullptr, leaves);
        QCOMPARE(control.erased(panel.candidate), !leaves);
        QCOMPARE(copy.replica().status().waiting, std::size_t{0});
        QVERIFY(!hasTrouble(panel.owner));
    }

    /// The late edit is never sent as it is, so nobody misses it.
    void anAmendmentNamesNoEditThatCameTooLate() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        Device& copy = panel.world.copyOf(rater);
        panel.world.wire.offline = {&copy};
        OK(panel.write(rater, card, "a", "handed in"));
        OK(rater.replica().submit(card));
        panel.settle();
        for (const char* late : {"late", "later"}) {
            OK(panel.write(copy, card, "a", late));
            OK(copy.replica().sealAll());
        }
        OK(copy.replica().submit(card));
        OK(copy.replica().amend(card, fieldOf(copy.replica().control(), card, "a"), "amended"));
        comeBack(panel);
        QVERIFY(copy.keys().device != rater.keys().device);
        QVERIFY(copy.replica().lateEdits(card).at(0).value == log::Value("later"));
        for (Device* device : {&panel.owner, &rater, &copy}) {
            QVERIFY(!broken(*device));
            const auto* amendments = device->replica().amendments(card);
            QVERIFY(amendments->value(fieldOf(device->replica().control(), card, "a")) ==
                    log::Value("amended"));
        }
    }

    void whatComesTooLateForTheSheetIsOffered() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "a", "1"));
        OK(rater.replica().sealAll());
        panel.settle();
        Device& copy = panel.world.copyOf(rater);
        panel.world.wire.offline = {&copy};
        OK(panel.write(rater, card, "a", "2"));
        OK(rater.replica().submit(card));
        panel.settle();
        OK(panel.write(copy, card, "b", "sealed"));
        OK(copy.replica().sealAll());
        OK(panel.write(copy, card, "c", "typed"));
        comeBack(panel);
        QVERIFY(copy.keys().device != rater.keys().device);
        std::map<std::string, std::string> late;
        for (const log::Change& change : copy.replica().lateEdits(card)) {
            late[change.key.field] = change.value.toText();
        }
        QCOMPARE(late, (std::map<std::string, std::string>{{"b", "sealed"}, {"c", "typed"}}));
        QVERIFY(panel.read(copy, card, "a") == log::Value("2"));
        QVERIFY(panel.read(copy, card, "b").isNull()); // not on the sheet
    }
};

QTEST_GUILESS_MAIN(TestReplicaCopiedSheet)
#include "tst_replica_copied_sheet.moc"
