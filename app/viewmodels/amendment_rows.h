// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/amendments.h"
#include "app/session/read_log.h"
#include "core/domain/questions.h"

#include <QObject>

namespace kvorum::viewmodels {

/// One version of something in a sheet that was handed in.
struct VersionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)     ///< amended, or late: not in the sheet, to be offered
    Q_PROPERTY(QString title MEMBER title)   ///< "Rating of SEO: 2 of 5, now 4 of 5"
    Q_PROPERTY(QString reason MEMBER reason) ///< as the rater wrote it
    Q_PROPERTY(QString when MEMBER when)     ///< "14:20", or "Eva Holm · 14:20"
public:
    QString key, kind, title, reason, when;
    bool operator==(const VersionRow&) const = default;
};

/// What was amended in a sheet, oldest first, each beside what stood before it.
[[nodiscard]] QList<VersionRow> amendedRows(session::DeviceSession& session,
                                            const base::ScopeId& scorecard,
                                            const QString& language);
/// What came too late for the own sheet and was not taken up yet.
[[nodiscard]] QList<VersionRow> lateRows(session::DeviceSession& session,
                                         const base::ScopeId& scorecard, const QString& language);
/// The versions of one field in words: "Amended 14:20 to 4 of 5. Mixed up two answers".
[[nodiscard]] QStringList versionLines(session::DeviceSession& session,
                                       const std::vector<session::Amendment>& all,
                                       const std::string& field, const QString& language);
/// Those of an answer, all that was added at once in one line: "Amended 14:20: Warehouse: Buy
/// outside; Analyst: Keep inside. Reason: …". Without the parts that were not asked.
[[nodiscard]] QStringList answerVersionLines(session::DeviceSession& session,
                                             const std::vector<session::Amendment>& all,
                                             const domain::Question& question,
                                             const QString& language);

} // namespace kvorum::viewmodels
