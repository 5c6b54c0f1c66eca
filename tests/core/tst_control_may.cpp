// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_control_world.h"

#include "core/vault/box.h"

#include <QtTest>
#include <array>

using namespace kvorum;
using namespace kvorum::log;
using kvorum::test::Actor;
using kvorum::test::Staffed;

namespace {

constexpr std::array kinds{Access::Read, Access::Write, Access::Amend, Access::Confirm};
constexpr std::array shown{Access::Read, Access::Write, Access::Amend};

/// A panel of an interviewer, a hiring manager who rates, and a manager's second opinion.
struct Panel : Staffed {
    base::ScopeId elsewhere = scope(owner, ScopeKind::Vacancy, workspace);
    Actor hiringRater = join(Role::HiringManager, vacancy);
    Actor idle = join(Role::Interviewer, vacancy);
    Actor second = join(Role::Manager, vacancy);
    Actor outsider = join(Role::HiringManager, elsewhere);
    Actor stranger;
    base::ScopeId debrief = scope(hiring, ScopeKind::Debrief, candidate);
    base::ScopeId card1, cardH, cardS;

    Panel() {
        assign(candidate, interviewer);
        assign(candidate, hiringRater);
        assign(candidate, second, true);
        card1 = scope(interviewer, ScopeKind::Scorecard, candidate);
        cardH = scope(hiringRater, ScopeKind::Scorecard, candidate);
        cardS = scope(second, ScopeKind::Scorecard, candidate);
    }

    [[nodiscard]] std::vector<std::pair<const char*, const Actor*>> people() const {
        return {{"owner", &owner},
                {"recruiter", &recruiter},
                {"hiring", &hiring},
                {"hiring who rates", &hiringRater},
                {"interviewer", &interviewer},
                {"second opinion", &second},
                {"manager", &manager},
                {"idle interviewer", &idle},
                {"outsider", &outsider},
                {"stranger", &stranger}};
    }
    /// workspace, vacancy, candidate, card 1, card H, card S, debrief
    [[nodiscard]] std::vector<base::ScopeId> scopes() const {
        return {workspace, vacancy, candidate, card1, cardH, cardS, debrief};
    }
    /// Everything that gives and takes, once.
    void muchHappens() {
        submit(interviewer, card1);
        submit(hiringRater, cardH);
        must(owner, GrantRole{manager.member, Role::Manager, vacancy, false});
        submit(second, cardS);
        must(owner, GrantRole{manager.member, Role::Manager, vacancy, true});
        assign(candidate, idle, true);
        must(owner, Unassign{candidate, idle.member});
        assign(candidate, outsider, true);
        must(owner, GrantRole{idle.member, Role::Interviewer, vacancy, false});
        const auto tablet = secondDevice(hiring);
        Actor guest;
        must(hiring, inviteFor(guest, Role::Interviewer, vacancy));
        must(hiring, Revoke{vault::inviteBoxId(lastInvite.publicKeys.sign), {}});
        must(tablet, Revoke{hiring.device, {}});
        must(owner, Revoke{{}, outsider.member});
        must(recruiter, Sheet{vault::DeviceKeys::random().publicKeys});
        must(owner, Revoke{{}, recruiter.member});
        must(owner, Erase{candidate});
    }
    /// "rw- r-- …": one word a scope.
    [[nodiscard]] std::string row(const Actor& who, std::uint64_t size) const {
        std::string text;
        for (const auto& scope : scopes()) {
            for (const auto access : shown) {
                const char letter = "rwa"[static_cast<int>(access)];
                text += control.mayAt(who.member, access, scope, size) ? letter : '-';
            }
            text += ' ';
        }
        text.pop_back();
        return text;
    }
    /// Compares the whole table; empty where it is as expected.
    [[nodiscard]] std::string differs(const std::vector<std::string>& expected) const {
        std::string text;
        const auto all = people();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto found = row(*all[i].second, control.size());
            if (found != expected[i])
                text += std::string(all[i].first) + ": " + found + ", not " + expected[i] + "\n";
        }
        return text;
    }
};

const std::string idleRow = "r-- r-- --- --- --- --- ---";
const std::string outRow = "r-- --- --- --- --- --- ---";
const std::string noRow = "--- --- --- --- --- --- ---";

// Columns: workspace, vacancy, candidate, card of the interviewer, of the hiring manager who
// rates, of the second opinion, debrief.
const std::vector<std::string> nobodyIn = {"rw- rw- rw- --- --- --- r--", // owner
                                           "rw- rw- rw- --- --- --- r--", // recruiter
                                           "r-- rw- rw- --- --- --- rw-", // hiring
                                           "r-- rw- rw- --- rw- --- ---", // hiring who rates
                                           "r-- r-- rw- rw- --- --- ---", // interviewer
                                           "r-- r-- rw- --- --- rw- ---", // second opinion
                                           idleRow,                       // manager: waits for all
                                           idleRow,
                                           outRow,
                                           noRow};

const std::vector<std::string> interviewerIn = {
    "rw- rw- rw- r-- --- --- r--",
    "rw- rw- rw- r-- --- --- r--",
    "r-- rw- rw- r-- --- --- rw-", //
    "r-- rw- rw- --- rw- --- ---", // a hiring manager, but blind until the own submit
    "r-- r-- rw- r-a --- --- rw-", //
    "r-- r-- rw- --- --- rw- ---",
    idleRow,
    idleRow,
    outRow,
    noRow};

const std::vector<std::string> allButTheSecondOpinionIn = {
    "rw- rw- rw- r-- r-- --- r--",
    "rw- rw- rw- r-- r-- --- r--",
    "r-- rw- rw- r-- r-- --- rw-",
    "r-- rw- rw- r-- r-a --- rw-", //
    "r-- r-- rw- r-a r-- --- rw-", //
    "r-- r-- rw- --- --- rw- ---", // a manager, but blind until the own submit
    "r-- r-- r-- r-- r-- --- r--", // manager: all are in, the second opinion apart
    idleRow,
    outRow,
    noRow};

const std::vector<std::string> everybodyIn = {"rw- rw- rw- r-- r-- r-- r--",
                                              "rw- rw- rw- r-- r-- r-- r--",
                                              "r-- rw- rw- r-- r-- r-- rw-",
                                              "r-- rw- rw- r-- r-a r-- rw-",
                                              "r-- r-- rw- r-a r-- r-- rw-",
                                              "r-- r-- rw- r-- r-- r-a rw-",
                                              "r-- r-- r-- r-- r-- r-- r--",
                                              idleRow,
                                              outRow,
                                              noRow};

} // namespace

class TestMay : public QObject {
    Q_OBJECT

private slots:
    void theTableHoldsFromTheFirstSheetToTheLast() {
        Panel panel;
        QCOMPARE(panel.differs(nobodyIn), std::string());
        panel.submit(panel.interviewer, panel.card1);
        QCOMPARE(panel.differs(interviewerIn), std::string());
        panel.submit(panel.hiringRater, panel.cardH);
        QCOMPARE(panel.differs(allButTheSecondOpinionIn), std::string());
        panel.submit(panel.second, panel.cardS);
        QCOMPARE(panel.differs(everybodyIn), std::string());
    }

    void aSecondOpinionOpensThePanelToItsGiverOnly() {
        Panel panel;
        panel.submit(panel.second, panel.cardS);
        QCOMPARE(panel.row(panel.second, panel.control.size()),
                 std::string("r-- r-- rw- --- --- r-a rw-"));
        QCOMPARE(panel.row(panel.manager, panel.control.size()), idleRow);
        QCOMPARE(panel.row(panel.interviewer, panel.control.size()),
                 std::string("r-- r-- rw- rw- --- --- ---"));
    }

    void askingAsOfAnEarlierSizeIsAskingThen() {
        Panel panel;
        panel.muchHappens();
        ControlLog replayed;
        for (std::uint64_t size = 1; size <= panel.control.size(); ++size) {
            QVERIFY(replayed.append(panel.control.encodedAt(size - 1)).ok());
            for (const auto& [name, who] : panel.people()) {
                for (const auto& scope : panel.scopes()) {
                    for (const auto access : kinds) {
                        QCOMPARE(panel.control.mayAt(who->member, access, scope, size),
                                 replayed.may(who->member, access, scope));
                    }
                }
            }
        }
    }

    void sinceMeansAtAnySizeFromThereOn() {
        Panel panel;
        panel.muchHappens();
        for (const auto& [name, who] : panel.people()) {
            for (const auto& scope : panel.scopes()) {
                for (const auto access : kinds) {
                    bool any = false;
                    for (std::uint64_t size = panel.control.size() + 1; size-- > 0;) {
                        any = any || panel.control.mayAt(who->member, access, scope, size);
                        QCOMPARE(panel.control.maySince(who->member, access, scope, size), any);
                    }
                }
            }
        }
    }

    void aDeviceMayWriteSinceWhereItsMemberMay() {
        Panel panel;
        const auto before = panel.control.size();
        panel.submit(panel.interviewer, panel.card1);
        const auto& device = panel.interviewer.device;
        QVERIFY(panel.control.mayWriteSince(device, Access::Write, panel.card1, before));
        QVERIFY(!panel.control.mayWriteSince(device, Access::Write, panel.card1, before + 1));
        QVERIFY(!panel.control.mayWriteSince(panel.stranger.device, Access::Write, panel.card1, 0));
        QVERIFY(!panel.control.mayWriteSince(panel.owner.device, Access::Write, panel.card1, 0));
    }

    void anEmptyPanelRevealsNothingToManagers() {
        Panel panel;
        const auto fresh = panel.scope(panel.owner, ScopeKind::Candidate, panel.vacancy);
        QVERIFY(!panel.control.may(panel.manager.member, Access::Read, fresh));
        panel.assign(fresh, panel.second, true);
        panel.submit(panel.second, panel.scope(panel.second, ScopeKind::Scorecard, fresh));
        QVERIFY(!panel.control.may(panel.manager.member, Access::Read, fresh));
    }

    void aRaterAddedLaterIsWaitedForAgain() {
        Panel panel;
        panel.submit(panel.interviewer, panel.card1);
        panel.submit(panel.hiringRater, panel.cardH);
        QVERIFY(panel.control.may(panel.manager.member, Access::Read, panel.card1));
        panel.assign(panel.candidate, panel.idle);
        QVERIFY(!panel.control.may(panel.manager.member, Access::Read, panel.card1));
        const auto card = panel.scope(panel.idle, ScopeKind::Scorecard, panel.candidate);
        panel.submit(panel.idle, card);
        QVERIFY(panel.control.may(panel.manager.member, Access::Read, panel.card1));
    }

    void aRoleTakenEndsWhatItGaveButNotTheOwnSheet() {
        Panel panel;
        panel.must(panel.owner,
                   GrantRole{panel.interviewer.member, Role::Interviewer, panel.vacancy, false});
        QCOMPARE(panel.row(panel.interviewer, panel.control.size()),
                 std::string("r-- r-- rw- rw- --- --- ---")); // still assigned
        panel.must(panel.owner,
                   GrantRole{panel.recruiter.member, Role::Recruiter, panel.workspace, false});
        QCOMPARE(panel.row(panel.recruiter, panel.control.size()), outRow);
        panel.must(panel.owner,
                   GrantRole{panel.recruiter.member, Role::Recruiter, panel.workspace, true});
        QCOMPARE(panel.row(panel.recruiter, panel.control.size()), nobodyIn[1]);
    }

    void aSecondOpinionFromElsewhereReadsItsVacancy() {
        Panel panel;
        QVERIFY(!panel.control.may(panel.outsider.member, Access::Read, panel.vacancy));
        panel.assign(panel.candidate, panel.outsider, true);
        QVERIFY(panel.control.may(panel.outsider.member, Access::Read, panel.vacancy));
        QVERIFY(!panel.control.may(panel.outsider.member, Access::Write, panel.vacancy));
        QVERIFY(panel.control.may(panel.outsider.member, Access::Write, panel.candidate));
    }

    void anInviteReadsWhatItsRoleWillRead() {
        Panel panel;
        panel.submit(panel.interviewer, panel.card1);
        const auto reads = [&](std::optional<Role> role, const base::ScopeId& where) {
            Actor guest;
            if (!role) guest.member = panel.interviewer.member;
            panel.must(role ? panel.owner : panel.interviewer, panel.inviteFor(guest, role, where));
            std::string text;
            for (const auto& scope : panel.scopes()) {
                const auto& key = panel.lastInvite.publicKeys.sign;
                text += panel.control.inviteMayRead(key, scope) ? 'r' : '-';
            }
            return text;
        };
        QCOMPARE(reads(Role::Owner, panel.workspace), std::string("rrrr--r"));
        QCOMPARE(reads(Role::Recruiter, panel.workspace), std::string("rrrr--r"));
        QCOMPARE(reads(Role::HiringManager, panel.vacancy), std::string("rrrr--r"));
        QCOMPARE(reads(Role::HiringManager, panel.elsewhere), std::string("r------"));
        QCOMPARE(reads(Role::Interviewer, panel.vacancy), std::string("rr-----"));
        QCOMPARE(reads(Role::Manager, panel.vacancy), std::string("rr-----"));
        QCOMPARE(reads(std::nullopt, {}), std::string("rrrr--r")); // a further device: as oneself
    }

    void aUsedInviteReadsNothing() {
        Panel panel;
        panel.join(Role::Owner, panel.workspace);
        QVERIFY(!panel.control.inviteMayRead(panel.lastInvite.publicKeys.sign, panel.workspace));
        QVERIFY(!panel.control.inviteMayRead(panel.owner.keys.publicKeys.sign, panel.workspace));
    }

    void readersAreThoseWhoMayRead() {
        Panel panel;
        panel.submit(panel.interviewer, panel.card1);
        const auto readers = panel.control.readers(panel.card1);
        const std::vector<base::MemberId> expected = {panel.owner.member, panel.recruiter.member,
                                                      panel.hiring.member,
                                                      panel.interviewer.member};
        QVERIFY(readers == expected);
    }

    void everyChangeOfRightsIsAmongTheScopesTouched() {
        Panel panel;
        panel.muchHappens();
        for (std::uint64_t number = 0; number < panel.control.size(); ++number) {
            const auto touched = panel.control.touchedBy(number);
            for (const auto& scope : panel.scopes()) {
                if (std::find(touched.begin(), touched.end(), scope) != touched.end()) continue;
                for (const auto& [name, who] : panel.people()) {
                    for (const auto access : kinds) {
                        QCOMPARE(panel.control.mayAt(who->member, access, scope, number),
                                 panel.control.mayAt(who->member, access, scope, number + 1));
                    }
                }
            }
        }
    }

    void aCopyKeepsItsOwnLog() {
        Panel panel;
        const ControlLog copy = panel.control;
        panel.submit(panel.interviewer, panel.card1);
        QVERIFY(!copy.submitted(panel.card1));
        QVERIFY(panel.control.submitted(panel.card1));
        QCOMPARE(copy.size() + 1, panel.control.size());
    }
};

QTEST_APPLESS_MAIN(TestMay)
#include "tst_control_may.moc"
