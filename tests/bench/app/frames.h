// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace kvorum::bench {

/// What one act cost the thread of the window until its picture was there.
struct Frame {
    double wallMs = 0, processorMs = 0;
};

/// Does something to a window and waits for the first frame that shows it done. Nothing is painted
/// beside the thread that asks: the software renderer has none.
class Stopwatch {
public:
    explicit Stopwatch(QQuickWindow& window);
    [[nodiscard]] Frame time(const std::function<void()>& act, const std::function<bool()>& done);
    /// One key with its text, from its arrival to its picture; `before` comes in between.
    [[nodiscard]] Frame key(
        QChar letter, const std::function<void()>& before = [] {});

private:
    QQuickWindow& m_window;
};

/// The first of this type below an item, as the window shows them; null where there is none.
template <typename T>
T* below(const QQuickItem& item) {
    for (QObject* child : item.children()) {
        if (auto* found = qobject_cast<T*>(child)) return found;
    }
    for (const QQuickItem* child : item.childItems()) {
        if (auto* found = below<T>(*child)) return found;
    }
    return nullptr;
}
/// The same by the name of a visible item.
[[nodiscard]] QQuickItem* named(QQuickItem& item, const QString& name);

/// One JSON line a figure: the p-th quantile, from 0 to 1, of a field of the frames.
void print(const char* name, double value);
[[nodiscard]] double quantile(const std::vector<Frame>& frames, double Frame::*field, double p);

} // namespace kvorum::bench
