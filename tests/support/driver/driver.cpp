// SPDX-License-Identifier: Apache-2.0
#include "tests/support/driver/driver.h"

#include "tests/support/driver/gestures.h"

#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QQuickWindow>
#include <QStyleHints>

namespace kvorum::driver {

namespace {

constexpr int lookEveryMs = 15;
constexpr int giveUpMs = 20'000;
constexpr int mostScrolls = 60;

Wanted wantedOf(const QJsonObject& command) {
    return {command["name"].toString(), command["role"].toString(), command["prefix"].toBool(),
            command["nth"].toInt()};
}

/// Whether the control is as the command waits for it.
bool isAs(const QJsonObject& command, const QAccessibleInterface& control) {
    const bool marked = !command.contains("checked") ||
                        bool(control.state().checked) == command["checked"].toBool();
    return marked && (!command.contains("value") ||
                      control.text(QAccessible::Value) == command["value"].toString());
}

QQuickWindow* firstWindow() {
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (auto* quick = qobject_cast<QQuickWindow*>(window); quick && quick->isVisible()) {
            return quick;
        }
    }
    return nullptr;
}

} // namespace

Driver::Driver(const QString& socketName) {
    m_clock.start();
    // However fast they come, its clicks are single: a third in a row selects and takes no focus.
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Driver::step);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_test = m_server.nextPendingConnection();
        connect(m_test, &QLocalSocket::readyRead, this, &Driver::take);
    });
    m_server.listen(socketName);
}

void Driver::take() {
    while (m_test->canReadLine()) {
        m_commands << QJsonDocument::fromJson(m_test->readLine()).object();
    }
    if (!m_timer.isActive() && !m_commands.isEmpty()) {
        m_since.start();
        m_scrolled = 0;
        m_lastPoint = {-1, -1};
        m_timer.start();
        step();
    }
}

void Driver::answer(QJsonObject reply) {
    m_timer.stop();
    m_commands.dequeue();
    m_test->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
    m_test->flush();
}

void Driver::answerAfter(int ms) {
    gestures::arrive();
    const qint64 taken = m_clock.elapsed() + ms - 1;
    m_timer.stop();
    // Timers run in the order in which they are due.
    QTimer::singleShot(ms, this, [this, taken] { answer({{"ok", true}, {"ms", taken}}); });
}

void Driver::step() {
    activateAccessibility();
    if (m_commands.isEmpty() || tryNow(m_commands.head())) {
        return;
    }
    if (m_since.elapsed() > giveUpMs) {
        answer({{"ok", false}, {"tree", tree()}});
    }
}

namespace {

/// A surface that still runs from a turn of the wheel, even against its end, takes a press as the
/// word to stop.
bool onMoving(const QQuickItem& item) {
    for (const QQuickItem* up = item.parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->property("moving").toBool()) {
            return true;
        }
    }
    return false;
}

} // namespace

namespace {

/// Of what scrolls the item, else of the window.
QPointF middleOfPage(const QQuickItem& item) {
    for (const QQuickItem* up = item.parentItem(); up != nullptr; up = up->parentItem()) {
        if (scrolls(*up)) {
            return up->mapToScene({up->width() / 2, up->height() / 2});
        }
    }
    return {item.window()->width() / 2.0, item.window()->height() / 2.0};
}

} // namespace

bool Driver::tryPoint(const QJsonObject& command) {
    const Control control = find(wantedOf(command));
    if (!control || control.accessible->state().disabled || behindDialog(*control.item)) {
        return false;
    }
    const auto point = reachablePoint(*control.item);
    if (!point) {
        if (m_scrolled++ < mostScrolls) {
            const QPointF middle = middleOfPage(*control.item);
            const bool below = control.item->mapToScene({0, 0}).y() > middle.y();
            gestures::scroll(*control.item, middle, below ? 1 : -1);
        }
        return false;
    }
    if (*point != m_lastPoint || onMoving(*control.item)) { // a person waits for it to stand
        m_lastPoint = *point;
        return false;
    }
    const QString act = command["do"].toString();
    (act == "tap"    ? gestures::tap
     : act == "draw" ? gestures::draw
                     : gestures::click)(*control.item, *point);
    gestures::arrive(); // where it was seen, before anything moves
    answer({{"ok", true}});
    return true;
}

bool Driver::tryNow(const QJsonObject& command) {
    const QString act = command["do"].toString();
    if (act == "click" || act == "tap" || act == "draw") {
        return tryPoint(command);
    }
    if (act == "await" || act == "read" || act == "gone") {
        const Control control = find(wantedOf(command));
        if (bool(control) == (act == "gone") || (control && !isAs(command, *control.accessible))) {
            return false;
        }
        QJsonObject reply{{"ok", true}};
        if (control) {
            reply["name"] = control.accessible->text(QAccessible::Name);
            reply["value"] = control.accessible->text(QAccessible::Value);
            reply["description"] = control.accessible->text(QAccessible::Description);
            reply["checked"] = bool(control.accessible->state().checked);
            reply["disabled"] = bool(control.accessible->state().disabled);
        }
        answer(reply);
        return true;
    }
    if (act == "type" || act == "press") {
        act == "type" ? gestures::type(command["text"].toString())
                      : gestures::press(command["keys"].toString());
        answerAfter(1);
        return true;
    }
    if (act == "rest") {
        answerAfter(command["forMs"].toInt());
        return true;
    }
    QJsonObject reply{{"ok", true}};
    if (act == "background") {
        gestures::background();
    } else if (act == "tree") {
        reply["tree"] = tree();
    } else if (QQuickWindow* window = firstWindow(); window == nullptr) {
        return false;
    } else if (act == "shot") {
        reply["ok"] = window->grabWindow().save(command["file"].toString());
    } else if (act == "size") {
        window->resize(command["width"].toInt(), command["height"].toInt());
    } else if (act == "close") {
        gestures::close();
    }
    answer(reply);
    return true;
}

/// Named in QT_QPA_GENERIC_PLUGINS as kvorum_driver:SOCKET.
class DriverPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject* create(const QString&, const QString& socketName) override {
        return new Driver(socketName);
    }
};

} // namespace kvorum::driver

#include "driver.moc"
