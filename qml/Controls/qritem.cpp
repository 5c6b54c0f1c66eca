// SPDX-License-Identifier: Apache-2.0
#include "qritem.h"

#include <qrcodegen.hpp>

#include <stdexcept>

namespace kvorum::controls {
namespace {

constexpr int kQuiet = 4; // modules of light around a code, as its standard asks for

QByteArray draw(const qrcodegen::QrCode& code, int side) {
    QByteArray path;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (!code.getModule(x, y)) continue;
            path += 'M' + QByteArray::number(x + kQuiet) + ' ' + QByteArray::number(y + kQuiet) +
                    "h1v1h-1z";
        }
    }
    const QByteArray size = QByteArray::number(side);
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + ' ' + size +
           "'><rect width='" + size + "' height='" + size + "' fill='#fff'/><path fill='#000' d='" +
           path + "'/></svg>";
}

} // namespace

void QrItem::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    modules_ = 0;
    picture_.clear();
    try {
        if (!text.isEmpty()) {
            const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(),
                                                            qrcodegen::QrCode::Ecc::MEDIUM);
            modules_ = code.getSize() + 2 * kQuiet;
            picture_ = draw(code, modules_);
        }
    } catch (const std::length_error&) {
        // too long: the text beside it still holds
    }
    redraw();
    emit textChanged();
}

} // namespace kvorum::controls
