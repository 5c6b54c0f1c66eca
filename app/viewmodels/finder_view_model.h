// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// Something that can be gone to.
struct FoundRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString sign MEMBER sign) ///< icon
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail) ///< what it is: "Interview · Handed in 14:02"
    Q_PROPERTY(QString screen MEMBER screen) ///< as for navigating; act: `targetId` says which
    Q_PROPERTY(QString targetId MEMBER targetId)
    Q_PROPERTY(int question MEMBER question) ///< of the open interview, from 0; -1 none
public:
    QString key, sign, title, detail, screen, targetId;
    int question = -1;
    bool operator==(const FoundRow&) const = default;
};

/// Finds vacancies, candidates, interviews, the questions of the open interview, pages and settings
/// by any words of their names, with or without their accents. Nothing is kept.
class FinderViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// The candidate whose interview is open: its questions are found too.
    Q_PROPERTY(QString interviewId READ interviewId WRITE setInterviewId NOTIFY queryChanged)
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT) ///< FoundRow, the best first
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit FinderViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] QString interviewId() const { return m_interviewId; }
    void setInterviewId(const QString& id);
    [[nodiscard]] QAbstractItemModel* found() { return &m_found; }
    [[nodiscard]] int count() const { return static_cast<int>(m_found.rows().size()); }

signals:
    void queryChanged();

protected:
    void refresh() override;

private:
    void addPeople(QList<FoundRow>& rows) const;
    void addQuestions(QList<FoundRow>& rows) const;

    QString m_query, m_interviewId;
    models::RowsModel<FoundRow> m_found;
};

} // namespace kvorum::viewmodels
