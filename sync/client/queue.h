// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"
#include "sync/protocol/messages.h"

#include <deque>
#include <optional>

namespace kvorum::client {

/// One thing on its way to the server.
struct Queued {
    std::uint64_t row = 0; ///< names it on disk and in a push
    protocol::Item item;
    // of an envelope:
    base::DeviceId device;
    base::ScopeId scope;
    std::uint64_t counter = 0;
};

/// What this device has said, sealed and boxed and the server has not yet taken: one durable queue,
/// in the order in which it counts (a scope before what is written into it, a sheet before its
/// submit, the boxes that the submit allows behind it). Unsent envelopes live here and not among
/// the store's, because one that the server refuses frees its counter for those behind it.
/// Changes belong into a transaction of the store.
class Queue {
public:
    /// Refuses Corrupt where a row cannot be read.
    [[nodiscard]] static base::Result<Queue> load(const store::LogStore& store);

    base::Outcome add(store::LogStore& store, protocol::Item item);
    base::Outcome replace(store::LogStore& store, std::uint64_t row, protocol::Item item);
    base::Outcome remove(store::LogStore& store, std::uint64_t row);
    /// The so many that were added last go first; all the others, in their order, behind them.
    base::Outcome moveLastToFront(store::LogStore& store, std::size_t count);
    /// Takes the item out of the queue, keeps it on disk, to be shown.
    base::Outcome park(store::LogStore& store, std::uint64_t row);
    /// Deletes the scope's parked envelopes; gives the rows they were in.
    base::Result<std::vector<std::uint64_t>> unpark(store::LogStore& store,
                                                    const base::ScopeId& scope);

    [[nodiscard]] const std::deque<Queued>& items() const { return m_items; }
    [[nodiscard]] const Queued* find(std::uint64_t row) const;
    /// Takes an envelope out of the parked ones that the server has after all; says which row it
    /// was.
    base::Result<std::optional<std::uint64_t>> unparkTaken(store::LogStore& store,
                                                           const protocol::SealedEnvelope& taken);
    /// Statements and envelopes; boxes are no news to anybody.
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] std::size_t parkedCount() const { return static_cast<std::size_t>(m_kept); }
    [[nodiscard]] std::uint64_t nextParked() const { return m_parked; } ///< row of the next one
    /// The items parked, oldest first.
    [[nodiscard]] static base::Result<std::vector<protocol::Item>>
    parked(const store::LogStore& store);
    /// Whether a box with this key to this device is in the queue.
    [[nodiscard]] bool hasBox(const base::DeviceId& to, const base::KeyId& key) const;
    /// nullptr where this envelope does not wait.
    [[nodiscard]] const Queued* envelope(const base::ScopeId& scope, std::uint64_t counter) const;

private:
    base::Outcome loadIndex(const store::LogStore& store);
    base::Outcome saveIndex(store::LogStore& store) const;

    std::deque<Queued> m_items;
    std::uint64_t m_next = 0;
    std::uint64_t m_parked = 0, m_kept = 0; ///< rows ever parked, and those still there
};

[[nodiscard]] inline const log::EncodedStatement* statementIn(const Queued& queued) {
    return std::get_if<log::EncodedStatement>(&queued.item);
}
[[nodiscard]] inline const protocol::SealedEnvelope* envelopeIn(const Queued& queued) {
    return std::get_if<protocol::SealedEnvelope>(&queued.item);
}
[[nodiscard]] inline const vault::KeyBox* boxIn(const Queued& queued) {
    return std::get_if<vault::KeyBox>(&queued.item);
}

} // namespace kvorum::client
