// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"
#include "core/scoring/explain.h"

#include <QList>
#include <QString>

/// The tree behind a number in a person's words.
namespace kvorum::viewmodels::explanation {

/// One number of the tree.
struct Line {
    int depth = 0; ///< 0 is the number asked about; deeper lines explain the one above them
    QString name;  ///< "Weight of SEO"
    QString value; ///< "4.2 %"
    QString how;   ///< "0.26 × 0.16"; empty for an input
    QString rule;  ///< "M-43, advice, source 001"; empty without a rule
};

/// The number and what it stands on, down to `depth`; plain numbers stand in the arithmetic of the
/// line that uses them.
[[nodiscard]] QList<Line> lines(const session::Panel& panel,
                                const scoring::Explanation& explanation, int depth,
                                const QString& language);

} // namespace kvorum::viewmodels::explanation
