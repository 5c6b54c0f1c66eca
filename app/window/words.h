// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

class QQmlEngine;

namespace kvorum::window {

/// The words of the user interface in the language that is on; changes at run time.
class Words {
public:
    /// Loads en, sv or pl and lets the engine, where there is one, write every text anew.
    void speak(const QString& language, QQmlEngine* engine);

private:
    QTranslator m_translator;
};

} // namespace kvorum::window
