// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vectoritem.h"

namespace kvorum::controls {

// A text as a QR code, dark on light in every theme, with its quiet zone. Crisp where the item is a
// multiple of `modules` wide. Empty where the text is, or is too long for one code.
class QrItem : public kvorum::controls::VectorItem {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int modules READ modules NOTIFY textChanged) // of one side, quiet zone included
    QML_ELEMENT

public:
    using VectorItem::VectorItem;

    QString text() const { return text_; }
    void setText(const QString& text);
    int modules() const { return modules_; }

signals:
    void textChanged();

protected:
    QByteArray document() const override { return picture_; }

private:
    QString text_;
    int modules_ = 0;
    QByteArray picture_;
};

} // namespace kvorum::controls
