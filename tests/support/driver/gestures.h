// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QString>

class QQuickItem;

/// What hands do, injected where the window system would: the program cannot tell.
namespace kvorum::driver::gestures {

void click(QQuickItem& item, QPointF scenePoint);
void tap(QQuickItem& item, QPointF scenePoint);
/// A line from the point on, so far; the hand stays down.
void draw(QQuickItem& item, QPointF scenePoint);
/// One notch of the wheel over the point; positive turns the page down.
void scroll(QQuickItem& item, QPointF scenePoint, int down);
/// Keys for a text, one press and release each.
void type(const QString& text);
/// "Right", "Ctrl+Z", "Return", "3": one key with its modifiers.
void press(const QString& keys);
void close();
/// The system takes the window away, as when another program comes to the front.
void background();
/// Until now everything above is only on its way: the program takes it.
void arrive();

} // namespace kvorum::driver::gestures
