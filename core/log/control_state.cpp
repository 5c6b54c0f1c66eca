// SPDX-License-Identifier: Apache-2.0
#include "core/log/control_state.h"

#include "core/vault/box.h"
#include "core/vault/hasher.h"

#include <algorithm>

namespace kvorum::log {

bool Turns::holdsAt(std::uint64_t size) const {
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

const DeviceRecord* ControlState::activeDevice(const base::DeviceId& id) const {
    const auto found = devices.find(id);
    return found == devices.end() || found->second.until ? nullptr : &found->second;
}

const InviteRecord* ControlState::openInvite(const base::DeviceId& boxId) const {
    for (const auto& key : inviteOrder) {
        const auto& record = invites.at(key);
        if (record.open() && vault::inviteBoxId(key) == boxId) return &record;
    }
    return nullptr;
}

const DeviceRecord* ControlState::sheetOf(const base::MemberId& member) const {
    for (const auto& id : deviceOrder) {
        const auto* device = activeDevice(id);
        if (device && device->sheet && device->member == member) return device;
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
    void admit(const base::DeviceId& id, const base::MemberId& member,
               const vault::DeviceKeysPublic& keys, bool sheet = false) const {
        state.devices[id] = {id, member, keys, number(), std::nullopt, sheet};
        state.deviceOrder.push_back(id);
        state.signKeys.insert(keys.sign);
        concern(member);
    }
    void turnRole(const base::MemberId& member, Role role, const base::ScopeId& where) const {
        auto& roles = state.scopes[where].roles;
        const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleHistory& one) {
            return one.member == member && one.role == role;
        });
        if (found == roles.end()) {
            roles.push_back({{member, {number()}}, role});
        } else {
            found->turns.push_back(number());
        }
    }
    /// Who rates anything in a vacancy reads it; so what counts is the first and the last.
    void turnRaterBelow(const base::ScopeId& vacancy, const base::MemberId& rater) const {
        bool rates = false;
        auto& node = state.scopes[vacancy];
        for (const auto& id : node.children) {
            const auto& raters = state.scopes[id].raters;
            rates = rates || std::any_of(raters.begin(), raters.end(), [&](const auto& one) {
                        return one.rater == rater && !one.until;
                    });
        }
        const auto known = std::find_if(node.ratersBelow.begin(), node.ratersBelow.end(),
                                        [&](const Turns& one) { return one.member == rater; });
        if (known == node.ratersBelow.end()) {
            node.ratersBelow.push_back({rater, {number()}});
        } else if (known->holdsAt(number()) != rates) {
            known->turns.push_back(number());
        }
    }
    void endAssignment(ScopeNode& candidate, AssignmentRecord& assignment) const {
        assignment.until = number();
        turnRaterBelow(candidate.vacancy, assignment.rater);
        concern(assignment.rater);
    }
    void lose(const base::ScopeId& where, const base::MemberId& member) const {
        state.losses.push_back({number(), where, member, false, std::nullopt, false});
    }
    void withdraw(InviteRecord& record) const {
        record.withdrawn = number();
        state.losses.push_back({number(), state.workspaceScope, record.invite.member, false,
                                record.invite.keys.sign, false});
    }
    void endDevice(DeviceRecord& device) const {
        device.until = number();
        state.losses.push_back(
            {number(), state.workspaceScope, device.member, true, std::nullopt, false});
        for (const auto& key : state.inviteOrder) {
            auto& invite = state.invites[key];
            if (invite.by == device.id && invite.open()) withdraw(invite);
        }
    }
    void endMember(const base::MemberId& member) const {
        for (const auto& id : state.deviceOrder) {
            auto& device = state.devices[id];
            if (device.member == member && !device.until) endDevice(device);
        }
        state.left[member] = number();
        concern(member);
        for (auto& [id, node] : state.scopes) {
            const bool waitedFor = std::any_of(
                node.raters.begin(), node.raters.end(),
                [&](const AssignmentRecord& one) { return one.rater == member && !one.until; });
            if (waitedFor) node.events.push_back(number());
        }
    }
    void eraseBelow(const base::ScopeId& id) const {
        auto& node = state.scopes[id];
        node.erased = number();
        for (const auto& child : node.children) {
            eraseBelow(child);
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
        state.founder = body.member;
        admit(statement.device, body.member, body.keys);
    }
    void operator()(const Invite& body) const {
        state.invites[body.keys.sign] = {body, statement.device, number(), false, std::nullopt};
        state.inviteOrder.push_back(body.keys.sign);
        state.signKeys.insert(body.keys.sign);
    }
    void operator()(const Join& body) const {
        auto& invite = state.invites[body.invite];
        invite.used = true;
        if (invite.invite.role) turnRole(body.member, *invite.invite.role, invite.invite.where);
        admit(statement.device, body.member, body.keys);
    }
    void operator()(const Revoke& body) const {
        if (!body.member.isNull()) return endMember(body.member);
        const auto device = state.devices.find(body.device);
        if (device != state.devices.end()) return endDevice(device->second);
        withdraw(state.invites[state.openInvite(body.device)->invite.keys.sign]);
    }
    void operator()(const Sheet& body) const {
        const auto member = state.devices[statement.device].member;
        const auto* before = state.sheetOf(member);
        const bool first = member == state.founder && state.founderSheet.isNull();
        const bool founders = before && before->id == state.founderSheet;
        if (before) endDevice(state.devices[before->id]);
        const auto id = vault::inviteBoxId(body.keys.sign);
        admit(id, member, body.keys, true);
        if (first || founders) state.founderSheet = id;
    }
    void operator()(const Recall& body) const {
        auto lost = body.from;
        for (const auto& hash : body.hashes) {
            state.recalled.try_emplace({lost++, hash}, body.from);
        }
        state.losses.push_back({number(), state.workspaceScope, {}, false, std::nullopt, true});
    }
    void operator()(const GrantRole& body) const {
        turnRole(body.member, body.role, body.where);
        concern(body.member);
        if (!body.granted) lose(body.where, body.member);
    }
    void operator()(const NewScope& body) const {
        addScope({body.scope, body.kind, body.parent, body.rater, number()});
    }
    void operator()(const Assign& body) const {
        auto& candidate = state.scopes[body.candidate];
        candidate.raters.push_back({body.rater, body.secondOpinion, number(), std::nullopt});
        candidate.events.push_back(number());
        turnRaterBelow(candidate.vacancy, body.rater);
        concern(body.rater);
        lose(body.candidate, {}); // managers wait again, a leader who rates is blind
    }
    void operator()(const Unassign& body) const {
        auto& candidate = state.scopes[body.candidate];
        for (auto& assignment : candidate.raters) {
            if (assignment.rater == body.rater && !assignment.until)
                endAssignment(candidate, assignment);
        }
        candidate.events.push_back(number());
        lose(candidate.vacancy, body.rater);
    }
    void operator()(const Erase& body) const {
        eraseBelow(body.candidate);
        auto& candidate = state.scopes[body.candidate];
        for (auto& assignment : candidate.raters) {
            if (assignment.until) continue;
            endAssignment(candidate, assignment);
            lose(candidate.vacancy, assignment.rater);
        }
        candidate.events.push_back(number());
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
