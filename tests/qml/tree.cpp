// SPDX-License-Identifier: Apache-2.0
#include "tree.h"

#include "broken_words.h"

#include <QMetaEnum>
#include <cmath>
#include <functional>

namespace kvorum::tests {
namespace {

QString roleName(QAccessible::Role role) {
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    if (!item || !item->isVisible()) return;
    visit(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        walk(child, visit);
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QVariantMap Tree::accessible(QObject* object) const {
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(object);
    if (!node || !node->isValid()) return {{"ignored", true}};
    const QAccessible::State state = node->state();
    QVariantList children;
    for (int i = 0; i < node->childCount(); ++i)
        children << QVariant::fromValue(node->child(i)->object());
    return {{"ignored", false},
            {"name", node->text(QAccessible::Name)},
            {"description", node->text(QAccessible::Description)},
            {"role", roleName(node->role())},
            {"checkable", bool(state.checkable)},
            {"checked", bool(state.checked)},
            {"focusable", bool(state.focusable)},
            {"selected", bool(state.selected)},
            {"disabled", bool(state.disabled)},
            {"actions",
             node->actionInterface() ? node->actionInterface()->actionNames() : QStringList()},
            {"children", children}};
}

bool Tree::act(QObject* object, const QString& action) const {
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(object);
    if (!node || !node->actionInterface() ||
        !node->actionInterface()->actionNames().contains(action))
        return false;
    node->actionInterface()->doAction(action);
    return true;
}

QVariantList Tree::itemsByRole(QQuickItem* root, const QString& role) const {
    QVariantList found;
    walk(root, [&](QQuickItem* item) {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(item);
        if (node && node->isValid() && roleName(node->role()) == role)
            found << QVariant::fromValue(item);
    });
    return found;
}

QVariantList Tree::itemsByType(QQuickItem* root, const QString& type) const {
    QVariantList found;
    walk(root, [&](QQuickItem* item) {
        for (const QMetaObject* meta = item->metaObject(); meta; meta = meta->superClass())
            if (QString::fromLatin1(meta->className()).section("_QMLTYPE", 0, 0) == type) {
                found << QVariant::fromValue(item);
                return;
            }
    });
    return found;
}

QStringList Tree::moduleFiles(const QString& module) const {
    return QDir(QStringLiteral(":/qt/qml/Kvorum/") + module)
        .entryList({"*.qml"}, QDir::Files, QDir::Name);
}

QString Tree::read(const QString& path) const {
    QFile file(path.startsWith("qrc:") ? path.mid(3) : path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString Tree::brokenWord(QQuickItem* text) const {
    return tests::brokenWord(text);
}

double Tree::contrast(const QColor& a, const QColor& b) const {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace kvorum::tests
