// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/store.h"

/// Whole rows by their columns (sql.h), and all of a store's workspaces.
namespace kvorum::server::admin {

/// Columns of the numbered tables; seq and tag are the first two of each.
namespace statementColumn {
inline constexpr std::size_t number = 2, bytes = 3;
}
namespace envelopeColumn {
inline constexpr std::size_t scope = 2, device = 3, counter = 4, hash = 5, bytes = 6;
}
namespace boxColumn {
inline constexpr std::size_t receiver = 2, scope = 3, key = 4, giver = 5, sealed = 7;
}

/// Throws where the row is not of the tables' form.
[[nodiscard]] std::uint64_t numberAt(const Row& row, std::size_t column);
[[nodiscard]] const base::Bytes& bytesAt(const Row& row, std::size_t column);
[[nodiscard]] inline bool isNullAt(const Row& row, std::size_t column) {
    return std::holds_alternative<std::monostate>(row.at(column));
}
template <typename SomeId>
[[nodiscard]] SomeId idAt(const Row& row, std::size_t column) {
    const auto id = SomeId::fromView(bytesAt(row, column));
    if (!id) throw std::runtime_error("an id of another length");
    return *id;
}

/// Calls `each` with every row of a numbered table, in order, holding only some at a time.
void eachRow(Snapshot& snapshot, Table table, const std::function<void(const Row&)>& each);

[[nodiscard]] base::Result<std::vector<base::WorkspaceId>> workspacesOf(Store& store);

/// "workspace 3f2a…", as the messages name it.
[[nodiscard]] std::string placeOf(const base::WorkspaceId& workspace);

} // namespace kvorum::server::admin
