#include "pages/rehearsedialog.h"

#include "models/fileentries.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/filetree.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace stackwright {

RehearseDialog::RehearseDialog(Session& session, const QString& repository, const Swap& swap, QWidget* parent)
    : QDialog(parent), session_(session), repository_(repository), swap_(swap),
      swapped_(withSwap(session.stack(), swap, session.catalogue())),
      words_(paragraph({}, TextRole::Body, Token::TextSecondary)), facts_(new FactStrip), messages_(new QVBoxLayout),
      model_(new FileTreeModel(this)), tree_(new FileTree)
{
    setWindowTitle(tr("Rehearse a swap"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 18, 14, 18, 14);
    setSpacing(column, 8);
    auto* title = new Label(tr("What if %1?").arg(swapTitle(swap, session.catalogue())), TextRole::Title);
    title->setElided(true);
    column->addWidget(title);
    column->addWidget(words_);
    column->addWidget(facts_);
    setSpacing(messages_, 8);
    column->addLayout(messages_);
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Files that the swap touches"));
    tree_->setMinimumHeight(px(96));
    column->addWidget(cardAround(tree_), 1);
    column->addWidget(makeFoot());
    connectJobs();
    // Named, not placed: the room may look on.
    words_->setText(tr("Reckoning against “%1”…").arg(QDir(repository).dirName()));
    refreshBranch();
    resize(QSize(px(760), px(600)).boundedTo(parent->size() * 0.94));
    rehearsal_.start(order(true), true);
    consequence_.askAfter(session.resolved(), swapped_);
}

QWidget* RehearseDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* close = new QPushButton(tr("Close"));
    take_ = new QPushButton(tr("Take it as the pick"));
    branch_ = new QPushButton(icon(QStringLiteral("git-branch"), Token::OnAccent), tr("Make the branch"));
    setButtonKind(branch_, ButtonKind::Primary);
    row->addStretch(1);
    for (QPushButton* button : {close, take_, branch_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    take_->setEnabled(!session_.isReadOnly());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(swap_);
        accept();
    });
    connect(branch_, &QPushButton::clicked, this, [this] {
        branch_->setEnabled(false);
        words_->setText(tr("Making the branch…"));
        export_.start(order(false), false);
    });
    return foot;
}

void RehearseDialog::connectJobs()
{
    connect(&rehearsal_, &ExportJob::finished, this, &RehearseDialog::takePlan);
    connect(&rehearsal_, &ExportJob::failed, this, &RehearseDialog::fail);
    connect(&export_, &ExportJob::finished, this, &RehearseDialog::takeBranch);
    connect(&export_, &ExportJob::failed, this, &RehearseDialog::fail);
    connect(&consequence_, &ConsequenceJob::told, this, &RehearseDialog::takeConsequence);
}

ExportOrder RehearseDialog::order(bool sketch) const
{
    ExportOrder order;
    order.stack = swapped_;
    order.directory = repository_;
    order.sketch = sketch;
    return order;
}

void RehearseDialog::takePlan(const ExportResult& result)
{
    plan_ = result;
    words_->setText(
        tr("Nothing is written yet. Reckoned against what “%1” holds now, with every edit that was made there by hand.")
            .arg(QDir(repository_).dirName()));
    facts_->setFacts(swapFacts(result.changes, int(rehearsal_.merged().size())));
    std::vector<PathChange> touched;
    std::copy_if(result.changes.begin(), result.changes.end(), std::back_inserter(touched),
        [](const PathChange& change) { return change.change != QLatin1String("same"); });
    model_->setEntries(fileEntries(touched));
    tree_->expandAll();
    refreshBranch();
    tree_->setFocus(Qt::OtherFocusReason);
}

// What the swap brings that does not fit; the repository is not asked for it.
void RehearseDialog::takeConsequence(const Consequence& consequence)
{
    judged_ = true;
    for (const Finding& finding : consequence.gainedFindings) {
        if (finding.severity == Severity::Error && ++clashes_ == 1) {
            MessageValue value;
            value.tone = MessageValue::Tone::Error;
            value.title = finding.reason.said;
            value.detail = tr("Take it as the pick to see the ways out. No branch is made before it fits.");
            messages_->addWidget(new MessageBar(value));
        }
    }
    refreshBranch();
}

void RehearseDialog::refreshBranch()
{
    const bool conflicts = plan_
        && std::any_of(plan_->changes.begin(), plan_->changes.end(),
            [](const PathChange& change) { return change.change == QLatin1String("conflict"); });
    branch_->setEnabled(plan_.has_value() && judged_ && clashes_ == 0 && !conflicts && session_.openConflicts() == 0);
    branch_->setToolTip(conflicts ? tr("Take it as the pick and settle the conflicts on the export page first.")
                                  : tr("Commits the swap onto a new branch of the repository; its files stay "
                                       "untouched, and so does the pick here."));
}

void RehearseDialog::takeBranch(const ExportResult& result)
{
    words_->setText(
        tr("Branch %1 holds it. Nothing else was changed, and the pick here is as it was.").arg(result.branch));
    take_->setText(tr("Take it as the pick, too"));
    take_->setFocus(Qt::OtherFocusReason);
}

void RehearseDialog::fail(const Error& error)
{
    words_->setText(tr("Nothing was written."));
    MessageValue value;
    value.tone = MessageValue::Tone::Error;
    value.title = error.what;
    value.detail = error.next;
    messages_->addWidget(new MessageBar(value));
    branch_->setEnabled(plan_.has_value());
}

} // namespace stackwright
