// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// A sheet is handed in, by the author or by another own device, the server set back to before
/// that, and the author's amendment waits; or it was taken, and the server lost it, too.
base::Outcome amendWhatTheServerLoses(Panel& panel, Device& submits, Device& author,
                                      const base::ScopeId& card, bool taken = false) {
    auto& replica = author.replica();
    const auto written = send(panel, submits, card, "handed in");
    rest(panel, {&submits, &author, &panel.owner});
    panel.world.server.backup();
    const auto submitted = written ? submits.replica().submit(card) : written;
    rest(panel, {&submits, &author});
    if (!taken) {
        panel.world.server.restoreBackup();
    }
    const auto amended = submitted
                             ? replica.amend(card, fieldOf(replica.control(), card, "a"), "amended")
                             : submitted;
    const auto sealed = amended ? replica.sealAll() : amended;
    if (taken) {
        rest(panel, {&author});
        panel.world.server.restoreBackup();
    }
    return sealed;
}

/// Goes online just until it has learnt that its sheet is handed in no more.
void comeUntilItIsOpen(Panel& panel, Device& author, const base::ScopeId& card) {
    panel.world.wire.offline.erase(&author);
    panel.world.sync(author);
    for (int ms = 0; ms < 20'000 && author.replica().isLocked(card); ++ms) {
        panel.world.wire.runUntil(panel.world.clock.now + 1);
    }
}

} // namespace

/// A sheet that was handed in, and a server that was set back to before that.
class TestReplicaSetbackSheet : public QObject {
    Q_OBJECT
private slots:
    /// What waits may rest on what the server lost: that is said anew before it.
    void aSheetThatTheServerForgotAndThatWaitsToBeHandedInIsHandedIn() {
        Panel panel;
        Device& author = panel.join(log::Role::Interviewer);
        OK(panel.owner.replica().say(log::Assign{panel.candidate, author.replica().self(), false}));
        panel.settle();
        panel.world.server.backup();
        panel.world.wire.offline.insert(&panel.owner);
        const auto card = panel.make(author, log::ScopeKind::Scorecard, panel.candidate);
        OK(send(panel, author, card, "rated"));
        rest(panel, {&author});
        panel.world.server.restoreBackup();
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy); // it went on
        rest(panel, {&panel.owner});
        OK(panel.write(author, card, "b", "and more"));
        OK(author.replica().submit(card));
        rest(panel, {&author, &panel.owner});
        QVERIFY(author.replica().control().submitted(card) != nullptr);
        QCOMPARE(author.replica().status().parked, std::size_t(0));
        QVERIFY(panel.read(panel.owner, card, "b") == log::Value("and more"));
    }

    /// What waits was said later: it takes nothing back of what is lost.
    void whatIsLostIsSaidAnewAsIfNothingWaited() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        panel.world.server.backup();
        panel.world.wire.offline.insert(&panel.owner);
        (void)panel.make(recruiter, log::ScopeKind::Debrief, panel.candidate);
        rest(panel, {&recruiter});
        panel.world.server.restoreBackup();
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy); // it went on
        rest(panel, {&panel.owner});
        OK(recruiter.replica().say(log::Erase{panel.candidate}));
        rest(panel, {&recruiter, &panel.owner});
        QVERIFY(panel.owner.replica().control().erased(panel.candidate));
        for (const base::Error& problem : recruiter.replica().status().problems) {
            QVERIFY2(!problem.where.starts_with("lost"), base::describe(problem).c_str());
        }
    }

    void aSheetHandedInAnewIsWhatItWasThen() {
        Panel panel;
        Device& author = panel.rater();
        Device& submits = panel.secondDevice(author);
        const auto card = panel.cardOf(author);
        OK(send(panel, submits, card, "handed in"));
        rest(panel, {&author, &submits, &panel.owner});
        panel.world.server.backup();
        OK(submits.replica().submit(card));
        rest(panel, {&submits});
        panel.world.server.restoreBackup();
        OK(send(panel, author, card, "too late"));
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy); // the log goes on
        rest(panel, {&author, &panel.owner});
        panel.world.wire.offline.erase(&submits);
        panel.world.sync(submits);
        for (int ms = 0; ms < 20'000; ++ms) {
            (void)submits.replica().fold(card); // a person looks at it
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        rest(panel, {&author, &submits, &panel.owner});
        for (Device* device : {&author, &submits}) {
            QVERIFY(device->replica().isLocked(card));
            QVERIFY(panel.read(*device, card, "a") == log::Value("handed in"));
        }
    }

    void anAmendmentFollowsTheSubmitThatIsSaidAnew() {
        Panel panel;
        Device& author = panel.rater();
        const auto card = panel.cardOf(author);
        OK(amendWhatTheServerLoses(panel, author, author, card));
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy); // the log goes on
        rest(panel, {&panel.owner});
        rest(panel, {&author, &panel.owner});
        QCOMPARE(author.replica().status().parked, std::size_t{0});
        const auto* amendments = panel.owner.replica().amendments(card);
        QVERIFY(amendments != nullptr);
        QVERIFY(amendments->value(fieldOf(author.replica().control(), card, "a")) ==
                log::Value("amended"));
    }

    void whatIsWrittenWhileTheSubmitIsLostHoldsNoAmendmentUp_data() {
        QTest::addColumn<bool>("taken");
        QTest::newRow("the amendment waits") << false;
        QTest::newRow("the server had it and lost it") << true;
    }
    void whatIsWrittenWhileTheSubmitIsLostHoldsNoAmendmentUp() {
        QFETCH(bool, taken);
        Panel panel;
        Device& author = panel.rater();
        const auto card = panel.cardOf(author);
        const auto& replica = author.replica();
        OK(amendWhatTheServerLoses(panel, author, author, card, taken));
        for (int i = 0; i < 20; ++i) { // the log goes on, over several pages
            (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        }
        rest(panel, {&panel.owner});
        comeUntilItIsOpen(panel, author, card);
        OK(send(panel, author, card, "too late")); // behind the amendment, which waits
        rest(panel, {&author, &panel.owner});
        const auto* amendments = panel.owner.replica().amendments(card);
        QVERIFY(amendments != nullptr);
        QVERIFY(amendments->value(fieldOf(replica.control(), card, "a")) == log::Value("amended"));
        QVERIFY(!broken(author));
        QCOMPARE(replica.status().parked, std::size_t{1}); // and told
    }

    /// Another device had handed it in, and is away; this one hands it in with what it wrote since.
    void anAmendmentOfASheetThatIsOpenAgainIsInNobodysWay() {
        Panel panel;
        Device& away = panel.rater();
        Device& author = panel.secondDevice(away);
        const auto card = panel.cardOf(away);
        OK(amendWhatTheServerLoses(panel, away, author, card));
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy); // the log goes on
        rest(panel, {&panel.owner});
        comeUntilItIsOpen(panel, author, card);
        OK(send(panel, author, card, "written since")); // before all is given back
        OK(author.replica().submit(card));
        rest(panel, {&author, &panel.owner});
        if (!author.replica().isLocked(card)) OK(author.replica().submit(card)); // it was told
        rest(panel, {&author, &panel.owner});
        QVERIFY(panel.owner.replica().control().submitted(card) != nullptr);
        QCOMPARE(author.replica().status().waiting, std::size_t{0});
        QVERIFY(author.replica().status().parked > 0);
    }
};

QTEST_GUILESS_MAIN(TestReplicaSetbackSheet)
#include "tst_replica_setback_sheet.moc"
