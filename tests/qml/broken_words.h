// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

namespace kvorum::tests {

/// The first word of a text that its lines break in two for want of width; empty where none is.
/// Addresses may break anywhere; where a text has most of the window, large
/// letters leave no other way.
inline QString brokenWord(const QQuickItem* text) {
    constexpr int wrapWhereNeeded = 4; // Text.Wrap
    constexpr double most = 0.5;
    constexpr int longestWord = 40;
    if (text->property("wrapMode").toInt() != wrapWhereNeeded ||
        text->width() >= most * text->window()->width()) {
        return {};
    }
    static const QRegularExpression gaps(QStringLiteral("[\\s/\u2013-]+|<[^>]*>"));
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    for (const QString& word : text->property("text").toString().split(gaps)) {
        const bool address = word.size() > longestWord || word.chopped(1).contains('.');
        if (!address && metrics.horizontalAdvance(word) > text->width() + 1) {
            return word;
        }
    }
    return {};
}

} // namespace kvorum::tests
