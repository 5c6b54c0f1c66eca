// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QIODevice;

namespace kvorum::viewmodels {

/// What stands on a recovery sheet.
struct RecoveryPage {
    QString workspace, person, day;
    QStringList words;
    QString place; ///< the workspace's link without a secret; also as a QR code
};

/// Writes it as a PDF of one A4 page, in the language that is on. False where `file` takes no more.
[[nodiscard]] bool writeRecoveryPage(const RecoveryPage& page, QIODevice& file);

} // namespace kvorum::viewmodels
