// SPDX-License-Identifier: Apache-2.0
#include "tests/support/driver/controls.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QQuickWindow>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

#include <functional>

namespace kvorum::driver {

namespace {

using Visit = std::function<bool(QAccessibleInterface*, QQuickItem*)>; ///< false stops

bool walk(QAccessibleInterface* node, const Visit& visit) {
    if (node == nullptr || !node->isValid() || node->state().invisible) {
        return true;
    }
    auto* item = qobject_cast<QQuickItem*>(node->object());
    if (item != nullptr && !visit(node, item)) {
        return false;
    }
    for (int i = 0; i < node->childCount(); ++i) {
        if (!walk(node->child(i), visit)) {
            return false;
        }
    }
    return true;
}

void walkAll(const Visit& visit) {
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        auto* quick = qobject_cast<QQuickWindow*>(window);
        if (quick != nullptr && quick->isVisible() &&
            !walk(QAccessible::queryAccessibleInterface(quick), visit)) {
            return;
        }
    }
}

bool fits(const QString& name, QAccessible::Role role, const Wanted& wanted) {
    const bool named = wanted.prefix ? name.startsWith(wanted.name) : name == wanted.name;
    return named && (wanted.role.isEmpty() || roleName(role) == wanted.role);
}

} // namespace

void activateAccessibility() {
    if (auto* integration = QGuiApplicationPrivate::platformIntegration()) {
        if (auto* accessibility = integration->accessibility()) {
            accessibility->setActive(true);
        }
    }
    QAccessible::setActive(true);
}

QString roleName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
        return "button";
    case QAccessible::RadioButton:
        return "radio";
    case QAccessible::CheckBox:
        return "checkbox";
    case QAccessible::EditableText:
        return "edit";
    case QAccessible::StaticText:
        return "text";
    case QAccessible::ListItem:
        return "listitem";
    case QAccessible::PageTab:
        return "tab";
    case QAccessible::MenuItem:
        return "menuitem";
    case QAccessible::Cell:
        return "cell";
    case QAccessible::Dialog:
        return "dialog";
    default:
        return QString::number(static_cast<int>(role));
    }
}

namespace {

const QQuickItem* openDialog() {
    const QQuickItem* dialog = nullptr;
    walkAll([&](QAccessibleInterface* node, QQuickItem* item) {
        dialog = node->role() == QAccessible::Dialog ? item : dialog;
        return true;
    });
    return dialog;
}

bool inside(const QQuickItem& item, const QQuickItem* dialog) {
    return dialog == nullptr || dialog == &item || dialog->isAncestorOf(&item);
}

Control findInside(const Wanted& wanted, const QQuickItem* dialog) {
    Control found;
    int left = wanted.nth;
    walkAll([&](QAccessibleInterface* node, QQuickItem* item) {
        if (!inside(*item, dialog) || !fits(node->text(QAccessible::Name), node->role(), wanted) ||
            left-- > 0) {
            return true;
        }
        found = {node, item};
        return false;
    });
    return found;
}

} // namespace

Control find(const Wanted& wanted) {
    const Control inDialog = findInside(wanted, openDialog());
    return inDialog ? inDialog : findInside(wanted, nullptr);
}

bool behindDialog(const QQuickItem& item) {
    return !inside(item, openDialog());
}

bool scrolls(const QQuickItem& item) {
    return item.property("contentHeight").toReal() > item.height();
}

std::optional<QPointF> reachablePoint(const QQuickItem& item) {
    QRectF visible = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    const qreal whole = visible.height();
    for (const QQuickItem* parent = item.parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (parent->clip() || scrolls(*parent) || parent->parentItem() == nullptr) {
            visible &= parent->mapRectToScene(QRectF(0, 0, parent->width(), parent->height()));
        }
    }
    if (visible.isEmpty() || visible.height() < std::min(whole, 20.0)) {
        return std::nullopt;
    }
    return visible.center();
}

QJsonArray tree() {
    QJsonArray controls;
    walkAll([&](QAccessibleInterface* node, QQuickItem* item) {
        const QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        controls << QJsonObject{{"name", node->text(QAccessible::Name)},
                                {"role", roleName(node->role())},
                                {"value", node->text(QAccessible::Value)},
                                {"description", node->text(QAccessible::Description)},
                                {"checked", bool(node->state().checked)},
                                {"disabled", bool(node->state().disabled)},
                                {"focused", bool(node->state().focused)},
                                {"x", rect.x()},
                                {"y", rect.y()},
                                {"width", rect.width()},
                                {"height", rect.height()}};
        return true;
    });
    return controls;
}

} // namespace kvorum::driver
