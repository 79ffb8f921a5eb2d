// Every action with its keys, as a table; and the few keys that belong to the cards and stay as they are.
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

namespace stackwright {

class WindowActions;

class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        What,
        Keys,
        Columns,
    };

    explicit ShortcutModel(WindowActions& actions, QObject* parent = nullptr);

    // Empty for a row that stays as it is.
    QString actionOf(int row) const;

    // Who has these keys already, in words; empty: nobody but the row itself.
    QString holderOf(const QKeySequence& keys, int row) const;

    // No keys take them away.
    void setKeys(int row, const QKeySequence& keys);
    void reset(int row);
    void resetAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tell(int first, int last);

    WindowActions& actions_;
    QList<QPair<QString, QString>> fixed_; // what, keys
};

} // namespace stackwright
