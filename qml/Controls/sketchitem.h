// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QQuickItem>
#include <QStringList>

namespace kvorum::controls {

// Strokes of a pen on a paper of 1000 by 750, drawn as large as the item. A stroke is the text of
// its points, "120,80 125,84"; the one that is being drawn is `pending`.
class SketchItem : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(QStringList strokes READ strokes WRITE setStrokes NOTIFY strokesChanged)
    Q_PROPERTY(QString pending READ pending NOTIFY pendingChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY strokeWidthChanged)
    QML_ELEMENT

public:
    explicit SketchItem(QQuickItem* parent = nullptr);

    QStringList strokes() const { return texts_; }
    void setStrokes(const QStringList& strokes);
    QString pending() const { return pendingText_; }
    QColor color() const { return color_; }
    void setColor(const QColor& color);
    qreal strokeWidth() const { return strokeWidth_; }
    void setStrokeWidth(qreal width);

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
    void colorChanged();
    void strokeWidthChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    qreal scale() const;
    void redraw();
    void paint(QImage& image, const QList<QPainterPath>& paths) const;

    QStringList texts_;
    QList<QPolygonF> strokes_;
    QList<QPainterPath> paths_;
    QPolygonF pending_;
    QString pendingText_;
    QColor color_{Qt::black};
    qreal strokeWidth_ = 2.0;
    QImage kept_; // the strokes without the pending one; empty where they must be drawn anew
};

} // namespace kvorum::controls
