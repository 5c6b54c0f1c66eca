// SPDX-License-Identifier: Apache-2.0
#include "noteformat.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace kvorum::controls {

void NoteFormat::setDocument(QQuickTextDocument* document) {
    if (document == document_) return;
    document_ = document;
    if (document_)
        connect(document_->textDocument(), &QTextDocument::contentsChanged, this,
                &NoteFormat::apply);
    apply();
    emit documentChanged();
}

void NoteFormat::setLineHeight(int height) {
    if (height == lineHeight_) return;
    lineHeight_ = height;
    apply();
    emit lineHeightChanged();
}

void NoteFormat::forget() {
    if (document_) document_->textDocument()->clearUndoRedoStacks();
}

void NoteFormat::apply() {
    if (applying_ || !document_ || lineHeight_ <= 0) return;
    QTextDocument* text = document_->textDocument();
    // New lines inherit the format of the one before, so the first tells for all.
    if (qRound(text->firstBlock().blockFormat().lineHeight()) == lineHeight_) return;
    applying_ = true;
    QTextBlockFormat format;
    format.setLineHeight(lineHeight_, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(text);
    cursor.select(QTextCursor::Document);
    const bool fresh = !text->isUndoAvailable() && !text->isRedoAvailable();
    if (!fresh) cursor.joinPreviousEditBlock();
    cursor.mergeBlockFormat(format);
    if (!fresh) cursor.endEditBlock();
    if (fresh) text->clearUndoRedoStacks();
    applying_ = false;
}

} // namespace kvorum::controls
