// Where to, as whom, and what will be written; asks only for what is missing.
#pragma once

#include "jobs/exportjob.h"
#include "jobs/inspectjob.h"
#include "session/session.h"

#include <QScrollArea>
#include <QTimer>

class QProgressBar;
class QVBoxLayout;

namespace stackwright {

class ExportTarget;
class FileTree;
class FileTreeModel;
class Label;

class ExportPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ExportPage(Session& session, QWidget* parent = nullptr);

    void setFolder(const QString& folder); // proposed until the user chooses another
    void write();
    void cancel();
    bool isWriting() const { return writing_; }
    void focusFirst();
    void settleConflicts(); // opens the dialog

    // What the primary button says and whether it can be pressed.
    QString nextText() const;
    QString nextObstacle() const; // empty: it can

Q_SIGNALS:
    void nextChanged();
    void conflictChosen(const QString& stage, const QString& finding);
    void exported(const stackwright::ExportResult& result);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePlan();
    QWidget* makeProgress();
    void connectJobs();
    void inspect();
    void takeTarget(const TargetReport& report);
    void compare();
    QString stopWords() const;
    void tellPlan(const QString& words);
    void showUnsolvedStack();
    void takeComparison(const ExportResult& result);
    void takeError(const Error& error);
    void showMessage(const Error& error);
    void showConflicts();
    void clearMessages();
    ExportOrder order() const;

    Session& session_;
    InspectJob inspectJob_;
    ExportJob compareJob_;
    ExportJob exportJob_;
    QTimer inspectSoon_;
    QTimer compareSoon_;
    std::optional<TargetReport> target_;
    std::optional<ExportResult> plan_;
    std::optional<Error> trouble_;
    QMap<QString, ConflictAnswer> answered_; // how conflicts are settled, by path
    bool writing_ = false;
    bool stopped_ = false; // the last export was

    QVBoxLayout* messages_ = nullptr;
    ExportTarget* answers_ = nullptr;
    Label* planWords_ = nullptr;
    FileTreeModel* model_ = nullptr;
    FileTree* tree_ = nullptr;
    Label* notes_ = nullptr;
    QWidget* progressBox_ = nullptr;
    Label* step_ = nullptr;
    QProgressBar* progress_ = nullptr;
};

} // namespace stackwright
