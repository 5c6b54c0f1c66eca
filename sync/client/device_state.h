// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/pending.h"
#include "sync/client/queue.h"
#include "sync/client/replica.h"
#include "sync/client/scope_state.h"
#include "sync/protocol/link.h"

#include <deque>
#include <set>
#include <tuple>

namespace kvorum::client {

/// The parts of a replica, shared by the files that make up its work. Memory mirrors the store:
/// everything that changes goes through commit().
struct DeviceState {
    std::unique_ptr<store::LogStore> store;
    vault::KeyStore::Contents own;
    const base::Clock* clock = nullptr;
    std::function<base::Outcome(const vault::KeyStore::Contents&)> saveKeys;

    log::ControlLog confirmed; ///< as the server ordered it
    log::ControlLog tentative; ///< with the unsent statements on top
    Keyring keyring;
    PendingSet pending;
    Queue queue;
    Problems problems;
    base::HlcClock hlc;
    std::map<base::ScopeId, ScopeState> scopes; ///< those asked for since the start

    std::optional<protocol::Link> link; ///< of the invite that is being taken
    bool linkRefused = false; ///< by the server, which does not say why: perhaps not for long
    bool linkDead = false;    ///< by what the verified log says: for good
    std::set<base::ScopeId> touched; ///< since all was received last: to be reported on then
    /// After the server was set back to an older copy: first all is pulled from zero, then it is
    /// given what it did not give back. Begins anew with the process and with a commit that failed.
    struct Restore {
        bool begins = true; ///< the next page is asked for from zero
        bool pulling = true;
        bool logIsBack = false; ///< own statements go before what is given back
        std::set<std::tuple<base::ScopeId, base::DeviceId, std::uint64_t>> seen; ///< envelopes
        std::uint64_t statements = 0;    ///< that the server has
        std::vector<base::Bytes> lost;   ///< statements that no longer fit, oldest first
        std::set<base::ScopeId> refused; ///< where the log took something no more
        std::deque<protocol::Item> back; ///< to be given, statements before what they allow
    };
    std::optional<Restore> restore;
    /// The new device that a copy of this one becomes (relinking.h).
    struct Relink {
        base::DeviceId before, device;
        vault::DeviceKeys keys, invite;
        std::int64_t unixMs = 0;
    };
    std::optional<Relink> relink;
    bool revoked = false; ///< by the workspace that this device was in
    struct Dropped {
        std::uint64_t sent = 0;    ///< own envelopes that the server has
        std::uint64_t perhaps = 0; ///< and those of which no answer came
        bool doubted = false;      ///< a restore may have lost some of them
    };
    std::map<base::ScopeId, Dropped> dropped; ///< scopes that were lost
    std::set<base::ScopeId> erasing;          ///< candidates without a receipt yet
    std::set<base::ScopeId> blocked;          ///< a copy of this device wrote there: not pushed
    std::set<std::pair<base::DeviceId, base::KeyId>> boxesRefused; ///< under this log
    std::set<base::ScopeId> ungiven; ///< a box to this device was refused there: the server knows
                                     ///< no one who can give the key

    /// Reads everything but the envelopes from the store. What it has of `known`, which was
    /// verified before, is not verified again.
    base::Outcome load(const log::ControlLog& known = {});
    /// Runs `work` in one transaction, with the problems noticed in it. Where it fails, memory is
    /// read anew from the store.
    base::Outcome commit(const std::function<base::Outcome()>& work);

    [[nodiscard]] std::int64_t now() const { return clock->unixMs(); }
    [[nodiscard]] base::MemberId self() const; ///< null until joined
    [[nodiscard]] ScopeRules rules(const base::ScopeId& scope) const;
    [[nodiscard]] bool mayRead(const base::ScopeId& scope) const;
    [[nodiscard]] bool locked(const base::ScopeId& scorecard) const;
    /// The newest key made after the last loss, by somebody who may read now; nullptr where a new
    /// one is due.
    [[nodiscard]] const HeldKey* writingKey(const base::ScopeId& scope) const;
    /// The scope's state with everything on disk applied; folded at the first call.
    base::Result<ScopeState*> scope(const base::ScopeId& scope);
    /// Forgets a folded scope; the next call of scope() makes it anew.
    void forget(const base::ScopeId& scope) { scopes.erase(scope); }
    /// After a recall what was held back, and reported, may be believed: all is reported anew.
    void judgeAnew(const log::Statement& confirmed);
    /// Forgets what was folded under other rules than those of now.
    void forgetOutdated();
};

/// Where a device says in the workspace what it or its person has done.
[[nodiscard]] log::FieldKey ownField(const base::DeviceId& device, std::string field);
/// Where it confirms that it erased a candidate.
[[nodiscard]] log::FieldKey receiptField(const base::DeviceId& device,
                                         const base::ScopeId& candidate);
/// Whether a field of a receipt says that.
[[nodiscard]] bool saysErased(const log::FieldKey& key);

/// Says a statement inside a commit: signs it on top, queues it and behind it the boxes for all who
/// may now read what they could not.
base::Outcome sayWithin(DeviceState& state, const log::StatementBody& body);
/// Puts the unsent statements on top of the confirmed ones anew, inside a commit. One that no
/// longer fits is parked and shown.
base::Outcome rebaseWithin(DeviceState& state);
/// Whether a statement with this body stands in the log.
[[nodiscard]] bool stands(const log::ControlLog& control, const log::StatementBody& body);
/// Takes an unsent statement out of the queue and shows it as one that is said no more.
base::Outcome parkStatementWithin(DeviceState& state, std::uint64_t row, const base::Error& why);
/// Queues a box with every key held of the scope, unless one is queued already.
base::Outcome giveWithin(DeviceState& state, const base::ScopeId& scope, const base::DeviceId& to,
                         const vault::BoxKey& receiver);
/// Queues boxes with all keys to this device itself.
base::Outcome giveAllToSelfWithin(DeviceState& state);
/// Queues a box to this device itself: by it the server learns who can give the key to others.
base::Outcome giveToSelfWithin(DeviceState& state, const base::ScopeId& scope);
/// Makes a new key and gives it to all readers where none is fit to write under.
base::Outcome renewKeyWithin(DeviceState& state, const base::ScopeId& scope);
/// Makes and keeps a key for a scope.
base::Outcome makeKeyWithin(DeviceState& state, const base::ScopeId& scope);

struct OpenedEnvelope {
    vault::EnvelopeHeader header;
    log::Content content;
};
/// Opens an envelope that this device sealed.
[[nodiscard]] base::Result<OpenedEnvelope> openOwn(const DeviceState& state, base::ByteView bytes);

/// Seals changes into the envelope that follows those applied, and applies it.
[[nodiscard]] base::Result<protocol::SealedEnvelope>
sealNext(const DeviceState& state, ScopeState& folded, const base::ScopeId& scope,
         vault::EnvelopeKind kind, std::vector<log::Change> changes);
/// Seals changes into envelopes at the end of the queue, inside a commit, and applies them.
base::Outcome sealWithin(DeviceState& state, const base::ScopeId& scope, vault::EnvelopeKind kind,
                         const std::vector<log::Change>& changes);
/// The server has this own envelope: it is kept as sent, and waits no longer.
base::Outcome arrivedWithin(DeviceState& state, const Queued& queued);
/// Takes away what is pending in a field.
base::Outcome dropPendingWithin(DeviceState& state, const base::ScopeId& scope,
                                const log::FieldKey& key);
/// Seals those of the scope's pending changes that `due` picks.
base::Outcome sealPendingWithin(DeviceState& state, const base::ScopeId& scope,
                                const std::function<bool(const Pending&)>& due);
/// Parks the refused envelopes of a scope and seals those behind them anew from the counter that
/// fell free; their changes take over what the parked ones went over.
base::Outcome parkAndResealWithin(DeviceState& state, const base::ScopeId& scope,
                                  const std::vector<std::uint64_t>& refusedRows);

} // namespace kvorum::client
