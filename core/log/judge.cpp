// SPDX-License-Identifier: Apache-2.0
#include "core/log/judge.h"

#include <algorithm>

namespace kvorum::log {

bool Judge::hasRole(const base::MemberId& member, Role role, const base::ScopeId& where) const {
    if (m_joining && m_joining->role == role && m_joining->where == where &&
        m_joining->member == member)
        return true;
    const auto* node = left(member) ? nullptr : m_state.node(where);
    return node && std::any_of(node->roles.begin(), node->roles.end(), [&](const auto& one) {
               return one.member == member && one.role == role && one.holdsAt(m_size);
           });
}

bool Judge::isMember(const base::MemberId& member) const {
    if (m_joining && m_joining->member == member) return true;
    const auto found = m_state.members.find(member);
    return found != m_state.members.end() && happened(found->second.front()) && !left(member);
}

bool Judge::left(const base::MemberId& member) const {
    const auto found = m_state.left.find(member);
    return found != m_state.left.end() && happened(found->second);
}

bool Judge::erased(const ScopeNode& scope) const {
    return scope.erased && happened(*scope.erased);
}

bool Judge::assigned(const AssignmentRecord& assignment) const {
    return happened(assignment.since) && !(assignment.until && happened(*assignment.until));
}

bool Judge::recruits(const base::MemberId& member) const {
    return hasRole(member, Role::Owner, m_state.workspaceScope) ||
           hasRole(member, Role::Recruiter, m_state.workspaceScope);
}

bool Judge::leads(const base::MemberId& member, const base::ScopeId& vacancy) const {
    return recruits(member) || hasRole(member, Role::HiringManager, vacancy);
}

bool Judge::rates(const base::MemberId& member, const ScopeNode& candidate) const {
    return std::any_of(candidate.raters.begin(), candidate.raters.end(),
                       [&](const auto& one) { return one.rater == member && assigned(one); });
}

bool Judge::ratesBelow(const base::MemberId& member, const ScopeNode& vacancy) const {
    return std::any_of(
        vacancy.ratersBelow.begin(), vacancy.ratersBelow.end(),
        [&](const auto& one) { return one.member == member && one.holdsAt(m_size); });
}

bool Judge::submitted(const ScopeNode& scorecard) const {
    return scorecard.submit && happened(scorecard.submit->number);
}

bool Judge::handedIn(const base::MemberId& rater, const ScopeNode& candidate) const {
    const auto* card = m_state.scorecard(candidate, rater);
    return card && submitted(*card);
}

/// All raters assigned who are still here, the second opinions apart, and at least one: an empty
/// panel reveals nothing.
bool Judge::allIn(const ScopeNode& candidate) const {
    bool any = false;
    for (const auto& one : candidate.raters) {
        if (one.secondOpinion || !assigned(one)) continue;
        const bool in = handedIn(one.rater, candidate);
        if (!in && !left(one.rater)) return false;
        any = any || in;
    }
    return any;
}

bool Judge::managesRevealed(const base::MemberId& member, const ScopeNode& candidate) const {
    return hasRole(member, Role::Manager, candidate.vacancy) && allIn(candidate);
}

bool Judge::readsVacancy(const base::MemberId& member, const ScopeNode& vacancy) const {
    return leads(member, vacancy.record.id) ||
           hasRole(member, Role::Interviewer, vacancy.record.id) ||
           hasRole(member, Role::Manager, vacancy.record.id) || ratesBelow(member, vacancy);
}

/// Others' submitted scorecards and the debrief. A rater's own submit decides, whatever other role.
bool Judge::readsPanel(const base::MemberId& member, const ScopeNode& candidate) const {
    if (rates(member, candidate)) return handedIn(member, candidate);
    return leads(member, candidate.vacancy) || managesRevealed(member, candidate);
}

bool Judge::reads(const base::MemberId& member, const ScopeNode& scope) const {
    switch (scope.record.kind) {
    case ScopeKind::Workspace:
        return isMember(member);
    case ScopeKind::Vacancy:
        return readsVacancy(member, scope);
    case ScopeKind::Candidate:
        return writes(member, scope) || managesRevealed(member, scope);
    case ScopeKind::Scorecard:
        return scope.record.rater == member ||
               (submitted(scope) && readsPanel(member, *m_state.node(scope.candidate)));
    case ScopeKind::Debrief:
        return readsPanel(member, *m_state.node(scope.candidate));
    }
    return false;
}

bool Judge::writes(const base::MemberId& member, const ScopeNode& scope) const {
    switch (scope.record.kind) {
    case ScopeKind::Workspace:
        return recruits(member);
    case ScopeKind::Vacancy:
        return leads(member, scope.record.id);
    case ScopeKind::Candidate:
        return leads(member, scope.vacancy) || rates(member, scope);
    case ScopeKind::Scorecard:
        return scope.record.rater == member && !submitted(scope) &&
               rates(member, *m_state.node(scope.candidate));
    case ScopeKind::Debrief: {
        const auto& candidate = *m_state.node(scope.candidate);
        return rates(member, candidate) ? handedIn(member, candidate)
                                        : hasRole(member, Role::HiringManager, scope.vacancy);
    }
    }
    return false;
}

bool Judge::may(const base::MemberId& member, Access access, const base::ScopeId& scope) const {
    const auto* node = m_state.node(scope);
    if (!node || !happened(node->record.since) || erased(*node) || !isMember(member)) return false;
    switch (access) {
    case Access::Read:
        return reads(member, *node);
    case Access::Write:
        return writes(member, *node);
    case Access::Amend:
        return node->record.rater == member && submitted(*node);
    case Access::Confirm:
        return node->record.kind == ScopeKind::Workspace;
    }
    return false;
}

bool maySince(const ControlState& state, const base::MemberId& member, Access access,
              const base::ScopeId& scope, std::uint64_t size, std::uint64_t last) {
    const auto* node = state.node(scope);
    if (!node) return false;
    const auto mayAt = [&](std::uint64_t at) {
        return at <= last && Judge(state, at).may(member, access, scope);
    };
    const auto mayAfterOne = [&](const std::vector<std::uint64_t>& events) {
        const auto first = std::lower_bound(events.begin(), events.end(), size);
        return std::any_of(first, events.end(), [&](auto number) { return mayAt(number + 1); });
    };
    if (mayAt(size) || mayAt(std::max(size, node->record.since + 1))) return true;
    const auto own = state.members.find(member);
    if (own != state.members.end() && mayAfterOne(own->second)) return true;
    const auto* candidate = state.node(node->candidate);
    return candidate && mayAfterOne(candidate->events);
}

namespace {

bool isAbove(const ControlState& state, const base::ScopeId& above, const ScopeNode& scope) {
    return above == scope.record.id || above == scope.candidate || above == scope.vacancy ||
           above == state.workspaceScope;
}

/// Whether the loss took reading of this very scope from anybody.
bool took(const ControlState& state, const Loss& loss, const base::ScopeId& scope) {
    if (loss.recall) return true;
    const Judge before(state, loss.number), after(state, loss.number + 1);
    const auto had = [&](const base::MemberId& member) {
        return before.may(member, Access::Read, scope);
    };
    if (loss.invite) {
        const auto& invite = state.invites.at(*loss.invite).invite;
        return Judge(state, loss.number, &invite).may(invite.member, Access::Read, scope);
    }
    if (loss.device) return had(loss.member);
    if (!loss.member.isNull())
        return had(loss.member) && !after.may(loss.member, Access::Read, scope);
    return std::any_of(state.memberOrder.begin(), state.memberOrder.end(), [&](const auto& member) {
        return had(member) && !after.may(member, Access::Read, scope);
    });
}

} // namespace

std::optional<std::uint64_t> lastLoss(const ControlState& state, const base::ScopeId& scope) {
    const auto* node = state.node(scope);
    if (!node) return std::nullopt;
    for (auto loss = state.losses.rbegin(); loss != state.losses.rend(); ++loss) {
        if (isAbove(state, loss->where, *node) && took(state, *loss, scope)) return loss->number;
    }
    return std::nullopt;
}

} // namespace kvorum::log
