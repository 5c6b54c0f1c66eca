// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/wire.h"

namespace kvorum::syncworld {

Wire::Wire(ServerSide& server, VirtualClock& clock, Chance& chance)
    : m_server(server), m_clock(clock), m_chance(chance) {
    server.woken = [this](const server::Wake& wake) { release(wake); };
}

void Wire::at(std::int64_t unixMs, std::function<void()> happens) {
    m_events.push({unixMs, m_order++, std::move(happens)});
}

void Wire::after(std::int64_t delayMs, std::function<void()> happens) {
    at(m_clock.now + delayMs, std::move(happens));
}

std::int64_t Wire::latency() {
    return m_chance.happens(knobs.slow) ? m_chance.between(1000, 12'000) : m_chance.between(5, 120);
}

void Wire::pump(Device& device) {
    while (true) {
        auto action = device.machine().next(device.clock.unixMs());
        if (auto* send = std::get_if<client::Machine::Send>(&action)) {
            dispatch({&device, ++device.flight, device.keys().device, std::move(send->request)});
            return;
        }
        if (std::holds_alternative<client::Machine::Cancel>(action)) {
            ++device.flight;
            continue;
        }
        const auto* sleep = std::get_if<client::Machine::Sleep>(&action);
        if (sleep != nullptr && sleep->untilUnixMs != device.wakeUnixMs) {
            device.wakeUnixMs = sleep->untilUnixMs;
            after(std::max<std::int64_t>(0, sleep->untilUnixMs - device.clock.unixMs()),
                  [this, &device] {
                      device.wakeUnixMs = 0;
                      pump(device);
                  });
        }
        return;
    }
}

void Wire::runUntil(std::int64_t unixMs) {
    while (!m_events.empty() && m_events.top().at <= unixMs) {
        const Event event = m_events.top();
        m_events.pop();
        m_clock.now = std::max(m_clock.now, event.at);
        event.happens();
    }
    m_clock.now = std::max(m_clock.now, unixMs);
}

std::int64_t Wire::carrying(std::size_t bytes) const {
    return knobs.bytesPerS == 0 ? 0 : static_cast<std::int64_t>(bytes) * 1000 / knobs.bytesPerS;
}

void Wire::dispatch(Flight flight) {
    const std::int64_t there =
        latency() + carrying(flight.request.url.size() + flight.request.body.size());
    after(flight.request.timeoutMs, [this, flight] { fail(flight); });
    if (offline.contains(flight.device) || m_chance.happens(knobs.dropBefore)) {
        return after(there, [this, flight] { fail(flight); });
    }
    if (m_chance.happens(knobs.busy)) {
        return after(there, [this, flight] { deliver(flight, {503, {}, 3, {}}); });
    }
    if (m_chance.happens(knobs.dropAfter)) {
        after(there, [this, flight] { arrive(flight, false); });
        return after(there + latency(), [this, flight] { fail(flight); });
    }
    if (m_chance.happens(knobs.cut)) {
        after(there, [this, flight] { fail(flight); });
        return after(there + latency(), [this, flight] { arrive(flight, false); });
    }
    after(there, [this, flight] { arrive(flight, true); });
    if (m_chance.happens(knobs.duplicate)) {
        after(there + latency(), [this, flight] { arrive(flight, false); });
    }
    if (m_chance.happens(knobs.late)) {
        after(m_chance.between(10'000, 600'000), [this, flight] { arrive(flight, false); });
    }
}

void Wire::arrive(const Flight& flight, bool answered) {
    const auto reply = m_server.handle(flight.request, flight.identity);
    if (!answered) {
        return;
    }
    const client::Response response{reply.status, reply.body, reply.retryAfterS, {}};
    if (!reply.waiting) {
        const std::int64_t back = latency() + carrying(response.body.size());
        return after(back, [this, flight, response] { deliver(flight, response); });
    }
    const std::uint64_t id = m_order;
    m_waiting.push_back({id, flight, *reply.waiting});
    after(static_cast<std::int64_t>(reply.waiting->seconds) * 1000, [this, id] { expire(id); });
}

void Wire::expire(std::uint64_t id) {
    const auto held = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Held& one) { return one.id == id; });
    if (held == m_waiting.end()) {
        return;
    }
    const Flight flight = held->flight;
    m_waiting.erase(held);
    const auto page = m_server.handle(flight.request, flight.identity);
    deliver(flight, {page.status, page.body, page.retryAfterS, {}});
}

void Wire::release(const server::Wake& wake) {
    for (auto held = m_waiting.begin(); held != m_waiting.end();) {
        if (!wake.reaches(held->waiting)) {
            ++held;
            continue;
        }
        after(0, [this, flight = held->flight] { arrive(flight, true); });
        held = m_waiting.erase(held);
    }
}

void Wire::deliver(const Flight& flight, client::Response response) {
    if (flight.device->flight != flight.number) {
        return; // given up meanwhile, or asked by a process that was killed
    }
    ++flight.device->flight; // no second answer
    flight.device->machine().answered(response, flight.device->clock.unixMs());
    pump(*flight.device);
}

void Wire::fail(const Flight& flight) {
    deliver(flight, {0, {}, 0, "the connection was cut"});
}

} // namespace kvorum::syncworld
