// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QTranslator>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace kvorum::tests {

/// What the suites need beside QML: touch, the accessibility tree, and an eye for crowded text.
class Eye : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// A finger drawn from one point of `item` to another, through the window.
    Q_INVOKABLE void draw(QQuickItem* item, QPointF from, QPointF to) const;
    /// What an input method does to a text: `composed` stands open in it, `done` is written into
    /// it.
    Q_INVOKABLE void compose(QQuickItem* item, const QString& composed, const QString& done) const;
    /// Role, name, press action and size of each control below `item` that shows.
    Q_INVOKABLE QVariantList controls(QQuickItem* item) const;
    /// The shown controls below `item` of that name; all whose name starts with it.
    Q_INVOKABLE QList<QQuickItem*> named(QQuickItem* item, const QString& name) const;
    /// Presses a control through the accessibility tree.
    Q_INVOKABLE bool press(QObject* item) const;
    /// Texts below `item` that are cut off, lie outside the window or over each other; in words.
    Q_INVOKABLE QStringList crowded(QQuickItem* item) const;
    /// From now on screens are made in this language: en, sv or pl.
    Q_INVOKABLE void speak(const QString& language);

private:
    QTranslator m_words;
};

} // namespace kvorum::tests
