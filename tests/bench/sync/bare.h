// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

namespace kvorum::bench {

/// Whether a bare program believes what it is given, or checks a signature for each envelope.
enum class Trust { Blind, Checked };

/// Seconds that a bare SQLite program needs to write the envelopes of a relay's file into another:
/// WAL, synchronous FULL, in so many transactions.
[[nodiscard]] double bareWrites(const std::string& relayFile, const std::string& file,
                                int transactions, Trust trust);

/// A change's way from one device to another by bare means: the writer commits twice, sends the
/// bytes, the server commits and sends them on, the reader commits. Three SQLite files in `folder`,
/// WAL and synchronous FULL; kept loopback connections.
class BareLoop {
public:
    BareLoop(const std::string& folder, std::size_t bytes);
    ~BareLoop();
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;

    /// Milliseconds until the reader has it.
    [[nodiscard]] double change();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kvorum::bench
