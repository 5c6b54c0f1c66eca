// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bench_device.h"

#include "sync/client/tuning.h"
#include "sync/protocol/link.h"
#include "sync/transport/loopback.h"
#include "tests/support/syncworld/device.h"

#include <QEventLoop>

#include <algorithm>
#include <chrono>

namespace kvorum::bench {

namespace {

/// Keeps the longest time that one of these lived.
class Step {
public:
    explicit Step(double& longestMs) : m_longestMs(longestMs) {}
    ~Step() {
        const std::chrono::duration<double, std::milli> took = Clock::now() - m_start;
        m_longestMs = std::max(m_longestMs, took.count());
    }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

private:
    using Clock = std::chrono::steady_clock;
    double& m_longestMs;
    Clock::time_point m_start = Clock::now();
};

bool isAtOnce(const client::Machine::Action& action) {
    const auto* sleep = std::get_if<client::Machine::Sleep>(&action);
    return sleep != nullptr && sleep->untilUnixMs <= base::SystemClock().unixMs();
}

} // namespace

void CountingTransport::send(client::Request request,
                             std::function<void(client::Response)> answered) {
    up += request.body.size() + transport::targetOf(request.url).size();
    m_inner.send(std::move(request),
                 [this, answered = std::move(answered)](client::Response response) {
                     down += response.body.size();
                     answered(std::move(response));
                 });
}

BenchDevice::BenchDevice(const std::filesystem::path& file)
    : m_replica(syncworld::openReplica(file, syncworld::newKeys(m_clock), m_clock,
                                       [](const auto&) { return base::Outcome(); })),
      m_machine(*m_replica, {{}, [] { return 0.0; }}) {}

void BenchDevice::found(const std::string& authority, client::Transport& transport) {
    must(m_replica->found());
    must(client::Exchange(*m_replica).setServer(authority));
    settle(transport);
}

void BenchDevice::join(const std::string& link, client::Transport& transport) {
    must(m_replica->beginJoin(must(protocol::parseLink(link))));
    settle(transport);
    if (!m_replica->joined()) throw std::runtime_error("the join did not go through");
}

std::string BenchDevice::invite(const std::string& authority, std::optional<log::Role> role,
                                const base::ScopeId& where) {
    const auto member =
        role ? base::newId<base::MemberId>(m_wallClock.unixMs()) : m_replica->self();
    return must(m_replica->invite(authority, member, role, where));
}

void BenchDevice::settle(client::Transport& transport) {
    run(transport, false);
}

void BenchDevice::push(client::Transport& transport) {
    run(transport, true);
}

void BenchDevice::run(client::Transport& transport, bool pushOnly) {
    const client::Exchange exchange(*m_replica);
    m_machine.requested();
    while (!pushOnly || exchange.hasToPush()) {
        auto action = next();
        if (auto* send = std::get_if<client::Machine::Send>(&action)) {
            if (send->request.timeoutMs > client::tuning::requestMs) return; // would wait for news
            take(call(transport, std::move(send->request)));
        } else if (!std::holds_alternative<client::Machine::Cancel>(action) && !isAtOnce(action)) {
            const auto problems = m_replica->status().problems;
            throw std::runtime_error("sync: " + (problems.empty() ? std::string("stands still")
                                                                  : base::describe(problems[0])));
        }
    }
}

client::Machine::Action BenchDevice::next() {
    const Step step(m_longestStep);
    return m_machine.next(m_wallClock.unixMs());
}

void BenchDevice::take(const client::Response& response) {
    const Step step(m_longestStep);
    m_machine.answered(response, m_wallClock.unixMs());
}

client::Response BenchDevice::call(client::Transport& transport, client::Request request) {
    std::optional<client::Response> response;
    QEventLoop loop;
    transport.send(std::move(request), [&](client::Response answered) {
        response = std::move(answered);
        loop.quit();
    });
    if (!response) loop.exec();
    return *std::move(response);
}

} // namespace kvorum::bench
