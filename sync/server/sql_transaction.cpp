// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sql_transaction.h"

#include "sync/server/random.h"
#include "sync/server/sql.h"

namespace kvorum::server {

std::optional<WorkspaceRow> SqlTransaction::workspace() {
    if (m_row) return m_row;
    const auto rows = query(sql::workspace);
    if (rows->next()) {
        m_row = WorkspaceRow{
            {Seq{rows->number(0)}, rows->id<RowTag>(1)}, rows->number(2), rows->id<base::Hash>(3)};
    }
    return m_row;
}

std::vector<base::Bytes> SqlTransaction::statements(std::uint64_t from) {
    std::vector<base::Bytes> all;
    const auto rows = query(sql::statements, from);
    while (rows->next()) {
        all.push_back(rows->bytes(0));
    }
    return all;
}

std::optional<RowTag> SqlTransaction::tagAt(Seq seq) {
    const auto rows = query(sql::tagAt, seq);
    if (!rows->next()) return std::nullopt;
    return rows->id<RowTag>(0);
}

std::optional<base::Hash> SqlTransaction::envelopeHash(const base::ScopeId& scope,
                                                       const base::DeviceId& device,
                                                       std::uint64_t counter) {
    const auto rows = query(sql::envelopeHash, scope, device, counter);
    if (!rows->next()) return std::nullopt;
    return rows->id<base::Hash>(0);
}

NewestEnvelope SqlTransaction::newestEnvelope(const base::ScopeId& scope,
                                              const base::DeviceId& device) {
    const auto rows = query(sql::newestEnvelope, scope, device);
    if (!rows->next()) return {};
    return {rows->number(0), rows->id<base::Hash>(1)};
}

bool SqlTransaction::hasBox(const vault::KeyBox& box) {
    return query(sql::hasBox, box.to, box.scope, box.key, box.from)->next();
}

std::vector<base::MemberId> SqlTransaction::readers(const base::ScopeId& scope) {
    std::vector<base::MemberId> members;
    const auto rows = query(sql::readers, scope);
    while (rows->next()) {
        members.push_back(rows->id<base::MemberId>(0));
    }
    return members;
}

std::vector<protocol::WantedBox> SqlTransaction::wanted(const base::DeviceId& holder,
                                                        std::size_t most) {
    std::vector<protocol::WantedBox> boxes;
    const auto rows = query(sql::wanted, holder, std::uint64_t{most});
    while (rows->next()) {
        boxes.push_back(
            {rows->id<base::DeviceId>(0), rows->id<base::ScopeId>(1), rows->id<base::KeyId>(2)});
    }
    return boxes;
}

std::optional<base::Bytes> SqlTransaction::value(std::string_view name) {
    const auto rows = query(sql::value, name);
    if (!rows->next()) return std::nullopt;
    return rows->bytes(0);
}

WorkspaceRow& SqlTransaction::counter() {
    if (!workspace()) throw std::logic_error("a row for a workspace that was not founded");
    return *m_row;
}

const Mark& SqlTransaction::nextRow() {
    auto& newest = counter().newest;
    newest = {Seq{newest.seq.value + 1}, randomTag()};
    return newest;
}

void SqlTransaction::finish() {
    if (!m_written || !workspace()) return;
    run(sql::advance, m_row->newest.seq, m_row->newest.tag, m_row->statements, m_row->head);
    m_written = false;
}

void SqlTransaction::found() {
    m_row = WorkspaceRow{{Seq{0}, randomTag()}, 0, {}};
    run(sql::found, m_row->newest.tag, m_row->head);
}

void SqlTransaction::addStatement(std::uint64_t number, const base::Hash& hash,
                                  base::ByteView bytes) {
    const auto& row = nextRow();
    run(sql::addStatement, number, row.seq, row.tag, bytes);
    m_row->statements = number + 1;
    m_row->head = hash;
}

void SqlTransaction::addEnvelope(const EnvelopeRow& envelope) {
    const auto& row = nextRow();
    run(sql::addEnvelope, envelope.scope, envelope.device, envelope.counter, row.seq, row.tag,
        envelope.hash, envelope.bytes);
}

void SqlTransaction::addBox(const vault::KeyBox& box) {
    const auto& row = nextRow();
    run(sql::addBox, box.to, box.scope, box.key, box.from, row.seq, row.tag, box.controlNumber,
        base::ByteView(box.sealed));
}

void SqlTransaction::dropBoxes(const base::DeviceId& receiver) {
    run(sql::dropBoxes, receiver);
}

void SqlTransaction::grant(const base::MemberId& member, const base::ScopeId& scope) {
    run(sql::grant, member, scope, counter().newest.seq);
}

void SqlTransaction::withdraw(const base::MemberId& member, const base::ScopeId& scope) {
    run(sql::withdraw, member, scope);
}

bool SqlTransaction::hold(const base::DeviceId& device, const base::ScopeId& scope,
                          const base::KeyId& key) {
    const bool known = query(sql::isKnownKey, scope, key)->next();
    run(sql::hold, scope, key, device);
    run(sql::gotKey, device, scope, key);
    return !known;
}

void SqlTransaction::noteLacking(const base::DeviceId& device, const base::ScopeId& scope) {
    run(sql::noteLacking, device, scope);
}

void SqlTransaction::noteLackingAll(const base::DeviceId& device, const base::MemberId& member) {
    run(sql::noteLackingAll, device, member);
}

void SqlTransaction::forgetLacking(const base::DeviceId& device, const base::ScopeId& scope) {
    run(sql::forgetLacking, device, scope);
}

void SqlTransaction::forgetLackingAll(const base::DeviceId& device) {
    run(sql::forgetLackingAll, device);
}

void SqlTransaction::erase(const base::ScopeId& scope) {
    for (const auto statement : sql::erase) {
        run(statement, scope);
    }
}

void SqlTransaction::noteLacking(const base::DeviceId& device, const base::ScopeId& scope,
                                 const base::KeyId& key) {
    run(sql::lack, device, scope, key);
}

void SqlTransaction::setValue(std::string_view name, base::ByteView value) {
    run(sql::setValue, name, value);
}

// Whole rows

namespace {

Value valueAt(const Rows& rows, int column, char kind) {
    if (rows.isNull(column)) return {};
    if (kind == 'n') return rows.number(column);
    return rows.bytes(column);
}

Parameter asParameter(const Value& value, char kind) {
    if (const auto* number = std::get_if<std::uint64_t>(&value)) return *number;
    const auto* bytes = std::get_if<base::Bytes>(&value);
    if (!bytes) return {};
    if (kind == 't') return base::textOf(*bytes);
    return base::ByteView(*bytes);
}

} // namespace

std::vector<Row> SqlTransaction::rows(Table table, Seq after) {
    const auto& whole = sql::wholeRows[static_cast<std::size_t>(table)];
    const auto found = whole.numbered ? query(whole.rows, after) : query(whole.rows);
    std::vector<Row> all;
    while (found->next()) {
        Row row;
        for (const char kind : whole.columns) {
            row.push_back(valueAt(*found, static_cast<int>(row.size()), kind));
        }
        all.push_back(std::move(row));
    }
    return all;
}

std::vector<base::WorkspaceId> SqlTransaction::following() {
    std::vector<base::WorkspaceId> all;
    const auto found = query(sql::workspacesBehind);
    while (found->next()) {
        all.push_back(found->id<base::WorkspaceId>(0));
    }
    return all;
}

void SqlTransaction::addRow(Table table, const Row& row) {
    const auto& whole = sql::wholeRows[static_cast<std::size_t>(table)];
    std::vector<Parameter> all{m_workspace.view()};
    for (std::size_t i = 0; i < row.size(); ++i) {
        all.push_back(asParameter(row[i], whole.columns.at(i)));
    }
    m_connection.run(whole.add, all); // the counter row is one of them: finish() leaves it
}

} // namespace kvorum::server
