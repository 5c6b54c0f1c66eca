// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QColor>
#include <QDir>
#include <QFile>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QVariant>

namespace kvorum::tests {

// What a screen reader sees, files and colours, for suites written in QML.
class Tree : public QObject {
    Q_OBJECT

public:
    // The accessible object of an item: {name, description, role, checked, checkable, focusable,
    // ignored, actions, children}.
    Q_INVOKABLE QVariantMap accessible(QObject* object) const;
    // Runs the named action ("Press", "Increase") through the tree; false when there is none.
    Q_INVOKABLE bool act(QObject* object, const QString& action) const;
    // All items below `root` whose accessible role is `role` ("Button", "RadioButton"), visible
    // ones only.
    Q_INVOKABLE QVariantList itemsByRole(QQuickItem* root, const QString& role) const;
    // All visible items below `root` of that QML or C++ type name, for example "Label" or
    // "QQuickText".
    Q_INVOKABLE QVariantList itemsByType(QQuickItem* root, const QString& type) const;
    // QML files of a module as it is linked into the program.
    Q_INVOKABLE QStringList moduleFiles(const QString& module) const;
    // The text of a file, by path or qrc URL.
    Q_INVOKABLE QString read(const QString& path) const;
    // The first word of a text that is broken in two; empty where none is.
    Q_INVOKABLE QString brokenWord(QQuickItem* text) const;
    // WCAG 2 contrast ratio.
    Q_INVOKABLE double contrast(const QColor& a, const QColor& b) const;
};

} // namespace kvorum::tests
