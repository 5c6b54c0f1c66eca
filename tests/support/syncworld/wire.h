// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/device.h"
#include "tests/support/syncworld/server_side.h"

#include <functional>
#include <list>
#include <queue>
#include <set>

namespace kvorum::syncworld {

/// What may happen to a request, as probabilities.
struct Knobs {
    double dropBefore = 0;      ///< never arrives
    double dropAfter = 0;       ///< is done, the answer is lost
    double cut = 0;             ///< the client gives up first, then it is done
    double duplicate = 0;       ///< is done twice
    double late = 0;            ///< is done again long after later ones
    double slow = 0;            ///< takes seconds
    double busy = 0;            ///< the server asks for patience
    std::int64_t bytesPerS = 0; ///< each way; 0: as many as there are
};

/// Carries requests between devices and the server in virtual time.
class Wire {
public:
    Wire(ServerSide& server, VirtualClock& clock, Chance& chance);

    /// Does what the device's machine says until it waits for something.
    void pump(Device& device);
    /// Lets everything happen that is due until then.
    void runUntil(std::int64_t unixMs);
    /// Ends the waits of a server process that was ended.
    void dropWaiting() { m_waiting.clear(); }

    Knobs knobs;
    std::set<const Device*> offline; ///< nothing of theirs arrives

private:
    struct Event {
        std::int64_t at = 0;
        std::uint64_t order = 0;
        std::function<void()> happens;
        bool operator<(const Event& other) const {
            return std::tie(at, order) > std::tie(other.at, other.order); // earliest on top
        }
    };
    struct Flight {
        Device* device = nullptr;
        std::uint64_t number = 0;
        base::DeviceId identity;
        client::Request request;
    };
    struct Held {
        std::uint64_t id = 0;
        Flight flight;
        server::Waiting waiting;
    };

    void at(std::int64_t unixMs, std::function<void()> happens);
    void after(std::int64_t delayMs, std::function<void()> happens);
    void dispatch(Flight flight);
    void arrive(const Flight& flight, bool answered);
    void deliver(const Flight& flight, client::Response response);
    void fail(const Flight& flight);
    void expire(std::uint64_t id);
    void release(const server::Wake& wake);
    std::int64_t latency();
    /// How long so many bytes are on their way.
    [[nodiscard]] std::int64_t carrying(std::size_t bytes) const;

    ServerSide& m_server;
    VirtualClock& m_clock;
    Chance& m_chance;
    std::priority_queue<Event> m_events;
    std::uint64_t m_order = 0;
    std::list<Held> m_waiting;
};

} // namespace kvorum::syncworld
