// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"
#include "sync/server/relay.h"

#include <filesystem>
#include <map>
#include <tuple>

namespace kvorum::syncworld {

/// A real relay over a real file, and what it promised: each statement and envelope it called
/// stored. Answers are looked through for anything their reader may not receive.
class ServerSide {
public:
    using EnvelopeName = std::tuple<base::ScopeId, base::DeviceId, std::uint64_t>;

    ServerSide(std::filesystem::path file, const base::Clock& clock);

    /// Ends the process and starts another one over the same file.
    void restart();
    [[nodiscard]] server::Reply handle(const client::Request& request, const base::DeviceId& from);

    [[nodiscard]] const log::ControlLog& truth() const { return m_truth; }
    [[nodiscard]] const std::map<EnvelopeName, base::Bytes>& stored() const { return m_stored; }
    /// Empty while every promise was kept.
    [[nodiscard]] const std::string& fault() const { return m_fault; }

    std::function<void(const server::Wake&)> woken;

private:
    void notePush(base::ByteView request, base::ByteView reply);
    void checkPull(base::ByteView reply, const base::DeviceId& from);
    void checkItem(const protocol::Item& item, const base::DeviceId& from);

    std::filesystem::path m_file;
    const base::Clock& m_clock;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Relay> m_relay;
    log::ControlLog m_truth;
    std::map<EnvelopeName, base::Bytes> m_stored;
    std::string m_fault;
};

inline constexpr std::string_view authority = "relay.example";

} // namespace kvorum::syncworld
