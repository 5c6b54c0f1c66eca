// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <string>

namespace kvorum::bench {

/// The real relay in a process of its own, open to whoever founds, without limits a device.
class RelayProcess {
public:
    /// Throws where it does not start. `program` is kvorum-server.
    RelayProcess(const std::string& program, const std::string& folder);
    ~RelayProcess();
    RelayProcess(const RelayProcess&) = delete;
    RelayProcess& operator=(const RelayProcess&) = delete;

    [[nodiscard]] const std::string& authority() const { return m_authority; }
    /// User and system time since its start.
    [[nodiscard]] double cpuSeconds() const;

private:
    QProcess m_process;
    std::string m_authority;
};

} // namespace kvorum::bench
