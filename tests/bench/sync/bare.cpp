// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bare.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <vector>

namespace kvorum::bench {

double bareWrites(const std::string& relayFile, const std::string& file, int transactions) {
    std::vector<std::string> rows;
    SQLite::Database relay(relayFile);
    SQLite::Statement read(relay, "SELECT bytes FROM envelope ORDER BY seq");
    while (read.executeStep()) {
        rows.push_back(read.getColumn(0).getString());
    }
    SQLite::Database bare(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    bare.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
              "CREATE TABLE envelope (seq INTEGER PRIMARY KEY, bytes BLOB)");
    SQLite::Statement write(bare, "INSERT INTO envelope (bytes) VALUES (?)");
    const auto start = std::chrono::steady_clock::now();
    const std::size_t each = (rows.size() + static_cast<std::size_t>(transactions) - 1) /
                             static_cast<std::size_t>(transactions);
    for (std::size_t begin = 0; begin < rows.size(); begin += each) {
        SQLite::Transaction transaction(bare);
        for (std::size_t i = begin; i < std::min(rows.size(), begin + each); ++i) {
            write.reset();
            write.bind(1, rows[i].data(), static_cast<int>(rows[i].size()));
            write.exec();
        }
        transaction.commit();
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace kvorum::bench
