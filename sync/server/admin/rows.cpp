// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/rows.h"

#include <stdexcept>

namespace kvorum::server::admin {

std::uint64_t numberAt(const Row& row, std::size_t column) {
    const auto* number = std::get_if<std::uint64_t>(&row.at(column));
    if (!number) throw std::runtime_error("a column that should hold a number");
    return *number;
}

const base::Bytes& bytesAt(const Row& row, std::size_t column) {
    const auto* bytes = std::get_if<base::Bytes>(&row.at(column));
    if (!bytes) throw std::runtime_error("a column that should hold bytes");
    return *bytes;
}

void eachRow(Snapshot& snapshot, Table table, const std::function<void(const Row&)>& each) {
    Seq after;
    for (;;) {
        const auto rows = snapshot.rows(table, after);
        if (rows.empty()) return;
        for (const auto& row : rows) {
            each(row);
        }
        after = Seq{numberAt(rows.back(), 0)};
    }
}

base::Result<std::vector<base::WorkspaceId>> workspacesOf(Store& store) {
    std::vector<base::WorkspaceId> all;
    auto behind = serverRows();
    for (;;) {
        std::vector<base::WorkspaceId> next;
        const auto read =
            store.read(behind, [&](Snapshot& snapshot) { next = snapshot.following(); });
        if (!read) return read.error();
        if (next.empty()) return all;
        all.insert(all.end(), next.begin(), next.end());
        behind = next.back();
    }
}

std::string placeOf(const base::WorkspaceId& workspace) {
    return "workspace " + base::toBase64Url(workspace.view());
}

} // namespace kvorum::server::admin
