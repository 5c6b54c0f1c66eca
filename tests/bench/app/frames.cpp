// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/app/frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtGui/qpa/qwindowsysteminterface.h>

#include <algorithm>
#include <ctime>
#include <iostream>

namespace kvorum::bench {

namespace {

double processorMs() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// With what an event loop does beside: a page that was left goes.
void turn() {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Stopwatch::Stopwatch(QQuickWindow& window) : m_window(window) {}

Frame Stopwatch::time(const std::function<void()>& act, const std::function<bool()>& done) {
    QElapsedTimer since;
    since.start();
    const double before = processorMs();
    bool shown = false, asked = false;
    const auto painted = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window,
                                          [&] { shown = shown || done(); });
    act();
    while (!shown) {
        if (!asked && done()) {
            asked = true;
            m_window.update();
        }
        turn();
    }
    QObject::disconnect(painted);
    return {static_cast<double>(since.nsecsElapsed()) * 1e-6, processorMs() - before};
}

Frame Stopwatch::key(QChar letter, const std::function<void()>& before) {
    return time(
        [&] {
            before();
            const int code = letter.toUpper().unicode();
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QWindowSystemInterface::handleKeyEvent(&m_window, type, code, Qt::NoModifier,
                                                       QString(letter));
            }
            QWindowSystemInterface::flushWindowSystemEvents();
        },
        [] { return true; });
}

QQuickItem* named(QQuickItem& item, const QString& name) {
    if (item.objectName() == name && item.isVisible()) return &item;
    for (QQuickItem* child : item.childItems()) {
        if (auto* found = named(*child, name)) return found;
    }
    return nullptr;
}

void print(const char* name, double value) {
    std::cout << R"({"name":")" << name << R"(","value":)" << value << "}" << std::endl;
}

double quantile(const std::vector<Frame>& frames, double Frame::*field, double p) {
    std::vector<double> values;
    values.reserve(frames.size());
    for (const Frame& frame : frames) {
        values.push_back(frame.*field);
    }
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(last * p)];
}

} // namespace kvorum::bench
