// A swap rehearsed on the repository that the stack came from: what would become of its files, with nothing written;
// then the branch.
#pragma once

#include "jobs/consequencejob.h"
#include "jobs/exportjob.h"
#include "models/swaps.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace stackwright {

class FactStrip;
class FileTree;
class FileTreeModel;
class Label;

class RehearseDialog final : public QDialog {
    Q_OBJECT

public:
    RehearseDialog(Session& session, const QString& repository, const Swap& swap, QWidget* parent);

    const Swap& swap() const { return swap_; }

Q_SIGNALS:
    void taken(const stackwright::Swap& swap); // the pick itself is changed

private:
    QWidget* makeFoot();
    void connectJobs();
    ExportOrder order(bool sketch) const;
    void takePlan(const ExportResult& result);
    void takeBranch(const ExportResult& result);
    void takeConsequence(const Consequence& consequence);
    void fail(const Error& error);
    void refreshBranch();

    Session& session_;
    QString repository_;
    Swap swap_;
    Stack swapped_;
    ExportJob rehearsal_;
    ExportJob export_;
    ConsequenceJob consequence_;
    std::optional<ExportResult> plan_;
    int clashes_ = 0;
    bool judged_ = false; // what clashes is known
    Label* words_;
    FactStrip* facts_;
    QVBoxLayout* messages_;
    FileTreeModel* model_;
    FileTree* tree_;
    QPushButton* branch_ = nullptr;
    QPushButton* take_ = nullptr;
};

} // namespace stackwright
