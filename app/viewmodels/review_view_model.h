// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/panel.h"
#include "app/viewmodels/amendment_rows.h"
#include "app/viewmodels/screen_view_model.h"

#include <QVariantList>

namespace kvorum::viewmodels {

/// Something to look at before handing in.
struct CheckRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)       ///< leaf id
    Q_PROPERTY(QString kind MEMBER kind)     ///< unrated, example, answer
    Q_PROPERTY(QString title MEMBER title)   ///< "Search advertising has no rating"
    Q_PROPERTY(QString detail MEMBER detail) ///< "Question 13. Set 1-5 or not observed."
    Q_PROPERTY(int questionIndex MEMBER questionIndex)
public:
    QString key, kind, title, detail;
    int questionIndex = 0;
    bool operator==(const CheckRow&) const = default;
};

struct PanelRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< member id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString initial MEMBER initial)
    Q_PROPERTY(int mark MEMBER mark)
    Q_PROPERTY(bool handedIn MEMBER handedIn)
    Q_PROPERTY(QString text MEMBER text) ///< "you, not handed in", "handed in 14:02"
public:
    QString key, name, initial, text;
    int mark = 0;
    bool handedIn = false;
    bool operator==(const PanelRow&) const = default;
};

struct ReviewState {
    Q_GADGET
    QML_VALUE_TYPE(reviewState)
    Q_PROPERTY(QString candidateName MEMBER candidateName)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(int rated MEMBER rated)                   ///< with a level or "not observed"
    Q_PROPERTY(int all MEMBER all)                       ///< 41
    Q_PROPERTY(QString progressText MEMBER progressText) ///< "39 of 41 done"
    Q_PROPERTY(
        QString checksTitle MEMBER checksTitle)   ///< "Three things to look at", "All is in place"
    Q_PROPERTY(QVariantList spread MEMBER spread) ///< six counts: levels 1-5, not observed
    Q_PROPERTY(QString spreadText MEMBER spreadText)
    Q_PROPERTY(
        QString missingText MEMBER missingText) ///< "Two without a rating are kept as not observed"
    Q_PROPERTY(QString whoSeesText MEMBER whoSeesText)
    Q_PROPERTY(QString offlineText MEMBER offlineText) ///< empty when online
    Q_PROPERTY(bool locked MEMBER locked)
    Q_PROPERTY(
        QString lockedText MEMBER lockedText) ///< "Handed in 14:02. Waiting for Marta’s sheet."
public:
    QString candidateName, subtitle, progressText, checksTitle, spreadText, missingText,
        whoSeesText, offlineText, lockedText;
    int rated = 0, all = 0;
    QVariantList spread;
    bool locked = false;
    bool operator==(const ReviewState&) const = default;
};

class ReviewViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString candidateId READ candidateId WRITE setCandidateId NOTIFY candidateIdChanged
                   REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::ReviewState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* checks READ checks CONSTANT) ///< CheckRow
    Q_PROPERTY(QAbstractItemModel* panel READ panel CONSTANT)   ///< PanelRow
    /// VersionRow of the sheet that is in: what was amended, and what came too late for it.
    Q_PROPERTY(QAbstractItemModel* versions READ versions CONSTANT)

public:
    explicit ReviewViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString candidateId() const { return m_candidateId; }
    void setCandidateId(const QString& id);
    [[nodiscard]] ReviewState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* checks() { return &m_checks; }
    [[nodiscard]] QAbstractItemModel* panel() { return &m_panel; }
    [[nodiscard]] QAbstractItemModel* versions() { return &m_versions; }

    Q_INVOKABLE void rate(const QString& leaf, int level);
    /// Locks and hands in; true when it is locked on this device.
    Q_INVOKABLE bool submit();
    /// Amends the sheet with what came too late for it.
    Q_INVOKABLE void takeLate(const QString& key, const QString& reason);
    /// Where the interview opens for this row.
    Q_INVOKABLE void openAt(int questionIndex);

signals:
    void candidateIdChanged();

protected:
    void refresh() override;

private:
    [[nodiscard]] QList<PanelRow> panelRows(const std::vector<session::RaterState>& raters) const;
    void describePanel(ReviewState& state, const std::vector<session::RaterState>& raters) const;

    QString m_candidateId;
    ReviewState m_state;
    models::RowsModel<CheckRow> m_checks;
    models::RowsModel<PanelRow> m_panel;
    models::RowsModel<VersionRow> m_versions;
};

} // namespace kvorum::viewmodels
