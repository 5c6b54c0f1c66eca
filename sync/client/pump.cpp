// SPDX-License-Identifier: Apache-2.0
#include "sync/client/pump.h"

namespace kvorum::client {

Pump::Pump(Machine& machine, Transport& transport, const base::Clock& clock,
           std::function<void(std::int64_t)> sleepUntil)
    : m_machine(machine), m_transport(transport), m_clock(clock),
      m_sleepUntil(std::move(sleepUntil)) {}

void Pump::run() {
    m_again = true;
    if (m_running) {
        return; // an answer came from within send(): the loop below goes on
    }
    m_running = true;
    while (m_again) {
        m_again = false;
        step();
    }
    m_running = false;
}

void Pump::step() {
    auto action = m_machine.next(m_clock.unixMs());
    if (auto* send = std::get_if<Machine::Send>(&action)) {
        m_transport.send(std::move(send->request), [this](const Response& response) {
            m_machine.answered(response, m_clock.unixMs());
            run();
        });
    } else if (std::holds_alternative<Machine::Cancel>(action)) {
        m_transport.cancel();
        m_again = true;
    } else if (const auto* sleep = std::get_if<Machine::Sleep>(&action)) {
        m_sleepUntil(sleep->untilUnixMs);
    }
}

} // namespace kvorum::client
