// SPDX-License-Identifier: Apache-2.0
#include "core/log/control.h"

#include "core/log/control_rules.h"
#include "core/log/judge.h"
#include "core/vault/box.h"
#include "core/vault/envelope.h"

#include <algorithm>

namespace kvorum::log {

Access accessFor(vault::EnvelopeKind kind) {
    switch (kind) {
    case vault::EnvelopeKind::Amendment:
        return Access::Amend;
    case vault::EnvelopeKind::Receipt:
        return Access::Confirm;
    case vault::EnvelopeKind::Data:
        break;
    }
    return Access::Write;
}

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
    return checkStatement(*m_state, *decoded, Signatures::Check);
}

base::Outcome ControlLog::append(base::ByteView encoded, Signatures signatures) {
    const auto decoded = decodeStatement(encoded);
    if (!decoded) return decoded.error();
    if (auto refused = checkStatement(*m_state, *decoded, signatures); !refused) return refused;
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

std::optional<std::uint64_t> ControlLog::sizeNamed(std::uint64_t number,
                                                   const base::Hash& hash) const {
    if (number < size() && hashAt(number) == hash) return number + 1;
    const auto found = m_state->recalled.find({number, hash});
    return found == m_state->recalled.end() ? std::nullopt : std::optional(found->second);
}

const base::Bytes& ControlLog::encodedAt(std::uint64_t number) const {
    return m_state->encoded.at(number);
}

const DeviceRecord* ControlLog::device(const base::DeviceId& id) const {
    const auto found = m_state->devices.find(id);
    return found == m_state->devices.end() ? nullptr : &found->second;
}

const DeviceRecord* ControlLog::activeDevice(const base::DeviceId& id) const {
    return m_state->activeDevice(id);
}

std::vector<DeviceRecord> ControlLog::devices() const {
    std::vector<DeviceRecord> records;
    for (const auto& id : m_state->deviceOrder) {
        if (const auto* record = activeDevice(id)) records.push_back(*record);
    }
    return records;
}

std::vector<base::MemberId> ControlLog::members() const {
    const Judge now(*m_state, size());
    auto members = m_state->memberOrder;
    std::erase_if(members, [&](const auto& member) { return !now.isMember(member); });
    return members;
}

base::MemberId ControlLog::founder() const {
    return m_state->founder;
}

base::DeviceId ControlLog::founderSheet() const {
    return m_state->founderSheet;
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
        if (const auto& record = m_state->invites.at(key); record.open()) records.push_back(record);
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
        const auto* node = m_state->node(id, kind);
        if (node && !node->erased) records.push_back(node->record);
    }
    return records;
}

std::vector<ScopeRecord> ControlLog::children(const base::ScopeId& parent) const {
    std::vector<ScopeRecord> records;
    if (const auto* node = m_state->node(parent)) {
        for (const auto& id : node->children) {
            if (!erased(id)) records.push_back(m_state->node(id)->record);
        }
    }
    return records;
}

bool ControlLog::erased(const base::ScopeId& scope) const {
    const auto* node = m_state->node(scope);
    return node && node->erased;
}

std::vector<ErasedRecord> ControlLog::erasedOf(const base::ScopeId& vacancy) const {
    std::vector<ErasedRecord> records;
    if (const auto* node = m_state->node(vacancy)) {
        for (const auto& id : node->children) {
            if (const auto& number = m_state->node(id)->erased) records.push_back({id, *number});
        }
    }
    return records;
}

bool ControlLog::mustConfirm(const base::DeviceId& id, const base::ScopeId& candidate) const {
    const auto* record = device(id);
    const auto* node = m_state->node(candidate, ScopeKind::Candidate);
    if (!record || !node || !node->erased || record->since > *node->erased) return false;
    const auto read = [&](const base::ScopeId& scope) {
        return maySince(record->member, Access::Read, scope, 0);
    };
    return read(candidate) || std::any_of(node->children.begin(), node->children.end(), read);
}

std::vector<AssignmentRecord> ControlLog::raters(const base::ScopeId& candidate) const {
    const auto* node = m_state->node(candidate, ScopeKind::Candidate);
    auto raters = node ? node->raters : std::vector<AssignmentRecord>();
    std::erase_if(raters, [](const auto& one) { return one.until.has_value(); });
    return raters;
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

bool ControlLog::mayWriteSince(const base::DeviceId& id, Access access, const base::ScopeId& scope,
                               std::uint64_t atSize) const {
    const auto* record = device(id);
    return record && log::maySince(*m_state, record->member, access, scope, atSize,
                                   record->until.value_or(UINT64_MAX));
}

bool ControlLog::inviteMayRead(const vault::SignKey& key, const base::ScopeId& scope) const {
    const auto* record = invite(key);
    return record && record->open() &&
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

std::vector<base::DeviceId> ControlLog::endedBy(std::uint64_t number) const {
    std::vector<base::DeviceId> ended;
    for (const auto& id : m_state->deviceOrder) {
        if (m_state->devices.at(id).until == number) ended.push_back(id);
    }
    for (const auto& key : m_state->inviteOrder) {
        if (m_state->invites.at(key).withdrawn == number) ended.push_back(vault::inviteBoxId(key));
    }
    return ended;
}

std::optional<std::uint64_t> ControlLog::lastLoss(const base::ScopeId& scope) const {
    return log::lastLoss(*m_state, scope);
}

namespace {

/// The scopes that a statement's facts bear on.
struct Touched {
    const ControlState& state;
    std::uint64_t number;
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
    void operator()(const Unassign& body) { operator()(Assign{body.candidate, body.rater, false}); }
    void operator()(const Erase& body) { operator()(Assign{body.candidate, {}, false}); }
    void operator()(const Sheet&) {}
    void operator()(const Recall&) {}
    /// What the member read, and what managers may read now that nobody waits for the member.
    void operator()(const Revoke& body) {
        const Judge before(state, number);
        for (const auto& id : state.scopeOrder) {
            const auto& node = *state.node(id);
            const auto& panel = node.candidate.isNull() ? node : *state.node(node.candidate);
            const bool waited =
                std::binary_search(panel.events.begin(), panel.events.end(), number);
            if (waited || before.may(body.member, Access::Read, id)) scopes.push_back(id);
        }
    }
};

} // namespace

std::vector<base::ScopeId> ControlLog::touchedBy(std::uint64_t number) const {
    const auto decoded = decodeStatement(encodedAt(number)); // stood the rules when it came
    Touched touched{*m_state, number, {}};
    std::visit(touched, decoded->statement.body);
    return std::move(touched.scopes);
}

} // namespace kvorum::log
