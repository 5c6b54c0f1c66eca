// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/log/control.h"
#include "sync/protocol/messages.h"

#include <functional>
#include <memory>
#include <variant>

/// What the relay needs of a database. Every call below touches one workspace; both databases
/// implement the same few statements (sql.h).
namespace kvorum::server {

/// The order of commits in a workspace, from 1. Never leaves the server in clear.
struct Seq {
    std::uint64_t value = 0;
    auto operator<=>(const Seq&) const = default;
};

/// Random bytes of one stored row: a restored database lacks them or has others.
using RowTag = base::Id<struct RowTagTag, 8>;

struct Mark {
    Seq seq;
    RowTag tag;
    bool operator==(const Mark&) const = default;
};

/// The counter row.
struct WorkspaceRow {
    Mark newest;
    std::uint64_t statements = 0;
    base::Hash head; ///< of the newest statement
};

/// Where a reader stands: visible at `visible`, there behind `row` (0: right behind a statement).
struct Position {
    Seq visible, row;
    auto operator<=>(const Position&) const = default;
};

/// Who pulls. An invite sees statements and its own boxes.
struct Reader {
    base::MemberId member;
    base::DeviceId device;
    bool invite = false;
    std::optional<std::uint64_t> lastStatement =
        {}; ///< of a revoked device: what it reads to know it
};

struct FeedLimits {
    std::size_t items = 1000;
    std::size_t bytes = protocol::fullPageBytes;
};

struct FeedPage {
    std::vector<protocol::Item> items;
    Position end;
    bool more = false;
};

struct EnvelopeRow {
    base::ScopeId scope;
    base::DeviceId device;
    std::uint64_t counter = 0;
    base::KeyId key;
    base::Hash hash;
    base::ByteView bytes;
};

struct NewestEnvelope {
    std::uint64_t counter = 0; ///< 0: none
    base::Hash hash;
};

/// The tables of a workspace (schema/tables.sql), as a backup carries them.
enum class Table : std::uint8_t {
    Workspace,
    Statement,
    Envelope,
    Box,
    Access,
    Holding,
    Lacking,
    NamedValue
};
/// Columns behind the workspace's, in the order of sql.h; a number, bytes (also a text's) or NULL.
using Value = std::variant<std::monostate, std::uint64_t, base::Bytes>;
using Row = std::vector<Value>;

/// One consistent view of one workspace. Throws std::exception where the database fails; read()
/// and write() of the Store catch it.
class Snapshot {
public:
    virtual ~Snapshot() = default;
    [[nodiscard]] virtual std::optional<WorkspaceRow> workspace() = 0;
    [[nodiscard]] virtual std::vector<base::Bytes> statements(std::uint64_t from) = 0;
    [[nodiscard]] virtual std::optional<RowTag> tagAt(Seq seq) = 0;
    [[nodiscard]] virtual std::optional<base::Hash> envelopeHash(const base::ScopeId& scope,
                                                                 const base::DeviceId& device,
                                                                 std::uint64_t counter) = 0;
    [[nodiscard]] virtual NewestEnvelope newestEnvelope(const base::ScopeId& scope,
                                                        const base::DeviceId& device) = 0;
    /// Whether this giver's box with this key is there for this receiver.
    [[nodiscard]] virtual bool hasBox(const vault::KeyBox& box) = 0;
    /// Who may read the scope, as the access table has it.
    [[nodiscard]] virtual std::vector<base::MemberId> readers(const base::ScopeId& scope) = 0;
    /// What the reader may see behind `after`, by (visible, statements first, seq).
    [[nodiscard]] virtual FeedPage feed(const Reader& reader, const Position& after,
                                        const FeedLimits& limits) = 0;
    /// Keys that others lack and the device holds.
    [[nodiscard]] virtual std::vector<protocol::WantedBox> wanted(const base::DeviceId& holder,
                                                                  std::size_t most) = 0;
    [[nodiscard]] virtual std::optional<base::Bytes> value(std::string_view name) = 0;
    /// The next rows of a table that numbers its rows, behind `after`; none at the end. Of another
    /// table all.
    [[nodiscard]] virtual std::vector<Row> rows(Table table, Seq after) = 0;
    /// The workspaces behind this one, in order, some at a time. Alone looks beyond its workspace:
    /// for the operator's commands, on no serving path.
    [[nodiscard]] virtual std::vector<base::WorkspaceId> following() = 0;
};

/// A snapshot with the counter row locked: nobody else writes this workspace until the end.
class Transaction : public Snapshot {
public:
    virtual void found() = 0;
    virtual void addStatement(std::uint64_t number, const base::Hash& hash,
                              base::ByteView bytes) = 0;
    virtual void addEnvelope(const EnvelopeRow& envelope) = 0;
    virtual void addBox(const vault::KeyBox& box) = 0;
    /// Deletes the contents of every box for the receiver; seq and tag stay.
    virtual void dropBoxes(const base::DeviceId& receiver) = 0;
    /// From the row written last on, the member may read the scope.
    virtual void grant(const base::MemberId& member, const base::ScopeId& scope) = 0;
    virtual void withdraw(const base::MemberId& member, const base::ScopeId& scope) = 0;
    /// The device has the key. True where nobody was known to have it before.
    virtual bool hold(const base::DeviceId& device, const base::ScopeId& scope,
                      const base::KeyId& key) = 0;
    /// Notes which of the scope's keys the device is not known to have.
    virtual void noteLacking(const base::DeviceId& device, const base::ScopeId& scope) = 0;
    /// The same for every scope that the member may read: a further device of the same person.
    virtual void noteLackingAll(const base::DeviceId& device, const base::MemberId& member) = 0;
    /// What a device that is no more was to be given.
    virtual void forgetLackingAll(const base::DeviceId& device) = 0;
    /// Deletes the scope's contents, boxes and what is known of its keys; seq and tag stay.
    virtual void erase(const base::ScopeId& scope) = 0;
    virtual void forgetLacking(const base::DeviceId& device, const base::ScopeId& scope) = 0;
    virtual void setValue(std::string_view name, base::ByteView value) = 0;
    /// A row as it stood elsewhere, counter row included: nothing is numbered anew.
    virtual void addRow(Table table, const Row& row) = 0;
    /// The device is to be given a key that it is known to have, too.
    virtual void noteLacking(const base::DeviceId& device, const base::ScopeId& scope,
                             const base::KeyId& key) = 0;
};

/// Calls may come from any thread.
class Store {
public:
    virtual ~Store() = default;
    /// Whether other processes write to it too, so that what comes has to be looked for.
    [[nodiscard]] virtual bool shared() const { return false; }
    /// Runs `work` on one snapshot. Like write(), it may run `work` more than once.
    virtual base::Outcome read(const base::WorkspaceId& workspace,
                               const std::function<void(Snapshot&)>& work) = 0;
    /// Locks the counter row, runs `work`, commits. `work` may run more than once: it starts from
    /// scratch each time. Nothing of it is kept where it throws or the commit fails.
    virtual base::Outcome write(const base::WorkspaceId& workspace,
                                const std::function<void(Transaction&)>& work) = 0;
    /// Gives back the room of what was deleted, where the database does not do so by itself.
    virtual base::Outcome shrink() { return {}; }
};

/// Where values of the server itself stand: the workspace that cannot exist.
[[nodiscard]] inline base::WorkspaceId serverRows() {
    return {};
}

/// SQLite in one file, one process: WAL, FULL. NewerVersion, StoreFailed with the file's name.
[[nodiscard]] base::Result<std::unique_ptr<Store>> openSqlite(const std::string& file);

} // namespace kvorum::server
