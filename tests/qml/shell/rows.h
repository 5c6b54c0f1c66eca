// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>

namespace kvorum::tests {

// A list model from plain maps: what the real view models give by their gadgets.
class Rows : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY changed)
    Q_PROPERTY(QStringList roles MEMBER m_roles)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QVariantList rows() const { return m_rows; }
    void setRows(const QVariantList& rows) {
        // As the real ones: what is still there keeps its delegate.
        if (keys(rows) == keys(m_rows) && !rows.isEmpty()) {
            m_rows = rows;
            emit dataChanged(index(0), index(rowCount() - 1));
        } else {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        }
        emit changed();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows.at(index.row()).toMap().value(m_roles.value(role - Qt::UserRole));
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (int i = 0; i < m_roles.size(); ++i) {
            names.insert(Qt::UserRole + i, m_roles.at(i).toUtf8());
        }
        return names;
    }

signals:
    void changed();

private:
    static QStringList keys(const QVariantList& rows) {
        QStringList found;
        for (const QVariant& row : rows) {
            found << row.toMap().value(QStringLiteral("key")).toString();
        }
        return found;
    }
    QVariantList m_rows;
    QStringList m_roles;
};

} // namespace kvorum::tests
