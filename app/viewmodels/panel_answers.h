// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

#include <QObject>
#include <QVariantList>

namespace kvorum::viewmodels {

/// What one rater put down beside the levels of one question; notes of parts that rate nothing are
/// among it.
struct PanelAnswerRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString question MEMBER question) ///< "8 · Inside or bought"; empty: as above
    Q_PROPERTY(QString rater MEMBER rater)
    Q_PROPERTY(QString initial MEMBER initial)
    Q_PROPERTY(int mark MEMBER mark)
    Q_PROPERTY(QVariantList lines MEMBER lines) ///< as answerLines() says
    Q_PROPERTY(QString remark MEMBER remark)    ///< how it compares, never rated; or empty
public:
    QString key, question, rater, initial, remark;
    int mark = 0;
    QVariantList lines;
    bool operator==(const PanelAnswerRow&) const = default;
};

/// Of the sheets that are handed in and may be read, question by question.
[[nodiscard]] QList<PanelAnswerRow> panelAnswers(session::DeviceSession& session,
                                                 const session::Panel& panel, std::size_t candidate,
                                                 const QString& language);

} // namespace kvorum::viewmodels
