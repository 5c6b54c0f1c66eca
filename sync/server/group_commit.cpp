// SPDX-License-Identifier: Apache-2.0
#include "sync/server/group_commit.h"

#include <exception>

namespace kvorum::server {

base::Outcome GroupCommit::run(const std::function<void()>& work, const Batch& batch) {
    Job job{work, {}, false};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&job);
    m_changed.wait(lock, [&] { return job.done || !m_busy; });
    if (job.done) return job.outcome;

    m_busy = true;
    std::vector<Job*> jobs;
    jobs.swap(m_waiting);
    lock.unlock();
    lead(jobs, batch);
    lock.lock();
    for (auto* each : jobs) {
        each->done = true;
    }
    m_busy = false;
    m_changed.notify_all();
    return job.outcome;
}

std::size_t GroupCommit::waiting() {
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

void GroupCommit::lead(std::span<Job* const> jobs, const Batch& batch) const {
    const auto committed = batch([&] {
        for (auto* job : jobs) {
            job->outcome = attempt(job->work);
        }
    });
    if (committed) return;
    const bool apart = jobs.size() > 1 && m_spoiled && m_spoiled();
    for (auto* const& job : jobs) {
        if (apart) {
            lead({&job, 1}, batch);
        } else {
            job->outcome = committed;
        }
    }
}

base::Outcome GroupCommit::attempt(const std::function<void()>& work) {
    try {
        work();
        return {};
    } catch (const std::exception& problem) {
        return base::Error{base::ErrorCode::StoreFailed, "database", problem.what()};
    }
}

} // namespace kvorum::server
