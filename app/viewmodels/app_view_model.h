// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/demo.h"
#include "app/viewmodels/screen_lock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kvorum::protocol {
struct Link;
}

namespace kvorum::viewmodels {

/// What every screen shows: who, where, in which words and colours, and how far sync is.
struct AppState {
    Q_GADGET
    QML_VALUE_TYPE(appState)
    Q_PROPERTY(QString workspaceName MEMBER workspaceName)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString syncText MEMBER syncText)   ///< "2 changes waiting · last 14:02"
    Q_PROPERTY(QString syncShort MEMBER syncShort) ///< for a narrow chip: "2 to send"
    Q_PROPERTY(
        QString syncIcon MEMBER syncIcon) ///< device-tablet, cloud-off, cloud-up, cloud-check
    Q_PROPERTY(
        QString problem MEMBER problem) ///< what went wrong, in words; empty when all is well
    Q_PROPERTY(QString problemCode MEMBER problemCode) ///< "KV-42"
    Q_PROPERTY(QString server MEMBER server)           ///< "relay.example:8443"; empty: none yet
    Q_PROPERTY(bool isDemo MEMBER isDemo)
    Q_PROPERTY(bool mayManage MEMBER mayManage) ///< owner or recruiter: vacancies, people
public:
    QString workspaceName, personName, syncText, syncShort, syncIcon, problem, problemCode, server;
    std::string problemPlace; ///< Error::where of the problem
    bool isDemo = false, mayManage = false;
    bool operator==(const AppState&) const = default;
};

/// The composition root's face towards QML. Made in main, handed to Main.qml as a property.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(kvorum::viewmodels::AppState state READ state NOTIFY stateChanged)
    Q_PROPERTY(
        QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< en, sv, pl
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY lookChanged)
    Q_PROPERTY(
        double textScale READ textScale WRITE setTextScale NOTIFY lookChanged) ///< 1.0 to 2.0
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY lookChanged)
    Q_PROPERTY(bool timerShown READ timerShown WRITE setTimerShown NOTIFY lookChanged)
    Q_PROPERTY(QString busyText READ busyText NOTIFY busyChanged) ///< empty when idle
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) ///< of the last start act, in words
    Q_PROPERTY(QString startLink READ startLink CONSTANT) ///< a link the program was started with
    Q_PROPERTY(kvorum::viewmodels::ScreenLock* lock READ lock CONSTANT)
    /// The person has to give one: no file was named, and no keychain keeps it.
    Q_PROPERTY(bool asksPassphrase READ asksPassphrase NOTIFY asksPassphraseChanged)

public:
    /// Opening: what is here is not known yet. Start: no workspace here. Locked: one is here, its
    /// passphrase is not. Ready: work. Ended: the workspace let this device go.
    enum class Stage { Start, Locked, Ready, Ended, Opening };
    Q_ENUM(Stage)

    explicit AppViewModel(const session::Launch& launch, QObject* parent = nullptr);
    ~AppViewModel() override;

    /// Opens what the program was started for: the demo, a device that is here, a link.
    void start();
    Q_INVOKABLE void tryDemo();
    /// Refusals come as `error`.
    Q_INVOKABLE void newWorkspace(const QString& workspace, const QString& person,
                                  const QString& server, const QString& code,
                                  const QString& passphrase);
    Q_INVOKABLE void join(const QString& link, const QString& passphrase);
    /// By a recovery sheet: where the workspace lives, and the 24 words.
    Q_INVOKABLE void recover(const QString& place, const QString& words, const QString& passphrase);
    /// Syncs with a server from now on; `code` founds the workspace there, where it asks for one.
    /// Refusals come as `error`.
    Q_INVOKABLE bool useServer(const QString& server, const QString& code);
    /// Deletes what the device that was let go still holds; then the start screen.
    Q_INVOKABLE void startAgain();
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void syncNow();
    /// The person has read `state.problem`: it is not shown again until it says another thing. The
    /// next one is.
    Q_INVOKABLE void hideProblem();
    Q_INVOKABLE void clearError();
    /// Puts a text on the clipboard.
    Q_INVOKABLE void copy(const QString& text);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// A workspace, or a demo, is on this device.
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] AppState state() const { return m_state; }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);
    [[nodiscard]] bool timerShown() const { return m_timerShown; }
    void setTimerShown(bool shown);
    [[nodiscard]] QString busyText() const { return m_busyText; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool asksPassphrase() const;
    [[nodiscard]] QString startLink() const;
    [[nodiscard]] ScreenLock* lock() { return &m_lock; }

    /// For the other view models; nullptr until Ready.
    [[nodiscard]] session::DeviceSession* session() const { return m_session.get(); }

signals:
    void stageChanged();
    void stateChanged();
    void languageChanged();
    /// The session's data changed, or another session was opened.
    void dataChanged();
    void lookChanged();
    void busyChanged();
    void errorChanged();
    void asksPassphraseChanged();

private:
    void loadSettings();
    void saveSettings() const;
    void rememberServer(const QString& server, const QString& code = {});
    void setStage(Stage stage);
    void setBusy(const QString& text);
    void setError(const QString& text);
    void openDemo();
    [[nodiscard]] bool needsPassphrase() const;
    [[nodiscard]] base::Result<std::string> secretOf(const QString& passphrase);
    [[nodiscard]] std::unique_ptr<session::DeviceSession> openDevice(const QString& passphrase);
    [[nodiscard]] bool isServer(const QString& address); ///< tells where it is none
    void connectServer(session::DeviceSession& device, const QString& server);
    void joinWith(const protocol::Link& place, const QString& words, const QString& passphrase);
    void adopt(std::unique_ptr<session::DeviceSession> device);
    void refresh();
    [[nodiscard]] AppState describe(Stage stage) const;

    std::unique_ptr<session::Launch> m_launch;
    std::unique_ptr<session::DemoColleagues>
        m_demoPanel; ///< outlives the session that syncs with it
    std::unique_ptr<session::DeviceSession> m_session;
    session::DemoMaker m_demo;
    ScreenLock m_lock;
    Stage m_stage = Stage::Opening;
    AppState m_state;
    bool m_asksPassphrase = true;
    QString m_language, m_busyText, m_error, m_server, m_foundingCode;
    bool m_dark = false, m_reduceMotion = false, m_timerShown = true;
    double m_textScale = 1.0;
};

} // namespace kvorum::viewmodels
