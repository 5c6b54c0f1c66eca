// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::DeviceSession;

/// What one person can undo about others: an assignment, an invite, a candidate.
class SessionPeopleTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<DeviceSession> m_session;
    base::ScopeId m_vacancy, m_candidate;

private slots:
    void init() {
        m_session = *DeviceSession::open(
            (m_folder.path() + "/" + QTest::currentTestFunction()).toStdString(), "words");
        QVERIFY(m_session->foundWorkspace("Office", "Eva"));
        m_vacancy = *m_session->createVacancy("Lead", "Firm", 100);
        m_candidate = *m_session->addCandidate(m_vacancy, "Kim", std::nullopt);
    }

    void anAssignmentEndsUntilTheSheetIsIn() {
        QVERIFY(m_session->assign(m_candidate, m_session->self()));
        QVERIFY(m_session->unassign(m_candidate, m_session->self()));
        QVERIFY(m_session->control().raters(m_candidate).empty());
        QVERIFY(m_session->assign(m_candidate, m_session->self()));
        const auto sheet = m_session->openSheet(m_candidate);
        QVERIFY(sheet && m_session->submit(*sheet));
        const auto late = m_session->unassign(m_candidate, m_session->self());
        QCOMPARE(int(late.error().code), int(base::ErrorCode::Submitted));
    }

    void anInviteNobodyTookIsWithdrawn() {
        const auto member = base::newId<base::MemberId>(1);
        QVERIFY(m_session->replica().invite("relay.example", member, log::Role::Interviewer,
                                            m_vacancy));
        QCOMPARE(m_session->control().openInvites().size(), std::size_t(1));
        QVERIFY(m_session->withdrawInvite(member));
        QVERIFY(m_session->control().openInvites().empty());
        QCOMPARE(int(m_session->withdrawInvite(member).error().code),
                 int(base::ErrorCode::NotFound));
    }

    void anErasedCandidateIsInNoList() {
        QVERIFY(m_session->eraseCandidate(m_candidate));
        QVERIFY(m_session->control().children(m_vacancy).empty());
        QCOMPARE(int(m_session->eraseCandidate(m_candidate).error().code),
                 int(base::ErrorCode::Erased));
    }
};

QTEST_GUILESS_MAIN(SessionPeopleTest)
#include "tst_session_people.moc"
