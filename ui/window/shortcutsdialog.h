// All keys as a table, and the way to change them.
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QPushButton;
class QTableView;

namespace stackwright {

class Label;
class ShortcutModel;
class WindowActions;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(WindowActions& actions, QWidget* parent = nullptr);

private:
    int row() const;
    void showRow();
    void use();

    ShortcutModel* model_;
    QTableView* table_;
    QKeySequenceEdit* keys_;
    QPushButton* use_;
    QPushButton* reset_;
    Label* message_;
};

} // namespace stackwright
