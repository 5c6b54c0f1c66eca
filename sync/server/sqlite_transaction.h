// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sqlite_connection.h"

namespace kvorum::server {

/// One workspace's rows over one SQLite connection, inside a transaction that its owner opened.
class SqliteTransaction final : public Transaction {
public:
    SqliteTransaction(Connection& connection, const base::WorkspaceId& workspace)
        : m_connection(connection), m_workspace(workspace) {}

    std::optional<WorkspaceRow> workspace() override;
    std::vector<base::Bytes> statements(std::uint64_t from) override;
    std::optional<RowTag> tagAt(Seq seq) override;
    std::optional<base::Hash> envelopeHash(const base::ScopeId& scope, const base::DeviceId& device,
                                           std::uint64_t counter) override;
    NewestEnvelope newestEnvelope(const base::ScopeId& scope,
                                  const base::DeviceId& device) override;
    bool hasBox(const vault::KeyBox& box) override;
    std::vector<base::MemberId> readers(const base::ScopeId& scope) override;
    FeedPage feed(const Reader& reader, const Position& after, const FeedLimits& limits) override;
    std::vector<protocol::WantedBox> wanted(const base::DeviceId& holder,
                                            std::size_t most) override;
    std::optional<base::Bytes> value(std::string_view name) override;

    void found() override;
    void addStatement(std::uint64_t number, const base::Hash& hash, base::ByteView bytes) override;
    void addEnvelope(const EnvelopeRow& envelope) override;
    void addBox(const vault::KeyBox& box) override;
    void dropBoxes(const base::DeviceId& receiver) override;
    void grant(const base::MemberId& member, const base::ScopeId& scope) override;
    void withdraw(const base::MemberId& member, const base::ScopeId& scope) override;
    bool hold(const base::DeviceId& device, const base::ScopeId& scope,
              const base::KeyId& key) override;
    void noteLacking(const base::DeviceId& device, const base::ScopeId& scope) override;
    void noteLackingAll(const base::DeviceId& device, const base::MemberId& member) override;
    void forgetLackingAll(const base::DeviceId& device) override;
    void erase(const base::ScopeId& scope) override;
    void forgetLacking(const base::DeviceId& device, const base::ScopeId& scope) override;
    void setValue(std::string_view name, base::ByteView value) override;

private:
    /// Takes the next number of the counter row, with a fresh tag.
    Mark nextRow();

    Connection& m_connection;
    base::WorkspaceId m_workspace;
};

} // namespace kvorum::server
