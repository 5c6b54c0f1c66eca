// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/panel.h"
#include "app/viewmodels/amendment_rows.h"
#include "app/viewmodels/panel_answers.h"
#include "app/viewmodels/screen_view_model.h"
#include "app/viewmodels/second_opinion_rows.h"

#include <QVariantList>

namespace kvorum::viewmodels {

/// One row of the matrix: an area, or a leaf below it.
struct MatrixRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool isArea MEMBER isArea)
    Q_PROPERTY(QString areaKey MEMBER areaKey) ///< the area that a leaf lies in
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString required MEMBER required) ///< "3", area: weighted mean "3.0"
    Q_PROPERTY(double requiredLevel MEMBER requiredLevel)
    Q_PROPERTY(double mean MEMBER mean)          ///< 0 where not observed
    Q_PROPERTY(QString meanText MEMBER meanText) ///< "4.3", "–"
    Q_PROPERTY(bool below MEMBER below)          ///< below what the role asks
    Q_PROPERTY(int lowest MEMBER lowest)         ///< of the raters, 0 for none
    Q_PROPERTY(int highest MEMBER highest)
    Q_PROPERTY(QString spreadText MEMBER spreadText)
    Q_PROPERTY(
        QStringList levels MEMBER levels) ///< per rater: "4", "–" not observed, "" not handed in
    Q_PROPERTY(bool isGate MEMBER isGate)
    Q_PROPERTY(QString gate MEMBER gate) ///< pass, fail, undetermined or empty
    Q_PROPERTY(QString gateText MEMBER gateText)
    Q_PROPERTY(QString detail MEMBER detail) ///< area: "7 skills, all rated"; leaf: weight and why
    Q_PROPERTY(bool claimedOnly MEMBER claimedOnly) ///< 4 or 5 without an example
public:
    QString key, areaKey, name, required, meanText, spreadText, gate, gateText, detail;
    bool isArea = false, below = false, isGate = false, claimedOnly = false;
    double requiredLevel = 0, mean = 0;
    int lowest = 0, highest = 0;
    QStringList levels;
    bool operator==(const MatrixRow&) const = default;
};

/// What a rater wrote.
struct NoteRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString rater MEMBER rater)
    Q_PROPERTY(QString initial MEMBER initial)
    Q_PROPERTY(int mark MEMBER mark)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString evidence MEMBER evidence) ///< in words
    Q_PROPERTY(QString question MEMBER question) ///< "4 · A past project"
    Q_PROPERTY(QString level MEMBER level)       ///< of the skill that is selected, or empty
public:
    QString key, rater, initial, text, evidence, question, level;
    int mark = 0;
    bool operator==(const NoteRow&) const = default;
};

struct CandidateState {
    Q_GADGET
    QML_VALUE_TYPE(candidateState)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString subtitle MEMBER subtitle) ///< "First of 4 ranked · all three sheets in"
    Q_PROPERTY(bool visible MEMBER visible)      ///< levels may be shown
    Q_PROPERTY(QString hiddenTitle MEMBER hiddenTitle) ///< "Waiting for Marta"
    Q_PROPERTY(QString hiddenText MEMBER hiddenText)
    Q_PROPERTY(QString score MEMBER score)       ///< "70.5", "–"
    Q_PROPERTY(QString interval MEMBER interval) ///< "65.3 to 75.7"
    Q_PROPERTY(QString equalWeights MEMBER equalWeights)
    Q_PROPERTY(QString coverage MEMBER coverage) ///< "97 %"
    Q_PROPERTY(QString status MEMBER status)     ///< pass, undetermined, gate_failed
    Q_PROPERTY(QString statusText MEMBER statusText)
    Q_PROPERTY(bool provisional MEMBER provisional)
    Q_PROPERTY(QString sizeFit MEMBER sizeFit) ///< "similar, 0.9 ×"
    Q_PROPERTY(QString sizeFitText MEMBER sizeFitText)
    Q_PROPERTY(double sizeRatio MEMBER sizeRatio)    ///< 0 where unknown
    Q_PROPERTY(QString complement MEMBER complement) ///< "67 %" or empty
    Q_PROPERTY(QVariantList raterMarks MEMBER
                   raterMarks) ///< maps {name, initial, mark, handedIn}: the columns
    Q_PROPERTY(QVariantList radar MEMBER radar) ///< maps {name, value, asked} per area
    Q_PROPERTY(QString skill MEMBER skill)      ///< name of the selected leaf, or empty
    Q_PROPERTY(QString why MEMBER why)          ///< why it weighs what it weighs
    Q_PROPERTY(QString mine MEMBER mine)        ///< none, start, resume, handedIn
public:
    QString name, subtitle, hiddenTitle, hiddenText, score, interval, equalWeights, coverage,
        status, statusText, sizeFit, sizeFitText, complement, skill, why, mine;
    bool visible = false, provisional = false;
    double sizeRatio = 0;
    QVariantList raterMarks, radar;
    bool operator==(const CandidateState&) const = default;
};

class CandidateViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString candidateId READ candidateId WRITE setCandidateId NOTIFY candidateIdChanged
                   REQUIRED)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY
                   selectedChanged) ///< a leaf id, or empty
    Q_PROPERTY(kvorum::viewmodels::CandidateState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* matrix READ matrix
                   CONSTANT) ///< MatrixRow: areas, each followed by its leaves
    Q_PROPERTY(QAbstractItemModel* notes READ notes
                   CONSTANT) ///< NoteRow of the selected leaf's question part
    Q_PROPERTY(QAbstractItemModel* answers READ answers CONSTANT) ///< PanelAnswerRow
    Q_PROPERTY(
        QAbstractItemModel* secondOpinions READ secondOpinions CONSTANT) ///< SecondOpinionRow
    Q_PROPERTY(QAbstractItemModel* versions READ versions CONSTANT) ///< VersionRow of all sheets

public:
    explicit CandidateViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString candidateId() const { return m_candidateId; }
    void setCandidateId(const QString& id);
    [[nodiscard]] QString selected() const { return m_selected; }
    void setSelected(const QString& leaf);
    [[nodiscard]] CandidateState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* matrix() { return &m_matrix; }
    [[nodiscard]] QAbstractItemModel* notes() { return &m_notes; }
    [[nodiscard]] QAbstractItemModel* answers() { return &m_answers; }
    [[nodiscard]] QAbstractItemModel* secondOpinions() { return &m_secondOpinions; }
    [[nodiscard]] QAbstractItemModel* versions() { return &m_versions; }

signals:
    void candidateIdChanged();
    void selectedChanged();

protected:
    void refresh() override;

private:
    [[nodiscard]] CandidateState describe(const session::Panel& panel, std::size_t index) const;
    void refreshNotes(const session::Panel& panel, std::size_t index);
    [[nodiscard]] QList<VersionRow> versionRows(const session::CandidatePanel& who) const;

    QString m_candidateId, m_selected;
    CandidateState m_state;
    models::RowsModel<MatrixRow> m_matrix;
    models::RowsModel<NoteRow> m_notes;
    models::RowsModel<PanelAnswerRow> m_answers;
    models::RowsModel<SecondOpinionRow> m_secondOpinions;
    models::RowsModel<VersionRow> m_versions;
};

} // namespace kvorum::viewmodels
