// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/signing.h"
#include "tests/support/syncworld/device_disk.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// Both write on the candidate; then the author, alone online, erases it, and the server is set
/// back to before that.
void eraseAndLose(Panel& panel, Device& author) {
    OK(send(panel, panel.owner, panel.candidate, "the owner's"));
    panel.settle();
    OK(send(panel, author, panel.candidate, "the author's"));
    panel.settle();
    panel.settle();
    panel.world.server.backup();
    rest(panel, {&author});
    OK(author.replica().say(log::Erase{panel.candidate}));
    rest(panel, {&author});
    QVERIFY(author.replica().fold(panel.candidate) == nullptr);
    panel.world.server.restoreBackup();
}

bool takesItselfForACopy(Device& device) {
    const auto problems = device.replica().status().problems;
    return std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
        return problem.code == base::ErrorCode::Copied;
    });
}

} // namespace

/// The first so many statements of a log, as a server gives them, and all else that it has is lost.
protocol::PullReply pageOf(const log::ControlLog& control, std::uint64_t size) {
    protocol::PullReply page;
    page.cursor = {1};
    for (std::uint64_t i = 0; i < size; ++i) {
        page.items.emplace_back(log::EncodedStatement{control.encodedAt(i)});
    }
    return page;
}

/// The same log but for what stands behind the first so many; an owner made two vacancies there.
protocol::PullReply wentAnotherWay(const log::ControlLog& control, const Device& owner,
                                   std::uint64_t kept) {
    auto page = pageOf(control, kept);
    for (auto number = kept; number < kept + 2; ++number) {
        const log::NewScope scope{
            base::newId<base::ScopeId>(1), log::ScopeKind::Vacancy, control.workspaceScope(), {}};
        const auto before = std::get<log::EncodedStatement>(page.items.back()).hash();
        page.items.emplace_back(
            log::signStatement({number, before, owner.keys().device, 1, scope}, owner.keys().keys));
    }
    return page;
}

/// What a push holds: each statement by the index of its body, an envelope as "e", a box as "b".
std::vector<std::string> kindsIn(const client::Exchange::Push& push) {
    std::vector<std::string> kinds;
    for (const protocol::Item& item : push.request.items) {
        const auto* said = std::get_if<log::EncodedStatement>(&item);
        const auto decoded = said ? log::decodeStatement(said->bytes) : base::Error{};
        const bool sealed = std::holds_alternative<protocol::SealedEnvelope>(item);
        kinds.push_back(decoded  ? std::to_string(decoded->statement.body.index())
                        : sealed ? "e"
                                 : "b");
    }
    return kinds;
}

protocol::PushReply answer(const client::Exchange::Push& push, protocol::Code code) {
    return {{push.request.items.size(), {code, 0}}, {1}};
}

const std::string newScope = std::to_string(log::StatementBody(log::NewScope{}).index());
const std::string recall = std::to_string(log::StatementBody(log::Recall{}).index());
const std::string invited = std::to_string(log::StatementBody(log::Invite{}).index());
const std::string submitted = std::to_string(log::StatementBody(log::Submit{}).index());

/// A server that was set back, for a device that had left, ended or gone on meanwhile.
class TestReplicaSetback : public QObject {
    Q_OBJECT
private slots:
    void anEnvelopeThatItsAuthorNumberedAnewIsTakenInstead() {
        Panel panel;
        Device& author = panel.rater();
        Device& submits = panel.secondDevice(author);
        Device& late = panel.secondDevice(author);
        const auto card = panel.cardOf(author);
        OK(send(panel, author, card, "first"));
        panel.settle();
        panel.settle();
        panel.world.server.backup();
        OK(send(panel, author, card, "lost"));
        rest(panel, {&author, &late});
        panel.world.server.restoreBackup();
        rest(panel, {&submits, &panel.owner});
        OK(submits.replica().submit(card)); // the sheet is what the server has of it
        rest(panel, {&submits, &panel.owner});
        rest(panel, {&author, &submits, &panel.owner});
        QVERIFY(leftTexts(author) == std::vector<std::string>{"lost"}); // refused: it is too late
        const auto& control = author.replica().control();
        OK(author.replica().amend(card, fieldOf(control, card, "a"), "amended"));
        rest(panel, {&author, &submits, &panel.owner});
        panel.world.wire.offline.erase(&late);
        panel.world.sync(late);
        for (int ms = 0; ms < 20'000; ++ms) { // perhaps nobody else has the key
            QVERIFY(openDisk(late).keyring.holds(card));
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        rest(panel, {&author, &submits, &panel.owner, &late});
        QVERIFY(!broken(late));
        const auto* amendments = late.replica().amendments(card);
        QVERIFY(amendments != nullptr);
        QVERIFY(amendments->stateHash() == author.replica().amendments(card)->stateHash());
    }

    /// Its author deleted all of the candidate, and the log goes another way: what is there of its
    /// own is no copy's. A key that comes behind the fork is all that it holds.
    void whatAnErasureThatTheServerLostTookIsNoCopys() {
        Panel panel;
        Device& rater = panel.rater();
        Device& author = panel.join(log::Role::Recruiter);
        eraseAndLose(panel, author);
        OK(panel.owner.replica().say(log::Unassign{panel.candidate, rater.replica().self()}));
        rest(panel, {&panel.owner});
        OK(send(panel, panel.owner, panel.candidate, "under a new key"));
        const auto name = author.keys().device;
        rest(panel, {&panel.owner});
        rest(panel, {&panel.owner, &author});
        QVERIFY(author.keys().device == name && !takesItselfForACopy(author));
        QVERIFY(panel.owner.replica().control().erased(panel.candidate)); // said anew
    }

    void whereAnErasureIsSaidNoMoreAllOfItIsPulled() {
        Panel panel;
        Device& author = panel.join(log::Role::Recruiter);
        eraseAndLose(panel, author);
        const auto self = author.replica().self();
        const auto all = panel.owner.replica().control().workspaceScope();
        OK(panel.owner.replica().say(log::Assign{panel.candidate, self, false}));
        OK(panel.owner.replica().say(log::GrantRole{self, log::Role::Recruiter, all, false}));
        rest(panel, {&panel.owner});
        rest(panel, {&panel.owner, &author});
        QVERIFY(!author.replica().control().erased(panel.candidate));
        const auto* fold = author.replica().fold(panel.candidate);
        QVERIFY(fold != nullptr);
        QVERIFY(fold->stateHash() == panel.owner.replica().fold(panel.candidate)->stateHash());
        QCOMPARE(fold->changeCount(), std::size_t(2));
        QVERIFY(!takesItselfForACopy(author) && !broken(author));
    }

    void nothingIsMissingWhereAnInviteGetsNoEnvelopes() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(send(panel, rater, card, "rated"));
        OK(rater.replica().submit(card));
        panel.settle();
        panel.settle();
        Device& late = panel.world.invite(panel.owner, log::Role::Recruiter,
                                          panel.owner.replica().control().workspaceScope());
        for (int ms = 0; ms < 20'000; ++ms) {
            QVERIFY(!broken(late));
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        panel.settle();
        QVERIFY(panel.read(late, card, "a") == log::Value("rated"));
    }

    void aHoleIsReportedThoughTheDeviceWasKilledBetweenTwoPages() {
        Panel panel;
        Device& author = panel.join(log::Role::Recruiter);
        panel.world.wire.offline = {&panel.owner};
        for (const char* value : {"first", "second"}) {
            OK(send(panel, author, panel.candidate, value));
            panel.settle();
        }
        protocol::PullReply page;
        page.cursor = {1};
        page.more = true;
        for (const auto& [name, bytes] : panel.world.server.stored()) {
            if (std::get<1>(name) == author.keys().device && std::get<2>(name) == 2) {
                page.items.emplace_back(protocol::SealedEnvelope{bytes});
            }
        }
        QCOMPARE(page.items.size(), std::size_t{1});
        OK(client::Exchange(panel.owner.replica()).applyPull(page));
        QVERIFY(!broken(panel.owner)); // the next page may bring what is missing
        panel.owner.restart();
        protocol::PullReply last;
        last.cursor = {2};
        OK(client::Exchange(panel.owner.replica()).applyPull(last));
        QVERIFY(broken(panel.owner));
    }

    void aScopeThatWasLeftIsNotWaitedForWhereTheServerLostWhatWasSent() {
        Panel panel;
        Device& other = panel.join(log::Role::Owner);
        Device& author = panel.join(log::Role::HiringManager);
        Device& blind = panel.join(log::Role::Interviewer);
        const auto member = author.replica().self();
        const auto turn = [&](Device& owner, bool granted) {
            return owner.replica().say(
                log::GrantRole{member, log::Role::HiringManager, panel.vacancy, granted});
        };
        for (int i = 0; i < 20; ++i) { // three pages
            OK(send(panel, author, panel.candidate, i));
        }
        panel.settle();
        panel.settle();
        panel.world.server.backup();
        OK(send(panel, author, panel.candidate, "lost"));
        rest(panel, {&author, &panel.owner});
        OK(turn(panel.owner, false));
        rest(panel, {&author, &panel.owner, &blind});
        QVERIFY(!author.replica().readable(panel.candidate));
        panel.world.server.restoreBackup(); // and the first owner, who had it, is not seen again
        rest(panel, {&blind}); // who gives back the statement, and never had the envelope
        rest(panel, {&author, &other});
        rest(panel, {&other});
        OK(turn(other, true));
        rest(panel, {&other});
        panel.world.wire.offline.erase(&author);
        panel.world.sync(author);
        for (int ms = 0; ms < 30'000 && !author.replica().readable(panel.candidate); ++ms) {
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        QVERIFY(panel.read(author, panel.candidate, "a") == log::Value(19)); // but not before
        OK(send(panel, author, panel.candidate, "anew"));
        rest(panel, {&author, &other});
        QVERIFY(panel.read(other, panel.candidate, "a") == log::Value("anew"));
        QVERIFY(!broken(author) && !broken(other));
        const auto problems = author.replica().status().problems; // not in silence
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
            return problem.code == base::ErrorCode::Conflict && problem.where == "restore";
        }));
    }

    void whoMayReadNoMoreGivesTheReadersTheKeysThatTheServerLost() {
        Panel panel;
        Device& leaver = panel.join(log::Role::Recruiter);
        Device& author = panel.join(log::Role::Recruiter);
        Device& hiring = panel.join(log::Role::HiringManager);
        OK(panel.owner.replica().say(log::Revoke{{}, leaver.replica().self()}));
        panel.settle();
        panel.settle();
        panel.world.server.backup();
        OK(send(panel, author, panel.candidate, "under a key made since"));
        rest(panel, {&author, &hiring});
        panel.world.server.restoreBackup(); // and the author is not seen again
        OK(panel.owner.replica().say(log::GrantRole{
            hiring.replica().self(), log::Role::HiringManager, panel.vacancy, false}));
        rest(panel, {&panel.owner});
        rest(panel, {&hiring});
        QVERIFY(!hiring.replica().readable(panel.candidate));
        rest(panel, {&panel.owner});
        QVERIFY(panel.read(panel.owner, panel.candidate, "a") ==
                log::Value("under a key made since"));
    }

    void whatTheServerMayNotSendYetIsNotTakenForLost() {
        Panel panel;
        Device& author = panel.join(log::Role::HiringManager);
        const auto grant = [&](bool granted) {
            return log::GrantRole{author.replica().self(), log::Role::HiringManager, panel.vacancy,
                                  granted};
        };
        for (int i = 0; i < 20; ++i) { // several pages
            OK(send(panel, panel.owner, panel.candidate, i));
        }
        rest(panel, {&author, &panel.owner});
        OK(send(panel, author, panel.candidate, "mine"));
        rest(panel, {&author, &panel.owner});
        OK(panel.owner.replica().say(grant(false)));
        rest(panel, {&author, &panel.owner});
        panel.world.server.backup();
        OK(panel.owner.replica().say(grant(true)));
        rest(panel, {&panel.owner});
        panel.world.wire.offline.erase(&author);
        panel.world.sync(author);
        while (!openDisk(author).keyring.holds(panel.candidate)) {
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        panel.world.server.restoreBackup();
        const auto before = author.keys().device;
        rest(panel, {&author});
        QVERIFY(author.keys().device == before);
        QVERIFY(panel.read(author, panel.candidate, "a") == log::Value("mine"));
    }

    void anErasureIsSaidAnewByWhoeverMayErase() {
        Panel panel;
        Device& author = panel.join(log::Role::Recruiter); // not seen again, as the owner
        Device& reader = panel.join(log::Role::Recruiter);
        Device& late = panel.join(log::Role::Recruiter);
        panel.settle();
        panel.settle();
        panel.world.server.backup();
        OK(author.replica().say(log::Erase{panel.candidate}));
        rest(panel, {&author, &reader});
        panel.world.server.restoreBackup();
        (void)panel.make(late, log::ScopeKind::Candidate, panel.vacancy); // the log goes on
        rest(panel, {&late});
        QVERIFY(!panel.world.server.truth().erased(panel.candidate));
        rest(panel, {&late, &reader});
        QVERIFY(panel.world.server.truth().erased(panel.candidate));
    }

    /// Set back once, it went on, and is set back again: what is given back may rest on the recall.
    void whatIsGivenBackFollowsTheRecallOfWhatItRestsOn() {
        Panel panel;
        Device& owner = panel.owner;
        OK(send(panel, owner, panel.candidate, "given back"));
        panel.settle();
        panel.world.wire.offline.insert(&owner);
        (void)panel.make(owner, log::ScopeKind::Vacancy,
                         owner.replica().control().workspaceScope()); // waits
        const auto control = panel.world.server.truth();
        const auto other = wentAnotherWay(control, owner, control.size() - 2);
        client::Exchange wire(owner.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(other));
        const auto anew = *wire.buildPush(1 << 20);
        const auto said = kindsIn(anew);
        QVERIFY(said.size() > 1 && said[0] == recall && said[1] == newScope); // which waited
        OK(wire.beginRestore());
        OK(wire.applyPull(pageOf(control, control.size() - 2)));
        const auto log = *wire.buildPush(1 << 20);
        QVERIFY(log.givesBack);
        QVERIFY(kindsIn(log) == (std::vector{newScope, newScope}));
        QVERIFY(wire.applyPush(log, answer(log, protocol::Code::Stored)).ok());
        const auto own = *wire.buildPush(1 << 20);
        QVERIFY(!own.givesBack && kindsIn(own).at(0) == recall);
        QVERIFY(wire.applyPush(own, answer(own, protocol::Code::Stored)).ok());
        const auto rest = *wire.buildPush(1 << 20);
        QVERIFY(rest.givesBack && kindsIn(rest).at(0) == "e");
    }

    /// A recall that was taken may be lost, too: what waited since rests on it as well.
    void aLostRecallGoesBeforeWhatWaits() {
        Panel panel;
        Device& owner = panel.owner;
        panel.settle();
        panel.world.wire.offline.insert(&owner);
        (void)panel.make(owner, log::ScopeKind::Vacancy,
                         owner.replica().control().workspaceScope()); // waits
        const auto control = panel.world.server.truth();
        client::Exchange wire(owner.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(wentAnotherWay(control, owner, control.size() - 2)));
        const auto once = *wire.buildPush(1 << 20);
        auto taken = answer(once, protocol::Code::Stale);
        taken.items.front() = {protocol::Code::Stored, 0};
        QVERIFY(kindsIn(once).at(0) == recall && wire.applyPush(once, taken).ok());
        OK(wire.beginRestore());
        OK(wire.applyPull(wentAnotherWay(control, owner, control.size() - 2)));
        const auto said = kindsIn(*wire.buildPush(1 << 20));
        const auto first =
            std::find_if(said.begin(), said.end(), [](const auto& kind) { return kind != recall; });
        QCOMPARE(std::distance(said.begin(), first),
                 2); // of what went on, and the one that was lost
        QVERIFY(std::find(first, said.end(), recall) == said.end());
    }

    void whoIsNotLetInAnyMoreSaysNoRecall() {
        Panel panel;
        panel.settle();
        const auto before = panel.world.server.truth().size();
        Device& late = panel.join(log::Role::Owner);
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        panel.settle();
        panel.settle();
        const auto control = panel.world.server.truth();
        client::Exchange wire(late.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(wentAnotherWay(control, panel.owner, control.size() - 2)));
        const auto push = *wire.buildPush(1 << 20);
        QVERIFY(kindsIn(push).at(0) == recall);
        QVERIFY(wire.applyPush(push, answer(push, protocol::Code::Stored)).ok());
        OK(wire.beginRestore());
        OK(wire.applyPull(wentAnotherWay(control, panel.owner, before)));
    }

    void whatWasHeldBackIsBelievedAfterARecall() {
        Panel panel;
        Device& author = panel.join(log::Role::Owner);
        OK(send(panel, panel.owner, panel.candidate, "known"));
        panel.settle();
        panel.settle();
        panel.world.wire.offline = {&author, &panel.owner};
        const auto control = panel.world.server.truth();
        (void)panel.make(author, log::ScopeKind::Vacancy, control.workspaceScope());
        client::Exchange theirs(author.replica());
        const auto said = *theirs.buildPush(1 << 20);
        QVERIFY(theirs.applyPush(said, answer(said, protocol::Code::Stored)).ok());
        OK(send(panel, author, panel.candidate, "believed"));
        auto page = wentAnotherWay(control, panel.owner, control.size());
        const auto head = std::get<log::EncodedStatement>(page.items.back()).hash();
        const auto sealed = *theirs.buildPush(1 << 20);
        for (const protocol::Item& item : sealed.request.items) {
            if (std::holds_alternative<protocol::SealedEnvelope>(item)) page.items.push_back(item);
        }
        client::Exchange own(panel.owner.replica());
        OK(own.applyPull(page));
        QVERIFY(broken(panel.owner));
        const auto lost = author.replica().control().hashAt(control.size());
        protocol::PullReply later;
        later.cursor = {2};
        later.items.emplace_back(log::signStatement({control.size() + 2, head, author.keys().device,
                                                     1, log::Recall{control.size(), {lost}}},
                                                    author.keys().keys));
        OK(own.applyPull(later));
        QVERIFY(!broken(panel.owner));
        QVERIFY(panel.read(panel.owner, panel.candidate, "a") == log::Value("believed"));
    }

    /// An owner said it anew, and a second restore took that back, too.
    void theAuthorIsToldThoughAnotherHadSaidItInItsPlace() {
        Panel panel;
        Device& author = panel.join(log::Role::HiringManager);
        const auto& owner = panel.owner.keys();
        const auto made = panel.make(author, log::ScopeKind::Candidate, panel.vacancy);
        panel.settle();
        panel.settle();
        panel.world.wire.offline.insert(&author);
        const auto control = author.replica().control();
        const auto number = control.size() - 1;
        const auto wentOn = [&](log::StatementBody body) {
            auto page = pageOf(control, number);
            page.items.emplace_back(log::signStatement(
                {number, control.hashAt(number - 1), owner.device, 1, std::move(body)},
                owner.keys));
            return page;
        };
        const auto name =
            "lost statement " +
            log::EncodedStatement{control.encodedAt(number)}.hash().hex().substr(0, 8);
        const auto told = [&] {
            const auto problems = author.replica().status().problems;
            return std::any_of(problems.begin(), problems.end(),
                               [&](const base::Error& problem) { return problem.where == name; });
        };
        client::Exchange wire(author.replica());
        OK(wire.beginRestore());
        OK(wire.applyPull(
            wentOn(log::NewScope{made, log::ScopeKind::Candidate, panel.vacancy, {}})));
        QVERIFY(!told()); // it stands
        OK(wire.beginRestore());
        OK(wire.applyPull(wentOn(log::GrantRole{author.replica().self(), log::Role::HiringManager,
                                                panel.vacancy, false})));
        QVERIFY(told());
    }

    void aSubmitWhoseSheetIsGoneIsParkedAndTold() {
        for (const bool restoring : {true, false}) {
            Panel panel;
            Device& rater = panel.rater();
            const auto card = panel.cardOf(rater);
            OK(send(panel, rater, card, "rated"));
            panel.settle();
            panel.settle();
            panel.world.wire.offline.insert(&rater);
            const auto wire = [&] { return client::Exchange(rater.replica()); };
            const auto control = rater.replica().control();
            if (restoring) { // the server refuses the sheet while it is handed in
                OK(wire().beginRestore());
                OK(wire().applyPull(pageOf(control, control.size())));
            }
            const auto back = *wire().buildPush(1 << 20);
            OK(rater.replica().submit(card));
            const auto self = rater.replica().self();
            QVERIFY(rater.replica().invite("kvorum.example", self, {}, control.workspaceScope()));
            if (restoring) {
                QVERIFY(back.givesBack);
                QVERIFY(wire().applyPush(back, answer(back, protocol::Code::NotAllowed)).ok());
            } else { // as an earlier version left it
                OK((*store::openSqliteStore(rater.file()))->removeScope(card));
                rater.restart();
            }
            const auto push = *wire().buildPush(1 << 20);
            QVERIFY(kindsIn(push).at(0) == submitted);
            auto gap = answer(push, protocol::Code::Stale); // what waits behind it
            gap.items.front() = {protocol::Code::Gap, 1};
            QVERIFY(wire().applyPush(push, gap).ok());
            const auto problems = rater.replica().status().problems;
            QVERIFY(std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
                return problem.where.starts_with("statement ") &&
                       problem.code == base::ErrorCode::NotAllowed;
            }));
            const auto next = *wire().buildPush(1 << 20);
            const auto kinds = kindsIn(next);
            QVERIFY(std::find(kinds.begin(), kinds.end(), invited) != kinds.end()); // signed anew
            QVERIFY(wire().applyPush(next, answer(next, protocol::Code::Stored)).ok());
            QVERIFY(!rater.replica().isLocked(card));
            QVERIFY(leftTexts(rater) ==
                    (restoring ? std::vector<std::string>{"rated"} : std::vector<std::string>()));
        }
    }

    void whoEndsItselfBeforeItGaveBackKeepsWhatTheServerLost() {
        Panel panel;
        Device& author = panel.join(log::Role::Owner);
        OK(send(panel, author, panel.vacancy, "kept"));
        panel.settle();
        panel.settle();
        panel.world.server.backup();
        OK(send(panel, author, panel.vacancy, "lost"));
        rest(panel, {&author});
        panel.world.server.restoreBackup();
        panel.world.wire.offline.insert(&author);
        OK(author.replica().say(log::Revoke{{}, author.replica().self()}));
        rest(panel, {&author, &panel.owner});
        QVERIFY(!author.replica().joined());
        QVERIFY(leftTexts(author) == std::vector<std::string>{"lost"});
    }
};

QTEST_GUILESS_MAIN(TestReplicaSetback)
#include "tst_replica_setback.moc"
