// SPDX-License-Identifier: Apache-2.0
#include "app/session/erased.h"
#include "app/session/own_devices.h"
#include "core/vault/words.h"

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

    void anErasureSaysWhoseWordItWasAndWhereItIsGone() {
        QVERIFY(session::erasedCandidates(*m_session, m_vacancy).empty());
        QVERIFY(m_session->eraseCandidate(m_candidate));
        const auto erased = session::erasedCandidates(*m_session, m_vacancy);
        QCOMPARE(erased.size(), std::size_t(1));
        QVERIFY(erased[0].by == m_session->self());
        QVERIFY(erased[0].unixMs > 0 && erased[0].unixMs <= m_session->now());
        QCOMPARE(erased[0].devices.size(), std::size_t(1));
        QVERIFY(erased[0].devices[0].device == m_session->device());
    }

    void theFounderLacksASheetUntilOneIsMadeAndMakesNoSecond() {
        QVERIFY(session::lacksFounderSheet(*m_session));
        QVERIFY(session::mayMakeSheet(*m_session));
        QVERIFY(m_session->replica().makeSheet(vault::newWords()));
        QVERIFY(!session::lacksFounderSheet(*m_session));
        QVERIFY(!session::mayMakeSheet(*m_session));
        const auto own = session::ownDevices(*m_session);
        QCOMPARE(own.size(), std::size_t(2));
        QVERIFY(own[0].here && !own[0].sheet);
        QVERIFY(!own[1].here && own[1].sheet);
        QCOMPARE(int(session::endDevice(*m_session, own[1].id).error().code),
                 int(base::ErrorCode::NotAllowed));
    }

    void aDeviceIsLinkedOnlyWhereThereIsAServer() {
        QCOMPARE(int(session::linkDevice(*m_session).error().code), int(base::ErrorCode::Offline));
        QVERIFY(session::placeOf(*m_session).isEmpty());
    }

    void aDeviceThatIsDeletedLeavesWhatWasExported() {
        const auto folder = m_session->folder();
        const auto path = session::exportLeftovers(*m_session);
        QVERIFY(path && QFile::exists(*path));
        m_session.reset();
        QVERIFY(DeviceSession::remove(folder));
        QVERIFY(!DeviceSession::exists(folder));
        QVERIFY(QFile::exists(*path));
        m_session = *DeviceSession::open(folder, "other words");
        QVERIFY(!m_session->replica().joined());
    }
};

QTEST_GUILESS_MAIN(SessionPeopleTest)
#include "tst_session_people.moc"
