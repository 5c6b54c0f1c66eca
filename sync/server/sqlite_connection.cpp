// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sqlite_connection.h"

#include <algorithm>

namespace kvorum::server {

Query::~Query() {
    m_statement->tryReset();
}

void Query::bind(int index, std::uint64_t value) {
    m_statement->bind(index, static_cast<std::int64_t>(value));
}

void Query::bind(int index, base::ByteView value) {
    // an empty span may have no address, which SQLite would take for NULL
    const void* start = value.empty() ? static_cast<const void*>("") : value.data();
    m_statement->bind(index, start, static_cast<int>(value.size()));
}

void Query::bind(int index, std::string_view value) {
    m_statement->bind(index, std::string(value));
}

std::uint64_t Query::number(int column) const {
    return static_cast<std::uint64_t>(m_statement->getColumn(column).getInt64());
}

base::Bytes Query::bytes(int column) const {
    const auto value = m_statement->getColumn(column);
    const auto* start = static_cast<const base::Byte*>(value.getBlob());
    return {start, start + value.getBytes()};
}

std::size_t Query::size(int column) const {
    return static_cast<std::size_t>(m_statement->getColumn(column).getBytes());
}

Connection::Connection(const std::string& file)
    : m_database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 5000) {
    m_database.exec("PRAGMA journal_mode = WAL");
    m_database.exec("PRAGMA synchronous = FULL");
    m_database.exec("PRAGMA secure_delete = ON"); // what is erased leaves no copy behind
}

SQLite::Statement& Connection::prepared(std::string_view sql) {
    const auto found = m_statements.find(sql.data());
    if (found != m_statements.end()) return found->second;
    std::string text(sql);
    std::replace(text.begin(), text.end(), '$', '?');
    return m_statements.try_emplace(sql.data(), m_database, text).first->second;
}

} // namespace kvorum::server
