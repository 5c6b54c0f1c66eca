// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QProcess>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <vector>

namespace kvorum::test {

/// What a person did, and whether the client said that it was done.
struct Act {
    std::string what; ///< tap, candidate, assign, sheet, submit
    std::string scope, field, value, rater;
    bool done = false;
};

/// The real client (client_main.cpp) in a process of its own, that can be killed at any call.
class ClientProcess {
public:
    ClientProcess(std::string name, std::filesystem::path folder);
    ~ClientProcess();
    ClientProcess(const ClientProcess&) = delete;
    ClientProcess& operator=(const ClientProcess&) = delete;

    void start(const QString& server, const QProcessEnvironment& environment);
    void tell(const std::string& line);
    void stop(); ///< as a person ends it
    /// Ended by a signal, the last time it ended.
    [[nodiscard]] bool killed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString passphraseFile() const; ///< beside the folder, as is what it prints
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    /// The newest line of this name since it was last told something; null where there is none.
    [[nodiscard]] nlohmann::json said(const char* name) const;

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const std::string& passphrase() const { return m_passphrase; }
    [[nodiscard]] const std::vector<Act>& acts() const { return m_acts; }
    [[nodiscard]] const std::vector<std::string>& failures() const { return m_failures; }

private:
    void read();
    void take(const nlohmann::json& line);

    std::string m_name, m_passphrase;
    std::filesystem::path m_folder;
    QProcess m_process;
    nlohmann::json m_said;
    std::vector<Act> m_acts;
    std::vector<std::string> m_failures;
};

/// Runs the event loop until something holds; false where it does not in time.
[[nodiscard]] bool waitUntil(const std::function<bool()>& holds, int longestMs = 120'000);

} // namespace kvorum::test
