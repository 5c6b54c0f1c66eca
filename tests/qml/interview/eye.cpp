// SPDX-License-Identifier: Apache-2.0
#include "eye.h"

#include "../broken_words.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLocale>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

namespace kvorum::tests {

namespace {

constexpr int drawSteps = 8;
/// Ascenders and line gaps of neighbours may touch by this much without a letter being hidden.
constexpr double lineSlack = 4;

template <typename Visit>
void visitShown(QQuickItem* item, const Visit& visit) {
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    visit(item);
    for (QQuickItem* child : item->childItems()) {
        visitShown(child, visit);
    }
}

QRectF inWindow(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// The part of an item's rectangle which no clipping ancestor hides.
QRectF shownPart(const QQuickItem* item) {
    QRectF shown = inWindow(item);
    for (const QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->clip()) {
            shown &= inWindow(up);
        }
    }
    return shown;
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

QString shortened(const QQuickItem* item) {
    return item->property("text").toString().left(40);
}

} // namespace

void Eye::draw(QQuickItem* item, QPointF from, QPointF to) const {
    static QPointingDevice* const finger = QTest::createTouchDevice();
    const QPointF start = item->mapToScene(from);
    const QPointF way = item->mapToScene(to) - start;
    QTest::touchEvent(item->window(), finger).press(1, start.toPoint());
    for (int i = 1; i <= drawSteps; ++i) {
        QTest::touchEvent(item->window(), finger).move(1, (start + way * i / drawSteps).toPoint());
    }
    QTest::touchEvent(item->window(), finger).release(1, (start + way).toPoint());
    QCoreApplication::processEvents();
}

void Eye::compose(QQuickItem* item, const QString& composed, const QString& done) const {
    QInputMethodEvent event(composed, {});
    event.setCommitString(done);
    QCoreApplication::sendEvent(item, &event);
}

QVariantList Eye::controls(QQuickItem* item) const {
    static const QList<QAccessible::Role> pressable = {
        QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::Link,     QAccessible::ListItem};
    QVariantList found;
    visitShown(item, [&](QQuickItem* each) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        if (face == nullptr || !pressable.contains(face->role()) || face->state().disabled) {
            return;
        }
        QAccessibleActionInterface* acts =
            const_cast<QAccessibleInterface*>(face)->actionInterface();
        const QRectF box = inWindow(each);
        found << QVariantMap{{QStringLiteral("name"), face->text(QAccessible::Name)},
                             {QStringLiteral("role"), static_cast<int>(face->role())},
                             {QStringLiteral("isRow"), face->role() == QAccessible::ListItem},
                             {QStringLiteral("presses"),
                              acts != nullptr && acts->actionNames().contains(acts->pressAction())},
                             {QStringLiteral("width"), box.width()},
                             {QStringLiteral("height"), box.height()},
                             {QStringLiteral("item"), QVariant::fromValue(each)}};
    });
    return found;
}

QList<QQuickItem*> Eye::named(QQuickItem* item, const QString& name) const {
    QList<QQuickItem*> found;
    for (const QVariant& control : controls(item)) {
        const QVariantMap facts = control.toMap();
        if (facts.value(QStringLiteral("name")).toString().startsWith(name)) {
            found << facts.value(QStringLiteral("item")).value<QQuickItem*>();
        }
    }
    return found;
}

bool Eye::press(QObject* item) const {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    if (face == nullptr || face->actionInterface() == nullptr) {
        return false;
    }
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QStringList Eye::crowded(QQuickItem* item) const {
    QStringList complaints;
    QList<const QQuickItem*> texts;
    visitShown(item, [&](const QQuickItem* each) {
        if (isText(each) && !shownPart(each).isEmpty()) {
            texts << each;
        }
    });
    const QRectF window(QPointF(), QSizeF(item->window()->size()));
    for (const QQuickItem* text : texts) {
        const double needed = text->property("contentWidth").toDouble();
        if (needed > text->width() + 1) {
            complaints << QStringLiteral("too narrow: ") + shortened(text);
        }
        if (text->property("truncated").toBool()) {
            complaints << QStringLiteral("cut off: ") + shortened(text);
        }
        if (const QString word = brokenWord(text); !word.isEmpty()) {
            complaints << QStringLiteral("a broken word: ") + word;
        }
        const QRectF box = inWindow(text);
        if (box.left() < window.left() - 1 || box.right() > window.right() + 1) {
            complaints << QStringLiteral("outside: ") + shortened(text);
        }
        const QRectF shown = shownPart(text);
        for (const QQuickItem* other : texts) {
            if (other <= text) {
                continue;
            }
            const QRectF common = shown & shownPart(other);
            if (common.width() > lineSlack && common.height() > lineSlack) {
                complaints << QStringLiteral("over each other: ") + shortened(text) +
                                  QStringLiteral(" | ") + shortened(other);
            }
        }
    }
    return complaints;
}

void Eye::speak(const QString& language) {
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(QLocale(language));
    if (m_words.load(QStringLiteral(KVORUM_QM_DIR "/kvorum_") + language + ".qm")) {
        QCoreApplication::installTranslator(&m_words);
    }
}

} // namespace kvorum::tests
