// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_control_world.h"

#include "core/vault/box.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::log;
using base::ErrorCode;
using kvorum::test::Actor;
using kvorum::test::Staffed;

namespace {

constexpr int taken = 0;
constexpr int notAllowed = static_cast<int>(ErrorCode::NotAllowed);
constexpr int badFormat = static_cast<int>(ErrorCode::BadFormat);
constexpr int erased = static_cast<int>(ErrorCode::Erased);
constexpr int submittedBefore = static_cast<int>(ErrorCode::Submitted);

/// A founder with a sheet, a second owner, and a panel of two raters of whom one has a sheet begun.
struct World : Staffed {
    vault::DeviceKeys paper = vault::DeviceKeys::random();
    Actor partner = join(Role::Owner, workspace);
    Actor& rater = interviewer;
    Actor other = join(Role::Interviewer, vacancy);
    base::ScopeId card;

    World() {
        must(owner, Sheet{paper.publicKeys});
        assign(candidate, rater);
        assign(candidate, other);
        card = scope(rater, ScopeKind::Scorecard, candidate);
    }
    /// Whoever holds the words of the founder's sheet.
    [[nodiscard]] Actor sheet() const {
        return {owner.member, vault::inviteBoxId(paper.publicKeys.sign), paper};
    }
    [[nodiscard]] bool may(const Actor& who, Access access, const base::ScopeId& scope) const {
        return control.may(who.member, access, scope);
    }
    int revokesDevice(const Actor& author, const Actor& of) {
        return code(author, Revoke{of.device, {}});
    }
    int revokesMember(const Actor& author, const Actor& of) {
        return code(author, Revoke{{}, of.member});
    }
    int withdraws(const Actor& author) {
        return code(author, Revoke{vault::inviteBoxId(lastInvite.publicKeys.sign), {}});
    }
};

} // namespace

class TestControlLeaving : public QObject {
    Q_OBJECT

private slots:
    // Revoke: devices

    void aDeviceIsRevokedByItsMemberOrAnOwner() {
        World world;
        const auto tablet = world.secondDevice(world.rater);
        for (const auto* author : {&world.recruiter, &world.hiring, &world.other}) {
            QCOMPARE(world.revokesDevice(*author, tablet), notAllowed);
        }
        QCOMPARE(world.revokesDevice(world.rater, tablet), taken);
        QCOMPARE(world.revokesDevice(world.rater, tablet), notAllowed); // once
        QCOMPARE(world.revokesDevice(world.owner, world.rater), taken);
        QCOMPARE(world.revokesDevice(world.owner, Actor()), notAllowed);
    }

    void aRevokedDeviceSaysNothingMoreAndItsMemberGoesOn() {
        World world;
        const auto tablet = world.secondDevice(world.rater);
        QCOMPARE(world.revokesDevice(tablet, world.rater), taken);
        QVERIFY(world.control.device(world.rater.device));
        QVERIFY(!world.control.activeDevice(world.rater.device));
        QCOMPARE(world.code(world.rater, Submit{world.card, {}}), notAllowed);
        QVERIFY(world.may(tablet, Access::Write, world.card));
        QCOMPARE(world.code(tablet, Submit{world.card, {}}), taken);
    }

    void whatARevokedDeviceWroteBeforeStands() {
        World world;
        const auto before = world.control.size();
        QCOMPARE(world.revokesDevice(world.owner, world.rater), taken);
        const auto& log = world.control;
        QVERIFY(log.mayWriteSince(world.rater.device, Access::Write, world.card, before));
        QVERIFY(!log.mayWriteSince(world.rater.device, Access::Write, world.card, before + 1));
    }

    void revokingADeviceWithdrawsWhatItInvited() {
        World world;
        Actor thief;
        thief.member = world.rater.member;
        world.must(world.rater, world.inviteFor(thief, std::nullopt, {}));
        const auto invite = world.lastInvite;
        QCOMPARE(world.revokesDevice(world.owner, world.rater), taken);
        QCOMPARE(world.code(thief, world.joinOf(thief, invite)), notAllowed);
        QVERIFY(!world.control.inviteMayRead(invite.publicKeys.sign, world.card));
        QVERIFY(world.control.openInvites().empty());
    }

    void aRevokeNamesOneThing() {
        World world;
        QCOMPARE(world.code(world.owner, Revoke{}), badFormat);
        QCOMPARE(world.code(world.owner, Revoke{world.rater.device, world.rater.member}),
                 badFormat);
    }

    // Revoke: invites

    void anInviteIsWithdrawnByWhoMayMakeIt() {
        World world;
        const auto invite = [&] {
            Actor guest;
            world.must(world.hiring, world.inviteFor(guest, Role::Interviewer, world.vacancy));
            return guest;
        };
        auto guest = invite();
        QCOMPARE(world.withdraws(world.rater), notAllowed);
        QCOMPARE(world.withdraws(world.hiring), taken);
        QCOMPARE(world.code(guest, world.joinOf(guest, world.lastInvite)), notAllowed);
        QCOMPARE(world.withdraws(world.hiring), notAllowed); // once
        guest = invite();
        QCOMPARE(world.withdraws(world.recruiter), taken);
        guest = invite();
        QCOMPARE(world.code(guest, world.joinOf(guest, world.lastInvite)), taken);
        QCOMPARE(world.withdraws(world.owner), notAllowed); // too late
    }

    void anInviteToOneselfIsNotForARecruiterToWithdraw() {
        World world;
        Actor tablet;
        tablet.member = world.rater.member;
        world.must(world.rater, world.inviteFor(tablet, std::nullopt, {}));
        QCOMPARE(world.withdraws(world.recruiter), notAllowed);
        QCOMPARE(world.withdraws(world.rater), taken);
    }

    // Revoke: members

    void whoLeavesMayNothingMore() {
        World world;
        const auto tablet = world.secondDevice(world.recruiter);
        QCOMPARE(world.revokesMember(world.hiring, world.recruiter), notAllowed);
        QCOMPARE(world.revokesMember(world.owner, world.recruiter), taken);
        for (const auto& scope : {world.workspace, world.vacancy, world.candidate}) {
            QVERIFY(!world.may(world.recruiter, Access::Read, scope));
        }
        QCOMPARE(world.code(tablet, Sheet{vault::DeviceKeys::random().publicKeys}), notAllowed);
        QVERIFY(!world.control.hasRole(world.recruiter.member, Role::Recruiter, world.workspace));
        const auto members = world.control.members();
        QCOMPARE(std::count(members.begin(), members.end(), world.recruiter.member), 0);
    }

    void whoLeftDoesNotComeBackUnderTheSameName() {
        World world;
        QCOMPARE(world.revokesMember(world.rater, world.rater), taken); // by oneself
        QCOMPARE(
            world.code(world.owner, world.inviteFor(world.rater, Role::Interviewer, world.vacancy)),
            notAllowed);
    }

    void managersDoNotWaitForARaterWhoLeft() {
        World world;
        world.submit(world.rater, world.card);
        QVERIFY(!world.may(world.manager, Access::Read, world.card));
        QCOMPARE(world.revokesMember(world.owner, world.other), taken);
        QVERIFY(world.may(world.manager, Access::Read, world.card));
        QCOMPARE(world.revokesMember(world.owner, world.rater), taken); // the sheet stays
        QVERIFY(world.may(world.manager, Access::Read, world.card));
    }

    void theLastOwnerAndTheFounderStay() {
        World world;
        QCOMPARE(world.revokesMember(world.partner, world.owner), notAllowed);
        QCOMPARE(world.revokesMember(world.owner, world.partner), taken);
        QCOMPARE(world.revokesMember(world.owner, world.owner), notAllowed);
    }

    // The recovery sheet

    void theFoundersSheetIsReplacedOnlyByItself() {
        World world;
        const auto anew = vault::DeviceKeys::random();
        QCOMPARE(world.control.founderSheet(), world.sheet().device);
        QCOMPARE(world.code(world.owner, Sheet{anew.publicKeys}), notAllowed);
        QCOMPARE(world.revokesDevice(world.owner, world.sheet()), notAllowed);
        QCOMPARE(world.revokesDevice(world.partner, world.sheet()), notAllowed);
        QCOMPARE(world.code(world.sheet(), Sheet{anew.publicKeys}), taken);
        QCOMPARE(world.control.founderSheet(), vault::inviteBoxId(anew.publicKeys.sign));
        QCOMPARE(world.code(world.sheet(), Revoke{world.rater.device, {}}), notAllowed); // the old
    }

    void theFoundersSheetSpeaksAsOwnerWhateverTheRole() {
        World world;
        world.must(world.partner,
                   GrantRole{world.owner.member, Role::Owner, world.workspace, false});
        QCOMPARE(world.revokesDevice(world.owner, world.partner), notAllowed);
        QCOMPARE(world.code(world.sheet(),
                            GrantRole{world.owner.member, Role::Owner, world.workspace, true}),
                 taken);
        QCOMPARE(world.revokesMember(world.sheet(), world.partner), taken);
    }

    void aMembersSheetIsReplacedByEachOfTheOwnDevices() {
        World world;
        const auto first = vault::DeviceKeys::random(), second = vault::DeviceKeys::random();
        QCOMPARE(world.code(world.rater, Sheet{first.publicKeys}), taken);
        QCOMPARE(world.code(world.rater, Sheet{first.publicKeys}), notAllowed);
        QCOMPARE(world.code(world.rater, Sheet{second.publicKeys}), taken);
        QVERIFY(!world.control.activeDevice(vault::inviteBoxId(first.publicKeys.sign)));
        const auto* record = world.control.activeDevice(vault::inviteBoxId(second.publicKeys.sign));
        QVERIFY(record && record->sheet && record->member == world.rater.member);
        QCOMPARE(world.control.founderSheet(), world.sheet().device);
    }

    // Unassign

    void assignmentsAreEndedByThoseWhoLeadUntilTheSheetIsIn() {
        World world;
        const auto ends = [&](const Actor& author, const Actor& rater) {
            return world.code(author, Unassign{world.candidate, rater.member});
        };
        QCOMPARE(ends(world.rater, world.rater), notAllowed);
        QCOMPARE(ends(world.hiring, world.manager), notAllowed); // rates nothing
        QCOMPARE(ends(world.hiring, world.other), taken);
        QCOMPARE(ends(world.hiring, world.other), notAllowed);
        world.submit(world.rater, world.card);
        QCOMPARE(ends(world.hiring, world.rater), submittedBefore);
    }

    void whoIsNoLongerAssignedKeepsTheOwnSheetToRead() {
        World world;
        world.must(world.hiring, Unassign{world.candidate, world.rater.member});
        QVERIFY(!world.may(world.rater, Access::Read, world.candidate));
        QVERIFY(!world.may(world.rater, Access::Write, world.card));
        QVERIFY(world.may(world.rater, Access::Read, world.card));
        QVERIFY(!world.may(world.hiring, Access::Read, world.card));
        QCOMPARE(world.code(world.rater, Submit{world.card, {}}), notAllowed);
        world.assign(world.candidate, world.rater); // again, with the same sheet
        QVERIFY(world.may(world.rater, Access::Write, world.card));
        QCOMPARE(world.code(world.rater, Submit{world.card, {}}), taken);
    }

    void managersWaitOnlyForThoseStillAssigned() {
        World world;
        world.submit(world.rater, world.card);
        QVERIFY(!world.may(world.manager, Access::Read, world.card));
        world.must(world.hiring, Unassign{world.candidate, world.other.member});
        QVERIFY(world.may(world.manager, Access::Read, world.card));
    }

    void aSecondOpinionFromElsewhereLeavesTheVacancyWithTheLastAssignment() {
        World world;
        const auto elsewhere = world.scope(world.owner, ScopeKind::Vacancy, world.workspace);
        const auto guest = world.join(Role::Interviewer, elsewhere);
        const auto second = world.scope(world.hiring, ScopeKind::Candidate, world.vacancy);
        world.assign(world.candidate, guest, true);
        world.assign(second, guest, true);
        world.must(world.hiring, Unassign{world.candidate, guest.member});
        QVERIFY(world.may(guest, Access::Read, world.vacancy));
        world.must(world.hiring, Erase{second});
        QVERIFY(!world.may(guest, Access::Read, world.vacancy));
    }

    // Erase

    void anErasedCandidateIsOpenToNobody() {
        World world;
        world.submit(world.rater, world.card);
        const auto debrief = world.scope(world.hiring, ScopeKind::Debrief, world.candidate);
        for (const auto* author : {&world.rater, &world.manager}) {
            QCOMPARE(world.code(*author, Erase{world.candidate}), notAllowed);
        }
        QCOMPARE(world.code(world.hiring, Erase{world.card}), notAllowed);
        QCOMPARE(world.code(world.hiring, Erase{world.candidate}), taken);
        for (const auto& scope : {world.candidate, world.card, debrief}) {
            QVERIFY(world.control.erased(scope));
            QVERIFY(world.control.readers(scope).empty());
        }
        QVERIFY(!world.may(world.rater, Access::Amend, world.card));
        QVERIFY(world.control.children(world.vacancy).empty());
        QVERIFY(world.control.scopes(ScopeKind::Scorecard).empty());
        QVERIFY(world.control.mustConfirm(world.rater.device, world.candidate));
        QVERIFY(!world.control.mustConfirm(world.manager.device, world.candidate)); // read nothing
        QVERIFY(!world.control.erased(world.vacancy));
    }

    void nothingIsSaidOfAnErasedCandidate() {
        World world;
        world.must(world.hiring, Erase{world.candidate});
        const auto& candidate = world.candidate;
        const auto id = base::newId<base::ScopeId>(1);
        QCOMPARE(world.code(world.hiring, Erase{candidate}), erased);
        QCOMPARE(world.code(world.hiring, Assign{candidate, world.other.member, false}), erased);
        QCOMPARE(world.code(world.hiring, Unassign{candidate, world.other.member}), erased);
        QCOMPARE(world.code(world.rater, Submit{world.card, {}}), erased);
        QCOMPARE(world.code(world.hiring, NewScope{id, ScopeKind::Debrief, candidate, {}}), erased);
    }

    // Recall

    void whatARestoreLeftBehindIsKnownAgainByItsHash() {
        World world;
        const auto lost = world.control.hashAt(3), later = world.control.hashAt(2);
        const auto size = world.control.size();
        base::Hash strange;
        strange.bytes.fill(0x5a);
        QVERIFY(!world.control.sizeNamed(size - 1, strange));
        QCOMPARE(world.code(world.rater, Recall{0, {strange}}), badFormat);
        QCOMPARE(world.code(world.rater, Recall{size - 2, {}}), badFormat);
        QCOMPARE(world.code(world.rater, Recall{1, std::vector(Recall::most + 1, lost)}),
                 badFormat);
        QCOMPARE(world.code(world.rater, Recall{size - 2, {lost, strange, later}}), taken);
        QVERIFY(world.control.sizeNamed(size - 1, strange) == size - 2);
        QVERIFY(!world.control.sizeNamed(size, strange)); // in its place only
        QCOMPARE(world.code(world.rater, Recall{size + 7, {strange}}), taken);
        QVERIFY(world.control.sizeNamed(size + 7, strange) == size + 7); // a name once wrong
        QVERIFY(world.control.sizeNamed(size, later) == size - 2);
        QVERIFY(world.control.sizeNamed(3, lost) == std::uint64_t(4)); // as it stands in the log
    }

    // Renewal

    void theLastLossIsTheLastStatementThatTookReading() {
        World world;
        world.submit(world.rater, world.card);
        world.must(world.owner, Unassign{world.candidate, world.other.member}); // manager reads
        world.assign(world.candidate, world.other);                             // and waits again
        const auto tablet = world.secondDevice(world.hiring);
        world.must(tablet, Revoke{world.hiring.device, {}});
        Actor guest;
        world.must(world.recruiter, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        world.must(world.recruiter,
                   Revoke{vault::inviteBoxId(world.lastInvite.publicKeys.sign), {}});
        const auto withdrawn = world.control.size() - 1;
        const auto other = world.scope(world.owner, ScopeKind::Vacancy, world.workspace);
        world.must(world.owner,
                   GrantRole{world.manager.member, Role::Manager, world.vacancy, false});
        const auto taken = world.control.size() - 1;
        QVERIFY(world.control.lastLoss(world.vacancy) == taken);
        QVERIFY(world.control.lastLoss(world.workspace) == withdrawn);     // the guest held its key
        QVERIFY(world.control.lastLoss(world.candidate) == withdrawn - 2); // the device's
        QVERIFY(!world.control.lastLoss(other));
        world.must(world.owner, Revoke{{}, world.recruiter.member});
        for (const auto& scope : {world.workspace, world.vacancy, world.candidate, world.card}) {
            QVERIFY(world.control.lastLoss(scope) == world.control.size() - 1);
        }
    }

    /// By the words that a restore lost anybody may have read anything.
    void aRecallCountsAsALossEverywhere() {
        World world;
        base::Hash lost;
        lost.bytes.fill(7);
        world.must(world.rater, Recall{world.control.size() - 1, {lost}});
        for (const auto& scope : {world.workspace, world.vacancy, world.candidate, world.card}) {
            QVERIFY(world.control.lastLoss(scope) == world.control.size() - 1);
        }
    }

    void aNewRaterTakesTheSheetsFromTheManagersWhoReadThem() {
        World world;
        world.submit(world.rater, world.card);
        world.must(world.owner, Unassign{world.candidate, world.other.member});
        QVERIFY(world.may(world.manager, Access::Read, world.card));
        world.assign(world.candidate, world.other);
        QVERIFY(world.control.lastLoss(world.card) == world.control.size() - 1);
    }
};

QTEST_APPLESS_MAIN(TestControlLeaving)
#include "tst_control_leaving.moc"
