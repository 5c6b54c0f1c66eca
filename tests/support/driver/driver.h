// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/driver/controls.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QQueue>
#include <QTimer>

namespace kvorum::driver {

/// Answers a test over a local socket, one JSON object a line each way. Commands:
/// {"do":"click"|"tap","name","role","prefix","nth"}   waits until the control is there, scrolls to
/// it
/// {"do":"await","name",…} {"do":"gone","name",…}       waits until it is there, or is not
/// {"do":"await",…,"checked":true}                     … and until it is checked, or is not
/// {"do":"await",…,"value":text}                       … and until it holds this
/// {"do":"read","name",…}                              its value, state and description
/// {"do":"type","text"} {"do":"press","keys"} {"do":"tree"} {"do":"shot","file"}
/// {"do":"size","width","height"} {"do":"background"}   the system takes the window away
/// {"do":"rest","forMs"}                               a person does nothing for so long
/// Keys are answered once the program has taken them and every timer that was due has run, with the
/// program's own clock at that moment ("ms"). Every answer has "ok"; a wait that runs out has
/// "tree" beside it.
class Driver : public QObject {
    Q_OBJECT

public:
    explicit Driver(const QString& socketName);

private:
    void take();
    void step();
    void answer(QJsonObject reply);
    /// Answers so much later, after the timers that are due then.
    void answerAfter(int ms);
    [[nodiscard]] bool tryNow(const QJsonObject& command);
    [[nodiscard]] bool tryPoint(const QJsonObject& command);

    QLocalServer m_server;
    QLocalSocket* m_test = nullptr;
    QQueue<QJsonObject> m_commands;
    QElapsedTimer m_since, m_clock;
    QTimer m_timer;
    QPointF m_lastPoint{-1, -1};
    int m_scrolled = 0;
};

} // namespace kvorum::driver
