// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/signing.h"
#include "core/vault/words.h"
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
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
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

    /// Nobody else has given the log back yet: the sheet follows the submit that lets it be read.
    void aReaderAloneGivesBackAnothersSheet() {
        Restored it;
        it.world.server.restoreBackup();
        it.only({&it.panel.owner});
        it.rest();
        QVERIFY(it.world.server.stored().size() >= it.promised);
        QVERIFY(!hasProblem(it.panel.owner, base::ErrorCode::Broken, ""));
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
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
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
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
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
            QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
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
            OK(it.rater.replica().makeSheet(vault::newWords()));
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

    void whatIsLostForGoodIsNamed() {
        Restored it;
        auto& rater = it.rater.replica();
        it.world.wire.offline = {&it.rater};
        OK(rater.makeSheet(vault::newWords()));
        const auto control = it.panel.owner.replica().control();
        client::Exchange wire(rater);
        const auto sheet = *wire.buildPush(1 << 20);
        protocol::PushReply stored{{}, {1}};
        stored.items.resize(sheet.request.items.size(), {protocol::Code::Stored, 0});
        QVERIFY(wire.applyPush(sheet, stored).ok());
        OK(wire.beginRestore());
        auto page = pageOf(control, control.size()); // went on without the sheet, and ended it
        page.items.emplace_back(
            log::signStatement({control.size(), control.head(), it.panel.owner.keys().device, 1,
                                log::Revoke{it.rater.keys().device, {}}},
                               it.panel.owner.keys().keys));
        OK(wire.applyPull(page));
        QVERIFY(rater.joining() == client::JoinState::Revoked);
        const auto problems = rater.status().problems;
        QCOMPARE(std::count_if(problems.begin(), problems.end(),
                               [](const base::Error& one) {
                                   return one.where.starts_with("lost statement ");
                               }),
                 std::ptrdiff_t(1));
    }

    void whatTheLogTakesNoMoreIsNamedUnlessItStands() {
        Restored it;
        auto& owner = it.panel.owner.replica();
        it.world.wire.offline = {&it.panel.owner};
        const auto control = owner.control();
        const auto& keys = it.panel.owner.keys();
        const log::GrantRole taken{it.blind.replica().self(), log::Role::Interviewer,
                                   it.panel.vacancy, false};
        const log::Erase erased{it.second};
        client::Exchange wire(owner);
        auto page = pageOf(control, control.size());
        const auto say = [&](log::ControlLog& log, const log::StatementBody& body,
                             std::int64_t at) {
            const auto said =
                log::signStatement({log.size(), log.head(), keys.device, at, body}, keys.keys);
            OK(log.append(said.bytes));
        };
        auto lost = control;
        say(lost, taken, 1);
        say(lost, log::Assign{it.second, it.rater.replica().self(), false}, 1);
        auto other = control; // where the role was taken as well, and the candidate erased
        say(other, erased, 2);
        say(other, taken, 2);
        OK(wire.applyPull(pageOf(lost, lost.size())));
        OK(wire.beginRestore());
        OK(wire.applyPull(pageOf(other, other.size())));
        const auto problems = owner.status().problems;
        QCOMPARE(std::count_if(problems.begin(), problems.end(),
                               [](const base::Error& one) {
                                   return one.where.starts_with("lost statement ");
                               }),
                 std::ptrdiff_t(1)); // of the assignment only
    }

    void aLogThatForgotThisDeviceIsTakenAllTheSame() {
        Restored it;
        const auto before = it.panel.owner.replica().control();
        Device& late = it.panel.join(log::Role::Interviewer);
        const auto& keys = it.panel.owner.keys();
        auto page = pageOf(before, before.size()); // and then it went on
        const log::NewScope other{
            base::newId<base::ScopeId>(1), log::ScopeKind::Vacancy, before.workspaceScope(), {}};
        page.items.emplace_back(
            log::signStatement({before.size(), before.head(), keys.device, 1, other}, keys.keys));
        client::Exchange wire(late.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(page));
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

    void anAmendmentIsGivenBackBehindTheSubmit() {
        Restored it;
        const auto control = it.rater.replica().control();
        OK(it.rater.replica().amend(it.card, fieldOf(control, it.card, "a"), "amended"));
        it.rest();
        client::Exchange wire(it.rater.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(pageOf(control, control.size() - 1))); // all but the submit
        std::vector<std::string> order;
        const auto push = *wire.buildPush(1 << 20);
        for (const auto& item : push.request.items) {
            const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
            const auto view = vault::viewEnvelope(sealed ? sealed->bytes : base::Bytes());
            if (view && view->header.scope != it.card) continue;
            const bool amends = view && view->header.kind == vault::EnvelopeKind::Amendment;
            order.emplace_back(!view ? "submit" : amends ? "amendment" : "sheet");
        }
        QCOMPARE(order,
                 (std::vector<std::string>{"sheet", "sheet", "sheet", "submit", "amendment"}));
    }

    void aJoinIsGivenBackThoughItsInviteHasRunOut() {
        Restored it;
        (void)it.panel.join(log::Role::Interviewer);
        it.rest();
        const auto head = it.world.server.truth().head();
        it.world.server.restoreBackup();
        it.world.clock.now += 8LL * 24 * 3600 * 1000;
        it.rest();
        QVERIFY(it.world.server.truth().head() == head);
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
    }

    void theLogGoesOnWithoutAStatementThatTheServerTakesNoMore() {
        Restored it;
        const auto control = it.panel.owner.replica().control();
        const auto left = control.size() - 3;
        client::Exchange wire(it.panel.owner.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(pageOf(control, left)));
        using protocol::Code;
        std::vector<log::Statement> taken;
        for (int round = 0; wire.hasToPush() && round < 10; ++round) {
            const auto push = *wire.buildPush(1 << 20);
            protocol::PushReply reply{{}, {1}};
            for (const auto& item : push.request.items) {
                const auto* encoded = std::get_if<log::EncodedStatement>(&item);
                const bool refused = push.givesBack && encoded != nullptr;
                reply.items.push_back({!refused              ? Code::Stored
                                       : reply.items.empty() ? Code::NotAllowed
                                                             : Code::Stale,
                                       0});
                if (!refused && encoded != nullptr) {
                    taken.push_back(log::decodeStatement(encoded->bytes)->statement);
                }
            }
            const auto effect = wire.applyPush(push, reply);
            QVERIFY(effect.ok() && !effect->stale);
        }
        QVERIFY(!wire.hasToPush());
        QVERIFY(hasProblem(it.panel.owner, base::ErrorCode::Refused,
                           "restore, statement " + std::to_string(left)));
        const auto* recall = std::get_if<log::Recall>(&taken.front().body);
        QVERIFY(taken.front().number == left && recall != nullptr);
        QVERIFY(recall->from == left && recall->hashes.size() == 3);
    }

    void eachRunOfLostStatementsIsRecalledWhole() {
        Restored it;
        const auto before = it.panel.owner.replica().control();
        const auto size = before.size();
        const auto& keys = it.panel.owner.keys();
        const auto say = [&](log::ControlLog& log, log::StatementBody body) {
            const log::Statement next{log.size(), log.head(), keys.device, 1, std::move(body)};
            OK(log.append(log::signStatement(next, keys.keys).bytes));
        };
        const auto go = [&](log::ControlLog& log) {
            say(log, log::NewScope{base::newId<base::ScopeId>(1),
                                   log::ScopeKind::Vacancy,
                                   before.workspaceScope(),
                                   {}});
        };
        const auto cut = [](const log::ControlLog& whole, std::uint64_t end) {
            log::ControlLog log;
            for (std::uint64_t i = 0; i < end; ++i) {
                (void)log.append(whole.encodedAt(i));
            }
            return log;
        };
        auto lost = before;
        while (lost.size() < size + log::Recall::most + 2) {
            go(lost);
        }
        auto once = before; // part of what is lost is recalled already
        say(once, log::Recall{size, {lost.hashAt(size)}});
        auto twice = cut(once, size - 1);
        go(twice);
        say(twice, log::Recall{size, {lost.hashAt(size)}});
        client::Exchange wire(it.panel.owner.replica());
        OK(wire.applyPull(pageOf(lost, lost.size())));
        OK(wire.beginRestore());
        auto page = pageOf(once, once.size());
        page.more = true;
        OK(wire.applyPull(page));
        OK(wire.applyPull(pageOf(twice, twice.size()))); // set back once more
        std::vector<std::pair<std::uint64_t, std::size_t>> recalls;
        const auto push = *wire.buildPush(1 << 20);
        for (const auto& item : push.request.items) {
            const auto* encoded = std::get_if<log::EncodedStatement>(&item);
            const auto decoded = encoded ? log::decodeStatement(encoded->bytes) : base::Error{};
            const auto* recall =
                decoded ? std::get_if<log::Recall>(&decoded->statement.body) : nullptr;
            if (recall != nullptr) recalls.emplace_back(recall->from, recall->hashes.size());
        }
        QVERIFY(recalls.size() >= 3);
        QVERIFY(recalls[0] == std::pair(size, log::Recall::most));
        QVERIFY(recalls[1] == std::pair(size + log::Recall::most, std::size_t(2)));
        QVERIFY(recalls[2] == std::pair(size - 1, std::size_t(2)));
    }

    void afterAKillTheLostIsStillSaidAnewFirst() {
        Restored it;
        const auto control = it.panel.owner.replica().control();
        const auto& keys = it.panel.owner.keys();
        auto page = pageOf(control, control.size() - 2); // and then it went on
        const log::NewScope other{
            base::newId<base::ScopeId>(1), log::ScopeKind::Vacancy, control.workspaceScope(), {}};
        page.items.emplace_back(log::signStatement(
            {control.size() - 2, control.hashAt(control.size() - 3), keys.device, 1, other},
            keys.keys));
        OK(client::Exchange(it.panel.owner.replica()).beginRestore());
        for (int life = 0; life < 2; ++life) {
            client::Exchange wire(it.panel.owner.replica());
            QVERIFY(wire.buildPull(0)->cursor.empty());
            OK(wire.applyPull(page));
            const auto push = *wire.buildPush(1 << 20);
            QVERIFY(!push.givesBack && !push.request.items.empty());
            const auto* first = std::get_if<log::EncodedStatement>(&push.request.items.front());
            QVERIFY(std::holds_alternative<log::Recall>(
                log::decodeStatement(first->bytes)->statement.body));
            it.panel.owner.restart();
        }
    }

    void anErasedCandidateStaysErased() {
        Restored it;
        QVERIFY(it.panel.owner.replica().say(log::Erase{it.panel.candidate}).ok());
        it.rest();
        it.world.server.restoreBackup(); // where the candidate still is
        it.rest();
        QVERIFY(it.world.server.truth().erased(it.panel.candidate));
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
    }

    /// Its own submit cannot be given back: the sheet that it names was deleted.
    void anErasedSheetHoldsNobodyUp() {
        Restored it;
        QVERIFY(it.panel.owner.replica().say(log::Erase{it.panel.candidate}).ok());
        it.rest();
        it.world.server.restoreBackup();
        it.only({&it.rater}); // nobody else gives the submit back
        it.rest();
        const auto store = *store::openSqliteStore(it.rater.file());
        QCOMPARE(*client::readNumber(*store, client::meta::restoring), std::uint64_t{0});
        it.only({&it.panel.owner, &it.rater, &it.blind});
        it.rest();
        QVERIFY(it.world.server.truth().erased(it.panel.candidate));
        QVERIFY(it.world.converge());
        QCOMPARE(QString::fromStdString(textOf(checkConverged(it.world))), QString());
    }

    /// The server took what was said anew, and its answer was lost: a pull tells.
    void itEndsWhereWhatWasSaidAnewIsSeenInAPull() {
        Panel panel;
        Device& other = panel.join(log::Role::Recruiter);
        auto& server = panel.world.server;
        panel.world.wire.offline.insert(&other);
        server.backup();
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        panel.settle();
        server.restoreBackup();
        panel.world.wire.offline = {&panel.owner};
        (void)panel.make(other, log::ScopeKind::Candidate, panel.vacancy);
        panel.settle();
        OK(panel.write(panel.owner, panel.candidate, "name", "unsent"));
        OK(panel.owner.replica().sealAll());
        client::Exchange wire(panel.owner.replica());
        OK(wire.beginRestore());
        protocol::PullReply page;
        page.cursor = {1};
        for (std::uint64_t i = 0; i < server.truth().size(); ++i) {
            page.items.emplace_back(log::EncodedStatement{server.truth().encodedAt(i)});
        }
        for (const auto& [name, bytes] : server.stored()) {
            page.items.emplace_back(protocol::SealedEnvelope{bytes});
        }
        OK(wire.applyPull(page));
        page.items = wire.buildPush(1 << 20)->request.items;
        QCOMPARE(page.items.size(), std::size_t(2)); // the recall, and the candidate anew
        OK(wire.applyPull(page));
        const auto next = *wire.buildPush(1 << 20);
        QVERIFY(!next.givesBack && !next.rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestReplicaRestore)
#include "tst_replica_restore.moc"
