// A few tools of one stage as a table: facts down, tools across, the current pick first.
#pragma once

#include "models/comparerows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace stackwright {

class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CompareModel(Session& session, QObject* parent = nullptr);

    // The current pick moves to the front.
    void setTools(const QString& stage, const QStringList& tools);
    const QString& stage() const { return stage_; }
    const QStringList& tools() const { return tools_; }
    bool isPicked(const QString& tool) const { return session_.stack().toolsOf(stage_).contains(tool); }
    // Empty until the answer came.
    const std::vector<Alternative>& alternatives() const { return alternatives_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void answered();

private:
    void refresh();
    void ask();
    void take(const QString& stage, const std::vector<Alternative>& alternatives);
    QString toolName(const QString& id) const;

    Session& session_;
    QString stage_;
    QStringList tools_;
    std::vector<Alternative> alternatives_;
    std::vector<CompareRow> rows_;
};

// All rows, or only those that differ.
class CompareFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyDifferences(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool only_ = false;
};

} // namespace stackwright
