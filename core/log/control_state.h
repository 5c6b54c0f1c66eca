// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"

#include <unordered_map>
#include <unordered_set>

namespace kvorum::log {

/// A role of one member at one place: the numbers of the statements that gave it, took it, gave it…
struct RoleHistory {
    base::MemberId member;
    Role role = Role::Interviewer;
    std::vector<std::uint64_t> turns;

    [[nodiscard]] bool holdsAt(std::uint64_t size) const;
};

/// A scope and all that was said about it. Each fact carries its statement's number, so that "as of
/// n statements" is a comparison.
struct ScopeNode {
    ScopeRecord record;
    base::ScopeId vacancy;   ///< its own or the one above; null for the workspace
    base::ScopeId candidate; ///< its own or the one above; null from the vacancy up
    std::vector<base::ScopeId> children;
    std::vector<RoleHistory> roles;       ///< of the workspace or a vacancy
    std::vector<AssignmentRecord> raters; ///< of a candidate; of a vacancy: each one's first below
    std::vector<std::uint64_t> events;    ///< of a candidate: its assignments and submits
    std::optional<SubmitRecord> submit;   ///< of a scorecard
};

/// The facts of a control log, without the rules.
struct ControlState {
    std::vector<base::Bytes> encoded;
    std::vector<base::Hash> hashes;
    base::ScopeId workspaceScope;
    std::unordered_map<base::DeviceId, DeviceRecord> devices;
    std::vector<base::DeviceId> deviceOrder;
    std::unordered_map<base::MemberId, std::vector<std::uint64_t>> members; ///< what concerns them
    std::vector<base::MemberId> memberOrder;
    std::unordered_map<vault::SignKey, InviteRecord> invites;
    std::vector<vault::SignKey> inviteOrder;
    std::unordered_set<vault::SignKey> signKeys; ///< of all devices and invites
    std::unordered_map<base::ScopeId, ScopeNode> scopes;
    std::vector<base::ScopeId> scopeOrder;

    [[nodiscard]] std::uint64_t size() const { return encoded.size(); }
    [[nodiscard]] const ScopeNode* node(const base::ScopeId& id) const;
    /// The node where it is of this kind, else nullptr.
    [[nodiscard]] const ScopeNode* node(const base::ScopeId& id, ScopeKind kind) const;
    [[nodiscard]] const ScopeNode* scorecard(const ScopeNode& candidate,
                                             const base::MemberId& rater) const;
    [[nodiscard]] const ScopeNode* debrief(const ScopeNode& candidate) const;

    /// Takes up the facts of a statement that the rules let pass.
    void apply(const Statement& statement, base::ByteView bytes);
};

} // namespace kvorum::log
