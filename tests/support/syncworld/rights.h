// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/statement.h"

#include <map>
#include <set>
#include <tuple>

namespace kvorum::syncworld {

/// Who may read what, as sync.md section 3 says it in words: a second, plain reading of the control
/// log, so that a world does not measure the product by the product's own rule.
class Rights {
public:
    /// Takes up a statement that the server took.
    void say(const log::Statement& statement);
    [[nodiscard]] bool mayRead(const base::MemberId& member, const base::ScopeId& scope) const;
    /// Whether the member may read the scope or might once, whatever a restore took back.
    [[nodiscard]] bool everRead(const base::MemberId& member, const base::ScopeId& scope) const {
        return m_ever.contains({member, scope});
    }
    /// How often the member lost the reading of the scope.
    [[nodiscard]] int losses(const base::MemberId& member, const base::ScopeId& scope) const {
        const auto found = m_losses.find({member, scope});
        return found == m_losses.end() ? 0 : found->second;
    }
    /// After a restore: what was read stays read, and what was lost was lost. A scope that it took
    /// has its readers still: who may not read there before it stands again lost it, too.
    void keepPast(const Rights& before);

    [[nodiscard]] bool erased(const base::ScopeId& scope) const;
    [[nodiscard]] bool submitted(const base::ScopeId& scorecard) const {
        return m_submitted.contains(scorecard);
    }

private:
    struct Panel {
        std::map<base::MemberId, bool> raters; ///< with whether it is a second opinion
        bool erased = false;
    };

    void change(const log::StatementBody& body);
    [[nodiscard]] bool wouldRead(const base::MemberId& member, const log::NewScope& record) const;
    [[nodiscard]] const log::NewScope* known(const base::ScopeId& scope) const;
    [[nodiscard]] const base::ScopeId& vacancyOf(const base::ScopeId& candidate) const {
        return known(candidate)->parent;
    }
    [[nodiscard]] bool holds(const base::MemberId& member, log::Role role,
                             const base::ScopeId& where) const {
        return m_roles.contains({member, role, where});
    }
    [[nodiscard]] bool leads(const base::MemberId& member, const base::ScopeId& vacancy) const;
    [[nodiscard]] bool manages(const base::MemberId& member, const base::ScopeId& candidate) const;
    [[nodiscard]] bool handedIn(const base::MemberId& rater, const base::ScopeId& candidate) const;
    [[nodiscard]] bool seesPanel(const base::MemberId& member,
                                 const base::ScopeId& candidate) const;
    [[nodiscard]] bool isRater(const base::MemberId& member, const base::ScopeId& candidate) const;
    [[nodiscard]] bool isNearVacancy(const base::MemberId& member,
                                     const base::ScopeId& vacancy) const;

    base::ScopeId m_workspace;
    std::set<base::MemberId> m_members;
    std::set<base::MemberId> m_left;
    std::set<std::tuple<base::MemberId, log::Role, base::ScopeId>> m_roles;
    std::map<vault::SignKey, log::Invite> m_invites;
    std::map<base::ScopeId, log::NewScope> m_scopes;
    std::map<base::ScopeId, log::NewScope> m_taken; ///< by a restore, and not made again
    std::map<base::ScopeId, Panel> m_panels;        ///< by candidate
    std::set<base::ScopeId> m_submitted;
    std::set<std::pair<base::MemberId, base::ScopeId>> m_ever, m_reads;
    std::map<std::pair<base::MemberId, base::ScopeId>, int> m_losses;
};

} // namespace kvorum::syncworld
