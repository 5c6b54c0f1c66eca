// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cmath>

namespace kvorum::test {

/// Works out arithmetic as a person writes it: + - * / ( ), numbers, sqrt(…), ln(…). `valid` turns
/// false on anything else.
class Arithmetic {
public:
    explicit Arithmetic(const QString& text) : m_text(QString(text).remove(u' ')) {}

    double value() {
        const double result = sum();
        valid = valid && m_at == m_text.size() && !m_text.isEmpty();
        return result;
    }

    bool valid = true;

private:
    bool take(const QString& word) {
        if (!QStringView(m_text).mid(m_at).startsWith(word)) return false;
        m_at += word.size();
        return true;
    }
    double sum() {
        double left = product();
        while (m_at < m_text.size()) {
            if (take(QStringLiteral("+"))) {
                left += product();
            } else if (take(QStringLiteral("-"))) {
                left -= product();
            } else {
                break;
            }
        }
        return left;
    }
    double product() {
        double left = factor();
        while (m_at < m_text.size()) {
            if (take(QStringLiteral("*"))) {
                left *= factor();
            } else if (take(QStringLiteral("/"))) {
                left /= factor();
            } else {
                break;
            }
        }
        return left;
    }
    double factor() {
        if (take(QStringLiteral("-"))) return -factor();
        if (take(QStringLiteral("sqrt"))) return std::sqrt(inBrackets());
        if (take(QStringLiteral("ln"))) return std::log(inBrackets());
        if (m_at < m_text.size() && m_text[m_at] == u'(') return inBrackets();
        const auto first = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.')) {
            ++m_at;
        }
        bool isNumber = false;
        const double number = m_text.mid(first, m_at - first).toDouble(&isNumber);
        valid = valid && isNumber;
        return number;
    }
    double inBrackets() {
        const bool opened = take(QStringLiteral("("));
        const double inside = sum();
        valid = take(QStringLiteral(")")) && opened && valid;
        return inside;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace kvorum::test
