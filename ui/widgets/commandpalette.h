// Every action, stage and tool by name, from the keyboard.
#pragma once

#include "widgets/floatingpanel.h"

#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace stackwright {

class Label;

struct PaletteEntry {
    QString id;
    QString text;
    QString hint; // shortcut or group
    QString icon;
    bool enabled = true;
};

class CommandPalette final : public FloatingPanel {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    // Shows itself over the middle of its parent's upper half.
    void open(const std::vector<PaletteEntry>& entries);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void moveBy(int rows);
    void refreshNone();

    QLineEdit* field_;
    QListView* list_;
    Label* none_ = nullptr; // said where nothing matches
    QStandardItemModel* model_;
    QSortFilterProxyModel* filter_;
};

} // namespace stackwright
