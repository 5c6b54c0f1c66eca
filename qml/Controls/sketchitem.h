// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vectoritem.h"

#include <QPainterPath>
#include <QStringList>

namespace kvorum::controls {

// Strokes of a pen on a paper of 1000 by 750, drawn as large as the item. A stroke is the text of
// its points, "120,80 125,84"; the one that is being drawn is `pending`.
class SketchItem : public kvorum::controls::VectorItem {
    Q_OBJECT
    Q_PROPERTY(QStringList strokes READ strokes WRITE setStrokes NOTIFY strokesChanged)
    Q_PROPERTY(QString pending READ pending NOTIFY pendingChanged)
    QML_ELEMENT

public:
    using VectorItem::VectorItem;

    QStringList strokes() const { return texts_; }
    void setStrokes(const QStringList& strokes);
    QString pending() const { return pendingText_; }

    // The pen goes on from where it is, in item coordinates. False: the stroke has all the points
    // it may have.
    Q_INVOKABLE bool draw(qreal x, qreal y);
    // The pen is lifted: nothing is pending.
    Q_INVOKABLE void lift();
    // The newest stroke within `reach` of a point in item coordinates; -1 where there is none.
    Q_INVOKABLE int strokeAt(qreal x, qreal y, qreal reach) const;

signals:
    void strokesChanged();
    void pendingChanged();

protected:
    QImage image(const QSize& pixels) override;

private:
    qreal scale() const;
    void paint(QImage& image, const QList<QPainterPath>& paths) const;

    QStringList texts_;
    QList<QPolygonF> strokes_;
    QList<QPainterPath> paths_;
    QPolygonF pending_;
    QString pendingText_;
    QImage kept_; // the strokes without the pending one, in that ink
    QColor ink_;
};

} // namespace kvorum::controls
