// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sql_connection.h"

#include <functional>
#include <string>

namespace kvorum::server {

/// What the database refused, by SQLSTATE; "08006" where the connection broke.
struct SqlError : std::runtime_error {
    SqlError(std::string sqlState, const std::string& message)
        : std::runtime_error(message), state(std::move(sqlState)) {}
    std::string state;
};

/// A connection to PostgreSQL and its transactions. Everything throws SqlError.
class PostgresConnection : public SqlConnection {
public:
    /// `text` begins a transaction. May be on its way until the first query.
    virtual void begin(std::string_view text) = 0;
    /// Returns when all is committed and, where there is a synchronous standby, there as well.
    virtual void commit() = 0;
    /// Ends a transaction after an error. False: the connection is of no use any more.
    [[nodiscard]] virtual bool rollBack() = 0;
    /// Statements without parameters, outside a transaction.
    virtual void script(const char* statements) = 0;
};

/// Opens a connection; SqlError where there is nobody.
using PostgresDriver = std::function<std::unique_ptr<PostgresConnection>()>;

} // namespace kvorum::server
