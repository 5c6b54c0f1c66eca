// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/waiting_pulls.h"

namespace kvorum::server::http {

WaitingPulls::Ticket::Ticket(WaitingPulls& all, const asio::any_io_executor& executor,
                             Waiting waiting)
    : m_all(all), m_waiting(std::move(waiting)), m_timer(executor),
      m_until(std::chrono::steady_clock::now() + std::chrono::seconds(m_waiting.seconds)) {
    m_all.m_rooms[m_waiting.workspace].tickets.insert(this);
    ++m_all.m_count;
}

WaitingPulls::Ticket::~Ticket() {
    const auto found = m_all.m_rooms.find(m_waiting.workspace);
    found->second.tickets.erase(this);
    if (found->second.tickets.empty()) m_all.m_rooms.erase(found);
    --m_all.m_count;
}

asio::awaitable<bool> WaitingPulls::Ticket::sleep() {
    if (!m_woken && !m_all.m_closed && !m_givenUp) {
        m_timer.expires_at(m_until);
        error_code cancelled;
        co_await m_timer.async_wait(into(cancelled));
    }
    co_return !m_all.m_closed && !m_givenUp && std::exchange(m_woken, false);
}

void WaitingPulls::Ticket::giveUp() {
    m_givenUp = true;
    m_timer.cancel();
}

void WaitingPulls::Ticket::wake() {
    m_woken = true;
    m_timer.cancel();
}

void WaitingPulls::wake(const Wake& wake) {
    const auto found = m_rooms.find(wake.workspace);
    if (found == m_rooms.end()) return;
    for (auto* ticket : found->second.tickets) {
        if (wake.reaches(ticket->m_waiting)) ticket->wake();
    }
}

std::vector<base::WorkspaceId> WaitingPulls::workspaces() const {
    std::vector<base::WorkspaceId> all;
    for (const auto& [workspace, room] : m_rooms) {
        all.push_back(workspace);
    }
    return all;
}

void WaitingPulls::sawNewest(const base::WorkspaceId& workspace, Seq newest) {
    const auto found = m_rooms.find(workspace);
    if (found == m_rooms.end() || found->second.seen == newest) return;
    found->second.seen = newest;
    for (auto* ticket : found->second.tickets) {
        ticket->wake();
    }
}

void WaitingPulls::close() {
    m_closed = true;
    for (const auto& [workspace, room] : m_rooms) {
        for (auto* ticket : room.tickets) {
            ticket->wake();
        }
    }
}

} // namespace kvorum::server::http
