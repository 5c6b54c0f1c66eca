// SPDX-License-Identifier: Apache-2.0
#include "sketchitem.h"

#include <QPainter>
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
    // A path without length is not drawn; a dot is.
    path.lineTo(points.last() + QPointF(points.size() == 1 ? 0.1 : 0, 0));
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

void SketchItem::setStrokes(const QStringList& strokes) {
    if (strokes == texts_) return;
    texts_ = strokes;
    strokes_.clear();
    paths_.clear();
    for (const QString& text : strokes) {
        strokes_ << pointsOf(text);
        paths_ << pathOf(strokes_.last());
    }
    kept_ = QImage();
    redraw();
    emit strokesChanged();
}

qreal SketchItem::scale() const {
    return width() / kPaperWidth;
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
    redraw();
    emit pendingChanged();
    return true;
}

void SketchItem::lift() {
    pending_.clear();
    pendingText_.clear();
    redraw();
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
        QPen(color(), strokeWidth() / scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPainterPath& path : paths)
        painter.drawPath(path);
}

QImage SketchItem::image(const QSize& pixels) {
    if (kept_.size() != pixels || ink_ != color()) {
        ink_ = color();
        kept_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        kept_.fill(Qt::transparent);
        paint(kept_, paths_);
    }
    QImage picture = kept_;
    if (!pending_.isEmpty()) paint(picture, {pathOf(pending_)});
    return picture;
}

} // namespace kvorum::controls
