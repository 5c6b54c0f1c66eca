// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>

namespace kvorum::tests {

/// The words of another language in a suite that presses what it reads.
class Tongue : public QObject {
    Q_OBJECT

public:
    /// From now on screens are made in this language: en, sv or pl.
    Q_INVOKABLE void speak(const QString& language) {
        QCoreApplication::removeTranslator(&m_translator);
        m_said.clear();
        QLocale::setDefault(QLocale(language));
        if (m_translator.load(QStringLiteral(KVORUM_QM_DIR "/kvorum_") + language + ".qm")) {
            QCoreApplication::installTranslator(&m_translator);
        }
        QFile file(QStringLiteral(KVORUM_TS_DIR "/kvorum_") + language + ".ts");
        if (language == QLatin1String("en") || !file.open(QIODevice::ReadOnly)) {
            return;
        }
        static const QRegularExpression pair(
            "<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>");
        auto pairs = pair.globalMatch(QString::fromUtf8(file.readAll()));
        while (pairs.hasNext()) {
            const auto one = pairs.next();
            m_said.insert(one.captured(1), one.captured(2));
        }
    }
    /// All that an English text is called here; one with a name in it stands as "Raters of
    /// %1|Alva".
    Q_INVOKABLE QStringList said(const QString& text) const {
        QStringList all;
        for (const QString& one : m_said.values(text.section('|', 0, 0))) {
            all << (text.contains('|') ? one.arg(text.section('|', 1)) : one);
        }
        const QString own = text.section('|', 0, 0);
        return all << (text.contains('|') ? own.arg(text.section('|', 1)) : own);
    }

private:
    QTranslator m_translator;
    QMultiHash<QString, QString> m_said;
};

} // namespace kvorum::tests
