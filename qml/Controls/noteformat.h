// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>

namespace kvorum::controls {

// Gives the lines of a text editor a fixed height, which TextEdit 6.4 cannot do by itself.
// The undo history holds only what the user did.
class NoteFormat : public QObject {
    Q_OBJECT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged)
    QML_ELEMENT

public:
    using QObject::QObject;

    QQuickTextDocument* document() const { return document_; }
    void setDocument(QQuickTextDocument* document);
    int lineHeight() const { return lineHeight_; }
    void setLineHeight(int height);

    // Empties the undo history.
    Q_INVOKABLE void forget();

signals:
    void documentChanged();
    void lineHeightChanged();

private:
    void apply();

    QPointer<QQuickTextDocument> document_;
    int lineHeight_ = 0;
    bool applying_ = false;
};

} // namespace kvorum::controls
