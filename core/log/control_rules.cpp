// SPDX-License-Identifier: Apache-2.0
#include "core/log/control_rules.h"

#include "core/log/judge.h"
#include "core/log/signing.h"
#include "core/vault/box.h"

#include <algorithm>
#include <set>

namespace kvorum::log {

namespace {

using base::ErrorCode;
using base::MemberId;
using base::Outcome;
using base::ScopeId;

bool ofWorkspace(Role role) {
    return role == Role::Owner || role == Role::Recruiter;
}

/// What the author of one statement may say.
class Rules {
public:
    Rules(const ControlState& state, const DecodedStatement& decoded, Signatures signatures)
        : m_state(state), m_decoded(decoded), m_statement(decoded.statement),
          m_signatures(signatures), m_now(state, state.size()) {}

    [[nodiscard]] Outcome check();

    Outcome operator()(const Found& body) const;
    Outcome operator()(const Invite& body) const;
    Outcome operator()(const Join& body) const;
    Outcome operator()(const GrantRole& body) const;
    Outcome operator()(const NewScope& body) const;
    Outcome operator()(const Assign& body) const;
    Outcome operator()(const Submit& body) const;
    Outcome operator()(const Revoke& body) const;
    Outcome operator()(const Unassign& body) const;
    Outcome operator()(const Erase& body) const;
    Outcome operator()(const Sheet& body) const;
    Outcome operator()(const Recall& body) const;

private:
    [[nodiscard]] base::Error refuse(ErrorCode code, const char* what) const {
        return {code, "statement " + std::to_string(m_statement.number), what};
    }
    [[nodiscard]] base::Error notAllowed(const char* what) const {
        return refuse(ErrorCode::NotAllowed, what);
    }
    [[nodiscard]] Outcome allowedIf(bool allowed, const char* otherwise) const {
        return allowed ? Outcome() : Outcome(notAllowed(otherwise));
    }

    [[nodiscard]] const vault::SignKey* authorKey();
    [[nodiscard]] bool owns() const;
    [[nodiscard]] bool isLastOwner(const MemberId& member) const;
    [[nodiscard]] Outcome endDevice(const DeviceRecord& device) const;
    [[nodiscard]] Outcome endInvite(const InviteRecord& invite) const;
    [[nodiscard]] Outcome endMember(const MemberId& member) const;
    [[nodiscard]] Outcome onCandidate(const ScopeNode* candidate) const;
    [[nodiscard]] bool fits(Role role, const ScopeId& where) const;
    [[nodiscard]] bool mayInvite(Role role, const ScopeId& where) const;
    [[nodiscard]] bool mayGrant(Role role, const ScopeId& where) const;
    [[nodiscard]] bool lastOwner(const GrantRole& body) const;
    [[nodiscard]] bool newKeys(const vault::DeviceKeysPublic& keys) const;
    [[nodiscard]] bool mayRate(const Assign& body, const ScopeNode& candidate) const;
    [[nodiscard]] bool hasRead(const MemberId& member, const ScopeNode& candidate) const;
    [[nodiscard]] Outcome newCandidateChild(const NewScope& body) const;

    const ControlState& m_state;
    const DecodedStatement& m_decoded;
    const Statement& m_statement;
    Signatures m_signatures;
    Judge m_now;
    MemberId m_author; ///< null for Found and Join: the device is new
};

/// The key that must have signed; nullptr where nobody may speak.
const vault::SignKey* Rules::authorKey() {
    if (const auto* found = std::get_if<Found>(&m_statement.body)) return &found->keys.sign;
    if (const auto* join = std::get_if<Join>(&m_statement.body)) return &join->keys.sign;
    const auto* device = m_state.activeDevice(m_statement.device);
    if (!device) return nullptr;
    m_author = device->member;
    return &device->keys.sign;
}

/// Speaks as an owner: by role, or by the founder's sheet whatever became of the role.
bool Rules::owns() const {
    return m_now.hasRole(m_author, Role::Owner, m_state.workspaceScope) ||
           m_statement.device == m_state.founderSheet;
}

Outcome Rules::check() {
    const auto previous = m_state.hashes.empty() ? base::Hash{} : m_state.hashes.back();
    if (m_statement.number != m_state.size() || m_statement.previous != previous)
        return refuse(ErrorCode::Conflict, "does not follow the newest statement");
    const bool first = std::holds_alternative<Found>(m_statement.body);
    if (first != (m_statement.number == 0))
        return notAllowed("a workspace is founded by the first statement, and by it only");
    const auto* key = authorKey();
    if (!key) return notAllowed("the device does not belong to the workspace");
    if (m_signatures == Signatures::Check && !verifyStatement(m_decoded, *key))
        return refuse(ErrorCode::BadSignature, "not signed by the device it names");
    return std::visit(*this, m_statement.body);
}

bool Rules::newKeys(const vault::DeviceKeysPublic& keys) const {
    return !m_state.signKeys.contains(keys.sign);
}

Outcome Rules::operator()(const Found& body) const {
    if (body.member.isNull() || body.scope.isNull() || m_statement.device.isNull())
        return refuse(ErrorCode::BadFormat, "a null id");
    return {};
}

bool Rules::fits(Role role, const ScopeId& where) const {
    return m_state.node(where, ofWorkspace(role) ? ScopeKind::Workspace : ScopeKind::Vacancy);
}

bool Rules::mayInvite(Role role, const ScopeId& where) const {
    if (role == Role::Owner) return owns();
    return m_now.recruits(m_author) || mayGrant(role, where);
}

bool Rules::mayGrant(Role role, const ScopeId& where) const {
    if (owns()) return true;
    if (ofWorkspace(role)) return false;
    const bool ownPanel = role == Role::Interviewer || role == Role::Manager;
    return m_now.recruits(m_author) ||
           (ownPanel && m_now.hasRole(m_author, Role::HiringManager, where));
}

/// An invite for somebody who is a member already would be a second key to what only that member's
/// own devices can open; so only members themselves add a device.
Outcome Rules::operator()(const Invite& body) const {
    if (body.member.isNull()) return refuse(ErrorCode::BadFormat, "a null id");
    if (!newKeys(body.keys)) return notAllowed("the invite's keys are in use");
    if (!body.role)
        return allowedIf(body.member == m_author, "only members themselves add a device");
    if (m_now.isMember(body.member)) return notAllowed("is a member already");
    // whoever comes under an old name would speak with it
    if (m_state.left.contains(body.member)) return notAllowed("has left");
    if (!fits(*body.role, body.where)) return notAllowed("there is no such role at that place");
    return allowedIf(mayInvite(*body.role, body.where), "the author may not invite to this role");
}

Outcome Rules::operator()(const Join& body) const {
    const auto found = m_state.invites.find(body.invite);
    if (found == m_state.invites.end()) return notAllowed("there is no such invite");
    const auto& invite = found->second.invite;
    if (found->second.used) return notAllowed("the invite was used");
    if (found->second.withdrawn) return notAllowed("the invite was withdrawn");
    if (m_statement.unixMs > invite.expiresUnixMs) return notAllowed("the invite has expired");
    if (body.member != invite.member) return notAllowed("the invite is for another member");
    if (invite.role && m_now.isMember(body.member)) return notAllowed("is a member already");
    if (m_statement.device.isNull() || m_state.devices.contains(m_statement.device))
        return notAllowed("the device's id is in use");
    if (!newKeys(body.keys)) return notAllowed("the device's keys are in use");
    const base::WorkspaceId workspace{m_state.hashes.front().bytes};
    if (m_signatures == Signatures::Check &&
        !verifyJoin(body.invite, workspace, m_statement.device, body))
        return refuse(ErrorCode::BadSignature, "not signed by the invite");
    return {};
}

bool Rules::isLastOwner(const MemberId& member) const {
    const auto& workspace = m_state.workspaceScope;
    return m_now.hasRole(member, Role::Owner, workspace) &&
           std::none_of(m_state.memberOrder.begin(), m_state.memberOrder.end(),
                        [&](const MemberId& other) {
                            return other != member && m_now.hasRole(other, Role::Owner, workspace);
                        });
}

bool Rules::lastOwner(const GrantRole& body) const {
    return body.role == Role::Owner && !body.granted && isLastOwner(body.member);
}

Outcome Rules::operator()(const GrantRole& body) const {
    if (!m_now.isMember(body.member)) return notAllowed("there is no such member");
    if (!fits(body.role, body.where)) return notAllowed("there is no such role at that place");
    if (!mayGrant(body.role, body.where))
        return notAllowed("the author may not give or take this role");
    if (m_now.hasRole(body.member, body.role, body.where) == body.granted)
        return notAllowed("it is so already");
    return allowedIf(!lastOwner(body), "the last owner stays");
}

Outcome Rules::newCandidateChild(const NewScope& body) const {
    const auto* candidate = m_state.node(body.parent, ScopeKind::Candidate);
    if (auto there = onCandidate(candidate); !there) return there;
    if (body.kind == ScopeKind::Debrief)
        return allowedIf(m_now.leads(m_author, candidate->vacancy) && !m_state.debrief(*candidate),
                         "a debrief is made once, by those who lead the vacancy");
    return allowedIf(body.rater == m_author && m_now.rates(m_author, *candidate) &&
                         !m_state.scorecard(*candidate, m_author),
                     "a scorecard is made once, by its assigned rater");
}

Outcome Rules::operator()(const NewScope& body) const {
    if (body.scope.isNull() || body.rater.isNull() != (body.kind != ScopeKind::Scorecard))
        return refuse(ErrorCode::BadFormat, "a scorecard names its rater, another scope none");
    if (m_state.node(body.scope)) return notAllowed("the scope's id is in use");
    switch (body.kind) {
    case ScopeKind::Workspace:
        return notAllowed("a log holds one workspace");
    case ScopeKind::Vacancy:
        return allowedIf(body.parent == m_state.workspaceScope && m_now.recruits(m_author),
                         "vacancies are made by owner and recruiters");
    case ScopeKind::Candidate:
        return allowedIf(m_state.node(body.parent, ScopeKind::Vacancy) &&
                             m_now.leads(m_author, body.parent),
                         "candidates are added by those who lead the vacancy");
    default:
        return newCandidateChild(body);
    }
}

bool Rules::mayRate(const Assign& body, const ScopeNode& candidate) const {
    if (body.secondOpinion) return true;
    return m_now.leads(body.rater, candidate.vacancy) ||
           m_now.hasRole(body.rater, Role::Interviewer, candidate.vacancy);
}

/// Whether the member could ever read another's scorecard of the candidate: what was read stays
/// read.
bool Rules::hasRead(const MemberId& member, const ScopeNode& candidate) const {
    return std::any_of(candidate.children.begin(), candidate.children.end(), [&](const auto& id) {
        const auto* card = m_state.node(id, ScopeKind::Scorecard);
        return card && card->record.rater != member &&
               maySince(m_state, member, Access::Read, id, 0);
    });
}

Outcome Rules::operator()(const Assign& body) const {
    const auto* candidate = m_state.node(body.candidate, ScopeKind::Candidate);
    if (auto there = onCandidate(candidate); !there) return there;
    if (!m_now.leads(m_author, candidate->vacancy))
        return notAllowed("raters are assigned by those who lead the vacancy");
    if (!m_now.isMember(body.rater)) return notAllowed("there is no such member");
    if (m_now.rates(body.rater, *candidate)) return notAllowed("is a rater already");
    if (!mayRate(body, *candidate)) return notAllowed("has no role that rates in this vacancy");
    return allowedIf(!hasRead(body.rater, *candidate),
                     "who may read a scorecard of the candidate can no longer become its rater");
}

Outcome Rules::operator()(const Submit& body) const {
    const auto* card = m_state.node(body.scorecard, ScopeKind::Scorecard);
    if (!card || card->record.rater != m_author)
        return notAllowed("only its rater hands a scorecard in");
    const auto& candidate = *m_state.node(card->candidate);
    if (auto there = onCandidate(&candidate); !there) return there;
    if (card->submit) return refuse(ErrorCode::Submitted, "the scorecard is handed in");
    if (!m_now.rates(m_author, candidate)) return notAllowed("is not its rater any more");
    std::set<base::DeviceId> devices;
    for (const auto& last : body.sheet) {
        const auto device = m_state.devices.find(last.device);
        if (device == m_state.devices.end() || device->second.member != m_author)
            return notAllowed("the sheet names a device that is not its rater's");
        if (last.counter == 0 || !devices.insert(last.device).second)
            return refuse(ErrorCode::BadFormat, "the sheet names a device twice or no envelope");
    }
    return {};
}

Outcome Rules::onCandidate(const ScopeNode* candidate) const {
    if (!candidate) return notAllowed("there is no such candidate");
    if (candidate->erased) return refuse(ErrorCode::Erased, "the candidate was erased");
    return {};
}

Outcome Rules::operator()(const Unassign& body) const {
    const auto* candidate = m_state.node(body.candidate, ScopeKind::Candidate);
    if (auto there = onCandidate(candidate); !there) return there;
    if (!m_now.leads(m_author, candidate->vacancy))
        return notAllowed("assignments are ended by those who lead the vacancy");
    if (!m_now.rates(body.rater, *candidate)) return notAllowed("is no rater of the candidate");
    const auto* card = m_state.scorecard(*candidate, body.rater);
    if (card && card->submit) return refuse(ErrorCode::Submitted, "the scorecard is handed in");
    return {};
}

Outcome Rules::operator()(const Erase& body) const {
    const auto* candidate = m_state.node(body.candidate, ScopeKind::Candidate);
    if (auto there = onCandidate(candidate); !there) return there;
    return allowedIf(m_now.leads(m_author, candidate->vacancy),
                     "candidates are erased by those who lead the vacancy");
}

Outcome Rules::operator()(const Sheet& body) const {
    if (!newKeys(body.keys) || m_state.devices.contains(vault::inviteBoxId(body.keys.sign)))
        return notAllowed("the sheet's keys are in use");
    const auto* before = m_state.sheetOf(m_author);
    const bool founders = before && before->id == m_state.founderSheet;
    return allowedIf(!founders || m_statement.device == m_state.founderSheet,
                     "the founder's sheet is replaced only by itself");
}

Outcome Rules::operator()(const Recall& body) const {
    if (body.from == 0 || body.hashes.empty() || body.hashes.size() > Recall::most)
        return refuse(ErrorCode::BadFormat, "names up to a thousand statements behind the first");
    return {};
}

// Revoke

Outcome Rules::endDevice(const DeviceRecord& device) const {
    if (device.until) return notAllowed("the device was revoked before");
    if (device.id == m_state.founderSheet)
        return notAllowed("the founder's sheet is replaced only by itself");
    return allowedIf(device.member == m_author || owns(),
                     "a device is revoked by its member or an owner");
}

Outcome Rules::endInvite(const InviteRecord& record) const {
    const auto& [member, keys, role, where, expires] = record.invite;
    const bool own = m_state.devices.at(record.by).member == m_author;
    return allowedIf(own || owns() || (role && mayInvite(*role, where)),
                     "an invite is withdrawn by who may make it");
}

Outcome Rules::endMember(const MemberId& member) const {
    if (!m_now.isMember(member)) return notAllowed("there is no such member");
    if (isLastOwner(member)) return notAllowed("the last owner stays");
    if (member == m_state.founder && member != m_author)
        return notAllowed("the founder leaves by the own word only");
    return allowedIf(member == m_author || owns(), "a member is revoked by an owner");
}

Outcome Rules::operator()(const Revoke& body) const {
    if (body.device.isNull() == body.member.isNull())
        return refuse(ErrorCode::BadFormat, "names one device, invite or member");
    if (!body.member.isNull()) return endMember(body.member);
    const auto device = m_state.devices.find(body.device);
    if (device != m_state.devices.end()) return endDevice(device->second);
    const auto* invite = m_state.openInvite(body.device);
    return invite ? endInvite(*invite) : Outcome(notAllowed("there is no such device or invite"));
}

} // namespace

Outcome checkStatement(const ControlState& state, const DecodedStatement& decoded,
                       Signatures signatures) {
    return Rules(state, decoded, signatures).check();
}

} // namespace kvorum::log
