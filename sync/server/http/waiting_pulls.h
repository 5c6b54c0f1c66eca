// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/asio.h"
#include "sync/server/relay.h"

#include <unordered_map>
#include <unordered_set>

namespace kvorum::server::http {

/// The pulls that wait for something to come: no thread each, only a timer. Only on the io thread.
class WaitingPulls {
public:
    /// One waiting pull, known to the others for as long as it lives.
    class Ticket {
    public:
        Ticket(WaitingPulls& all, const asio::any_io_executor& executor, Waiting waiting);
        ~Ticket();
        Ticket(const Ticket&) = delete;
        Ticket& operator=(const Ticket&) = delete;

        /// Sleeps until woken or until the pull's time is up; true: look again.
        [[nodiscard]] asio::awaitable<bool> sleep();
        /// The client no longer waits: ends this sleep and any further one.
        void giveUp();

    private:
        friend class WaitingPulls;
        void wake();

        WaitingPulls& m_all;
        Waiting m_waiting;
        asio::steady_timer m_timer;
        std::chrono::steady_clock::time_point m_until;
        bool m_woken =
            true; ///< at first: something may have come since the look that found nothing
        bool m_givenUp = false;
    };

    void wake(const Wake& wake);
    /// The workspaces that somebody waits for.
    [[nodiscard]] std::vector<base::WorkspaceId> workspaces() const;
    /// What a look at the counter row found: wakes all of the workspace where it has moved since
    /// the look before.
    void sawNewest(const base::WorkspaceId& workspace, Seq newest);
    /// Wakes all for good: nobody sleeps any more.
    void close();
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    struct Room {
        std::unordered_set<Ticket*> tickets;
        Seq seen; ///< at the newest look; 0: not looked yet
    };
    std::unordered_map<base::WorkspaceId, Room> m_rooms;
    std::size_t m_count = 0;
    bool m_closed = false;
};

} // namespace kvorum::server::http
