// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sql_connection.h"

namespace kvorum::server {

/// One workspace's rows over one connection, inside a transaction that its owner opened. The
/// workspace is $1 of every statement sent here.
class SqlTransaction final : public Transaction {
public:
    SqlTransaction(SqlConnection& connection, const base::WorkspaceId& workspace)
        : m_connection(connection), m_workspace(workspace) {}

    /// Writes the counter row, if anything was written: last of all, before the commit. So at every
    /// isolation two writers of a workspace meet there.
    void finish();

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

    std::vector<Row> rows(Table table, Seq after) override;
    std::vector<base::WorkspaceId> following() override;

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
    void addRow(Table table, const Row& row) override;
    void noteLacking(const base::DeviceId& device, const base::ScopeId& scope,
                     const base::KeyId& key) override;

private:
    template <typename... Values>
    [[nodiscard]] std::unique_ptr<Rows> query(std::string_view sql, const Values&... values) {
        const Parameter all[] = {m_workspace.view(), parameter(values)...};
        return m_connection.query(sql, all);
    }
    template <typename... Values>
    void run(std::string_view sql, const Values&... values) {
        const Parameter all[] = {m_workspace.view(), parameter(values)...};
        m_written = true;
        m_connection.run(sql, all);
    }
    static Parameter parameter(std::uint64_t value) { return value; }
    static Parameter parameter(Seq value) { return value.value; }
    static Parameter parameter(base::ByteView value) { return value; }
    static Parameter parameter(std::string_view value) { return value; }
    template <typename Tag, std::size_t N>
    static Parameter parameter(const base::Id<Tag, N>& value) {
        return value.view();
    }

    /// The counter row as this transaction has it.
    WorkspaceRow& counter();
    /// Takes the next number, with a fresh tag.
    const Mark& nextRow();

    SqlConnection& m_connection;
    base::WorkspaceId m_workspace;
    std::optional<WorkspaceRow> m_row; ///< as read, with what was added since
    bool m_written = false;
};

} // namespace kvorum::server
