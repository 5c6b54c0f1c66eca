// SPDX-License-Identifier: Apache-2.0
#include "mock_rows.h"

#include <algorithm>

namespace kvorum::tests {

namespace {

QVariant asTheAppGivesIt(const QVariant& value) {
    const QVariantList list = value.toList();
    const bool words =
        !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QVariant& each) {
            return each.typeId() == QMetaType::QString;
        });
    return words ? QVariant(value.toStringList()) : value;
}

} // namespace

int MockRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MockRows::data(const QModelIndex& index, int role) const {
    const qsizetype name = role - Qt::UserRole - 1;
    if (!index.isValid() || name < 0 || name >= m_roles.size()) {
        return {};
    }
    return asTheAppGivesIt(m_rows.at(index.row()).toMap().value(m_roles.at(name)));
}

QHash<int, QByteArray> MockRows::roleNames() const {
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        names.insert(Qt::UserRole + 1 + static_cast<int>(i), m_roles.at(i).toUtf8());
    }
    return names;
}

void MockRows::setRows(const QVariantList& rows) {
    if (m_roles.isEmpty() && !rows.isEmpty()) {
        m_roles = rows.first().toMap().keys();
    }
    const int kept = static_cast<int>(std::min(rows.size(), m_rows.size()));
    if (kept < count()) {
        beginRemoveRows({}, kept, count() - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    for (int i = 0; i < kept; ++i) {
        m_rows[i] = rows[i];
        emit dataChanged(index(i), index(i));
    }
    if (kept < rows.size()) {
        beginInsertRows({}, kept, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
    emit rowsChanged();
}

QVariant MockRows::at(int row, const QString& role) const {
    return m_rows.value(row).toMap().value(role);
}

void MockRows::put(int row, const QString& role, const QVariant& value) {
    QVariantMap map = m_rows.at(row).toMap();
    map.insert(role, value);
    m_rows[row] = map;
    emit dataChanged(index(row), index(row));
}

void MockRows::drop(int row) {
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit rowsChanged();
}

int MockRows::find(const QString& key) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const QVariant& row) {
        return row.toMap().value(QStringLiteral("key")) == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace kvorum::tests
