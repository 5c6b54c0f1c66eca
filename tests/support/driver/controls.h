// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QJsonArray>
#include <QQuickItem>

namespace kvorum::driver {

/// Lets the accessibility tree exist although no screen reader runs (offscreen has none).
void activateAccessibility();

/// What a test asks for: an accessible name (whole, or its beginning with `prefix`), a role where
/// several controls have that name, and which of several.
struct Wanted {
    QString name, role;
    bool prefix = false;
    int nth = 0;
};

/// A control as a screen reader meets it.
struct Control {
    QAccessibleInterface* accessible = nullptr;
    QQuickItem* item = nullptr;
    explicit operator bool() const { return item != nullptr; }
};

/// The first control of that name that is visible; none where there is none.
[[nodiscard]] Control find(const Wanted& wanted);
/// Whether a dialog stands between the person and the control.
[[nodiscard]] bool behindDialog(const QQuickItem& item);
/// Whether it holds more than it has room for.
[[nodiscard]] bool scrolls(const QQuickItem& item);
/// Centre of the control in its window, or nothing where what clips or scrolls it hides it.
[[nodiscard]] std::optional<QPointF> reachablePoint(const QQuickItem& item);
/// Every control that is visible: name, role, value, state, rectangle in the window.
[[nodiscard]] QJsonArray tree();
[[nodiscard]] QString roleName(QAccessible::Role role);

} // namespace kvorum::driver
