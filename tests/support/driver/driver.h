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
/// {"do":"await",…,"checked":true}                     … and until it is checked
/// {"do":"read","name",…}                              its value, state and description
/// {"do":"type","text"} {"do":"press","keys"} {"do":"tree"} {"do":"shot","file"}
/// {"do":"size","width","height"} Every answer has "ok"; a wait that runs out has "tree" beside it.
class Driver : public QObject {
    Q_OBJECT

public:
    explicit Driver(const QString& socketName);

private:
    void take();
    void step();
    void answer(QJsonObject reply);
    [[nodiscard]] bool tryNow(const QJsonObject& command);
    [[nodiscard]] bool tryPoint(const QJsonObject& command);

    QLocalServer m_server;
    QLocalSocket* m_test = nullptr;
    QQueue<QJsonObject> m_commands;
    QElapsedTimer m_since;
    QTimer m_timer;
    QPointF m_lastPoint{-1, -1};
    int m_scrolled = 0;
};

} // namespace kvorum::driver
