// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_control_world.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::log;
using base::ErrorCode;
using kvorum::test::Actor;
using kvorum::test::ControlWorld;
using kvorum::test::Staffed;

namespace {

constexpr int taken = 0;
constexpr int notAllowed = static_cast<int>(ErrorCode::NotAllowed);
constexpr int badFormat = static_cast<int>(ErrorCode::BadFormat);
constexpr int badSignature = static_cast<int>(ErrorCode::BadSignature);
constexpr int conflict = static_cast<int>(ErrorCode::Conflict);
constexpr int submittedBefore = static_cast<int>(ErrorCode::Submitted);

struct World : Staffed {
    base::ScopeId elsewhere = scope(owner, ScopeKind::Vacancy, workspace);
    Actor outsider = join(Role::Interviewer, elsewhere);

    int invites(const Actor& author, Role role, const base::ScopeId& where) {
        return code(author, inviteFor(Actor(), role, where));
    }
    int grants(const Actor& author, const Actor& to, Role role, const base::ScopeId& where,
               bool granted = true) {
        return code(author, GrantRole{to.member, role, where, granted});
    }
    int makes(const Actor& author, ScopeKind kind, const base::ScopeId& parent) {
        const bool card = kind == ScopeKind::Scorecard;
        return code(author, NewScope{base::newId<base::ScopeId>(1), kind, parent,
                                     card ? author.member : base::MemberId{}});
    }
    int assigns(const Actor& author, const Actor& rater, bool second = false) {
        return code(author, Assign{candidate, rater.member, second});
    }
};

} // namespace

class TestControlRules : public QObject {
    Q_OBJECT

private slots:
    // The chain

    void foundingIsTheFirstStatementAndOnlyIt() {
        World world;
        QCOMPARE(world.code(world.owner, Found{world.owner.member, world.owner.keys.publicKeys,
                                               world.workspace}),
                 notAllowed);
        ControlLog empty;
        const Actor actor;
        const auto vacancy = signStatement(
            {0, {}, actor.device, 1, NewScope{world.vacancy, ScopeKind::Vacancy, {}, {}}},
            actor.keys);
        QCOMPARE(empty.append(vacancy.bytes).error().code, ErrorCode::NotAllowed);
        const auto null = signStatement(
            {0, {}, actor.device, 1, Found{{}, actor.keys.publicKeys, world.workspace}},
            actor.keys);
        QCOMPARE(empty.append(null.bytes).error().code, ErrorCode::BadFormat);
        QVERIFY(empty.empty());
    }

    void theWorkspaceIsNamedByTheHashOfItsFounding() {
        const ControlWorld world;
        QCOMPARE(world.control.workspace().hex(), world.control.hashAt(0).hex());
        QVERIFY(world.control.workspaceScope() == world.workspace);
        QVERIFY(world.control.hasRole(world.owner.member, Role::Owner, world.workspace));
    }

    void aStatementStandsOnTheNewestOnly() {
        World world;
        auto statement = world.next(
            world.owner, GrantRole{world.manager.member, Role::Interviewer, world.vacancy, true});
        const auto refusal = [&](const Statement& bent) {
            const auto encoded = signStatement(bent, world.owner.keys).bytes;
            const auto checked = world.control.check(encoded);
            return checked ? taken : static_cast<int>(checked.error().code);
        };
        QCOMPARE(refusal(statement), taken);
        auto bent = statement;
        ++bent.number;
        QCOMPARE(refusal(bent), conflict);
        bent = statement;
        bent.previous = world.control.hashAt(world.control.size() - 2);
        QCOMPARE(refusal(bent), conflict);
        const auto encoded = signStatement(statement, world.owner.keys).bytes;
        QVERIFY(world.control.append(encoded).ok());
        QCOMPARE(world.control.append(encoded).error().code, ErrorCode::Conflict);
    }

    void checkingChangesNothing() {
        World world;
        const auto size = world.control.size();
        const auto encoded = signStatement(
            world.next(world.owner, Assign{world.candidate, world.interviewer.member, false}),
            world.owner.keys);
        QVERIFY(world.control.check(encoded.bytes).ok());
        QCOMPARE(world.control.size(), size);
    }

    void onlyTheNamedDevicesOwnSignatureCounts() {
        World world;
        auto forged = world.owner;
        forged.keys = world.recruiter.keys;
        QCOMPARE(world.grants(forged, world.manager, Role::Interviewer, world.vacancy),
                 badSignature);
        QCOMPARE(world.grants(Actor(), world.manager, Role::Interviewer, world.vacancy),
                 notAllowed);
    }

    void aFlippedBitInAnyByteOfAStatementIsRefused() {
        World world;
        const auto before = world.control.head();
        const auto honest = signStatement(
            world.next(world.owner, Assign{world.candidate, world.interviewer.member, false}),
            world.owner.keys);
        for (std::size_t at = 0; at < honest.bytes.size(); ++at) {
            for (const base::Byte bit : {base::Byte(0x01), base::Byte(0x80)}) {
                auto bent = honest.bytes;
                bent[at] ^= bit;
                QVERIFY2(!world.control.append(bent).ok(), std::to_string(at).c_str());
            }
            const auto cut = base::ByteView(honest.bytes).first(at);
            QCOMPARE(world.control.append(cut).error().code, ErrorCode::BadFormat);
        }
        QVERIFY(world.control.head() == before);
        QVERIFY(world.control.append(honest.bytes).ok());
    }

    // Invite and join

    void ownersAndRecruitersInviteToEveryRole() {
        World world;
        for (const auto* author : {&world.owner, &world.recruiter}) {
            QCOMPARE(world.invites(*author, Role::Recruiter, world.workspace), taken);
            QCOMPARE(world.invites(*author, Role::HiringManager, world.vacancy), taken);
            QCOMPARE(world.invites(*author, Role::Interviewer, world.vacancy), taken);
            QCOMPARE(world.invites(*author, Role::Manager, world.elsewhere), taken);
        }
        QCOMPARE(world.invites(world.owner, Role::Owner, world.workspace), taken);
    }

    void aRecruiterDoesNotMakeOwners() {
        World world;
        QCOMPARE(world.invites(world.recruiter, Role::Owner, world.workspace), notAllowed);
        QCOMPARE(world.grants(world.recruiter, world.recruiter, Role::Owner, world.workspace),
                 notAllowed);
    }

    void aHiringManagerInvitesInterviewersAndManagersOfTheOwnVacancy() {
        World world;
        QCOMPARE(world.invites(world.hiring, Role::Interviewer, world.vacancy), taken);
        QCOMPARE(world.invites(world.hiring, Role::Manager, world.vacancy), taken);
        QCOMPARE(world.invites(world.hiring, Role::HiringManager, world.vacancy), notAllowed);
        QCOMPARE(world.invites(world.hiring, Role::Recruiter, world.workspace), notAllowed);
        QCOMPARE(world.invites(world.hiring, Role::Interviewer, world.elsewhere), notAllowed);
    }

    void nobodyElseInvites() {
        World world;
        world.assign(world.candidate, world.outsider, true);
        for (const auto* author : {&world.interviewer, &world.manager, &world.outsider}) {
            QCOMPARE(world.invites(*author, Role::Interviewer, world.vacancy), notAllowed);
            QCOMPARE(world.invites(*author, Role::Manager, world.vacancy), notAllowed);
        }
    }

    void onlyMembersThemselvesAddADevice() {
        World world;
        const auto forMember = [&](const Actor& author, const Actor& of, std::optional<Role> role) {
            return world.code(author, world.inviteFor(of, role, world.vacancy));
        };
        QCOMPARE(forMember(world.interviewer, world.interviewer, std::nullopt), taken);
        QCOMPARE(forMember(world.owner, world.interviewer, std::nullopt), notAllowed);
        QCOMPARE(forMember(world.owner, world.interviewer, Role::Manager), notAllowed);
        QCOMPARE(forMember(world.owner, Actor(), std::nullopt), notAllowed);
        const auto second = world.secondDevice(world.interviewer);
        QVERIFY(world.control.device(second.device)->member == world.interviewer.member);
    }

    void anInvitesRoleFitsItsPlace() {
        World world;
        QCOMPARE(world.invites(world.owner, Role::Recruiter, world.vacancy), notAllowed);
        QCOMPARE(world.invites(world.owner, Role::Interviewer, world.workspace), notAllowed);
        QCOMPARE(world.invites(world.owner, Role::Interviewer, world.candidate), notAllowed);
        QCOMPARE(world.invites(world.owner, Role::Interviewer, {}), notAllowed);
    }

    void anInvitesKeysAreNew() {
        World world;
        auto invite = world.inviteFor(Actor(), Role::Interviewer, world.vacancy);
        QCOMPARE(world.code(world.owner, invite), taken);
        invite.member = Actor().member;
        QCOMPARE(world.code(world.owner, invite), notAllowed);
        invite.keys = world.manager.keys.publicKeys;
        QCOMPARE(world.code(world.owner, invite), notAllowed);
        invite = world.inviteFor(Actor(), Role::Interviewer, world.vacancy);
        invite.member = {};
        QCOMPARE(world.code(world.owner, invite), badFormat);
    }

    void joiningGrantsTheInvitesRole() {
        World world;
        Actor guest;
        world.must(world.owner, world.inviteFor(guest, Role::HiringManager, world.elsewhere));
        QCOMPARE(world.control.openInvites().size(), 1U);
        world.must(guest, world.joinOf(guest, world.lastInvite));
        QVERIFY(world.control.hasRole(guest.member, Role::HiringManager, world.elsewhere));
        QVERIFY(world.control.device(guest.device)->keys == guest.keys.publicKeys);
        QVERIFY(world.control.openInvites().empty());
        QVERIFY(world.control.invite(world.lastInvite.publicKeys.sign)->used);
    }

    void anInviteWorksOnceAndNotPastItsTime() {
        World world;
        Actor guest, other;
        world.must(world.owner, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        const auto invite = world.lastInvite;
        world.now += ControlWorld::week + 1;
        QCOMPARE(world.code(guest, world.joinOf(guest, invite)), notAllowed);
        world.now -= 1;
        QCOMPARE(world.code(guest, world.joinOf(guest, invite)), taken);
        other.member = guest.member;
        QCOMPARE(world.code(other, world.joinOf(other, invite)), notAllowed);
    }

    void anInviteToOneselfWorksOnceToo() {
        World world;
        Actor tablet, intruder;
        tablet.member = intruder.member = world.manager.member;
        world.must(world.manager, world.inviteFor(tablet, std::nullopt, {}));
        world.must(tablet, world.joinOf(tablet, world.lastInvite));
        QCOMPARE(world.code(intruder, world.joinOf(intruder, world.lastInvite)), notAllowed);
    }

    void aSecondInviteForTheSameNewcomerDiesWithTheFirst() {
        World world;
        Actor guest, intruder;
        world.must(world.owner, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        const auto first = world.lastInvite;
        world.must(world.owner, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        world.must(guest, world.joinOf(guest, first));
        intruder.member = guest.member;
        QCOMPARE(world.code(intruder, world.joinOf(intruder, world.lastInvite)), notAllowed);
    }

    void joiningNeedsBothSignatures() {
        World world;
        Actor guest;
        world.must(world.owner, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        const auto honest = world.joinOf(guest, world.lastInvite);
        auto bent = honest;
        bent.inviteSignature = signJoin(vault::DeviceKeys::random(), world.control.workspace(),
                                        guest.device, guest.keys.publicKeys);
        QCOMPARE(world.code(guest, bent), badSignature);
        bent = honest;
        bent.keys.box = world.manager.keys.publicKeys.box;
        QCOMPARE(world.code(guest, bent), badSignature);
        auto elsewhere = guest;
        elsewhere.device = Actor().device;
        QCOMPARE(world.code(elsewhere, honest), badSignature);
        auto forged = guest;
        forged.keys = vault::DeviceKeys::random();
        QCOMPARE(world.code(forged, honest), badSignature);
        QCOMPARE(world.code(guest, honest), taken);
    }

    void joiningNeedsTheInvitesMemberAndNewIds() {
        World world;
        Actor guest;
        world.must(world.owner, world.inviteFor(guest, Role::Interviewer, world.vacancy));
        auto other = guest;
        other.member = Actor().member;
        QCOMPARE(world.code(other, world.joinOf(other, world.lastInvite)), notAllowed);
        other = guest;
        other.device = world.manager.device;
        QCOMPARE(world.code(other, world.joinOf(other, world.lastInvite)), notAllowed);
        other = guest;
        other.keys = world.manager.keys;
        QCOMPARE(world.code(other, world.joinOf(other, world.lastInvite)), notAllowed);
        QCOMPARE(world.code(guest, world.joinOf(guest, vault::DeviceKeys::random())), notAllowed);
    }

    // Roles

    void workspaceRolesAreTheOwnersToGive() {
        World world;
        QCOMPARE(world.grants(world.recruiter, world.manager, Role::Recruiter, world.workspace),
                 notAllowed);
        QCOMPARE(world.grants(world.hiring, world.manager, Role::Recruiter, world.workspace),
                 notAllowed);
        QCOMPARE(world.grants(world.owner, world.manager, Role::Recruiter, world.workspace), taken);
        QCOMPARE(world.grants(world.owner, world.manager, Role::Owner, world.workspace), taken);
    }

    void aHiringManagerGrantsInTheOwnVacancyOnly() {
        World world;
        const auto& [hiring, outsider] = std::tie(world.hiring, world.outsider);
        QCOMPARE(world.grants(hiring, outsider, Role::Interviewer, world.vacancy), taken);
        QCOMPARE(world.grants(hiring, outsider, Role::Manager, world.vacancy), taken);
        QCOMPARE(world.grants(hiring, outsider, Role::Manager, world.vacancy, false), taken);
        QCOMPARE(world.grants(hiring, outsider, Role::HiringManager, world.vacancy), notAllowed);
        QCOMPARE(world.grants(hiring, outsider, Role::Manager, world.elsewhere), notAllowed);
        QCOMPARE(world.grants(world.interviewer, outsider, Role::Manager, world.vacancy),
                 notAllowed);
    }

    void aRoleIsGivenToMembersAtAPlaceThatFitsAndOnce() {
        World world;
        const auto& recruiter = world.recruiter;
        QCOMPARE(world.grants(recruiter, Actor(), Role::Manager, world.vacancy), notAllowed);
        QCOMPARE(world.grants(recruiter, world.manager, Role::Interviewer, world.workspace),
                 notAllowed);
        QCOMPARE(world.grants(recruiter, world.manager, Role::Manager, world.vacancy), notAllowed);
        QCOMPARE(world.grants(recruiter, world.manager, Role::Interviewer, world.vacancy, false),
                 notAllowed);
    }

    void theLastOwnerStays() {
        World world;
        QCOMPARE(world.grants(world.owner, world.owner, Role::Owner, world.workspace, false),
                 notAllowed);
        QCOMPARE(world.grants(world.owner, world.recruiter, Role::Owner, world.workspace), taken);
        QCOMPARE(world.grants(world.owner, world.owner, Role::Owner, world.workspace, false),
                 taken);
    }

    // Scopes

    void vacanciesAreMadeByOwnerAndRecruiters() {
        World world;
        QCOMPARE(world.makes(world.owner, ScopeKind::Vacancy, world.workspace), taken);
        QCOMPARE(world.makes(world.recruiter, ScopeKind::Vacancy, world.workspace), taken);
        QCOMPARE(world.makes(world.hiring, ScopeKind::Vacancy, world.workspace), notAllowed);
        QCOMPARE(world.makes(world.owner, ScopeKind::Vacancy, world.vacancy), notAllowed);
        QCOMPARE(world.makes(world.owner, ScopeKind::Workspace, world.workspace), notAllowed);
    }

    void candidatesAreAddedByWhoeverMayWriteTheVacancy() {
        World world;
        for (const auto* author : {&world.owner, &world.recruiter, &world.hiring}) {
            QCOMPARE(world.makes(*author, ScopeKind::Candidate, world.vacancy), taken);
        }
        for (const auto* author : {&world.interviewer, &world.manager, &world.outsider}) {
            QCOMPARE(world.makes(*author, ScopeKind::Candidate, world.vacancy), notAllowed);
        }
        QCOMPARE(world.makes(world.hiring, ScopeKind::Candidate, world.elsewhere), notAllowed);
        QCOMPARE(world.makes(world.owner, ScopeKind::Candidate, world.workspace), notAllowed);
        QCOMPARE(world.makes(world.owner, ScopeKind::Candidate, world.candidate), notAllowed);
    }

    void aScorecardIsMadeOnceByItsAssignedRater() {
        World world;
        const auto& interviewer = world.interviewer;
        QCOMPARE(world.makes(interviewer, ScopeKind::Scorecard, world.candidate), notAllowed);
        world.assign(world.candidate, interviewer);
        const auto forRater = [&](const Actor& author) {
            return world.code(author, NewScope{base::newId<base::ScopeId>(1), ScopeKind::Scorecard,
                                               world.candidate, interviewer.member});
        };
        QCOMPARE(forRater(world.owner), notAllowed);
        QCOMPARE(forRater(interviewer), taken);
        QCOMPARE(forRater(interviewer), notAllowed);
        QCOMPARE(world.makes(interviewer, ScopeKind::Scorecard, world.vacancy), notAllowed);
        QVERIFY(world.control.scorecard(world.candidate, interviewer.member));
    }

    void aDebriefIsMadeOnceByThoseWhoLead() {
        World world;
        QCOMPARE(world.makes(world.interviewer, ScopeKind::Debrief, world.candidate), notAllowed);
        QCOMPARE(world.makes(world.manager, ScopeKind::Debrief, world.candidate), notAllowed);
        QCOMPARE(world.makes(world.hiring, ScopeKind::Debrief, world.vacancy), notAllowed);
        QCOMPARE(world.makes(world.hiring, ScopeKind::Debrief, world.candidate), taken);
        QCOMPARE(world.makes(world.owner, ScopeKind::Debrief, world.candidate), notAllowed);
    }

    void aScopesIdIsNewAndOnlyAScorecardNamesARater() {
        World world;
        const auto make = [&](const base::ScopeId& id, const base::MemberId& rater) {
            return world.code(world.owner,
                              NewScope{id, ScopeKind::Candidate, world.vacancy, rater});
        };
        QCOMPARE(make(world.candidate, {}), notAllowed);
        QCOMPARE(make({}, {}), badFormat);
        QCOMPARE(make(base::newId<base::ScopeId>(1), world.owner.member), badFormat);
        QCOMPARE(
            world.code(
                world.owner,
                NewScope{base::newId<base::ScopeId>(1), ScopeKind::Scorecard, world.candidate, {}}),
            badFormat);
    }

    // Assign and submit

    void ratersAreAssignedByWhoeverMayWriteTheVacancyAndOnce() {
        World world;
        QCOMPARE(world.assigns(world.interviewer, world.interviewer), notAllowed);
        QCOMPARE(world.assigns(world.manager, world.interviewer), notAllowed);
        QCOMPARE(world.assigns(world.hiring, world.interviewer), taken);
        QCOMPARE(world.assigns(world.hiring, world.interviewer), notAllowed);
        QCOMPARE(world.assigns(world.hiring, world.interviewer, true), notAllowed);
        QCOMPARE(world.code(world.owner, Assign{world.vacancy, world.interviewer.member, false}),
                 notAllowed);
    }

    void aRaterHoldsARoleThatRates() {
        World world;
        QCOMPARE(world.assigns(world.owner, world.manager), notAllowed);
        QCOMPARE(world.assigns(world.owner, world.outsider), notAllowed);
        QCOMPARE(world.assigns(world.owner, Actor(), true), notAllowed);
        QCOMPARE(world.assigns(world.owner, world.outsider, true), taken);
        for (const auto* rater : {&world.owner, &world.recruiter, &world.hiring}) {
            QCOMPARE(world.assigns(world.owner, *rater), taken);
        }
    }

    void whoMayReadAScorecardCanNoLongerRate() {
        World world;
        world.assign(world.candidate, world.interviewer);
        const auto card = world.scope(world.interviewer, ScopeKind::Scorecard, world.candidate);
        world.submit(world.interviewer, card);
        for (const auto* reader : {&world.owner, &world.recruiter, &world.hiring, &world.manager}) {
            QCOMPARE(world.assigns(world.owner, *reader, true), notAllowed);
        }
        QCOMPARE(world.assigns(world.owner, world.outsider, true), taken);
    }

    void whatWasReadStaysReadAfterTheRoleIsGone() {
        World world;
        world.assign(world.candidate, world.interviewer);
        const auto card = world.scope(world.interviewer, ScopeKind::Scorecard, world.candidate);
        world.submit(world.interviewer, card);
        world.must(world.owner,
                   GrantRole{world.recruiter.member, Role::Recruiter, world.workspace, false});
        QVERIFY(!world.control.may(world.recruiter.member, Access::Read, card));
        QCOMPARE(world.assigns(world.owner, world.recruiter, true), notAllowed);
    }

    void onlyItsRaterHandsAScorecardInAndOnce() {
        World world;
        world.assign(world.candidate, world.interviewer);
        const auto card = world.scope(world.interviewer, ScopeKind::Scorecard, world.candidate);
        QCOMPARE(world.code(world.owner, Submit{card, {}}), notAllowed);
        QCOMPARE(world.code(world.interviewer, Submit{world.candidate, {}}), notAllowed);
        QCOMPARE(world.code(world.interviewer, Submit{card, {}}), taken);
        QCOMPARE(world.code(world.interviewer, Submit{card, {}}), submittedBefore);
    }

    void aSheetNamesEachOfTheRatersDevicesOnce() {
        World world;
        world.assign(world.candidate, world.interviewer);
        const auto tablet = world.secondDevice(world.interviewer);
        const auto card = world.scope(tablet, ScopeKind::Scorecard, world.candidate);
        const auto hash = world.control.head();
        const Submit::Last one{world.interviewer.device, 3, hash}, two{tablet.device, 1, hash};
        const auto submit = [&](std::vector<Submit::Last> sheet) {
            return world.code(tablet, Submit{card, std::move(sheet)});
        };
        QCOMPARE(submit({one, one}), badFormat);
        QCOMPARE(submit({one, {world.owner.device, 1, hash}}), notAllowed);
        QCOMPARE(submit({one, {Actor().device, 1, hash}}), notAllowed);
        QCOMPARE(submit({{tablet.device, 0, hash}}), badFormat);
        QCOMPARE(submit({one, two}), taken);
        const auto* record = world.control.submitted(card);
        QVERIFY(record && record->sheet == std::vector<Submit::Last>({one, two}));
        QCOMPARE(record->unixMs, world.now);
        QCOMPARE(record->number + 1, world.control.size());
    }
};

QTEST_APPLESS_MAIN(TestControlRules)
#include "tst_control_rules.moc"
