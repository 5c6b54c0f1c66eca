// SPDX-License-Identifier: Apache-2.0
#include "core/log/control_state.h"

#include "core/vault/hasher.h"

#include <algorithm>

namespace kvorum::log {

bool RoleHistory::holdsAt(std::uint64_t size) const {
    const auto seen = std::lower_bound(turns.begin(), turns.end(), size) - turns.begin();
    return seen % 2 == 1;
}

const ScopeNode* ControlState::node(const base::ScopeId& id) const {
    const auto found = scopes.find(id);
    return found == scopes.end() ? nullptr : &found->second;
}

const ScopeNode* ControlState::node(const base::ScopeId& id, ScopeKind kind) const {
    const auto* found = node(id);
    return found && found->record.kind == kind ? found : nullptr;
}

const ScopeNode* ControlState::scorecard(const ScopeNode& candidate,
                                         const base::MemberId& rater) const {
    for (const auto& id : candidate.children) {
        const auto* card = node(id, ScopeKind::Scorecard);
        if (card && card->record.rater == rater) return card;
    }
    return nullptr;
}

const ScopeNode* ControlState::debrief(const ScopeNode& candidate) const {
    for (const auto& id : candidate.children) {
        if (const auto* found = node(id, ScopeKind::Debrief)) return found;
    }
    return nullptr;
}

namespace {

/// Writes one statement's facts.
struct Apply {
    ControlState& state;
    const Statement& statement;

    [[nodiscard]] std::uint64_t number() const { return statement.number; }

    void concern(const base::MemberId& member) const {
        auto& events = state.members[member];
        if (events.empty()) state.memberOrder.push_back(member);
        events.push_back(number());
    }
    void admit(const base::MemberId& member, const vault::DeviceKeysPublic& keys) const {
        state.devices[statement.device] = {statement.device, member, keys, number()};
        state.deviceOrder.push_back(statement.device);
        state.signKeys.insert(keys.sign);
        concern(member);
    }
    void turnRole(const base::MemberId& member, Role role, const base::ScopeId& where) const {
        auto& roles = state.scopes[where].roles;
        const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleHistory& one) {
            return one.member == member && one.role == role;
        });
        if (found == roles.end()) {
            roles.push_back({member, role, {number()}});
        } else {
            found->turns.push_back(number());
        }
    }
    void addScope(const ScopeRecord& record) const {
        ScopeNode node;
        node.record = record;
        if (record.kind != ScopeKind::Workspace) {
            auto& parent = state.scopes[record.parent];
            parent.children.push_back(record.id);
            node.vacancy = record.kind == ScopeKind::Vacancy ? record.id : parent.vacancy;
            node.candidate = record.kind == ScopeKind::Candidate ? record.id : parent.candidate;
        }
        state.scopes.insert_or_assign(record.id, std::move(node));
        state.scopeOrder.push_back(record.id);
    }

    void operator()(const Found& body) const {
        state.workspaceScope = body.scope;
        addScope({body.scope, ScopeKind::Workspace, {}, {}, number()});
        turnRole(body.member, Role::Owner, body.scope);
        admit(body.member, body.keys);
    }
    void operator()(const Invite& body) const {
        state.invites[body.keys.sign] = {body, statement.device, number(), false};
        state.inviteOrder.push_back(body.keys.sign);
        state.signKeys.insert(body.keys.sign);
    }
    void operator()(const Join& body) const {
        auto& invite = state.invites[body.invite];
        invite.used = true;
        if (invite.invite.role) turnRole(body.member, *invite.invite.role, invite.invite.where);
        admit(body.member, body.keys);
    }
    void operator()(const GrantRole& body) const {
        turnRole(body.member, body.role, body.where);
        concern(body.member);
    }
    void operator()(const NewScope& body) const {
        addScope({body.scope, body.kind, body.parent, body.rater, number()});
    }
    void operator()(const Assign& body) const {
        auto& candidate = state.scopes[body.candidate];
        candidate.raters.push_back({body.rater, body.secondOpinion, number()});
        candidate.events.push_back(number());
        auto& seen = state.scopes[candidate.vacancy].raters;
        const bool known = std::any_of(seen.begin(), seen.end(),
                                       [&](const auto& one) { return one.rater == body.rater; });
        if (!known) seen.push_back({body.rater, body.secondOpinion, number()});
        concern(body.rater);
    }
    void operator()(const Submit& body) const {
        auto& card = state.scopes[body.scorecard];
        card.submit = SubmitRecord{body.sheet, number(), statement.unixMs};
        state.scopes[card.candidate].events.push_back(number());
        concern(card.record.rater);
    }
};

} // namespace

void ControlState::apply(const Statement& statement, base::ByteView bytes) {
    std::visit(Apply{*this, statement}, statement.body);
    encoded.emplace_back(bytes.begin(), bytes.end());
    hashes.push_back(vault::hashOf(bytes));
}

} // namespace kvorum::log
