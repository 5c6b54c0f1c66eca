// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/rights.h"

#include <QTest>

using namespace kvorum;
using syncworld::Rights;

namespace {

constexpr int day = 86'400'000;

/// A debrief made by who leads its vacancy, after the server was backed up.
struct Story {
    base::MemberId owner = base::newId<base::MemberId>(day),
                   lead = base::newId<base::MemberId>(day);
    base::ScopeId workspace = base::newId<base::ScopeId>(day),
                  vacancy = base::newId<base::ScopeId>(day),
                  candidate = base::newId<base::ScopeId>(day),
                  debrief = base::newId<base::ScopeId>(day);
    Rights now, backup;

    Story() {
        say(log::Found{owner, {}, workspace});
        log::Invite invite;
        invite.member = lead;
        say(invite);
        say(log::Join{invite.keys.sign, lead, {}, {}});
        say(log::NewScope{vacancy, log::ScopeKind::Vacancy, workspace, {}});
        say(log::NewScope{candidate, log::ScopeKind::Candidate, vacancy, {}});
        leads(true);
        backup = now;
        makeDebrief();
    }

    void say(log::StatementBody body) {
        log::Statement statement;
        statement.body = std::move(body);
        now.say(statement);
    }
    void leads(bool granted) {
        say(log::GrantRole{lead, log::Role::HiringManager, vacancy, granted});
    }
    void makeDebrief() { say(log::NewScope{debrief, log::ScopeKind::Debrief, candidate, {}}); }
    void restore() {
        const Rights before = std::exchange(now, backup);
        now.keepPast(before);
    }
};

} // namespace

/// What the worlds judge by where a server is set back.
class TestSyncWorldRights : public QObject {
    Q_OBJECT
private slots:
    void whoMayReadATakenScopeNoMoreLostIt() {
        Story story;
        QVERIFY(story.now.mayRead(story.lead, story.debrief));
        story.restore();
        QVERIFY(!story.now.mayRead(story.lead, story.debrief)); // there is none
        story.leads(false);
        story.leads(true);
        story.makeDebrief();
        QVERIFY(story.now.mayRead(story.lead, story.debrief));
        QCOMPARE(story.now.losses(story.lead, story.debrief), 1);
        QCOMPARE(story.now.losses(story.owner, story.debrief), 0);
    }

    void whoMayReadItAllTheTimeHasNoExcuse() {
        Story story;
        story.restore();
        story.say(log::NewScope{
            base::newId<base::ScopeId>(day), log::ScopeKind::Vacancy, story.workspace, {}});
        story.makeDebrief();
        QCOMPARE(story.now.losses(story.lead, story.debrief), 0);
    }

    void whoNeverReadATakenScopeDidNotEverRead() {
        Story story;
        const auto guest = base::newId<base::MemberId>(day);
        story.restore();
        log::Invite invite;
        invite.member = guest;
        invite.role = log::Role::HiringManager;
        invite.where = story.vacancy;
        story.say(invite);
        story.say(log::Join{invite.keys.sign, guest, {}, {}});
        QVERIFY(!story.now.everRead(guest, story.debrief));
    }
};

QTEST_GUILESS_MAIN(TestSyncWorldRights)
#include "tst_syncworld_rights.moc"
