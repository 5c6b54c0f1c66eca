// SPDX-License-Identifier: Apache-2.0
#include "app/session/erased.h"
#include "app/session/own_devices.h"
#include "app/session/sync_driver.h"
#include "core/vault/words.h"
#include "tests/app/office.h"

#include <QtTest>

using namespace kvorum;
using session::DeviceSession;

/// What one person can undo about others: an assignment, an invite, a candidate.
class SessionPeopleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Office> m_office;

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }

    void anAssignmentEndsUntilTheSheetIsIn() {
        QVERIFY(m_office->session->assign(m_office->candidate, m_office->session->self()));
        QVERIFY(m_office->session->unassign(m_office->candidate, m_office->session->self()));
        QVERIFY(m_office->session->control().raters(m_office->candidate).empty());
        QVERIFY(m_office->session->assign(m_office->candidate, m_office->session->self()));
        const auto sheet = m_office->session->openSheet(m_office->candidate);
        QVERIFY(sheet && m_office->session->submit(*sheet));
        const auto late =
            m_office->session->unassign(m_office->candidate, m_office->session->self());
        QCOMPARE(int(late.error().code), int(base::ErrorCode::Submitted));
    }

    void anInviteNobodyTookIsWithdrawn() {
        const auto member = base::newId<base::MemberId>(1);
        QVERIFY(m_office->session->replica().invite("relay.example", member, log::Role::Interviewer,
                                                    m_office->vacancy));
        QCOMPARE(m_office->session->control().openInvites().size(), std::size_t(1));
        QVERIFY(m_office->session->withdrawInvite(member));
        QVERIFY(m_office->session->control().openInvites().empty());
        QCOMPARE(int(m_office->session->withdrawInvite(member).error().code),
                 int(base::ErrorCode::NotFound));
    }

    void anErasedCandidateIsInNoList() {
        QVERIFY(m_office->session->eraseCandidate(m_office->candidate));
        QVERIFY(m_office->session->control().children(m_office->vacancy).empty());
        QCOMPARE(int(m_office->session->eraseCandidate(m_office->candidate).error().code),
                 int(base::ErrorCode::Erased));
    }

    void anErasureSaysWhoseWordItWasAndWhereItIsGone() {
        QVERIFY(session::erasedCandidates(*m_office->session, m_office->vacancy).empty());
        QVERIFY(m_office->session->eraseCandidate(m_office->candidate));
        const auto erased = session::erasedCandidates(*m_office->session, m_office->vacancy);
        QCOMPARE(erased.size(), std::size_t(1));
        QVERIFY(erased[0].by == m_office->session->self());
        QVERIFY(erased[0].unixMs > 0 && erased[0].unixMs <= m_office->session->now());
        QCOMPARE(erased[0].devices.size(), std::size_t(1));
        QVERIFY(erased[0].devices[0].device == m_office->session->device());
    }

    void theFounderLacksASheetUntilOneIsMadeAndMakesNoSecond() {
        QVERIFY(session::lacksFounderSheet(*m_office->session));
        QVERIFY(session::mayMakeSheet(*m_office->session));
        QVERIFY(m_office->session->replica().makeSheet(vault::newWords()));
        QVERIFY(!session::lacksFounderSheet(*m_office->session));
        QVERIFY(!session::mayMakeSheet(*m_office->session));
        const auto own = session::ownDevices(*m_office->session);
        QCOMPARE(own.size(), std::size_t(2));
        QVERIFY(own[0].kind == session::OwnDevice::Kind::Here);
        QVERIFY(own[1].kind == session::OwnDevice::Kind::Sheet);
        QCOMPARE(int(session::endDevice(*m_office->session, own[1].id).error().code),
                 int(base::ErrorCode::NotAllowed));
    }

    void aDeviceIsLinkedOnlyWhereThereIsAServer() {
        QCOMPARE(int(session::linkDevice(*m_office->session).error().code),
                 int(base::ErrorCode::Offline));
        QVERIFY(session::placeOf(*m_office->session).isEmpty());
    }

    void anOpenLinkIsListedUntilItIsWithdrawn() {
        const auto link = m_office->session->replica().invite(
            "relay.example", m_office->session->self(), std::nullopt, {});
        QVERIFY(link);
        QVERIFY(!session::isTaken(*m_office->session, QString::fromStdString(*link)));
        const auto own = session::ownDevices(*m_office->session);
        QCOMPARE(own.size(), std::size_t(2));
        QVERIFY(own[1].kind == session::OwnDevice::Kind::Link);
        QVERIFY(own[1].unixMs > m_office->session->now());
        QVERIFY(session::endDevice(*m_office->session, own[1].id));
        QCOMPARE(session::ownDevices(*m_office->session).size(), std::size_t(1));
    }

    void anAddressIsTakenAsPeopleWriteIt() {
        const auto authority = [](const char* address) {
            const auto read = session::SyncDriver::authorityOf(address);
            return read ? *read : std::string("refused");
        };
        QCOMPARE(authority("relay.example"), std::string("relay.example"));
        QCOMPARE(authority(" https://Relay.example:8443/ "), std::string("relay.example:8443"));
        QCOMPARE(authority("127.0.0.1:8080"), std::string("127.0.0.1:8080"));
        QCOMPARE(authority("http://localhost:8080"), std::string("localhost:8080"));
        for (const char* none : {"http://relay.example", "", "ftp://relay.example", "https://"}) {
            QCOMPARE(authority(none), std::string("refused"));
        }
    }

    void aDeviceThatIsDeletedLeavesWhatWasExported() {
        const auto folder = m_office->session->folder();
        const auto path = session::exportLeftovers(*m_office->session);
        QVERIFY(path && QFile::exists(*path));
        m_office->session.reset();
        QVERIFY(DeviceSession::remove(folder));
        QVERIFY(!DeviceSession::exists(folder));
        QVERIFY(QFile::exists(*path));
        m_office->session = *DeviceSession::open(folder, "other words");
        QVERIFY(!m_office->session->replica().joined());
    }
};

QTEST_GUILESS_MAIN(SessionPeopleTest)
#include "tst_session_people.moc"
