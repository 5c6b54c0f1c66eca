// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screenshots/shots.h"

#include "app/session/panel.h"
#include "app/session/turning.h"
#include "app/window/picture.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <cstdio>

namespace kvorum::screenshots {

QList<Shot> shotsOf(session::DeviceSession& device) {
    const base::ScopeId scope = session::readableVacancies(device).front();
    const auto candidates = session::candidatesOf(device, scope);
    const auto hex = [](const auto& id) { return QString::fromStdString(id.hex()); };
    const QString vacancy = hex(scope);
    const QString begun = hex(candidates.back());
    QList<Shot> shots = {
        {"home", "home", {}},
        {"find", "home", {}, -1, {}, "find"},
        {"keys", "home", {}, -1, {}, "keys"},
        {"more", "home", {}, -1, {{"BottomBar", "More"}}, {}, true},
        {"vacancies", "vacancies", {}},
        {"vacancies-new", "vacancies", {}, -1, {{"VacanciesPage", "New vacancy"}}},
        {"interviews", "interviews", {}},
        {"conflicts", "conflicts", {}},
        {"settings", "settings", {}},
        {"settings-pin", "settings", {}, -1, {{"LockCard", "PIN"}}},
        {"vacancy", "vacancy", vacancy},
        {"vacancy-add", "vacancy", vacancy, -1, {{"VacancyPage", "Add a candidate"}}},
        {"vacancy-invite", "vacancy", vacancy, -1, {{"VacancyPage", "Invite"}}},
        {"kit", "kit", vacancy},
        {"reader", "reader", "leadership"},
        {"dashboard", "dashboard", vacancy},
        {"candidate", "candidate", hex(candidates.front())},
        {"review", "review", begun},
        {"interview", "interview", begun}};
    // The special inputs: choice, sorter, trend, sizes, split, systems, ticks, three notes.
    for (const int number : {6, 8, 9, 10, 11, 13, 14, 15}) {
        shots << Shot{QString("interview-%1").arg(number), "interview", begun, number - 1};
    }
    shots << Shot{"interview-keys", "interview", begun, 8, {}, "keys"};
    return shots;
}

namespace {

/// The first item that is seen, says these words and can be pressed.
QQuickItem* buttonOf(QQuickItem* root, const QString& words) {
    for (QQuickItem* child : root->childItems()) {
        if (!child->isVisible()) {
            continue;
        }
        if (child->property("text").toString() == words &&
            child->metaObject()->indexOfMethod("clicked()") >= 0) {
            return child;
        }
        if (QQuickItem* found = buttonOf(child, words)) {
            return found;
        }
    }
    return nullptr;
}

bool press(window::Window& window, const Words& words) {
    const QString text = QCoreApplication::translate(words.context, words.text);
    QQuickItem* button = nullptr;
    session::turnUntil(
        [&] {
            button = buttonOf(window.window()->contentItem(), text);
            return button != nullptr;
        },
        2000);
    if (button == nullptr) {
        std::fprintf(stderr, "there is no button %s\n", qPrintable(text));
    }
    return button != nullptr && QMetaObject::invokeMethod(button, "clicked");
}

/// What floats is closed as a person closes it.
void close(window::Window& window) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(window.window(), &key);
    }
}

} // namespace

bool write(window::Window& window, const Shot& shot, const QSize& size, const QString& file) {
    const QString opened = shot.question >= 0 ? "home" : shot.screen;
    bool ok = window::showScreen(window, opened, shot.question >= 0 ? QString() : shot.id, size);
    auto* frame = window.window()->property("frame").value<QObject*>();
    if (shot.question >= 0) {
        ok = ok && QMetaObject::invokeMethod(frame, "reach", Q_ARG(QString, shot.screen),
                                             Q_ARG(QString, shot.id), Q_ARG(int, shot.question));
    }
    for (const Words& words : shot.presses) {
        ok = ok && press(window, words);
    }
    if (!shot.act.isEmpty()) {
        ok = ok && QMetaObject::invokeMethod(frame, "act", Q_ARG(QString, shot.act));
    }
    ok = ok && window::writePicture(window, file);
    if (!shot.presses.isEmpty() || !shot.act.isEmpty()) {
        close(window);
    }
    return ok;
}

} // namespace kvorum::screenshots
