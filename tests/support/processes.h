// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace kvorum::support {

/// What a program said when it ended.
struct Finished {
    int code = -1;
    QByteArray out, err;
};
/// Runs a program of build/bin to its end.
[[nodiscard]] Finished run(const QString& program, const QStringList& arguments,
                           int timeoutMs = 60'000);

/// The real relay on a free port of loopback.
class RelayProcess {
public:
    explicit RelayProcess(QString folder);
    ~RelayProcess();
    bool start(); ///< on the port it had before, if it ran before
    void stop();
    [[nodiscard]] QString url() const;
    [[nodiscard]] QByteArray log() const {
        return m_log;
    } ///< all it printed, since the first start
    [[nodiscard]] QString database() const { return m_folder + "/relay.db"; }

private:
    void collect();
    QString m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
    QByteArray m_log;
};

/// The real program `kvorum` offscreen, in a folder of its own, driven as by a person.
class Device {
public:
    Device(QString folder, QString name);
    ~Device();
    /// With what the command line takes beside --data-dir, --language en and the passphrase file.
    bool start(const QStringList& more = {});
    /// The same with more or other variables of the environment.
    void use(const QProcessEnvironment& environment) { m_environment = environment; }
    /// As a person switching the tablet off at the button.
    void kill();
    /// Does that while the program is at the n-th command from now, so long after it was sent, or
    /// at once when it is answered before.
    void killAt(int command, int afterMs);
    void stop();
    /// Closes the window; true where the program then ended well.
    bool close();
    /// Whether it runs no more, by whose hand ever.
    [[nodiscard]] bool ended();

    /// Waits until the control is there and can be reached, then clicks its middle.
    bool click(const QString& name, const QString& role = {}, int nth = 0);
    bool clickStarting(const QString& prefix, const QString& role = {}, int nth = 0);
    bool draw(const QString& name); ///< a line from the middle on; the hand stays down
    bool type(const QString& text);
    bool press(const QString& keys);
    /// The program's own clock, in ms, when it had taken the last keys.
    [[nodiscard]] qint64 keysTakenMs() const { return m_keysTakenMs; }
    bool background();
    bool rest(int ms); ///< of the program's time
    bool waitFor(const QString& name, bool prefix = false);
    bool waitChecked(const QString& prefix, const QString& role, int nth = 0, bool checked = true);
    bool waitText(const QString& prefix, int nth, const QString& text);
    bool waitGone(const QString& name);
    [[nodiscard]] QJsonObject read(const QString& name, bool prefix = false,
                                   const QString& role = {});
    [[nodiscard]] QJsonArray tree();
    /// Every accessible name and value on the screen, a line each.
    [[nodiscard]] QString words();
    bool shot(const QString& file);
    bool resize(int width, int height);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString lastTrouble() const { return m_trouble; }

private:
    [[nodiscard]] QJsonObject ask(const QJsonObject& command);
    bool done(const QJsonObject& command);

    QString m_folder, m_name, m_trouble;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    qint64 m_keysTakenMs = 0;
    int m_commandsLeft = 0, m_killAfterMs = 0; ///< 0: nobody kills it
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace kvorum::support
