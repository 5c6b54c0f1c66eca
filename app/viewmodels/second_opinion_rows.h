// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

#include <QObject>

namespace kvorum::viewmodels {

/// One area as a second opinion sees it, beside the panel's mean (M-127).
struct SecondOpinionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString rater MEMBER rater) ///< name; empty: as above
    Q_PROPERTY(QString initial MEMBER initial)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString own MEMBER own)               ///< "3.4", "–" where nothing was rated
    Q_PROPERTY(QString panel MEMBER panel)           ///< "3.9"
    Q_PROPERTY(QString difference MEMBER difference) ///< own less panel: "−0.5", "+0.5", "0.0", "–"
    Q_PROPERTY(bool large MEMBER large)              ///< a level or more
public:
    QString key, rater, initial, area, own, panel, difference;
    bool large = false;
    bool operator==(const SecondOpinionRow&) const = default;
};

/// Empty until this device may read a second opinion and the panel.
[[nodiscard]] QList<SecondOpinionRow> secondOpinionRows(session::DeviceSession& session,
                                                        const session::Panel& panel,
                                                        std::size_t candidate,
                                                        const QString& language);

} // namespace kvorum::viewmodels
