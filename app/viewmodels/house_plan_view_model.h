// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/house_plan.h"
#include "app/viewmodels/answer_rows.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// One of the twelve resources (M-16), and where the house has it.
struct PlaceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< resource id
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString group MEMBER group)   ///< "Technology"; empty: as above
    Q_PROPERTY(int place MEMBER place)       ///< 0 inside, 1 bought, 2 none; -1 not set
    Q_PROPERTY(QString advice MEMBER advice) ///< what the general advice says where this is not it
                                             ///< and so wants a reason (M-18); else empty
    Q_PROPERTY(QString reason MEMBER reason) ///< as a person wrote it
    Q_PROPERTY(QString problem MEMBER problem) ///< why this line was not kept; empty: nothing
public:
    QString key, title, group, advice, reason, problem;
    int place = -1;
    bool operator==(const PlaceRow&) const = default;
};

struct HousePlanState {
    Q_GADGET
    QML_VALUE_TYPE(housePlanState)
    Q_PROPERTY(QString summary MEMBER summary)       ///< of the draft: "4 inside, 7 bought, 1 none"
    Q_PROPERTY(QString adviceText MEMBER adviceText) ///< the general advice, named as an opinion;
                                                     ///< empty where it does not apply (M-17)
    Q_PROPERTY(bool placesMoved MEMBER placesMoved)  ///< the draft differs from what is kept
    Q_PROPERTY(bool splitMoved MEMBER splitMoved)
public:
    QString summary, adviceText;
    bool placesMoved = false, splitMoved = false;
    bool operator==(const HousePlanState&) const = default;
};

/// A draft of what the house itself wants (M-118, M-121); kept by save…().
class HousePlanViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::HousePlanState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT) ///< PlaceRow
    Q_PROPERTY(QAbstractItemModel* shares READ shares CONSTANT) ///< AnswerRow

public:
    explicit HousePlanViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString vacancyId() const { return m_vacancyId; }
    void setVacancyId(const QString& id);
    [[nodiscard]] HousePlanState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* places() { return &m_places; }
    [[nodiscard]] QAbstractItemModel* shares() { return &m_shares; }

    /// Forgets the draft.
    Q_INVOKABLE void reset();
    /// 0 inside, 1 bought, 2 none.
    Q_INVOKABLE void place(const QString& resource, int where);
    /// Why the house has a resource elsewhere than the general advice (M-18).
    Q_INVOKABLE void explain(const QString& resource, const QString& reason);
    /// All twelve as the general advice has them.
    Q_INVOKABLE void takeAdvice();
    /// Sets one share, 0 to 100; the one set longest ago gives way.
    Q_INVOKABLE void share(const QString& item, int percent);
    /// Whether it was kept; a refusal is told as refused(), a reason that is missing beside its
    /// line.
    Q_INVOKABLE bool savePlaces();
    Q_INVOKABLE bool saveSplit();

signals:
    void vacancyIdChanged();

protected:
    void refresh() override;

private:
    void show();
    [[nodiscard]] QString adviceText() const;
    [[nodiscard]] PlaceRow placeRow(const domain::Resource& resource) const;
    /// The draft has this resource elsewhere than the general advice.
    [[nodiscard]] bool overrides(const std::string& resource) const;
    /// So, it was changed, and has no reason.
    [[nodiscard]] bool wantsReason(const std::string& resource) const;

    QString m_vacancyId;
    HousePlanState m_state;
    session::HousePlan m_kept, m_draft;
    std::optional<domain::Msek> m_turnover; ///< the general advice goes by it
    bool m_asksReasons = false;             ///< a save was refused for want of one
    std::vector<std::size_t> m_shared;      ///< the shares that were set, the last one last
    models::RowsModel<PlaceRow> m_places;
    models::RowsModel<AnswerRow> m_shares;
};

} // namespace kvorum::viewmodels
