// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bare.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <vector>

namespace kvorum::bench {

namespace {

/// One key pair for all: what a check costs does not depend on it.
class Signer {
public:
    Signer() {
        if (::sodium_init() < 0) throw std::runtime_error("libsodium does not start");
        ::crypto_sign_keypair(m_public.data(), m_secret.data());
    }

    void sign(const std::string& row) {
        ::crypto_sign_detached(m_made.emplace_back().data(), nullptr, bytesOf(row), row.size(),
                               m_secret.data());
    }

    void check(std::size_t i, const std::string& row) const {
        if (::crypto_sign_verify_detached(m_made[i].data(), bytesOf(row), row.size(),
                                          m_public.data()) != 0) {
            throw std::runtime_error("a signature is wrong");
        }
    }

private:
    static const unsigned char* bytesOf(const std::string& row) {
        return reinterpret_cast<const unsigned char*>(row.data());
    }

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_public{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
    std::vector<std::array<unsigned char, crypto_sign_BYTES>> m_made;
};

std::vector<std::string> envelopesOf(const std::string& relayFile) {
    std::vector<std::string> rows;
    SQLite::Database relay(relayFile);
    SQLite::Statement read(relay, "SELECT bytes FROM envelope ORDER BY seq");
    while (read.executeStep()) {
        rows.push_back(read.getColumn(0).getString());
    }
    return rows;
}

} // namespace

double bareWrites(const std::string& relayFile, const std::string& file, int transactions,
                  Trust trust) {
    const auto rows = envelopesOf(relayFile);
    Signer signer;
    for (const auto& row : rows) {
        signer.sign(row);
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
            if (trust == Trust::Checked) signer.check(i, rows[i]);
            write.reset();
            write.bind(1, rows[i].data(), static_cast<int>(rows[i].size()));
            write.exec();
        }
        transaction.commit();
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace kvorum::bench
