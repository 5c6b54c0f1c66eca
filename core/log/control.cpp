// SPDX-License-Identifier: Apache-2.0
#include "core/log/control.h"

#include "core/log/control_rules.h"
#include "core/log/judge.h"

#include <algorithm>

namespace kvorum::log {

struct ControlLog::State : ControlState {};

ControlLog::ControlLog() : m_state(std::make_shared<State>()) {}
ControlLog::~ControlLog() = default;
ControlLog::ControlLog(const ControlLog&) = default;
ControlLog& ControlLog::operator=(const ControlLog&) = default;
ControlLog::ControlLog(ControlLog&& other) noexcept = default;
ControlLog& ControlLog::operator=(ControlLog&& other) noexcept = default;

base::Outcome ControlLog::check(base::ByteView encoded) const {
    const auto decoded = decodeStatement(encoded);
    if (!decoded) return decoded.error();
    return checkStatement(*m_state, *decoded);
}

base::Outcome ControlLog::append(base::ByteView encoded) {
    const auto decoded = decodeStatement(encoded);
    if (!decoded) return decoded.error();
    if (auto refused = checkStatement(*m_state, *decoded); !refused) return refused;
    if (m_state.use_count() > 1) m_state = std::make_shared<State>(*m_state); // copies share
    m_state->apply(decoded->statement, encoded);
    return {};
}

std::uint64_t ControlLog::size() const {
    return m_state->size();
}

base::WorkspaceId ControlLog::workspace() const {
    return empty() ? base::WorkspaceId{} : base::WorkspaceId{m_state->hashes.front().bytes};
}

base::ScopeId ControlLog::workspaceScope() const {
    return m_state->workspaceScope;
}

base::Hash ControlLog::head() const {
    return empty() ? base::Hash{} : m_state->hashes.back();
}

base::Hash ControlLog::hashAt(std::uint64_t number) const {
    return m_state->hashes.at(number);
}

const base::Bytes& ControlLog::encodedAt(std::uint64_t number) const {
    return m_state->encoded.at(number);
}

const DeviceRecord* ControlLog::device(const base::DeviceId& id) const {
    const auto found = m_state->devices.find(id);
    return found == m_state->devices.end() ? nullptr : &found->second;
}

std::vector<DeviceRecord> ControlLog::devices() const {
    std::vector<DeviceRecord> records;
    for (const auto& id : m_state->deviceOrder) {
        records.push_back(m_state->devices.at(id));
    }
    return records;
}

std::vector<base::MemberId> ControlLog::members() const {
    return m_state->memberOrder;
}

bool ControlLog::hasRole(const base::MemberId& member, Role role,
                         const base::ScopeId& where) const {
    return Judge(*m_state, size()).hasRole(member, role, where);
}

const InviteRecord* ControlLog::invite(const vault::SignKey& key) const {
    const auto found = m_state->invites.find(key);
    return found == m_state->invites.end() ? nullptr : &found->second;
}

std::vector<InviteRecord> ControlLog::openInvites() const {
    std::vector<InviteRecord> records;
    for (const auto& key : m_state->inviteOrder) {
        if (const auto& record = m_state->invites.at(key); !record.used) records.push_back(record);
    }
    return records;
}

const ScopeRecord* ControlLog::scope(const base::ScopeId& id) const {
    const auto* node = m_state->node(id);
    return node ? &node->record : nullptr;
}

std::vector<ScopeRecord> ControlLog::scopes(ScopeKind kind) const {
    std::vector<ScopeRecord> records;
    for (const auto& id : m_state->scopeOrder) {
        if (const auto* node = m_state->node(id, kind)) records.push_back(node->record);
    }
    return records;
}

std::vector<ScopeRecord> ControlLog::children(const base::ScopeId& parent) const {
    std::vector<ScopeRecord> records;
    if (const auto* node = m_state->node(parent)) {
        for (const auto& id : node->children) {
            records.push_back(m_state->node(id)->record);
        }
    }
    return records;
}

std::vector<AssignmentRecord> ControlLog::raters(const base::ScopeId& candidate) const {
    const auto* node = m_state->node(candidate, ScopeKind::Candidate);
    return node ? node->raters : std::vector<AssignmentRecord>();
}

const ScopeRecord* ControlLog::scorecard(const base::ScopeId& candidate,
                                         const base::MemberId& rater) const {
    const auto* node = m_state->node(candidate, ScopeKind::Candidate);
    const auto* card = node ? m_state->scorecard(*node, rater) : nullptr;
    return card ? &card->record : nullptr;
}

const SubmitRecord* ControlLog::submitted(const base::ScopeId& scorecard) const {
    const auto* node = m_state->node(scorecard);
    return node && node->submit ? &*node->submit : nullptr;
}

bool ControlLog::may(const base::MemberId& member, Access access,
                     const base::ScopeId& scope) const {
    return mayAt(member, access, scope, size());
}

bool ControlLog::mayAt(const base::MemberId& member, Access access, const base::ScopeId& scope,
                       std::uint64_t atSize) const {
    return Judge(*m_state, atSize).may(member, access, scope);
}

bool ControlLog::maySince(const base::MemberId& member, Access access, const base::ScopeId& scope,
                          std::uint64_t atSize) const {
    return log::maySince(*m_state, member, access, scope, atSize);
}

bool ControlLog::mayWriteSince(const base::DeviceId& id, const base::ScopeId& scope,
                               std::uint64_t atSize) const {
    const auto* record = device(id);
    return record && maySince(record->member, Access::Write, scope, atSize);
}

bool ControlLog::inviteMayRead(const vault::SignKey& key, const base::ScopeId& scope) const {
    const auto* record = invite(key);
    return record && !record->used &&
           Judge(*m_state, size(), &record->invite).may(record->invite.member, Access::Read, scope);
}

std::vector<base::MemberId> ControlLog::readers(const base::ScopeId& scope) const {
    const Judge judge(*m_state, size());
    std::vector<base::MemberId> readers;
    std::copy_if(m_state->memberOrder.begin(), m_state->memberOrder.end(),
                 std::back_inserter(readers),
                 [&](const auto& member) { return judge.may(member, Access::Read, scope); });
    return readers;
}

namespace {

/// The scopes that a statement's facts bear on.
struct Touched {
    const ControlState& state;
    std::vector<base::ScopeId> scopes;

    void below(const base::ScopeId& id) {
        scopes.push_back(id);
        for (const auto& child : state.node(id)->children) {
            below(child);
        }
    }

    void operator()(const Found& body) { scopes.push_back(body.scope); }
    void operator()(const Invite&) {}
    void operator()(const Join& body) {
        const auto& invite = state.invites.at(body.invite).invite;
        if (!invite.role) return;
        below(invite.where);
        if (invite.where != state.workspaceScope) scopes.push_back(state.workspaceScope);
    }
    void operator()(const GrantRole& body) { below(body.where); }
    void operator()(const NewScope& body) { scopes.push_back(body.scope); }
    void operator()(const Assign& body) {
        scopes.push_back(state.node(body.candidate)->vacancy);
        below(body.candidate);
    }
    void operator()(const Submit& body) { below(state.node(body.scorecard)->candidate); }
};

} // namespace

std::vector<base::ScopeId> ControlLog::touchedBy(std::uint64_t number) const {
    const auto decoded = decodeStatement(encodedAt(number)); // stood the rules when it came
    Touched touched{*m_state, {}};
    std::visit(touched, decoded->statement.body);
    return std::move(touched.scopes);
}

} // namespace kvorum::log
