// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/waiting_pulls.h"

namespace kvorum::server::http {

WaitingPulls::Ticket::Ticket(WaitingPulls& all, const asio::any_io_executor& executor,
                             Waiting waiting)
    : m_all(all), m_waiting(std::move(waiting)), m_timer(executor),
      m_until(std::chrono::steady_clock::now() + std::chrono::seconds(m_waiting.seconds)) {
    m_all.m_tickets[m_waiting.workspace].insert(this);
    ++m_all.m_count;
}

WaitingPulls::Ticket::~Ticket() {
    const auto found = m_all.m_tickets.find(m_waiting.workspace);
    found->second.erase(this);
    if (found->second.empty()) m_all.m_tickets.erase(found);
    --m_all.m_count;
}

asio::awaitable<bool> WaitingPulls::Ticket::sleep() {
    if (!m_woken && !m_all.m_closed) {
        m_timer.expires_at(m_until);
        error_code cancelled;
        co_await m_timer.async_wait(into(cancelled));
    }
    co_return !m_all.m_closed && std::exchange(m_woken, false);
}

void WaitingPulls::Ticket::wake() {
    m_woken = true;
    m_timer.cancel();
}

void WaitingPulls::wake(const Wake& wake) {
    const auto found = m_tickets.find(wake.workspace);
    if (found == m_tickets.end()) return;
    for (auto* ticket : found->second) {
        if (wake.reaches(ticket->m_waiting)) ticket->wake();
    }
}

void WaitingPulls::close() {
    m_closed = true;
    for (const auto& [workspace, tickets] : m_tickets) {
        for (auto* ticket : tickets) {
            ticket->wake();
        }
    }
}

} // namespace kvorum::server::http
