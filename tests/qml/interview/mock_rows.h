// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kvorum::tests {

/// A list model made of plain QML values, with the shape of the app's models: a list of strings
/// arrives as such, a nested MockRows as a model.
class MockRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariantList rows() const { return m_rows; }
    /// As the app does, delegates are kept for what stands at their places now.
    void setRows(const QVariantList& rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /// The value of one role, and changing it in place as the app does.
    Q_INVOKABLE QVariant at(int row, const QString& role) const;
    Q_INVOKABLE void put(int row, const QString& role, const QVariant& value);
    Q_INVOKABLE void drop(int row);
    /// The row with that key; -1 where there is none.
    Q_INVOKABLE int find(const QString& key) const;

signals:
    void rowsChanged();

private:
    QVariantList m_rows;
    QStringList m_roles;
};

} // namespace kvorum::tests
