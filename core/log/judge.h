// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control_state.h"

namespace kvorum::log {

/// Who may do what when the log had `size` statements: the table of sync.md section 3 and the
/// paragraph after it, and nothing else. `joining` adds a member who is about to join by it.
class Judge {
public:
    Judge(const ControlState& state, std::uint64_t size, const Invite* joining = nullptr)
        : m_state(state), m_size(size), m_joining(joining) {}

    [[nodiscard]] bool may(const base::MemberId& member, Access access,
                           const base::ScopeId& scope) const;
    [[nodiscard]] bool hasRole(const base::MemberId& member, Role role,
                               const base::ScopeId& where) const;
    [[nodiscard]] bool isMember(const base::MemberId& member) const;
    [[nodiscard]] bool erased(const ScopeNode& scope) const;
    /// Owner or recruiter.
    [[nodiscard]] bool recruits(const base::MemberId& member) const;
    /// Owner, recruiter, or hiring manager of this vacancy.
    [[nodiscard]] bool leads(const base::MemberId& member, const base::ScopeId& vacancy) const;
    [[nodiscard]] bool rates(const base::MemberId& member, const ScopeNode& candidate) const;

private:
    [[nodiscard]] bool happened(std::uint64_t number) const { return number < m_size; }
    [[nodiscard]] bool reads(const base::MemberId& member, const ScopeNode& scope) const;
    [[nodiscard]] bool writes(const base::MemberId& member, const ScopeNode& scope) const;
    [[nodiscard]] bool readsVacancy(const base::MemberId& member, const ScopeNode& vacancy) const;
    [[nodiscard]] bool readsPanel(const base::MemberId& member, const ScopeNode& candidate) const;
    [[nodiscard]] bool managesRevealed(const base::MemberId& member,
                                       const ScopeNode& candidate) const;
    [[nodiscard]] bool ratesBelow(const base::MemberId& member, const ScopeNode& vacancy) const;
    [[nodiscard]] bool left(const base::MemberId& member) const;
    [[nodiscard]] bool assigned(const AssignmentRecord& assignment) const;
    [[nodiscard]] bool submitted(const ScopeNode& scorecard) const;
    [[nodiscard]] bool handedIn(const base::MemberId& rater, const ScopeNode& candidate) const;
    [[nodiscard]] bool allIn(const ScopeNode& candidate) const;

    const ControlState& m_state;
    std::uint64_t m_size;
    const Invite* m_joining;
};

/// Whether the member may, or might at any size of the log from `size` to `last`.
[[nodiscard]] bool maySince(const ControlState& state, const base::MemberId& member, Access access,
                            const base::ScopeId& scope, std::uint64_t size,
                            std::uint64_t last = UINT64_MAX);
/// Number of the last statement that took reading of the scope from anybody.
[[nodiscard]] std::optional<std::uint64_t> lastLoss(const ControlState& state,
                                                    const base::ScopeId& scope);

} // namespace kvorum::log
