// What was written, what to do next, and what the tools' own validators say about it.
#pragma once

#include "jobs/exportjob.h"
#include "jobs/validatejob.h"
#include "session/session.h"

#include <QScrollArea>

class QAction;
class QMenu;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace stackwright {

class DoneActions;
class FileTree;
class FileTreeModel;
class Label;

class DonePage final : public QScrollArea {
    Q_OBJECT

public:
    explicit DonePage(Session& session, QWidget* parent = nullptr);

    void showResult(const ExportResult& result);
    void setSharing(QMenu* menu, QAction* page);
    void focusFirst();

private:
    QWidget* makeNext();
    QWidget* makeProof();
    QWidget* makeCommand(const QString& command);
    QString readAgainWords() const;
    void takeChecks(const std::vector<CheckResult>& checks);
    void clear(QVBoxLayout* column);

    Session& session_;
    ValidateJob job_;
    Label* status_;
    Label* commit_;
    QVBoxLayout* commands_;
    Label* notes_;
    Label* checkWords_;
    QVBoxLayout* install_ = nullptr;
    FileTreeModel* filesModel_;
    QStandardItemModel* checkItems_;
    Label* filesTitle_ = nullptr;
    FileTree* files_ = nullptr;
    QTreeView* checks_ = nullptr;
    DoneActions* actions_ = nullptr;
};

} // namespace stackwright
