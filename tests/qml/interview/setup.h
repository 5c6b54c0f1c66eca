// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;

namespace kvorum::tests {

/// What the suites and the preview need beside QML: pictures, touch and the accessibility tree.
class Eye : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Whether pictures are wanted: KVORUM_PICTURES names a folder.
    Q_INVOKABLE bool wanted() const;
    /// Writes what the window of `item` shows into that folder; false when it cannot.
    Q_INVOKABLE bool picture(QQuickItem* item, const QString& name) const;
    /// A finger drawn from one point of `item` to another, through the window.
    Q_INVOKABLE void draw(QQuickItem* item, QPointF from, QPointF to) const;
    /// Role, name, press action and size of each control below `item` that shows.
    Q_INVOKABLE QVariantList controls(QQuickItem* item) const;
    /// Presses a control through the accessibility tree.
    Q_INVOKABLE bool press(QObject* item) const;
    /// Texts below `item` that are cut off, lie outside the window or over each other; in words.
    Q_INVOKABLE QStringList crowded(QQuickItem* item) const;
};

/// Import path and an awake accessibility tree.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable();
    void qmlEngineAvailable(QQmlEngine* engine);
};

} // namespace kvorum::tests
