// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/statement.h"

#include <map>
#include <memory>

namespace kvorum::vault {
enum class EnvelopeKind : std::uint8_t;
}

namespace kvorum::log {

/// Amend: may add amendment envelopes, which is what is left to a rater after the submit. Confirm:
/// may say in the workspace that a device has erased what it had to.
enum class Access : std::uint8_t { Read, Write, Amend, Confirm };
/// What the author of such an envelope must be allowed to do in its scope.
[[nodiscard]] Access accessFor(vault::EnvelopeKind kind);

/// Known: they were checked when the statement was kept, and a seal of this device says so.
enum class Signatures : std::uint8_t { Check, Known };

struct DeviceRecord {
    base::DeviceId id;
    base::MemberId member;
    vault::DeviceKeysPublic keys;
    std::uint64_t since = 0;            ///< number of the statement that admitted it
    std::optional<std::uint64_t> until; ///< of the one that revoked it
    bool sheet = false;                 ///< its seed stands on paper
};
struct InviteRecord {
    Invite invite;
    base::DeviceId by;
    std::uint64_t since = 0;
    bool used = false;
    std::optional<std::uint64_t> withdrawn; ///< number of the statement that did it
    [[nodiscard]] bool open() const { return !used && !withdrawn; }
};
struct ScopeRecord {
    base::ScopeId id;
    ScopeKind kind = ScopeKind::Workspace;
    base::ScopeId parent;
    base::MemberId rater;
    std::uint64_t since = 0;
};
struct AssignmentRecord {
    base::MemberId rater;
    bool secondOpinion = false;
    std::uint64_t since = 0;
    std::optional<std::uint64_t> until; ///< of the statement that ended it
};
struct ErasedRecord {
    base::ScopeId candidate;
    std::uint64_t number = 0; ///< of the statement
};
struct SubmitRecord {
    std::vector<Submit::Last> sheet;
    std::uint64_t number = 0;
    std::int64_t unixMs = 0;
};

/// The control log, verified and folded. Append-only; `may` is a pure function of what was
/// appended, and can be asked as of an earlier statement (sync.md section 3).
class ControlLog {
public:
    ControlLog();
    ~ControlLog();
    ControlLog(const ControlLog&);
    ControlLog(ControlLog&&) noexcept;
    ControlLog& operator=(const ControlLog&);
    ControlLog& operator=(ControlLog&&) noexcept;

    /// Verifies and appends. Refuses with BadSignature, Conflict (`stale`: wrong number or previous
    /// hash), NotAllowed (the author may not say this now), Submitted (handed in before), Erased,
    /// NewerVersion, BadFormat; then nothing changed. With Known it is judged all the same, by its
    /// place and its author's rights.
    base::Outcome append(base::ByteView encoded, Signatures signatures = Signatures::Check);
    /// What append() would say, without appending.
    [[nodiscard]] base::Outcome check(base::ByteView encoded) const;

    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::uint64_t size() const; ///< number the next statement gets
    [[nodiscard]] base::WorkspaceId workspace() const;
    [[nodiscard]] base::ScopeId workspaceScope() const;
    [[nodiscard]] base::Hash head() const; ///< hash of the newest statement
    [[nodiscard]] base::Hash hashAt(std::uint64_t number) const;
    /// The size of the log from which on the rights of an envelope count that names this statement
    /// as the newest: the one behind it, or where the log forked for one that was recalled. None
    /// where this log never had it.
    [[nodiscard]] std::optional<std::uint64_t> sizeNamed(std::uint64_t number,
                                                         const base::Hash& hash) const;
    [[nodiscard]] const base::Bytes& encodedAt(std::uint64_t number) const;

    /// Revoked ones, too: what they wrote before stands.
    [[nodiscard]] const DeviceRecord* device(const base::DeviceId& id) const;
    [[nodiscard]] const DeviceRecord* activeDevice(const base::DeviceId& id) const;
    [[nodiscard]] std::vector<DeviceRecord> devices() const;   ///< active, in order of joining
    [[nodiscard]] std::vector<base::MemberId> members() const; ///< those who did not leave
    [[nodiscard]] base::MemberId founder() const;
    /// The recovery sheet that may always speak as an owner; null where none was made yet.
    [[nodiscard]] base::DeviceId founderSheet() const;
    [[nodiscard]] bool hasRole(const base::MemberId& member, Role role,
                               const base::ScopeId& where) const;
    [[nodiscard]] const InviteRecord* invite(const vault::SignKey& key) const;
    [[nodiscard]] std::vector<InviteRecord> openInvites() const;
    [[nodiscard]] const ScopeRecord* scope(const base::ScopeId& id) const;
    /// In order of making; without what was erased.
    [[nodiscard]] std::vector<ScopeRecord> scopes(ScopeKind kind) const;
    [[nodiscard]] std::vector<ScopeRecord> children(const base::ScopeId& parent) const;
    [[nodiscard]] bool erased(const base::ScopeId& scope) const;
    /// The candidates of a vacancy that were erased, in order of their making.
    [[nodiscard]] std::vector<ErasedRecord> erasedOf(const base::ScopeId& vacancy) const;
    /// Whether the device may hold something of an erased candidate: its member could read there
    /// while it was in.
    [[nodiscard]] bool mustConfirm(const base::DeviceId& device,
                                   const base::ScopeId& candidate) const;
    /// Those still assigned.
    [[nodiscard]] std::vector<AssignmentRecord> raters(const base::ScopeId& candidate) const;
    [[nodiscard]] const ScopeRecord* scorecard(const base::ScopeId& candidate,
                                               const base::MemberId& rater) const;
    [[nodiscard]] const SubmitRecord* submitted(const base::ScopeId& scorecard) const;

    /// The one rule of who reads and writes what, now or as of `atSize` statements.
    [[nodiscard]] bool may(const base::MemberId& member, Access access,
                           const base::ScopeId& scope) const;
    [[nodiscard]] bool mayAt(const base::MemberId& member, Access access,
                             const base::ScopeId& scope, std::uint64_t atSize) const;
    /// Whether the device may write the scope now or at any time from `atSize` statements on, until
    /// it was revoked. The size that an envelope's header names is its controlNumber + 1.
    [[nodiscard]] bool mayWriteSince(const base::DeviceId& device, Access access,
                                     const base::ScopeId& scope, std::uint64_t atSize) const;
    /// Whether the member may now, or might at any size of the log from `atSize` on. With 0: ever;
    /// so a box counts if maySince(giver's member, Read, scope, 0).
    [[nodiscard]] bool maySince(const base::MemberId& member, Access access,
                                const base::ScopeId& scope, std::uint64_t atSize) const;
    /// What the holder of an open invite may read as soon as the join stands: whom to box keys to.
    [[nodiscard]] bool inviteMayRead(const vault::SignKey& invite,
                                     const base::ScopeId& scope) const;
    /// Who may read the scope now.
    [[nodiscard]] std::vector<base::MemberId> readers(const base::ScopeId& scope) const;
    /// Number of the last statement that took reading of the scope from a member, a device or an
    /// invite: a key made before it is known to somebody who should read no more.
    [[nodiscard]] std::optional<std::uint64_t> lastLoss(const base::ScopeId& scope) const;
    /// The devices and invites that the statement of this number ended, by the ids that boxes to
    /// them carry.
    [[nodiscard]] std::vector<base::DeviceId> endedBy(std::uint64_t number) const;
    /// The scopes whose readers or writers the statement of this number may have changed.
    [[nodiscard]] std::vector<base::ScopeId> touchedBy(std::uint64_t number) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace kvorum::log
