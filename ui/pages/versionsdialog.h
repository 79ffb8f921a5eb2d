// The kept versions of the open stack, and the way back to each.
#pragma once

#include <QDialog>

class QPushButton;
class QTableView;

namespace stackwright {

class Session;
class VersionModel;
class Versions;

class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Session& session, Versions& versions, const QString& path, QWidget* parent = nullptr);

private:
    void goBack();
    void refresh();

    Session& session_;
    VersionModel* model_;
    QTableView* table_;
    QPushButton* back_;
};

} // namespace stackwright
