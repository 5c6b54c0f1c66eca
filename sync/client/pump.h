// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/client/machine.h"

namespace kvorum::client {

/// Does what a machine says with a transport; the caller brings time and wakes it.
class Pump {
public:
    /// `sleepUntil` is asked to call run() at that time; a later call replaces an earlier one.
    Pump(Machine& machine, Transport& transport, const base::Clock& clock,
         std::function<void(std::int64_t unixMs)> sleepUntil);

    /// After every local change, at every wake-up and every event told to the machine.
    void run();

private:
    void step();

    Machine& m_machine;
    Transport& m_transport;
    const base::Clock& m_clock;
    std::function<void(std::int64_t)> m_sleepUntil;
    bool m_running = false, m_again = false;
};

} // namespace kvorum::client
