// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/app_view_model.h"

#include "app/session/demo.h"
#include "app/session/launch.h"
#include "app/session/sync_driver.h"
#include "app/viewmodels/wording.h"
#include "core/vault/secrecy.h"
#include "core/vault/words.h"
#include "sync/protocol/link.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>

namespace kvorum::viewmodels {

using session::DeviceSession;
using session::SyncDriver;

namespace {

constexpr double smallestText = 1.0;
constexpr double largestText = 2.0;

QString settingsFile(const session::Launch& launch) {
    return QFile(launch.dataDir / "settings.ini").fileName();
}

QString systemLanguage() {
    const QString code = QLocale::system().name().left(2);
    return code == "sv" || code == "pl" ? code : QStringLiteral("en");
}

/// Being offline is no problem: the sync chip says it, and nothing moves under a finger.
std::optional<base::Error> problemOf(const DeviceSession& session,
                                     const client::SyncStatus& status) {
    if (session.damaged()) {
        return base::Error{base::ErrorCode::Corrupt, "kvorum.db", "is damaged"};
    }
    if (session.readOnly()) {
        return base::Error{base::ErrorCode::ReadOnly, "device", "is only read"};
    }
    const auto problem =
        std::find_if(status.unread.begin(), status.unread.end(),
                     [](const base::Error& one) { return one.code != base::ErrorCode::Offline; });
    return problem == status.unread.end() ? std::nullopt : std::optional(*problem);
}

} // namespace

AppViewModel::AppViewModel(const session::Launch& launch, QObject* parent)
    : QObject(parent), m_launch(std::make_unique<session::Launch>(launch)) {
    loadSettings();
    m_asksPassphrase = needsPassphrase();
    connect(&m_lock, &ScreenLock::minutesChanged, this, &AppViewModel::saveSettings);
    connect(&m_demo, &session::DemoMaker::progress, this, [this](int done, int all) {
        setBusy(tr("Filling the demo: %1 of %2 sheets").arg(done).arg(all));
    });
    connect(&m_demo, &session::DemoMaker::made, this, &AppViewModel::openDemo);
    connect(&m_demo, &session::DemoMaker::failed, this, [this](const QString& words) {
        setBusy({});
        setError(words);
    });
}

AppViewModel::~AppViewModel() = default;

void AppViewModel::start() {
    const bool here = DeviceSession::exists(m_launch->dataDir);
    if (session::Demo::exists(*m_launch) || (m_launch->demo && !here)) {
        tryDemo();
    } else if (here && !asksPassphrase()) {
        unlock({});
        if (!m_session) {
            setStage(Stage::Locked); // once the keychain is unlocked it may be tried again
        }
    } else if (here) {
        setStage(Stage::Locked);
    } else if (!m_launch->joinLink.isEmpty() && !m_launch->passphraseFile.empty()) {
        join(m_launch->joinLink, {});
    }
    if (m_stage == Stage::Opening) {
        setStage(Stage::Start);
    }
}

bool AppViewModel::isHere() const {
    return DeviceSession::exists(m_launch->dataDir) || session::Demo::exists(*m_launch);
}

bool AppViewModel::asksPassphrase() const {
    return m_asksPassphrase;
}

/// A named file goes before the keychain, the keychain before a person's own words.
bool AppViewModel::needsPassphrase() const {
    if (!m_launch->passphraseFile.empty()) {
        return false;
    }
    if (!m_launch->keychain) {
        return true;
    }
    if (DeviceSession::exists(m_launch->dataDir)) {
        return !session::usesKeychain(m_launch->dataDir);
    }
    return !m_launch->demo && !session::answers(*m_launch->keychain); // the demo asks for nothing
}

base::Result<std::string> AppViewModel::secretOf(const QString& passphrase) {
    if (!m_launch->passphraseFile.empty()) {
        return m_launch->passphrase();
    }
    if (m_asksPassphrase) {
        return passphrase.toStdString();
    }
    auto& keychain = *m_launch->keychain;
    if (DeviceSession::exists(m_launch->dataDir)) {
        return session::passphraseFrom(keychain, m_launch->dataDir);
    }
    auto made = session::newPassphraseIn(keychain, m_launch->dataDir);
    if (!made) {
        m_asksPassphrase = true;
        emit asksPassphraseChanged();
    }
    return made;
}

QString AppViewModel::startLink() const {
    return m_launch->joinLink;
}

void AppViewModel::tryDemo() {
    if (session::Demo::exists(*m_launch)) {
        openDemo();
        return;
    }
    setBusy(tr("Filling the demo"));
    m_demo.start(*m_launch);
}

void AppViewModel::openDemo() {
    auto opened = session::Demo::open(*m_launch);
    setBusy({});
    if (!opened) {
        setError(wording::error(opened.error()));
        return;
    }
    m_demoPanel = std::move(opened->colleagues);
    adopt(std::move(opened->own));
}

std::unique_ptr<DeviceSession> AppViewModel::openDevice(const QString& passphrase) {
    auto secret = secretOf(passphrase);
    if (!secret) {
        setError(wording::error(secret.error()));
        return nullptr;
    }
    if (secret->empty()) {
        setError(tr("A passphrase is needed. It protects what is on this device."));
        return nullptr;
    }
    const bool random = m_launch->passphraseFile.empty() && !m_asksPassphrase; // the keychain's
    auto opened = DeviceSession::open(
        m_launch->dataDir, *secret, random ? vault::SecretKind::Random : vault::SecretKind::Chosen);
    vault::wipe(*secret);
    if (!opened) {
        setError(wording::error(opened.error()));
        return nullptr;
    }
    return std::move(*opened);
}

bool AppViewModel::isServer(const QString& address) {
    const auto authority = SyncDriver::authorityOf(address);
    if (!authority) {
        setError(wording::error(authority.error()));
    }
    return authority.ok();
}

void AppViewModel::connectServer(DeviceSession& device, const QString& server) {
    if (server.isEmpty() || device.readOnly()) {
        return;
    }
    auto driver = SyncDriver::forServer(device.replica(), server, m_foundingCode.toStdString(),
                                        m_launch->network);
    if (!driver) {
        setError(wording::error(driver.error()));
        return;
    }
    device.useSync(std::move(*driver));
}

void AppViewModel::newWorkspace(const QString& workspace, const QString& person,
                                const QString& server, const QString& code,
                                const QString& passphrase) {
    clearError();
    const QString address = server.trimmed().isEmpty() ? m_launch->server : server.trimmed();
    if (!address.isEmpty() && !isServer(address)) {
        return;
    }
    auto device = openDevice(passphrase);
    if (!device) {
        return;
    }
    if (auto founded = device->foundWorkspace(workspace, person); !founded) {
        setError(wording::error(founded.error()));
        return;
    }
    rememberServer(address, code.trimmed());
    connectServer(*device, address);
    adopt(std::move(device));
}

bool AppViewModel::useServer(const QString& server, const QString& code) {
    clearError();
    if (!m_session || !isServer(server)) {
        return false;
    }
    if (m_session->readOnly()) {
        setError(wording::error({base::ErrorCode::ReadOnly, "device", {}}));
        return false;
    }
    rememberServer(server.trimmed(), code.trimmed());
    connectServer(*m_session, m_server);
    m_session->sync()->start();
    return true;
}

void AppViewModel::join(const QString& link, const QString& passphrase) {
    clearError();
    const auto parsed = protocol::parseLink(link.trimmed().toStdString());
    if (!parsed || !parsed->secret) {
        setError(wording::error({base::ErrorCode::BadFormat, "link", {}}));
        return;
    }
    joinWith(*parsed, {}, passphrase);
}

void AppViewModel::recover(const QString& place, const QString& words, const QString& passphrase) {
    clearError();
    const auto parsed = protocol::parseLink(place.trimmed().toStdString());
    if (!parsed) {
        setError(wording::error({base::ErrorCode::BadFormat, "link", {}}));
        return;
    }
    if (const auto seed = vault::fromWords(words.toStdString()); !seed) {
        setError(wording::error(seed.error()));
        return;
    }
    joinWith(*parsed, words, passphrase);
}

void AppViewModel::joinWith(const protocol::Link& place, const QString& words,
                            const QString& passphrase) {
    auto device = openDevice(passphrase);
    if (!device) {
        return;
    }
    client::Replica& replica = device->replica();
    const auto begun =
        words.isEmpty() ? replica.beginJoin(place) : replica.recover(place, words.toStdString());
    if (!begun) {
        setError(wording::error(begun.error()));
        return;
    }
    const QString address = QString::fromStdString(place.baseUrl());
    rememberServer(address);
    connectServer(*device, address);
    setBusy(tr("Bringing your workspace here"));
    adopt(std::move(device));
}

void AppViewModel::startAgain() {
    m_lock.guard(nullptr, false);
    m_session.reset();
    if (const auto removed = DeviceSession::remove(m_launch->dataDir); !removed) {
        setError(wording::error(removed.error()));
        return;
    }
    rememberServer({});
    setStage(Stage::Start);
}

void AppViewModel::unlock(const QString& passphrase) {
    clearError();
    if (auto device = openDevice(passphrase)) {
        connectServer(*device, m_launch->server.isEmpty() ? m_server : m_launch->server);
        adopt(std::move(device));
    }
}

void AppViewModel::adopt(std::unique_ptr<DeviceSession> device) {
    m_session = std::move(device);
    // who has just typed the passphrase needs no PIN beside it
    m_lock.guard(&m_session->pinLock(), m_asksPassphrase && !session::Demo::exists(*m_launch));
    connect(m_session.get(), &DeviceSession::changed, this, &AppViewModel::refresh);
    connect(m_session.get(), &DeviceSession::changed, this, &AppViewModel::dataChanged);
    connect(m_session.get(), &DeviceSession::statusChanged, this, &AppViewModel::refresh);
    emit dataChanged(); // before the stage: what it makes is filled with its making
    refresh();
    if (m_session->sync() != nullptr) {
        m_session->sync()->start();
    }
}

void AppViewModel::refresh() {
    if (!m_session) {
        return;
    }
    const auto joining = m_session->replica().joining();
    Stage stage = m_stage;
    if (joining == client::JoinState::Joined) {
        setBusy({});
        stage = Stage::Ready;
    } else if (joining == client::JoinState::Revoked) {
        setBusy({});
        stage = Stage::Ended;
    } else if (joining == client::JoinState::Refused) {
        setBusy({});
        setError(tr("This invitation was used, or has run out. Ask for a new one."));
    } else if (joining == client::JoinState::Joining) {
        const SyncDriver* sync = m_session->sync();
        const auto problem = problemOf(*m_session, m_session->replica().status());
        setBusy(problem && problem->where == "server" ? wording::error(*problem)
                : sync != nullptr && sync->failing()
                    ? tr("The server cannot be reached. Your invitation is kept; this goes on as "
                         "soon as there is a network.")
                    : tr("Bringing your workspace here"));
    }
    AppState state = describe(stage);
    if (state != m_state) {
        m_state = state;
        emit stateChanged();
    }
    setStage(stage); // after the state: what is made of it is made once
}

AppState AppViewModel::describe(Stage stage) const {
    DeviceSession& s = *m_session;
    AppState state;
    state.isDemo = session::Demo::exists(*m_launch);
    if (stage != Stage::Ready) {
        return state;
    }
    state.workspaceName = s.workspaceName();
    state.personName = s.personName(s.self());
    state.server = s.sync() ? QString::fromStdString(s.sync()->authority()) : QString();
    state.mayManage = s.mayWrite(s.control().workspaceScope());
    const client::SyncStatus status = s.replica().status();
    const auto waiting = static_cast<int>(status.waiting);
    const QString last = status.lastSyncUnixMs
                             ? wording::moment(*status.lastSyncUnixMs, s.now(), m_language)
                             : QString();
    const SyncDriver* sync = s.sync();
    if (sync == nullptr) {
        state.syncIcon = "device-tablet";
        state.syncText = state.syncShort = tr("On this device");
    } else if (!sync->online()) {
        state.syncIcon = "cloud-off";
        state.syncShort =
            waiting > 0 ? tr("Offline · %n to send", nullptr, waiting) : tr("Offline");
        state.syncText =
            last.isEmpty() ? state.syncShort : tr("%1 · last %2").arg(state.syncShort, last);
    } else if (waiting > 0) {
        state.syncIcon = "cloud-up";
        state.syncShort = tr("%n to send", nullptr, waiting);
        state.syncText = tr("%n change(s) waiting", nullptr, waiting);
        state.syncText =
            last.isEmpty() ? state.syncText : tr("%1 · last %2").arg(state.syncText, last);
    } else {
        state.syncIcon = "cloud-check";
        state.syncShort = tr("All sent");
        state.syncText = last.isEmpty() ? state.syncShort : tr("All sent · %1").arg(last);
    }
    if (const auto problem = problemOf(*m_session, status)) {
        state.problemPlace = problem->where;
        state.problem = wording::error(*problem);
        state.problemCode = QString::fromStdString(base::codeText(problem->code));
    }
    return state;
}

void AppViewModel::syncNow() {
    if (m_session && m_session->sync() != nullptr) {
        m_session->sync()->syncNow();
    }
}

void AppViewModel::hideProblem() {
    if (const auto read = m_session->replica().markRead(m_state.problemPlace); !read) {
        setError(wording::error(read.error()));
    }
    refresh();
}

void AppViewModel::clearError() {
    setError({});
}

void AppViewModel::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void AppViewModel::setStage(Stage stage) {
    if (m_stage != stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

void AppViewModel::setBusy(const QString& text) {
    if (m_busyText != text) {
        m_busyText = text;
        emit busyChanged();
    }
}

void AppViewModel::setError(const QString& text) {
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
}

void AppViewModel::setLanguage(const QString& language) {
    if (m_language != language && (language == "en" || language == "sv" || language == "pl")) {
        m_language = language;
        emit languageChanged(); // the program loads the words, then dataChanged refreshes
        saveSettings();
        refresh();
        emit dataChanged();
    }
}

void AppViewModel::setDark(bool dark) {
    m_dark = dark;
    emit lookChanged();
    saveSettings();
}

void AppViewModel::setTextScale(double scale) {
    m_textScale = std::clamp(scale, smallestText, largestText);
    emit lookChanged();
    saveSettings();
}

void AppViewModel::setReduceMotion(bool reduce) {
    m_reduceMotion = reduce;
    emit lookChanged();
    saveSettings();
}

void AppViewModel::setTimerShown(bool shown) {
    m_timerShown = shown;
    emit lookChanged();
    saveSettings();
}

void AppViewModel::rememberServer(const QString& server, const QString& code) {
    m_server = server;
    m_foundingCode = code;
    saveSettings();
}

void AppViewModel::loadSettings() {
    const QSettings saved(settingsFile(*m_launch), QSettings::IniFormat);
    m_language = m_launch->language.isEmpty() ? saved.value("language", systemLanguage()).toString()
                                              : m_launch->language;
    m_dark = saved.value("dark", false).toBool();
    m_textScale = std::clamp(saved.value("textScale", 1.0).toDouble(), smallestText, largestText);
    m_reduceMotion = saved.value("reduceMotion", false).toBool();
    m_timerShown = saved.value("timerShown", true).toBool();
    m_lock.setMinutes(saved.value("lockMinutes", 0).toInt());
    m_server = saved.value("server").toString();
    m_foundingCode = saved.value("foundingCode").toString();
}

void AppViewModel::saveSettings() const {
    QSettings saved(settingsFile(*m_launch), QSettings::IniFormat);
    saved.setValue("language", m_language);
    saved.setValue("dark", m_dark);
    saved.setValue("textScale", m_textScale);
    saved.setValue("reduceMotion", m_reduceMotion);
    saved.setValue("timerShown", m_timerShown);
    saved.setValue("lockMinutes", m_lock.minutes());
    saved.setValue("server", m_server);
    saved.setValue("foundingCode", m_foundingCode);
}

} // namespace kvorum::viewmodels
