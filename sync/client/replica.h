// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/log/control.h"
#include "core/log/fold.h"
#include "core/store/log_store.h"
#include "core/vault/key_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kvorum::protocol {
struct Link;
}

namespace kvorum::client {

struct ReplicaParts {
    std::unique_ptr<store::LogStore> store;
    vault::KeyStore::Contents keys;
    const base::Clock* clock = nullptr; ///< outlives the replica
    /// Keeps the keys where they came from; a fresh local key is made when a candidate is erased.
    std::function<base::Outcome(const vault::KeyStore::Contents&)> saveKeys;
    bool rescued = false; ///< the store is what could be read of a damaged one
};

struct DeviceState; ///< the parts (device_state.h)

/// How far this device is on its way into a workspace.
enum class JoinState : std::uint8_t {
    None,    ///< neither joined nor asked to
    Joining, ///< a link was taken; completes at the next sync
    Refused, ///< the link was used or has run out, or its invite has not reached the server yet
    Joined,
    Revoked, ///< the workspace ended this device; only its leftovers are here
};

/// An own change that could not be sent before this device lost its place there.
struct Leftover {
    base::ScopeId scope;
    log::Change change;
};

/// Whether a device has confirmed that it erased a candidate.
struct Confirmation {
    base::DeviceId device;
    base::MemberId member;
    bool confirmed = false;
};

/// What the sync chip shows; true at every moment, offline too.
struct SyncStatus {
    std::size_t waiting = 0; ///< pending changes, unsent envelopes and unsent statements
    std::optional<std::int64_t> lastSyncUnixMs;
    std::vector<base::Error> problems;
    std::vector<base::Error> unread; ///< those of them that nobody has read as they stand
    std::size_t parked = 0;          ///< own envelopes and statements refused for good
};

/// One device's whole state in one workspace, usable offline: control log, keyring, folds, pending
/// changes and outbox. Every call that changes something returns after the commit on disk. All
/// calls from one thread; the sync machine talks to it through Exchange (exchange.h).
class Replica {
public:
    /// Reads control log, keyring and queue; folds are made when first asked for.
    [[nodiscard]] static base::Result<std::unique_ptr<Replica>> open(ReplicaParts parts);
    ~Replica();
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    [[nodiscard]] bool joined() const;
    [[nodiscard]] JoinState joining() const;
    /// From now on what is here is only read: everything else is refused, ReadOnly.
    base::Outcome freeze();
    /// Makes a new workspace: this device's member becomes its owner; workspace scope and key are
    /// made. Refuses Conflict where there is one already.
    base::Outcome found();
    /// Remembers the invite of a link; the sync machine completes it. Refuses Conflict once joined.
    base::Outcome beginJoin(const protocol::Link& link);

    [[nodiscard]] base::MemberId self() const; ///< null until joined
    [[nodiscard]] base::DeviceId device() const;
    [[nodiscard]] base::WorkspaceId workspace() const;
    /// The statements confirmed by the server with this device's unsent ones on top.
    [[nodiscard]] const log::ControlLog& control() const;

    /// Says a statement: signed on top, queued, signed again when the server says stale. Refuses
    /// what the control log refuses (NotAllowed, Submitted, …).
    base::Outcome say(log::StatementBody body);
    /// Makes a scope and its key. A scorecard's rater is this device's member.
    base::Result<base::ScopeId> makeScope(log::ScopeKind kind, const base::ScopeId& parent);
    /// Says an invite for a role (none: a further device of `member`) and gives it the keys of all
    /// scopes it will be able to read. Gives the link, which holds the secret: good once, for seven
    /// days. `server` is `host` or `host:port`.
    base::Result<std::string> invite(const std::string& server, const base::MemberId& member,
                                     std::optional<log::Role> role, const base::ScopeId& where);

    /// Says the recovery sheet of these 24 words (vault/words.h), in place of the own one before,
    /// and gives it the keys. The words are kept nowhere: say it once they stand on paper.
    /// BadFormat for wrong words, NotAllowed for a second of the founder, whose sheet only itself
    /// replaces.
    base::Outcome makeSheet(std::string_view words);
    /// Joins as a further device of whom the sheet belongs to; the machine completes it. `place` is
    /// the workspace's link without a secret. BadFormat for wrong words, Conflict once joined.
    base::Outcome recover(const protocol::Link& place, std::string_view words);

    /// Whether this device holds a key of the scope and its member may read it.
    [[nodiscard]] bool readable(const base::ScopeId& scope) const;
    /// Who could give this device the key of a scope that it may read but cannot open.
    [[nodiscard]] std::vector<base::MemberId> awaitedFrom(const base::ScopeId& scope) const;
    /// The scope's state with pending changes; nullptr where it is not readable. A submitted
    /// scorecard is the sheet as handed in. The pointer lives until the replica next changes.
    [[nodiscard]] const log::Fold* fold(const base::ScopeId& scope);
    /// What stands beside a submitted sheet; nullptr where it is not readable.
    [[nodiscard]] const log::Fold* amendments(const base::ScopeId& scorecard);

    /// Sets a field over the values that stand in it now.
    base::Outcome write(const base::ScopeId& scope, log::FieldKey key, log::Value value);
    /// Sets a field over the values that stood on the screen when the edit began.
    base::Outcome writeOver(const base::ScopeId& scope, log::FieldKey key, log::Value value,
                            std::vector<log::ChangeName> over);
    /// Sets several fields in one transaction: all are on disk, or none is.
    base::Outcome writeAll(const base::ScopeId& scope,
                           const std::vector<std::pair<log::FieldKey, log::Value>>& fields);
    /// Seals all pending changes of a scope into an envelope: question left.
    base::Outcome sealPending(const base::ScopeId& scope);
    /// The same for every scope: app in the background, or about to end.
    base::Outcome sealAll();
    /// Hands a scorecard in: seals what is pending, names the sheet's last envelopes, locks, all in
    /// one transaction. Offline too.
    base::Outcome submit(const base::ScopeId& scorecard);
    [[nodiscard]] bool isLocked(const base::ScopeId& scorecard) const;
    /// Sets a field beside a sheet handed in. Refuses Conflict before the submit.
    base::Outcome amend(const base::ScopeId& scorecard, log::FieldKey key, log::Value value);
    /// What was edited on the rater's devices and came too late for the sheet: to be offered as
    /// amendments. One pending here is gone once its field is amended.
    [[nodiscard]] std::vector<log::Change> lateEdits(const base::ScopeId& scorecard);

    /// Says in the workspace's scope, as a receipt, what this device's person has done: any member
    /// may. The field is this device's own; it is sent at once. Refuses WrongKey while the scope's
    /// key is on its way.
    base::Outcome confirm(std::string field, log::Value value);

    /// Own unsent work of places this device was shut out of: to be saved as a file, then
    /// forgotten.
    [[nodiscard]] base::Result<std::vector<Leftover>> leftovers() const;
    base::Outcome forgetLeftovers();
    /// Every device that may hold something of an erased candidate, and whether it is gone there.
    [[nodiscard]] std::vector<Confirmation> confirmations(const base::ScopeId& candidate);

    [[nodiscard]] SyncStatus status() const;
    /// A person has read this problem (Error::where): it is unread again when it says another
    /// thing.
    base::Outcome markRead(const std::string& where);
    /// Seals the fields that were left alone for 30 s, or first edited 5 min ago.
    base::Outcome tick();

    /// Called after a receipt was committed: a scope's state changed; rights changed.
    std::function<void(const base::ScopeId&)> changed;
    std::function<void()> controlChanged;

private:
    friend class Exchange;

    explicit Replica(std::unique_ptr<DeviceState> state);
    std::unique_ptr<DeviceState> m_state;
};

} // namespace kvorum::client
