// SPDX-License-Identifier: Apache-2.0
#include "sketchitem.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QtMath>

namespace kvorum::controls {
namespace {

constexpr qreal kPaperWidth = 1000;
constexpr qreal kPaperHeight = 750;
constexpr qsizetype kMostPoints = 1000;
// A hand that rests draws nothing.
constexpr qreal kStep = 3;

QPolygonF pointsOf(const QString& text) {
    QPolygonF points;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto comma = pair.indexOf(u',');
        points << QPointF(pair.left(comma).toInt(), pair.mid(comma + 1).toInt());
    }
    return points;
}

// Round through the middles of its points, as a hand draws.
QPainterPath pathOf(const QPolygonF& points) {
    QPainterPath path;
    if (points.isEmpty()) return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path.quadTo(points[i], (points[i] + points[i + 1]) / 2);
    path.lineTo(points.last());
    return path;
}

qreal distance(const QPointF& at, const QPointF& from, const QPointF& to) {
    const QPointF along = to - from;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal part =
        length > 0 ? qBound(0.0, QPointF::dotProduct(at - from, along) / length, 1.0) : 0.0;
    const QPointF off = at - from - part * along;
    return qSqrt(QPointF::dotProduct(off, off));
}

qreal distance(const QPointF& at, const QPolygonF& stroke) {
    qreal nearest = kPaperWidth + kPaperHeight;
    for (qsizetype i = 0; i < stroke.size(); ++i)
        nearest = qMin(nearest, distance(at, stroke[qMax<qsizetype>(0, i - 1)], stroke[i]));
    return nearest;
}

} // namespace

SketchItem::SketchItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void SketchItem::setStrokes(const QStringList& strokes) {
    if (strokes == texts_) return;
    texts_ = strokes;
    strokes_.clear();
    paths_.clear();
    for (const QString& text : strokes) {
        strokes_ << pointsOf(text);
        paths_ << pathOf(strokes_.last());
    }
    redraw();
    emit strokesChanged();
}

void SketchItem::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    redraw();
    emit colorChanged();
}

void SketchItem::setStrokeWidth(qreal width) {
    if (qFuzzyCompare(width, strokeWidth_)) return;
    strokeWidth_ = width;
    redraw();
    emit strokeWidthChanged();
}

qreal SketchItem::scale() const {
    return width() / kPaperWidth;
}

void SketchItem::redraw() {
    kept_ = QImage();
    update();
}

bool SketchItem::draw(qreal x, qreal y) {
    if (pending_.size() >= kMostPoints) return false;
    const QPointF at(qRound(qBound(0.0, x / scale(), kPaperWidth)),
                     qRound(qBound(0.0, y / scale(), kPaperHeight)));
    if (!pending_.isEmpty()) {
        const QPointF step = at - pending_.last();
        if (QPointF::dotProduct(step, step) < kStep * kStep) return true;
        pendingText_ += u' ';
    }
    pending_ << at;
    pendingText_ += QString::number(at.x()) + u',' + QString::number(at.y());
    update();
    emit pendingChanged();
    return true;
}

void SketchItem::lift() {
    pending_.clear();
    pendingText_.clear();
    update();
    emit pendingChanged();
}

int SketchItem::strokeAt(qreal x, qreal y, qreal reach) const {
    const QPointF at(x / scale(), y / scale());
    for (qsizetype i = strokes_.size(); i-- > 0;) {
        if (distance(at, strokes_[i]) * scale() <= reach) return static_cast<int>(i);
    }
    return -1;
}

void SketchItem::paint(QImage& image, const QList<QPainterPath>& paths) const {
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(image.width() / kPaperWidth, image.width() / kPaperWidth);
    painter.setPen(
        QPen(color_, strokeWidth_ / scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPainterPath& path : paths)
        painter.drawPath(path);
}

QSGNode* SketchItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const QSize pixels(qCeil(width() * ratio), qCeil(height() * ratio));
    if (pixels.isEmpty()) {
        delete old;
        return nullptr;
    }
    auto* node = static_cast<QSGImageNode*>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    if (kept_.isNull()) {
        kept_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        kept_.fill(Qt::transparent);
        paint(kept_, paths_);
    }
    QImage shown = kept_;
    if (!pending_.isEmpty()) paint(shown, {pathOf(pending_)});
    node->setTexture(window()->createTextureFromImage(shown, QQuickWindow::TextureHasAlphaChannel));
    node->setRect(0, 0, pixels.width() / ratio, pixels.height() / ratio);
    return node;
}

void SketchItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void SketchItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window))
        redraw();
}

} // namespace kvorum::controls
