// The whole stack on one page: wiring, what is decided, what clashes, what it costs to run, and what is left before the
// export.
#pragma once

#include "session/session.h"

#include <QScrollArea>

class QMenu;
class QPushButton;
class QTableView;
class QTableWidget;
class QTabBar;
class QStackedWidget;

namespace stackwright {

class Checklist;
class Label;
class WiringView;

class ReviewPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    void setShareMenu(QMenu* menu) { shareMenu_ = menu; }
    void print();
    void copyMermaid();
    WiringView* wiring() const { return wiring_; }

Q_SIGNALS:
    void stageChosen(const QString& stage);
    void goalsChosen();
    void pictureWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeWiring();
    void makeViews();
    QWidget* makePictureTools();
    QWidget* makeConnections();
    QWidget* makeDecisions();
    QWidget* makeFacts();
    QWidget* makeChecks();
    void refresh();
    void refreshTable();
    void refreshFacts();
    void refreshChecks();

    Session& session_;
    QMenu* shareMenu_ = nullptr;
    QPushButton* share_ = nullptr;
    Label* summary_ = nullptr;
    QTabBar* views_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    WiringView* wiring_ = nullptr;
    Label* hint_ = nullptr;
    QTableView* decisions_ = nullptr;
    QTableWidget* table_ = nullptr;
    QWidget* wiringPanel_ = nullptr;
    QList<QPair<Label*, Label*>> facts_; // number, words
    Checklist* checks_ = nullptr;
    Label* checkCount_ = nullptr;
};

} // namespace stackwright
