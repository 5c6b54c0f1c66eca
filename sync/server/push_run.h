// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/push_items.h"
#include "sync/server/relay.h"
#include "sync/server/seals.h"

namespace kvorum::server {

/// Judges the items of one push in order, on top of one locked workspace, and stores what passes.
class PushRun {
public:
    PushRun(Transaction& rows, log::ControlLog log, const Identity& who, std::int64_t nowMs);

    [[nodiscard]] protocol::ItemOutcome take(const ReadItem& item);

    [[nodiscard]] const log::ControlLog& log() const { return m_log; }
    /// Whom the stored items concern.
    [[nodiscard]] Wake wake() const;

private:
    [[nodiscard]] protocol::ItemOutcome judge(const ReadStatement& item);
    [[nodiscard]] protocol::ItemOutcome judge(const ReadEnvelope& item);
    [[nodiscard]] protocol::ItemOutcome judge(const ReadBox& item);
    [[nodiscard]] protocol::ItemOutcome judge(const Unreadable& item);

    [[nodiscard]] std::optional<protocol::ItemOutcome> objection(const ReadStatement& item) const;
    [[nodiscard]] std::optional<protocol::ItemOutcome> sheetObjection(const ReadStatement& item);
    void admit(const ReadStatement& item);

    [[nodiscard]] std::optional<protocol::ItemOutcome> objection(const ReadEnvelope& item);
    [[nodiscard]] protocol::Code rightsOf(const ReadEnvelope& item) const;
    [[nodiscard]] bool mayGiveBack(const vault::EnvelopeHeader& header) const;
    [[nodiscard]] bool isOfSheet(const ReadEnvelope& item) const;

    [[nodiscard]] std::optional<protocol::Code> objection(const vault::KeyBox& box) const;
    [[nodiscard]] bool mayReceive(const vault::KeyBox& box) const;

    void updateAccess(std::uint64_t number);
    void endWhatEnds(const log::Statement& statement);
    void noteKey(const base::DeviceId& holder, const base::ScopeId& scope, const base::KeyId& key);
    [[nodiscard]] std::vector<base::DeviceId> devicesOf(const base::MemberId& member) const;
    [[nodiscard]] bool speaksFor(const base::DeviceId& device) const;

    Transaction& m_rows;
    log::ControlLog m_log;
    const Identity& m_who;
    std::int64_t m_nowMs;
    std::optional<base::DeviceId> m_speaker; ///< the device whose envelopes and boxes count
    bool m_stale = false;                    ///< a statement was refused: so is all behind it
    Wake m_wake;
    std::set<base::ScopeId> m_written;
};

} // namespace kvorum::server
