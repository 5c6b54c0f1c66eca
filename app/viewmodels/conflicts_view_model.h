// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/conflicts.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// One field that was written twice.
struct ConflictRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)             ///< "Note on question 4"
    Q_PROPERTY(QString place MEMBER place)             ///< "Emil Sandberg"
    Q_PROPERTY(QVariantList values MEMBER values)      ///< maps {text, who}; the first is shown now
    Q_PROPERTY(bool isText MEMBER isText)              ///< a third value may be written
    Q_PROPERTY(QString candidateId MEMBER candidateId) ///< of a sheet: a third is put down there
public:
    QString key, title, place, candidateId;
    QVariantList values;
    bool isText = false;
    bool operator==(const ConflictRow&) const = default;
};

/// What two devices wrote without seeing each other, until a person says what holds.
class ConflictsViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* conflicts READ conflicts CONSTANT) ///< ConflictRow

public:
    explicit ConflictsViewModel(QObject* parent = nullptr);
    [[nodiscard]] QAbstractItemModel* conflicts() { return &m_rows; }

    /// The value of that number holds.
    Q_INVOKABLE void keep(const QString& key, int value);
    /// Neither does: this text.
    Q_INVOKABLE void write(const QString& key, const QString& text);
    /// The interview opens at the question that was answered twice; what is put down there settles
    /// it.
    Q_INVOKABLE void openAt(const QString& key);

protected:
    void refresh() override;

private:
    [[nodiscard]] const session::Conflict* find(const QString& key) const;

    std::vector<session::Conflict> m_conflicts;
    models::RowsModel<ConflictRow> m_rows;
};

} // namespace kvorum::viewmodels
