// The agenda to be changed while it runs, its sum beside the time box; and the parking lot.
#pragma once

#include "session/agendaclock.h"

#include <QDialog>

class QAbstractButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace stackwright {

class AgendaModel;
class Label;
class ParkForm;
class ParkedModel;

class AgendaDialog final : public QDialog {
    Q_OBJECT

public:
    // `stage`: what is talked about. `forRoom`: the room reads along, and what was parked with whom is none of it.
    AgendaDialog(Session& session, AgendaClock& clock, const QString& stage, bool forRoom, QWidget* parent);

    // Asks for what a parked subject needs, and closes when it is parked.
    void askForParked();

private:
    QWidget* makeAgenda();
    QWidget* makeParked(bool forRoom);
    QAbstractButton* addButton(
        const QString& icon, const QString& text, const QKeySequence& keys, void (AgendaDialog::*what)());
    void refresh();
    void refreshButtons();
    int row() const;
    void select(int row, bool edit = false);
    void propose();
    void addItem();
    void removeItem();
    void moveUp();
    void moveDown();
    void moveItem(int rows);
    void goThere();
    void checkParked();
    void park();

    Session& session_;
    AgendaClock& clock_;
    QString stage_;
    bool closesAfterParking_ = false;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    AgendaModel* model_;
    QTableView* table_;
    QSpinBox* box_;
    Label* sum_;
    QAbstractButton* add_ = nullptr;
    QAbstractButton* remove_ = nullptr;
    QAbstractButton* up_ = nullptr;
    QAbstractButton* down_ = nullptr;
    QAbstractButton* go_ = nullptr;
    ParkedModel* parked_;
    QTableView* parkedTable_;
    QAbstractButton* forget_ = nullptr;
    ParkForm* form_;
};

} // namespace stackwright
