// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"

#include <unordered_map>
#include <unordered_set>

namespace kvorum::log {

/// Something that is given and taken: the numbers of the statements that gave it, took it, gave it…
struct Turns {
    base::MemberId member;
    std::vector<std::uint64_t> turns;

    [[nodiscard]] bool holdsAt(std::uint64_t size) const;
};
/// A role of one member at one place.
struct RoleHistory : Turns {
    Role role = Role::Interviewer;
};

/// A statement that may have taken reading from somebody.
struct Loss {
    std::uint64_t number = 0;
    base::ScopeId where;                  ///< there and below
    base::MemberId member;                ///< null: whoever read the candidate `where`
    bool device = false;                  ///< of the member; others of theirs may go on
    std::optional<vault::SignKey> invite; ///< withdrawn
    bool recall = false;                  ///< who read by the words that were lost is not known
};

/// A scope and all that was said about it. Each fact carries its statement's number, so that "as of
/// n statements" is a comparison.
struct ScopeNode {
    ScopeRecord record;
    base::ScopeId vacancy;   ///< its own or the one above; null for the workspace
    base::ScopeId candidate; ///< its own or the one above; null from the vacancy up
    std::vector<base::ScopeId> children;
    std::vector<RoleHistory> roles;       ///< of the workspace or a vacancy
    std::vector<AssignmentRecord> raters; ///< of a candidate, those ended too
    std::vector<Turns> ratersBelow;       ///< of a vacancy: who rates any candidate of it
    std::vector<std::uint64_t> events;    ///< of a candidate: what changes its panel
    std::optional<std::uint64_t> erased;
    std::optional<SubmitRecord> submit; ///< of a scorecard
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
    std::unordered_map<base::MemberId, std::uint64_t> left; ///< members revoked
    base::MemberId founder;
    base::DeviceId founderSheet;
    std::unordered_map<vault::SignKey, InviteRecord> invites;
    std::vector<vault::SignKey> inviteOrder;
    std::unordered_set<vault::SignKey> signKeys; ///< of all devices and invites
    std::unordered_map<base::ScopeId, ScopeNode> scopes;
    std::vector<base::ScopeId> scopeOrder;
    std::vector<Loss> losses;
    /// Statements lost by a restore, by number and hash: from where on their rights count.
    std::map<std::pair<std::uint64_t, base::Hash>, std::uint64_t> recalled;

    [[nodiscard]] std::uint64_t size() const { return encoded.size(); }
    [[nodiscard]] const ScopeNode* node(const base::ScopeId& id) const;
    /// The node where it is of this kind, else nullptr.
    [[nodiscard]] const ScopeNode* node(const base::ScopeId& id, ScopeKind kind) const;
    [[nodiscard]] const ScopeNode* scorecard(const ScopeNode& candidate,
                                             const base::MemberId& rater) const;
    [[nodiscard]] const ScopeNode* debrief(const ScopeNode& candidate) const;

    /// nullptr where it is revoked or was never admitted.
    [[nodiscard]] const DeviceRecord* activeDevice(const base::DeviceId& id) const;
    /// The open invite that boxes name by this id.
    [[nodiscard]] const InviteRecord* openInvite(const base::DeviceId& boxId) const;
    /// The member's recovery sheet.
    [[nodiscard]] const DeviceRecord* sheetOf(const base::MemberId& member) const;

    /// Takes up the facts of a statement that the rules let pass.
    void apply(const Statement& statement, base::ByteView bytes);
};

} // namespace kvorum::log
