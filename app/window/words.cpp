// SPDX-License-Identifier: Apache-2.0
#include "app/window/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace kvorum::window {

void Words::speak(const QString& language, QQmlEngine* engine) {
    QCoreApplication::removeTranslator(&m_translator);
    // English is a file too: plural forms ("%n candidate(s)") have their words only there.
    if (m_translator.load(QStringLiteral("kvorum_") + language, QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    QLocale::setDefault(QLocale(language));
    if (engine != nullptr) {
        engine->retranslate();
    }
}

} // namespace kvorum::window
