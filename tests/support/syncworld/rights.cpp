// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/rights.h"

#include <algorithm>

namespace kvorum::syncworld {

using log::Role;
using log::ScopeKind;

void Rights::say(const log::Statement& statement) {
    change(statement.body);
    for (const base::MemberId& member : m_members) {
        for (const auto& [scope, record] : m_scopes) {
            const std::pair place(member, scope);
            if (wouldRead(member, record)) {
                m_ever.insert(place);
                m_reads.insert(place);
            } else if (m_reads.erase(place) != 0) {
                ++m_losses[place];
            }
        }
        for (const auto& [scope, record] : m_taken) {
            const std::pair place(member, scope);
            if (!wouldRead(member, record) && m_reads.erase(place) != 0) {
                ++m_losses[place];
            }
        }
    }
}

void Rights::keepPast(const Rights& before) {
    m_ever.insert(before.m_ever.begin(), before.m_ever.end());
    m_losses = before.m_losses;
    for (const auto* scopes : {&before.m_scopes, &before.m_taken}) {
        for (const auto& [scope, record] : *scopes) {
            if (!m_scopes.contains(scope)) m_taken.emplace(scope, record);
        }
    }
    for (const base::MemberId& member : m_members) {
        for (const auto& [scope, record] : m_taken) {
            const std::pair place(member, scope);
            if (before.m_reads.contains(place) && wouldRead(member, record)) m_reads.insert(place);
        }
    }
}

const log::NewScope* Rights::known(const base::ScopeId& scope) const {
    for (const auto* scopes : {&m_scopes, &m_taken}) {
        const auto found = scopes->find(scope);
        if (found != scopes->end()) return &found->second;
    }
    return nullptr;
}

void Rights::change(const log::StatementBody& body) {
    if (const auto* found = std::get_if<log::Found>(&body)) {
        m_workspace = found->scope;
        m_members.insert(found->member);
        m_roles.emplace(found->member, Role::Owner, found->scope);
        m_scopes[found->scope] = {found->scope, ScopeKind::Workspace, {}, {}};
    } else if (const auto* invite = std::get_if<log::Invite>(&body)) {
        m_invites[invite->keys.sign] = *invite;
    } else if (const auto* join = std::get_if<log::Join>(&body)) {
        const auto& taken = m_invites.at(join->invite);
        m_members.insert(join->member);
        if (taken.role) {
            m_roles.emplace(join->member, *taken.role, taken.where);
        }
    } else if (const auto* role = std::get_if<log::GrantRole>(&body)) {
        if (role->granted) {
            m_roles.emplace(role->member, role->role, role->where);
        } else {
            m_roles.erase({role->member, role->role, role->where});
        }
    } else if (const auto* scope = std::get_if<log::NewScope>(&body)) {
        m_scopes[scope->scope] = *scope;
        m_taken.erase(scope->scope);
    } else if (const auto* assign = std::get_if<log::Assign>(&body)) {
        m_panels[assign->candidate].raters[assign->rater] = assign->secondOpinion;
    } else if (const auto* unassign = std::get_if<log::Unassign>(&body)) {
        m_panels[unassign->candidate].raters.erase(unassign->rater);
    } else if (const auto* submit = std::get_if<log::Submit>(&body)) {
        m_submitted.insert(submit->scorecard);
    } else if (const auto* erase = std::get_if<log::Erase>(&body)) {
        m_panels[erase->candidate].erased = true;
    } else if (const auto* gone = std::get_if<log::Revoke>(&body)) {
        m_left.insert(gone->member); // the null id where it is a device or an invite
    }
}

bool Rights::erased(const base::ScopeId& scope) const {
    const auto* record = known(scope);
    if (record == nullptr) {
        return false;
    }
    const bool below = record->kind == ScopeKind::Scorecard || record->kind == ScopeKind::Debrief;
    const auto panel = m_panels.find(below ? record->parent : scope);
    return panel != m_panels.end() && panel->second.erased;
}

bool Rights::leads(const base::MemberId& member, const base::ScopeId& vacancy) const {
    return holds(member, Role::Owner, m_workspace) || holds(member, Role::Recruiter, m_workspace) ||
           holds(member, Role::HiringManager, vacancy);
}

bool Rights::isRater(const base::MemberId& member, const base::ScopeId& candidate) const {
    const auto panel = m_panels.find(candidate);
    return panel != m_panels.end() && panel->second.raters.contains(member);
}

bool Rights::handedIn(const base::MemberId& rater, const base::ScopeId& candidate) const {
    return std::any_of(m_scopes.begin(), m_scopes.end(), [&](const auto& entry) {
        const log::NewScope& scope = entry.second;
        return scope.kind == ScopeKind::Scorecard && scope.parent == candidate &&
               scope.rater == rater && m_submitted.contains(scope.scope);
    });
}

/// Managers read when all raters still assigned, the second opinion apart, are in.
bool Rights::manages(const base::MemberId& member, const base::ScopeId& candidate) const {
    const auto panel = m_panels.find(candidate);
    if (panel == m_panels.end() || !holds(member, Role::Manager, vacancyOf(candidate))) {
        return false;
    }
    bool any = false;
    for (const auto& [rater, second] : panel->second.raters) {
        const bool in = handedIn(rater, candidate);
        if (!second && !in && !m_left.contains(rater)) {
            return false;
        }
        any = any || (in && !second);
    }
    return any;
}

/// A rater only after the own submit, whatever other role the person has.
bool Rights::seesPanel(const base::MemberId& member, const base::ScopeId& candidate) const {
    if (isRater(member, candidate)) {
        return handedIn(member, candidate);
    }
    return leads(member, vacancyOf(candidate)) || manages(member, candidate);
}

bool Rights::isNearVacancy(const base::MemberId& member, const base::ScopeId& vacancy) const {
    const bool rates = std::any_of(m_panels.begin(), m_panels.end(), [&](const auto& entry) {
        return !entry.second.erased && vacancyOf(entry.first) == vacancy &&
               entry.second.raters.contains(member);
    });
    return rates || leads(member, vacancy) || holds(member, Role::Interviewer, vacancy) ||
           holds(member, Role::Manager, vacancy);
}

bool Rights::mayRead(const base::MemberId& member, const base::ScopeId& scope) const {
    const auto record = m_scopes.find(scope);
    return record != m_scopes.end() && wouldRead(member, record->second);
}

bool Rights::wouldRead(const base::MemberId& member, const log::NewScope& record) const {
    const auto& [scope, kind, parent, rater] = record;
    if (erased(scope) || !m_members.contains(member) || m_left.contains(member)) {
        return false;
    }
    switch (kind) {
    case ScopeKind::Workspace:
        return true;
    case ScopeKind::Vacancy:
        return isNearVacancy(member, scope);
    case ScopeKind::Candidate:
        return leads(member, parent) || isRater(member, scope) || manages(member, scope);
    case ScopeKind::Scorecard:
        return rater == member || (submitted(scope) && seesPanel(member, parent));
    case ScopeKind::Debrief:
        return seesPanel(member, parent);
    }
    return false;
}

} // namespace kvorum::syncworld
