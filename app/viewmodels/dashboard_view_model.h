// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/viewmodels/screen_view_model.h"

#include <QVariantList>

namespace kvorum::viewmodels {

/// A column of the heat map.
struct AreaRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< area id, or "traits"
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QString weightText MEMBER weightText) ///< "46 %", traits: "beside"
    Q_PROPERTY(bool isGate MEMBER isGate)
    Q_PROPERTY(QString why MEMBER why) ///< the sentences that made this weight
public:
    QString key, name, shortName, weightText, why;
    bool isGate = false;
    bool operator==(const AreaRow&) const = default;
};

/// One candidate of the heat map, best first; those whose gate failed come last.
struct HeatRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)   ///< candidate id
    Q_PROPERTY(QString rank MEMBER rank) ///< "1", "–" where not ranked
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(
        QString status MEMBER status) ///< pass, provisional, undetermined, gate_failed, waiting
    Q_PROPERTY(
        QString statusText MEMBER statusText) ///< "Gates passed · 3 of 3 in", "Leadership gate 2.3"
    Q_PROPERTY(QVariantList cells MEMBER cells) ///< maps per column {mean (0 = not observed), text,
                                                ///< below, gateFailed, description}
    Q_PROPERTY(QString score MEMBER score)      ///< "70.5", "–"
    Q_PROPERTY(QString doubt MEMBER doubt)      ///< "± 5.1", "at least ± 5.1"
    Q_PROPERTY(double scoreValue MEMBER scoreValue) ///< -1 where none
    Q_PROPERTY(double halfWidth MEMBER halfWidth)   ///< 1.96 se
    Q_PROPERTY(double equalValue MEMBER equalValue) ///< equal-weight score, -1 where none
    Q_PROPERTY(QString coverage MEMBER coverage)    ///< "97 %"
    Q_PROPERTY(bool firstFailed MEMBER firstFailed) ///< the group line stands above this row
    Q_PROPERTY(bool visible MEMBER visible)         ///< levels may be shown to me
    Q_PROPERTY(
        QString description MEMBER description) ///< the row in one sentence, for the screen reader
public:
    QString key, rank, name, status, statusText, score, doubt, coverage, description;
    QVariantList cells;
    double scoreValue = -1, halfWidth = 0, equalValue = -1;
    bool firstFailed = false, visible = false;
    bool operator==(const HeatRow&) const = default;
};

struct DashboardState {
    Q_GADGET
    QML_VALUE_TYPE(dashboardState)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle) ///< "Nordhem Interiör · 6 candidates · 3 raters"
    Q_PROPERTY(QString emptyTitle MEMBER emptyTitle) ///< when no sheet can be shown yet
    Q_PROPERTY(QString emptyText MEMBER emptyText)
    Q_PROPERTY(int axisFrom MEMBER axisFrom) ///< of the interval plot, tens
    Q_PROPERTY(int axisTo MEMBER axisTo)
    Q_PROPERTY(QString gateLine MEMBER gateLine) ///< over the rows whose gate failed
    Q_PROPERTY(QVariantList pair MEMBER pair)    ///< first two: {ahead, behind, percent} or empty
public:
    QString title, subtitle, emptyTitle, emptyText, gateLine;
    int axisFrom = 0, axisTo = 100;
    QVariantList pair;
    bool operator==(const DashboardState&) const = default;
};

class DashboardViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged REQUIRED)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(bool namesHidden READ namesHidden WRITE setNamesHidden NOTIFY searchChanged)
    Q_PROPERTY(kvorum::viewmodels::DashboardState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* areas READ areas CONSTANT) ///< AreaRow
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)   ///< HeatRow

public:
    explicit DashboardViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString vacancyId() const { return m_vacancyId; }
    void setVacancyId(const QString& id);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& text);
    [[nodiscard]] bool namesHidden() const { return m_namesHidden; }
    void setNamesHidden(bool hidden);
    [[nodiscard]] DashboardState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* areas() { return &m_areas; }
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }

signals:
    void vacancyIdChanged();
    void searchChanged();

protected:
    void refresh() override;

private:
    QString m_vacancyId, m_search;
    bool m_namesHidden = false;
    DashboardState m_state;
    models::RowsModel<AreaRow> m_areas;
    models::RowsModel<HeatRow> m_rows;
};

} // namespace kvorum::viewmodels
