// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/panel.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// One candidate with the state of its panel.
struct CandidateRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< candidate id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)       ///< "company of 80 MSEK · today 15:00"
    Q_PROPERTY(QString panelText MEMBER panelText) ///< "2 of 3 in, Eva missing"
    Q_PROPERTY(QVariantList raters MEMBER raters)  ///< maps {personId, name, initial, mark (1-6),
                                                   ///< second, status: assigned|handedIn, text}
    Q_PROPERTY(QString mine MEMBER mine)           ///< none, start, resume, handedIn: my own sheet
    Q_PROPERTY(
        QString mineText MEMBER mineText) ///< the verb for it: "Start", "Resume at 9", "Handed in"
    Q_PROPERTY(bool readable MEMBER readable) ///< I may see the levels
public:
    QString key, name, detail, panelText, mine, mineText;
    QVariantList raters;
    bool readable = false;
    bool operator==(const CandidateRow&) const = default;
};

struct PersonRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< member id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString initial MEMBER initial)
    Q_PROPERTY(QString roleText MEMBER roleText) ///< "Recruiter"
    Q_PROPERTY(int mark MEMBER mark)             ///< rater mark 1-6, 0 for none
    Q_PROPERTY(bool joined MEMBER joined)        ///< has a device; else "invited"
    Q_PROPERTY(bool mayEnd MEMBER mayEnd)        ///< I may end this person's access
public:
    QString key, name, initial, roleText;
    int mark = 0;
    bool joined = false, mayEnd = false;
    bool operator==(const PersonRow&) const = default;
};

/// One line about the organisation or the role.
struct FactRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(
        QString cause MEMBER cause) ///< what it does to the matrix, or why it is so; may be empty
    Q_PROPERTY(bool mayChange MEMBER mayChange) ///< I may set it
public:
    QString key, label, value, cause;
    bool mayChange = false;
    bool operator==(const FactRow&) const = default;
};

/// A candidate that was erased.
struct ErasedRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)   ///< "Erased 3 November 2026 by Eva"
    Q_PROPERTY(QString detail MEMBER detail) ///< "Gone from 3 of 4 devices. Not yet: Jan"
    Q_PROPERTY(bool done MEMBER done)        ///< gone from all
public:
    QString key, title, detail;
    bool done = false;
    bool operator==(const ErasedRow&) const = default;
};

struct VacancyState {
    Q_GADGET
    QML_VALUE_TYPE(vacancyState)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString company MEMBER company)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString statusText MEMBER statusText)
    Q_PROPERTY(QString summary MEMBER summary) ///< "6 candidates · 3 raters · 16 questions, 64 min"
    Q_PROPERTY(bool mayManage MEMBER mayManage)
    Q_PROPERTY(QString aloneTitle MEMBER aloneTitle) ///< who is rated by one person alone, in
                                                     ///< words; empty where none is
    Q_PROPERTY(QString aloneText MEMBER aloneText)   ///< why another should take part
    Q_PROPERTY(QString inviteLink MEMBER inviteLink) ///< of the last invite(), until closed
    Q_PROPERTY(QString inviteFor MEMBER inviteFor)
public:
    QString title, company, status, statusText, summary, aloneTitle, aloneText, inviteLink,
        inviteFor;
    bool mayManage = false;
    bool operator==(const VacancyState&) const = default;
};

/// The candidates whose whole panel is one person, second opinions apart (M-129).
[[nodiscard]] QStringList ratedByOneAlone(const session::Panel& panel);

class VacancyViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::VacancyState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* candidates READ candidates CONSTANT) ///< CandidateRow
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)         ///< PersonRow
    Q_PROPERTY(QAbstractItemModel* members READ members CONSTANT) ///< PersonRow: all who joined
                                                                  ///< the workspace
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)     ///< FactRow
    Q_PROPERTY(QAbstractItemModel* erased READ erased CONSTANT)   ///< ErasedRow

public:
    explicit VacancyViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString vacancyId() const { return m_vacancyId; }
    void setVacancyId(const QString& id);
    [[nodiscard]] VacancyState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* candidates() { return &m_candidates; }
    [[nodiscard]] QAbstractItemModel* people() { return &m_people; }
    [[nodiscard]] QAbstractItemModel* members() { return &m_members; }
    [[nodiscard]] QAbstractItemModel* facts() { return &m_facts; }
    [[nodiscard]] QAbstractItemModel* erased() { return &m_erased; }

    /// Company turnover 0 where unknown. Gives the candidate's id, empty where refused.
    Q_INVOKABLE QString addCandidate(const QString& name, double companyTurnoverMsek);
    /// What somebody may become to a candidate: "rater", only "second" opinion, or "" nothing, as
    /// who could read a sheet of the candidate before.
    Q_INVOKABLE QString mayBecome(const QString& candidateId, const QString& personId);
    Q_INVOKABLE void assign(const QString& candidateId, const QString& personId);
    /// Blind to all ratings, compared with the panel, never in its mean (M-127).
    Q_INVOKABLE void assignSecondOpinion(const QString& candidateId, const QString& personId);
    /// Takes a sheet back that is not handed in; what was rated on it is deleted.
    Q_INVOKABLE void unassign(const QString& candidateId, const QString& personId);
    /// Role: recruiter, hiring_manager, interviewer, manager. The link appears as state.inviteLink.
    Q_INVOKABLE void invite(const QString& name, const QString& role);
    Q_INVOKABLE void closeInvite();
    /// The link of somebody who has not joined works no more.
    Q_INVOKABLE void withdrawInvite(const QString& personId);
    /// Ends somebody's access to the workspace, with all their devices.
    Q_INVOKABLE void endPerson(const QString& personId);
    /// For good: on the server at once, on each device at its next sync.
    Q_INVOKABLE void eraseCandidate(const QString& candidateId);
    /// Writes the vacancy file (scoring.md section 5); gives the path, empty where refused.
    Q_INVOKABLE QString exportFile();

signals:
    void vacancyIdChanged();

protected:
    void refresh() override;

private:
    QString m_vacancyId;
    VacancyState m_state;
    models::RowsModel<CandidateRow> m_candidates;
    models::RowsModel<PersonRow> m_people, m_members;
    models::RowsModel<FactRow> m_facts;
    models::RowsModel<ErasedRow> m_erased;
};

} // namespace kvorum::viewmodels
