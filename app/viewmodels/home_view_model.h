// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// One interview that I am to hold, am holding, or have held.
struct InterviewRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)   ///< candidate id
    Q_PROPERTY(QString name MEMBER name) ///< the candidate's
    Q_PROPERTY(QString vacancyId MEMBER vacancyId)
    Q_PROPERTY(QString detail MEMBER detail) ///< "E-commerce Manager · 16 questions, 64 min"
    Q_PROPERTY(QString time MEMBER time)     ///< "15:00", empty where not planned
    Q_PROPERTY(QString inText MEMBER inText) ///< "in 12 min", empty
    Q_PROPERTY(QString status MEMBER status) ///< start, resume, handedIn
    Q_PROPERTY(QString statusText MEMBER statusText) ///< "Question 9 of 16 · all is saved"
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(int late MEMBER late) ///< changes that came too late for the sheet, to be looked at
public:
    QString key, name, vacancyId, detail, time, inText, status, statusText;
    bool today = false;
    int late = 0;
    bool operator==(const InterviewRow&) const = default;
};

/// Something that waits for me.
struct WaitingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString action MEMBER action)     ///< the verb on its button
    Q_PROPERTY(QString screen MEMBER screen)     ///< interview, review, candidate, reader
    Q_PROPERTY(QString targetId MEMBER targetId) ///< candidate or area id
public:
    QString key, icon, title, detail, action, screen, targetId;
    bool operator==(const WaitingRow&) const = default;
};

struct VacancyRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< vacancy id
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail) ///< "Nordhem Interiör · 6 candidates"
    Q_PROPERTY(QString status MEMBER status) ///< draft, running, decided
    Q_PROPERTY(QString statusText MEMBER statusText)
    Q_PROPERTY(int sheetsIn MEMBER sheetsIn)
    Q_PROPERTY(int sheetsAll MEMBER sheetsAll)
    Q_PROPERTY(QString sheetsText MEMBER sheetsText) ///< "17 of 18 sheets in"
public:
    QString key, title, detail, status, statusText, sheetsText;
    int sheetsIn = 0, sheetsAll = 0;
    bool operator==(const VacancyRow&) const = default;
};

struct HomeState {
    Q_GADGET
    QML_VALUE_TYPE(homeState)
    Q_PROPERTY(QString greeting MEMBER greeting) ///< "Good afternoon, Eva"
    Q_PROPERTY(QString dateLine MEMBER dateLine) ///< "Saturday 21 November · two interviews today"
    Q_PROPERTY(QString emptyTitle MEMBER emptyTitle) ///< when there is nothing to do
    Q_PROPERTY(QString emptyText MEMBER emptyText)
    Q_PROPERTY(bool mayCreate MEMBER mayCreate) ///< may make a vacancy
public:
    QString greeting, dateLine, emptyTitle, emptyText;
    bool mayCreate = false;
    bool operator==(const HomeState&) const = default;
};

class HomeViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kvorum::viewmodels::HomeState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* interviews READ interviews
                   CONSTANT) ///< InterviewRow: not handed in, the next first
    Q_PROPERTY(QAbstractItemModel* finished READ finished CONSTANT)   ///< InterviewRow: handed in
    Q_PROPERTY(QAbstractItemModel* waiting READ waiting CONSTANT)     ///< WaitingRow
    Q_PROPERTY(QAbstractItemModel* vacancies READ vacancies CONSTANT) ///< VacancyRow

public:
    explicit HomeViewModel(QObject* parent = nullptr);
    [[nodiscard]] HomeState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* interviews() { return &m_interviews; }
    [[nodiscard]] QAbstractItemModel* finished() { return &m_finished; }
    [[nodiscard]] QAbstractItemModel* waiting() { return &m_waiting; }
    [[nodiscard]] QAbstractItemModel* vacancies() { return &m_vacancies; }

    /// Makes a vacancy from the shipped template; gives its id, empty where refused.
    Q_INVOKABLE QString createVacancy(const QString& title, const QString& company,
                                      double turnoverMsek);

protected:
    void refresh() override;

private:
    HomeState m_state;
    models::RowsModel<InterviewRow> m_interviews, m_finished;
    models::RowsModel<WaitingRow> m_waiting;
    models::RowsModel<VacancyRow> m_vacancies;
};

} // namespace kvorum::viewmodels
