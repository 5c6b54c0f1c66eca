// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QString>

namespace kvorum::controls {

// A picture drawn at the exact pixel size of the item, tinted; of SVG text, cached by content.
// Crisp at every device pixel ratio and smooth without multisampling, also in the software
// renderer.
class VectorItem : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY strokeWidthChanged)
    QML_ANONYMOUS

public:
    explicit VectorItem(QQuickItem* parent = nullptr);

    QColor color() const { return color_; }
    void setColor(const QColor& color);
    qreal strokeWidth() const { return strokeWidth_; }
    void setStrokeWidth(qreal width);

signals:
    void colorChanged();
    void strokeWidthChanged();

protected:
    // The SVG document for the present properties; empty draws nothing.
    virtual QByteArray document() const { return {}; }
    // The picture itself, for what is not drawn of SVG; null draws nothing.
    virtual QImage image(const QSize& pixels);
    // Where it is drawn, in item coordinates.
    virtual QRectF frame() const { return boundingRect(); }
    void redraw();
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    QColor color_{Qt::black};
    qreal strokeWidth_ = 2.0;
    bool dirty_ = true;
};

// A Tabler outline icon by its name, from assets/icons, in the middle of the item.
class IconItem : public kvorum::controls::VectorItem {
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(int size READ iconSize WRITE setIconSize NOTIFY iconSizeChanged)
    QML_ELEMENT

public:
    using VectorItem::VectorItem;

    QString name() const { return name_; }
    void setName(const QString& name);
    int iconSize() const { return iconSize_; }
    void setIconSize(int size);

signals:
    void nameChanged();
    void iconSizeChanged();

protected:
    QByteArray document() const override;
    QRectF frame() const override;

private:
    QString name_;
    int iconSize_ = 0;
};

// A drawing given as SVG elements in item coordinates; `currentColor` stands for color.
class DrawingItem : public kvorum::controls::VectorItem {
    Q_OBJECT
    Q_PROPERTY(QString elements READ elements WRITE setElements NOTIFY elementsChanged)
    QML_ELEMENT

public:
    using VectorItem::VectorItem;

    QString elements() const { return elements_; }
    void setElements(const QString& elements);

signals:
    void elementsChanged();

protected:
    QByteArray document() const override;

private:
    QString elements_;
};

} // namespace kvorum::controls
