// SPDX-License-Identifier: Apache-2.0
#include "vectoritem.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>
#include <QtMath>

namespace kvorum::controls {
namespace {

constexpr int kCacheKilobytes = 8 * 1024;

QImage render(const QByteArray& svg, const QSize& pixels) {
    static QCache<QByteArray, QImage> cache(kCacheKilobytes);
    const QByteArray key =
        QByteArray::number(pixels.width()) + 'x' + QByteArray::number(pixels.height()) + svg;
    if (const QImage* hit = cache.object(key)) return *hit;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    cache.insert(key, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

const QByteArray& iconFile(const QString& name) {
    static QHash<QString, QByteArray> files;
    const auto found = files.constFind(name);
    if (found != files.constEnd()) return *found;
    QFile file(QStringLiteral(":/kvorum/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("Kvorum.Controls: no icon named %s", qUtf8Printable(name));
    return *files.insert(name, file.isOpen() ? file.readAll() : QByteArray());
}

} // namespace

VectorItem::VectorItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void VectorItem::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    redraw();
    emit colorChanged();
}

void VectorItem::setStrokeWidth(qreal width) {
    if (qFuzzyCompare(width, strokeWidth_)) return;
    strokeWidth_ = width;
    redraw();
    emit strokeWidthChanged();
}

void VectorItem::redraw() {
    dirty_ = true;
    update();
}

QImage VectorItem::image(const QSize& pixels) {
    const QByteArray svg = document();
    return svg.isEmpty() ? QImage() : render(svg, pixels);
}

QSGNode* VectorItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const QRectF frame = this->frame();
    const QSize pixels(qCeil(frame.width() * ratio), qCeil(frame.height() * ratio));
    if (old && !dirty_ && !pixels.isEmpty()) {
        static_cast<QSGImageNode*>(old)->setRect(frame.x(), frame.y(), pixels.width() / ratio,
                                                 pixels.height() / ratio);
        return old;
    }
    const QImage picture = pixels.isEmpty() ? QImage() : image(pixels);
    if (picture.isNull()) {
        delete old;
        return nullptr;
    }
    auto* node = static_cast<QSGImageNode*>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    node->setTexture(window()->createTextureFromImage(
        picture, QQuickWindow::CreateTextureOptions(QQuickWindow::TextureHasAlphaChannel) |
                     QQuickWindow::TextureCanUseAtlas));
    dirty_ = false;
    node->setRect(frame.x(), frame.y(), pixels.width() / ratio, pixels.height() / ratio);
    return node;
}

void VectorItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void VectorItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window))
        redraw();
}

void IconItem::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    redraw();
    emit nameChanged();
}

void IconItem::setIconSize(int size) {
    if (size == iconSize_) return;
    iconSize_ = size;
    redraw();
    emit iconSizeChanged();
}

QRectF IconItem::frame() const {
    const auto middle = [&](qreal room) { return (qFloor(room) + 1) / 2 - (iconSize_ + 1) / 2; };
    return QRectF(middle(width()), middle(height()), iconSize_, iconSize_);
}

QByteArray IconItem::document() const {
    if (name_.isEmpty()) return {};
    QByteArray svg = iconFile(name_);
    svg.replace("currentColor", color().name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(strokeWidth()) + '"');
    return svg;
}

void DrawingItem::setElements(const QString& elements) {
    if (elements == elements_) return;
    elements_ = elements;
    redraw();
    emit elementsChanged();
}

QByteArray DrawingItem::document() const {
    if (elements_.isEmpty()) return {};
    const QByteArray body = elements_.toUtf8().replace("currentColor", color().name().toLatin1());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " +
           QByteArray::number(width()) + ' ' + QByteArray::number(height()) +
           "\" fill=\"none\" stroke-width=\"" + QByteArray::number(strokeWidth()) +
           "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + body + "</svg>";
}

} // namespace kvorum::controls
