// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/kills/client_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

namespace kvorum::test {

ClientProcess::ClientProcess(std::string name, std::filesystem::path folder)
    : m_name(std::move(name)), m_passphrase("four words of " + m_name),
      m_folder(std::move(folder)) {
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, [this] { read(); });
    m_process.setStandardErrorFile(QString::fromStdString(m_folder.string() + ".err"),
                                   QIODevice::Append);
    QFile passphrase(passphraseFile());
    passphrase.open(QIODevice::WriteOnly);
    passphrase.write(QByteArray::fromStdString(m_passphrase + '\n'));
}

ClientProcess::~ClientProcess() {
    if (running()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ClientProcess::start(const QString& server, const QProcessEnvironment& environment) {
    m_process.setProcessEnvironment(environment);
    m_said = nlohmann::json::object();
    m_process.start(KVORUM_TEST_CLIENT,
                    {QString::fromStdString(m_folder.string()), server, passphraseFile()});
    m_process.waitForStarted();
}

QString ClientProcess::passphraseFile() const {
    return QString::fromStdString(m_folder.string() + ".passphrase");
}

void ClientProcess::tell(const std::string& line) {
    m_said = nlohmann::json::object();
    m_process.write(QByteArray::fromStdString(line + '\n'));
}

void ClientProcess::stop() {
    tell("quit");
    m_process.waitForFinished();
}

nlohmann::json ClientProcess::said(const char* name) const {
    const auto found = m_said.find(name);
    return found == m_said.end() ? nlohmann::json() : *found;
}

void ClientProcess::read() {
    while (m_process.canReadLine()) {
        const auto text = m_process.readLine();
        const auto line = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
        if (line.is_object()) take(line); // the last one may be cut short by the kill
    }
}

void ClientProcess::take(const nlohmann::json& line) {
    if (line.contains("try")) {
        m_acts.push_back({line["try"], line.value("scope", ""), line.value("field", ""),
                          line.value("value", ""), line.value("rater", ""), false});
    } else if (line.contains("done")) {
        m_acts.back().done = true;
        m_acts.back().scope = line["done"];
    } else if (line.contains("failed")) {
        m_failures.push_back(m_name + ": " + line["failed"].get<std::string>());
    } else {
        m_said.update(line);
    }
}

bool waitUntil(const std::function<bool()>& holds, int longestMs) {
    QElapsedTimer since;
    since.start();
    QTimer wake; // a process may end between two looks
    wake.start(20);
    while (!holds()) {
        if (since.hasExpired(longestMs)) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace kvorum::test
