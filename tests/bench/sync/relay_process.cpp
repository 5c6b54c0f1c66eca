// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/relay_process.h"

#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace kvorum::bench {

RelayProcess::RelayProcess(const std::string& program, const std::string& folder) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QString::fromStdString(program),
                    {"serve", "--open", "--listen", "127.0.0.1:0", "--log-level", "error",
                     "--requests-a-minute", "0", "--bytes-a-day", "0", "--data",
                     QString::fromStdString(folder + "/relay.db")});
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead()) {
        throw std::runtime_error("kvorum-server does not start");
    }
    const std::string line = m_process.readLine().trimmed().toStdString();
    m_authority = line.substr(line.find("//") + 2);
}

RelayProcess::~RelayProcess() {
    m_process.terminate();
    m_process.waitForFinished();
}

double RelayProcess::cpuSeconds() const {
    std::ifstream file("/proc/" + std::to_string(m_process.processId()) + "/stat");
    std::string text;
    std::getline(file, text);
    text.erase(0, text.rfind(')') + 2); // the name may hold anything
    std::istringstream fields(text);
    std::string skipped;
    for (int field = 3; field < 14; ++field) {
        fields >> skipped;
    }
    double user = 0, system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace kvorum::bench
