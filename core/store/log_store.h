// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/log/change.h"
#include "core/vault/box.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace kvorum::store {

/// What became of an envelope on this device.
enum class EnvelopeState : std::uint8_t {
    Waiting = 1,  ///< own, not yet acknowledged by the server
    Sent = 2,     ///< own, acknowledged as stored or duplicate
    Received = 3, ///< from the server
    Parked = 4,   ///< own, refused for good; shown to the person
};

struct StoredEnvelope {
    base::ScopeId scope;
    base::DeviceId device;
    std::uint64_t counter = 0;
    EnvelopeState state = EnvelopeState::Waiting;
    base::Bytes bytes; ///< encoded, as sealed
};

/// A change sealed under its scope's key at the tap, not yet in an envelope. One row a field: a
/// newer one replaces it and takes its `over`.
struct PendingChange {
    base::ScopeId scope;
    base::Bytes fieldTag; ///< keyed hash of the field key, so that the row names nothing in clear
    base::KeyId key;
    base::Bytes sealed; ///< nonce and XChaCha20-Poly1305 of the encoded change
    std::int64_t firstEditUnixMs = 0, lastEditUnixMs = 0;
};

/// The keyring row: a scope key sealed under the device's local key.
struct StoredKey {
    base::ScopeId scope;
    base::KeyId key;
    base::DeviceId giver;
    std::uint64_t controlNumber = 0;
    base::Bytes sealed;
};

/// The device's only memory: sealed envelopes and pending changes, the control log, the keyring,
/// cursors. Holds no name, note, answer or rating in clear. All calls from one thread.
class LogStore {
public:
    virtual ~LogStore() = default;

    /// Runs `work` in one transaction; commits when it succeeds, else nothing of it is kept. Nests:
    /// an inner one that fails takes back only its own part, and is lost with the outer one.
    virtual base::Outcome transaction(const std::function<base::Outcome()>& work) = 0;

    /// The same bytes again: nothing to do. Conflict for other bytes or a number that leaves a
    /// hole.
    virtual base::Outcome addStatement(std::uint64_t number, base::ByteView encoded) = 0;
    [[nodiscard]] virtual base::Result<std::vector<base::Bytes>>
    statements() const = 0; ///< from 0 on

    /// The same bytes again: nothing to do, the state stays. Conflict for other bytes under the
    /// same (scope, device, counter).
    virtual base::Outcome addEnvelope(const StoredEnvelope& envelope) = 0;
    /// Whether these very bytes are here.
    [[nodiscard]] virtual base::Result<bool> holds(const StoredEnvelope& envelope) const = 0;
    /// NotFound where there is no such envelope.
    virtual base::Outcome setState(const base::ScopeId& scope, const base::DeviceId& device,
                                   std::uint64_t counter, EnvelopeState state) = 0;
    /// Every envelope of a scope: by device, then counter.
    virtual base::Outcome
    eachEnvelope(const base::ScopeId& scope,
                 const std::function<base::Outcome(const StoredEnvelope&)>& visit) const = 0;
    /// Own envelopes in state Waiting, in the order made.
    [[nodiscard]] virtual base::Result<std::vector<StoredEnvelope>>
    outbox(std::size_t most) const = 0;
    [[nodiscard]] virtual base::Result<std::size_t> waitingCount() const = 0;
    /// The newest counter kept of a device in a scope and that envelope's hash; 0 where none.
    [[nodiscard]] virtual base::Result<std::pair<std::uint64_t, base::Hash>>
    newest(const base::ScopeId& scope, const base::DeviceId& device) const = 0;

    virtual base::Outcome putPending(const PendingChange& change) = 0;
    /// In the order of each field's first edit.
    [[nodiscard]] virtual base::Result<std::vector<PendingChange>> pending() const = 0;
    virtual base::Outcome removePending(const base::ScopeId& scope, base::ByteView fieldTag) = 0;
    /// All of the scope at once.
    virtual base::Outcome removePending(const base::ScopeId& scope) = 0;

    /// Every scope that has an envelope here.
    [[nodiscard]] virtual base::Result<std::vector<base::ScopeId>> scopes() const = 0;
    /// Deletes the scope's envelopes, pending changes and keys; the bytes are overwritten.
    virtual base::Outcome removeScope(const base::ScopeId& scope) = 0;
    /// Deletes the control log, to leave a workspace.
    virtual base::Outcome removeStatements() = 0;

    virtual base::Outcome putKey(const StoredKey& key) = 0;
    [[nodiscard]] virtual base::Result<std::vector<StoredKey>> keys() const = 0;

    /// Small named values: cursor, mark, clock, schema. Values that tell anything are sealed by the
    /// caller.
    virtual base::Outcome putMeta(std::string_view name, base::ByteView value) = 0;
    [[nodiscard]] virtual base::Result<std::optional<base::Bytes>>
    meta(std::string_view name) const = 0;

    /// From now on it is only read: every write is refused, ReadOnly.
    virtual base::Outcome freeze() = 0;
};

/// Opens or creates the file: WAL, synchronous FULL, so that a commit survives kill and power loss.
/// NewerVersion for a schema of a later program, Corrupt with the file's name, ReadOnly.
[[nodiscard]] base::Result<std::unique_ptr<LogStore>>
openSqliteStore(const std::filesystem::path& file);

/// Whether reading the file has met damage, in this run or one before; true until it is rescued.
[[nodiscard]] bool isDamaged(const std::filesystem::path& file);
/// Sets a damaged file aside as `….damaged-1` and opens a new one in its place, with every row that
/// could still be read; of the control log what comes before the first lost statement. Killed in
/// between, the next opening ends it. The file must not be open.
[[nodiscard]] base::Result<std::unique_ptr<LogStore>>
rescueSqliteStore(const std::filesystem::path& file);

} // namespace kvorum::store
