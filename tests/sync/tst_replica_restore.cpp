// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "sync/client/meta.h"
#include "tests/support/syncworld/checks.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

bool hasProblem(Device& device, base::ErrorCode code, const std::string& where) {
    const auto problems = device.replica().status().problems;
    return std::any_of(problems.begin(), problems.end(), [&](const base::Error& problem) {
        return problem.code == code && (where.empty() || problem.where == where);
    });
}

/// A panel whose server was backed up before most of what it holds came.
struct Restored {
    Panel panel;
    World& world;
    Device &rater, &blind;
    base::ScopeId card, second;
    std::size_t promised = 0;

    Restored() : world(panel.world), rater(panel.rater()), blind(panel.rater()) {
        card = panel.cardOf(rater);
        panel.settle();
        world.server.backup();
        second = panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        for (int i = 0; i < 3; ++i) {
            note(panel.write(panel.owner, second, "name", "Kim " + std::to_string(i)));
            note(panel.owner.replica().sealAll());
            note(panel.write(rater, card, "a", i));
            note(rater.replica().sealAll());
        }
        panel.settle();
        note(rater.replica().submit(card));
        panel.settle();
        panel.settle();
        promised = world.server.stored().size();
    }
    void note(const base::Outcome& outcome) {
        if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
    }
    [[nodiscard]] std::vector<Device*> all() { return {&panel.owner, &rater, &blind}; }
    void only(std::initializer_list<Device*> online) {
        world.wire.offline.clear();
        for (Device* device : all()) {
            const bool on = std::find(online.begin(), online.end(), device) != online.end();
            if (!on) world.wire.offline.insert(device);
        }
    }
    void rest() {
        for (int i = 0; i < 6; ++i) {
            panel.settle();
            world.pass(10'000);
        }
    }
};

/// The first so many statements of a log, as a server gives them.
protocol::PullReply pageOf(const log::ControlLog& control, std::uint64_t size) {
    protocol::PullReply page;
    page.cursor = {1};
    for (std::uint64_t i = 0; i < size; ++i) {
        page.items.emplace_back(log::EncodedStatement{control.encodedAt(i)});
    }
    return page;
}

} // namespace

/// The server on an old backup.
class TestReplicaRestore : public QObject {
    Q_OBJECT
private slots:
    void allThatWasConfirmedIsGivenBack() {
        Restored it;
        const auto head = it.world.server.truth().head();
        it.world.server.restoreBackup();
        QVERIFY(it.world.server.stored().size() < it.promised);
        it.rest();
        QVERIFY(it.world.server.truth().head() == head);
        QVERIFY(it.world.server.stored().size() >= it.promised);
        for (Device* device : it.all()) {
            QVERIFY(hasProblem(*device, base::ErrorCode::Conflict, "restore")); // says so
            QVERIFY(!hasProblem(*device, base::ErrorCode::Broken, ""));
        }
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(checkConverged(it.world)), QString());
    }

    void oneWhoNeverSawTheSheetGivesTheLogBackFirst() {
        Restored it;
        const auto head = it.world.server.truth().head();
        it.world.server.restoreBackup();
        it.only({&it.blind});
        it.rest();
        QVERIFY(it.world.server.truth().head() == head); // with a submit whose sheet is still away
        it.only({&it.panel.owner});                      // a reader brings the sheet
        it.rest();
        QVERIFY(it.world.server.stored().size() >= it.promised);
    }

    void theWorkOfADeadDeviceIsGivenBackByItsReaders() {
        Restored it;
        it.world.server.restoreBackup();
        it.only({&it.panel.owner, &it.blind});
        it.rest();
        QVERIFY(it.world.server.stored().size() >= it.promised);
        Device& late = it.panel.join(log::Role::Recruiter);
        it.rest();
        QVERIFY(it.panel.read(late, it.card, "a") == log::Value(2));
        QVERIFY(it.panel.read(late, it.second, "name") == log::Value("Kim 2"));
    }

    void twiceAndWithNewWorkInBetween() {
        Restored it;
        it.world.server.restoreBackup();
        it.only({&it.panel.owner});
        it.panel.settle();
        QVERIFY(it.panel.write(it.panel.owner, it.second, "name", "new").ok());
        QVERIFY(it.panel.owner.replica().sealAll().ok());
        it.rest();
        it.world.server.restoreBackup();
        it.only({&it.panel.owner, &it.rater, &it.blind});
        it.rest();
        QVERIFY(it.world.server.stored().size() > it.promised);
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(checkConverged(it.world)), QString());
    }

    void aKillWhileGivingBackBeginsAnew() {
        Restored it;
        it.world.server.restoreBackup();
        for (int kill = 0; kill < 40; ++kill) {
            for (Device* device : it.all()) {
                device->restart();
                it.world.wire.pump(*device);
            }
            it.world.wire.runUntil(it.world.clock.now + 150 + kill * 20);
        }
        it.rest();
        QVERIFY(it.world.server.stored().size() >= it.promised);
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(checkConverged(it.world)), QString());
    }

    void whatWasSaidSinceTheBackupIsSaidAnewWhereTheLogWentOn() {
        for (const bool ownerFirst : {true, false}) {
            Restored it;
            Device& recruiter = it.panel.join(log::Role::Recruiter);
            it.rest();
            it.world.server.backup(); // all know of this
            it.world.wire.offline = {&recruiter};
            const auto third =
                it.panel.make(it.panel.owner, log::ScopeKind::Candidate, it.panel.vacancy);
            QVERIFY(it.panel.write(it.panel.owner, third, "name", "lost").ok());
            QVERIFY(it.panel.write(it.panel.owner, it.second, "name", "lost too").ok());
            QVERIFY(it.panel.owner.replica().sealAll().ok());
            it.panel.settle();
            it.panel.settle();
            const auto promisedNow = it.world.server.stored();
            it.world.server.restoreBackup();
            it.world.wire.offline = {&it.panel.owner, &it.rater, &it.blind};
            const auto fourth =
                it.panel.make(recruiter, log::ScopeKind::Candidate, it.panel.vacancy);
            QVERIFY(it.panel.write(recruiter, fourth, "name", "went on").ok());
            QVERIFY(recruiter.replica().sealAll().ok());
            it.panel.settle();
            it.world.wire.offline = {&it.rater, &it.blind};
            if (!ownerFirst) it.world.wire.offline = {&it.panel.owner, &it.blind};
            it.rest();
            it.world.wire.offline.clear();
            it.rest();
            for (const auto& [name, bytes] : promisedNow) {
                QVERIFY(it.world.server.stored().contains(name));
            }
            for (Device* device : {&it.panel.owner, &recruiter}) {
                QVERIFY(it.panel.read(*device, third, "name") == log::Value("lost"));
                QVERIFY(it.panel.read(*device, it.second, "name") == log::Value("lost too"));
                QVERIFY(it.panel.read(*device, fourth, "name") == log::Value("went on"));
                QVERIFY(!hasProblem(*device, base::ErrorCode::Broken, ""));
            }
            QVERIFY(it.world.converge());
            QCOMPARE(QString::fromStdString(checkConverged(it.world)), QString());
        }
    }

    void whatTheLogForgotTheRightToIsKeptUntilItIsSaidAnew() {
        Restored it;
        Device& hiring = it.panel.join(log::Role::Interviewer);
        Device& recruiter = it.panel.join(log::Role::Recruiter);
        it.rest();
        it.world.server.backup();
        it.world.wire.offline = {&recruiter};
        OK(it.panel.owner.replica().say(log::GrantRole{
            hiring.replica().self(), log::Role::HiringManager, it.panel.vacancy, true}));
        it.panel.settle();
        it.panel.settle();
        OK(it.panel.write(hiring, it.second, "name", "acknowledged"));
        OK(hiring.replica().sealAll());
        it.panel.settle();
        it.panel.settle();
        QCOMPARE(hiring.replica().status().waiting, std::size_t(0));
        it.world.server.restoreBackup();
        it.world.wire.offline = {&it.panel.owner, &hiring};
        (void)it.panel.make(recruiter, log::ScopeKind::Candidate, it.panel.vacancy);
        it.panel.settle();
        it.world.wire.offline = {&it.panel.owner, &it.rater, &it.blind};
        it.rest();
        QCOMPARE(leftTexts(hiring), std::vector<std::string>{"acknowledged"});
        it.world.wire.offline.clear();
        it.rest();
        QVERIFY(it.panel.read(hiring, it.second, "name") == log::Value("acknowledged"));
    }

    void aKeyIsNoYoungerThanWhatIsLeftOfTheLog() {
        Restored it;
        Device& recruiter = it.panel.join(log::Role::Recruiter);
        Device& guest = it.panel.join(log::Role::Interviewer);
        auto& owner = it.panel.owner.replica();
        it.rest();
        it.world.server.backup();
        it.world.wire.offline = {&recruiter};
        for (int sheet = 0; sheet < 6; ++sheet) { // each ends the one before, which held all keys
            QVERIFY(it.rater.replica().makeSheet().ok());
        }
        it.panel.settle();
        it.panel.settle();
        const auto write = [&](const char* text) {
            OK(it.panel.write(it.panel.owner, it.panel.vacancy, "title", text));
            OK(owner.sealAll());
            it.panel.settle();
        };
        write("one");
        const auto key = newestKey(it.panel.owner, it.panel.vacancy);
        it.world.wire.offline = {&it.panel.owner, &it.rater, &it.blind};
        QVERIFY(owner
                    .invite(std::string(authority), base::newId<base::MemberId>(1),
                            log::Role::Interviewer, it.panel.vacancy)
                    .ok());
        it.world.server.restoreBackup();
        OK(recruiter.replica().say(log::GrantRole{guest.replica().self(), log::Role::Interviewer,
                                                  it.panel.vacancy, false}));
        it.panel.settle();
        it.world.wire.offline = {&it.rater};
        it.rest();
        write("two");
        QVERIFY(newestKey(it.panel.owner, it.panel.vacancy) != key); // the guest had it
        QVERIFY(!client::Exchange(owner).hasToPush());
    }

    void aDeviceRevokedBeforeTheRestoreSaysSoAndDeletes() {
        Restored it;
        it.only({&it.panel.owner, &it.blind});
        OK(it.panel.owner.replica().say(log::Revoke{it.rater.keys().device, {}}));
        it.panel.settle();
        it.world.server.restoreBackup();
        it.rest(); // the others have given back what they hold
        it.only({&it.rater});
        it.rest();
        for (int life = 0; life < 2; ++life) {
            QVERIFY(it.rater.replica().joining() == client::JoinState::Revoked);
            QVERIFY(hasProblem(it.rater, base::ErrorCode::NotAllowed, "device"));
            QVERIFY(it.rater.replica().fold(it.card) == nullptr);
            QVERIFY(!client::Exchange(it.rater.replica()).hasToPush());
            it.rater.restart();
        }
        const auto store = *store::openSqliteStore(it.rater.file());
        QVERIFY(store->keys()->empty() && store->scopes()->empty());
        QCOMPARE(*client::readNumber(*store, client::meta::restoring), std::uint64_t(0));
    }

    void aPageThatIsNotTakenSaysNothingOfWhatTheServerHas() {
        Restored it;
        client::Exchange wire(it.panel.owner.replica());
        const auto control = it.panel.owner.replica().control();
        OK(wire.beginRestore());
        auto torn = pageOf(control, control.size());
        torn.items.emplace_back(log::EncodedStatement{{0}});
        REFUSED(wire.applyPull(torn), Broken);
        OK(wire.applyPull(pageOf(control, control.size() - 1))); // set back once more
        const auto push = wire.buildPush(1 << 20);
        const auto gives = [&](const protocol::Item& item) {
            const auto* statement = std::get_if<log::EncodedStatement>(&item);
            return statement != nullptr && statement->hash() == control.head();
        };
        QVERIFY(std::any_of(push->request.items.begin(), push->request.items.end(), gives));
    }

    void anErasedCandidateStaysErased() {
        Restored it;
        QVERIFY(it.panel.owner.replica().say(log::Erase{it.panel.candidate}).ok());
        it.rest();
        it.world.server.restoreBackup(); // where the candidate still is
        it.rest();
        QVERIFY(it.world.server.truth().erased(it.panel.candidate));
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(checkConverged(it.world)), QString());
    }
};

QTEST_GUILESS_MAIN(TestReplicaRestore)
#include "tst_replica_restore.moc"
