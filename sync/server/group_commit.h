// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <span>
#include <vector>

namespace kvorum::server {

/// Lets works that arrive while another one commits share the next transaction. The first caller
/// to find nobody at work runs all that wait; the others sleep until theirs is committed.
class GroupCommit {
public:
    /// Runs its argument inside a transaction: begin, call, commit.
    using Batch = std::function<base::Outcome(const std::function<void()>&)>;
    /// Whether it was one of its works that spoiled the batch which failed just now.
    using Spoiled = std::function<bool()>;

    GroupCommit() = default;
    /// For transactions in which a work cannot be taken back alone.
    explicit GroupCommit(Spoiled spoiled) : m_spoiled(std::move(spoiled)) {}

    /// Returns after the commit. A work that throws is refused alone; a failed commit refuses all,
    /// but where one work spoiled it, each is run in a batch of its own.
    base::Outcome run(const std::function<void()>& work, const Batch& batch);
    /// How many works wait for the next transaction.
    [[nodiscard]] std::size_t waiting();

private:
    struct Job {
        const std::function<void()>& work;
        base::Outcome outcome;
        bool done = false;
    };
    static base::Outcome attempt(const std::function<void()>& work);
    void lead(std::span<Job* const> jobs, const Batch& batch) const;

    Spoiled m_spoiled;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Job*> m_waiting;
    bool m_busy = false;
};

} // namespace kvorum::server
