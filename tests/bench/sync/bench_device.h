// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/machine.h"
#include "sync/transport/http_transport.h"

#include <filesystem>

namespace kvorum::bench {

/// Counts what goes over the wire: bodies, and the targets of the pulls. Headers apart.
class CountingTransport final : public client::Transport {
public:
    void send(client::Request request, std::function<void(client::Response)> answered) override;
    void cancel() override { m_inner.cancel(); }

    std::uint64_t up = 0, down = 0;

private:
    transport::HttpTransport m_inner;
};

/// The system's time, on which work of hours is put within seconds.
class WorkClock final : public base::Clock {
public:
    [[nodiscard]] std::int64_t unixMs() const override { return m_clock.unixMs() + m_aheadMs; }
    void advance(std::int64_t ms) { m_aheadMs += ms; }
    void reset() { m_aheadMs = 0; }

private:
    base::SystemClock m_clock;
    std::int64_t m_aheadMs = 0;
};

template <typename T>
T must(base::Result<T> result) {
    if (!result) throw std::runtime_error(base::describe(result.error()));
    return *std::move(result);
}
inline void must(const base::Outcome& outcome) {
    if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
}

/// A device of the product on a disk of its own. Its calls are made in the caller's thread, over a
/// transport that belongs to that thread.
class BenchDevice {
public:
    explicit BenchDevice(const std::filesystem::path& file);

    [[nodiscard]] client::Replica& replica() { return *m_replica; }
    [[nodiscard]] client::Machine& machine() { return m_machine; }
    [[nodiscard]] WorkClock& clock() { return m_clock; }

    void found(const std::string& authority, client::Transport& transport);
    /// Of a link from invite(); settles.
    void join(const std::string& link, client::Transport& transport);
    /// A link for a new member, or a further device of this one.
    [[nodiscard]] std::string invite(const std::string& authority, std::optional<log::Role> role,
                                     const base::ScopeId& where);
    /// Sends and receives all there is, short of waiting for more.
    void settle(client::Transport& transport);
    /// Sends all there is.
    void push(client::Transport& transport);
    /// Milliseconds of the longest step since the last call: so long a screen in the same thread
    /// stood still.
    [[nodiscard]] double longestStep() { return std::exchange(m_longestStep, 0); }

private:
    void run(client::Transport& transport, bool pushOnly);
    client::Response call(client::Transport& transport, client::Request request);
    void take(const client::Response& response);
    client::Machine::Action next();

    WorkClock m_clock;
    base::SystemClock m_wallClock;
    std::unique_ptr<client::Replica> m_replica;
    client::Machine m_machine;
    double m_longestStep = 0;
};

} // namespace kvorum::bench
