// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sqlite_transaction.h"

#include "sync/server/random.h"
#include "sync/server/sql.h"

namespace kvorum::server {

std::optional<WorkspaceRow> SqliteTransaction::workspace() {
    auto query = m_connection.query(sql::workspace, m_workspace);
    if (!query.next()) return std::nullopt;
    return WorkspaceRow{
        {Seq{query.number(0)}, query.id<RowTag>(1)}, query.number(2), query.id<base::Hash>(3)};
}

std::vector<base::Bytes> SqliteTransaction::statements(std::uint64_t from) {
    std::vector<base::Bytes> all;
    auto query = m_connection.query(sql::statements, m_workspace, from);
    while (query.next()) {
        all.push_back(query.bytes(0));
    }
    return all;
}

std::optional<RowTag> SqliteTransaction::tagAt(Seq seq) {
    auto query = m_connection.query(sql::tagAt, m_workspace, seq);
    if (!query.next()) return std::nullopt;
    return query.id<RowTag>(0);
}

std::optional<base::Hash> SqliteTransaction::envelopeHash(const base::ScopeId& scope,
                                                          const base::DeviceId& device,
                                                          std::uint64_t counter) {
    auto query = m_connection.query(sql::envelopeHash, m_workspace, scope, device, counter);
    if (!query.next()) return std::nullopt;
    return query.id<base::Hash>(0);
}

NewestEnvelope SqliteTransaction::newestEnvelope(const base::ScopeId& scope,
                                                 const base::DeviceId& device) {
    auto query = m_connection.query(sql::newestEnvelope, m_workspace, scope, device);
    if (!query.next()) return {};
    return {query.number(0), query.id<base::Hash>(1)};
}

bool SqliteTransaction::hasBox(const vault::KeyBox& box) {
    return m_connection.query(sql::hasBox, m_workspace, box.to, box.scope, box.key, box.from)
        .next();
}

std::vector<base::MemberId> SqliteTransaction::readers(const base::ScopeId& scope) {
    std::vector<base::MemberId> members;
    auto query = m_connection.query(sql::readers, m_workspace, scope);
    while (query.next()) {
        members.push_back(query.id<base::MemberId>(0));
    }
    return members;
}

std::vector<protocol::WantedBox> SqliteTransaction::wanted(const base::DeviceId& holder,
                                                           std::size_t most) {
    std::vector<protocol::WantedBox> boxes;
    auto query = m_connection.query(sql::wanted, m_workspace, holder, std::uint64_t{most});
    while (query.next()) {
        boxes.push_back(
            {query.id<base::DeviceId>(0), query.id<base::ScopeId>(1), query.id<base::KeyId>(2)});
    }
    return boxes;
}

std::optional<base::Bytes> SqliteTransaction::value(std::string_view name) {
    auto query = m_connection.query(sql::value, m_workspace, name);
    if (!query.next()) return std::nullopt;
    return query.bytes(0);
}

Mark SqliteTransaction::nextRow() {
    const auto row = workspace();
    if (!row) throw std::logic_error("a row for a workspace that was not founded");
    const Mark next{Seq{row->newest.seq.value + 1}, randomTag()};
    m_connection.query(sql::advance, m_workspace, next.seq, next.tag).run();
    return next;
}

void SqliteTransaction::found() {
    m_connection.query(sql::found, m_workspace, randomTag(), base::Hash{}).run();
}

void SqliteTransaction::addStatement(std::uint64_t number, const base::Hash& hash,
                                     base::ByteView bytes) {
    const auto row = nextRow();
    m_connection.query(sql::addStatement, m_workspace, number, row.seq, row.tag, bytes).run();
    m_connection.query(sql::advanceLog, m_workspace, number + 1, hash).run();
}

void SqliteTransaction::addEnvelope(const EnvelopeRow& envelope) {
    const auto row = nextRow();
    m_connection
        .query(sql::addEnvelope, m_workspace, envelope.scope, envelope.device, envelope.counter,
               row.seq, row.tag, envelope.hash, envelope.bytes)
        .run();
}

void SqliteTransaction::addBox(const vault::KeyBox& box) {
    const auto row = nextRow();
    m_connection
        .query(sql::addBox, m_workspace, box.to, box.scope, box.key, box.from, row.seq, row.tag,
               box.controlNumber, base::ByteView(box.sealed))
        .run();
}

void SqliteTransaction::dropBoxes(const base::DeviceId& receiver) {
    m_connection.query(sql::dropBoxes, m_workspace, receiver).run();
}

void SqliteTransaction::grant(const base::MemberId& member, const base::ScopeId& scope) {
    const auto row = workspace();
    if (!row) throw std::logic_error("access to a workspace that was not founded");
    m_connection.query(sql::grant, m_workspace, member, scope, row->newest.seq).run();
}

void SqliteTransaction::withdraw(const base::MemberId& member, const base::ScopeId& scope) {
    m_connection.query(sql::withdraw, m_workspace, member, scope).run();
}

bool SqliteTransaction::hold(const base::DeviceId& device, const base::ScopeId& scope,
                             const base::KeyId& key) {
    const bool known = m_connection.query(sql::isKnownKey, m_workspace, scope, key).next();
    m_connection.query(sql::hold, m_workspace, scope, key, device).run();
    m_connection.query(sql::gotKey, m_workspace, device, scope, key).run();
    return !known;
}

void SqliteTransaction::noteLacking(const base::DeviceId& device, const base::ScopeId& scope) {
    m_connection.query(sql::noteLacking, m_workspace, device, scope).run();
}

void SqliteTransaction::noteLackingAll(const base::DeviceId& device, const base::MemberId& member) {
    m_connection.query(sql::noteLackingAll, m_workspace, device, member).run();
}

void SqliteTransaction::forgetLacking(const base::DeviceId& device, const base::ScopeId& scope) {
    m_connection.query(sql::forgetLacking, m_workspace, device, scope).run();
}

void SqliteTransaction::forgetLackingAll(const base::DeviceId& device) {
    m_connection.query(sql::forgetLackingAll, m_workspace, device).run();
}

void SqliteTransaction::erase(const base::ScopeId& scope) {
    for (const auto statement : sql::erase) {
        m_connection.query(statement, m_workspace, scope).run();
    }
}

void SqliteTransaction::setValue(std::string_view name, base::ByteView value) {
    m_connection.query(sql::setValue, m_workspace, name, value).run();
}

} // namespace kvorum::server
