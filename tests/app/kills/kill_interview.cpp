// SPDX-License-Identifier: Apache-2.0
#include "tests/app/kills/kill_interview.h"

#include "app/session/device_session.h"
#include "app/session/launch.h"
#include "app/session/panel.h"
#include "tests/app/office.h"

#include <QFile>
#include <QTemporaryDir>

namespace kvorum::test {

namespace {

const QString candidate = "Kim";
/// A sitting has about so many acts, an act so many calls that write, a start so many more.
constexpr std::int64_t mostActs = 14, writesOfAct = 30, writesOfStart = 120;
/// In a sitting there are about so many commands, each of which lasts so long.
constexpr std::int64_t mostCommands = 60, longestCommandMs = 40;

} // namespace

KillInterview::KillInterview(std::uint64_t seed, const QString& folder)
    : m_chance(seed), m_folder(folder + "/eva"), m_device(m_folder, "eva"),
      m_interviewer(m_device, m_model, seed + 1) {
    session::Launch launch;
    launch.passphraseFile = (m_folder + "/passphrase").toStdString();
    m_passphrase = *launch.passphrase();
    makeOfficeIn(m_folder.toStdString());
}

bool KillInterview::start() {
    auto environment = QProcessEnvironment::systemEnvironment();
    const bool kills = m_kills < m_most, atStart = m_chance.happens(0.15);
    const bool atWrite = kills && m_chance.happens(0.5);
    const auto write = m_chance.between(1, atStart ? writesOfStart : writesOfAct);
    const auto command = static_cast<int>(m_chance.between(1, mostCommands));
    const auto after = static_cast<int>(m_chance.between(0, longestCommandMs));
    m_actsToFuse = atWrite ? m_chance.between(atStart ? 0 : 1, atStart ? 0 : mostActs) : -1;
    QFile::remove(fuse());
    burn();
    if (atWrite) {
        environment.insert("LD_PRELOAD", KVORUM_KILL_AT);
        environment.insert("KVORUM_KILL_CALLS", "pwrite64 fdatasync fsync ftruncate64 unlink");
        environment.insert("KVORUM_KILL_AT", QString::number(write));
        environment.insert("KVORUM_KILL_FROM", fuse());
    }
    m_device.use(environment);
    const bool started = m_device.start();
    if (kills && !atWrite) {
        m_device.killAt(command, after);
    }
    m_trace.push_back(!kills    ? "never"
                      : atWrite ? "at write " + std::to_string(write)
                                : "at command " + std::to_string(command));
    return started;
}

QString KillInterview::fuse() const {
    return m_folder + ".fuse";
}

void KillInterview::burn() {
    QFile file(fuse());
    if (m_actsToFuse-- == 0 && !file.open(QIODevice::WriteOnly)) {
        m_breaches.push_back("no fuse");
    }
}

bool KillInterview::sitting() {
    const bool resumes = m_begun;
    m_begun = true; // it may be, as soon as the button is pressed
    if (!m_interviewer.open(candidate, resumes)) {
        return false;
    }
    while (!m_interviewer.finished()) {
        burn();
        if (!m_interviewer.act()) {
            return false;
        }
    }
    return m_interviewer.handIn();
}

void KillInterview::lookAtDisk() {
    QTemporaryDir copy;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.toStdString())) {
        if (entry.is_regular_file()) {
            std::filesystem::copy(entry.path(), copy.path().toStdString());
        }
    }
    auto device = session::DeviceSession::open(copy.path().toStdString(), m_passphrase);
    if (!device) {
        m_breaches.push_back("the folder does not open: " + base::describe(device.error()));
        return;
    }
    const auto vacancy = session::readableVacancies(**device).front();
    const auto kim = session::candidatesOf(**device, vacancy).front();
    const auto sheet = (*device)->ownSheet(kim);
    m_begun = sheet.has_value();
    if (!sheet) {
        const log::Fold none;
        m_breaches = m_model.take(none, {}, false);
        return;
    }
    const auto* fold = (*device)->replica().fold(*sheet);
    const bool locked = (*device)->replica().isLocked(*sheet);
    const auto broken = m_model.take(*fold, base::idCast<base::EntityId>(*sheet), locked);
    m_breaches.insert(m_breaches.end(), broken.begin(), broken.end());
}

void KillInterview::run(std::size_t kills) {
    m_most = kills;
    while (m_breaches.empty() && !m_model.locked()) {
        const bool more = m_kills < m_most;
        const bool whole = start() && sitting();
        if (!whole && !m_device.ended()) {
            m_breaches.push_back(m_interviewer.last() +
                                 " did not go: " + m_device.lastTrouble().toStdString());
            return;
        }
        if (!whole && !more) {
            m_breaches.push_back("it ended by itself at " + m_interviewer.last());
            return;
        }
        m_kills += whole ? 0 : 1;
        m_device.kill();
        m_trace.back() += ", " + m_interviewer.last();
        lookAtDisk();
    }
}

} // namespace kvorum::test
