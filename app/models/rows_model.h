// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

#include <algorithm>

namespace kvorum::models {

/// A list of plain rows. `Row` is a Q_GADGET; its properties are the roles, under their own names
/// and documented there; its property `key` tells rows apart. setRows() tells views only what
/// changed, so that a delegate keeps its focus and its cursor while values move.
template <typename Row>
class RowsModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const int property = role - Qt::UserRole - 1;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0 ||
            property >= meta().propertyCount()) {
            return {};
        }
        return meta().property(property).readOnGadget(&m_rows.at(index.row()));
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (int i = 0; i < meta().propertyCount(); ++i) {
            names.insert(Qt::UserRole + 1 + i, meta().property(i).name());
        }
        return names;
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    void setRows(QList<Row> rows) {
        qsizetype same = 0;
        while (same < rows.size() && same < m_rows.size() && rows[same].key == m_rows[same].key) {
            ++same;
        }
        take(std::move(rows), same);
    }

    /// As setRows(), but a row is whatever stands at its place now, so that its delegate is kept
    /// and shows another thing: for delegates that take all they show from the roles.
    void setPlaces(QList<Row> rows) {
        const qsizetype same = std::min(rows.size(), m_rows.size());
        take(std::move(rows), same);
    }

private:
    static const QMetaObject& meta() { return Row::staticMetaObject; }
    /// The first `same` delegates are kept.
    void take(QList<Row> rows, qsizetype same) {
        if (same < m_rows.size()) {
            beginRemoveRows({}, static_cast<int>(same), static_cast<int>(m_rows.size() - 1));
            m_rows.resize(same);
            endRemoveRows();
        }
        for (qsizetype i = 0; i < same; ++i) {
            if (m_rows[i] != rows[i]) {
                const QList<int> roles = rolesBetween(m_rows[i], rows[i]);
                m_rows[i] = rows[i];
                const QModelIndex changed = index(static_cast<int>(i));
                emit dataChanged(changed, changed, roles);
            }
        }
        if (same < rows.size()) {
            beginInsertRows({}, static_cast<int>(same), static_cast<int>(rows.size() - 1));
            m_rows = std::move(rows);
            endInsertRows();
        }
    }
    /// What differs, so that a screen works out nothing else anew.
    static QList<int> rolesBetween(const Row& before, const Row& now) {
        QList<int> roles;
        for (int i = 0; i < meta().propertyCount(); ++i) {
            if (meta().property(i).readOnGadget(&before) != meta().property(i).readOnGadget(&now)) {
                roles << Qt::UserRole + 1 + i;
            }
        }
        return roles;
    }
    QList<Row> m_rows;
};

} // namespace kvorum::models
