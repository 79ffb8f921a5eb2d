#include "pages/donepage.h"

#include "models/checkitems.h"
#include "models/fileentries.h"
#include "models/filetreemodel.h"
#include "pages/doneactions.h"
#include "plan/checkers.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/filetree.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace stackwright {

namespace {

QVBoxLayout* columnOf(Ground* panel)
{
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 18, 14, 18, 16);
    setSpacing(column, 8);
    return column;
}

} // namespace

DonePage::DonePage(Session& session, QWidget* parent)
    : QScrollArea(parent), session_(session), status_(new Label({}, TextRole::Title)),
      commit_(new Label({}, TextRole::Code, Token::TextSecondary)),
      notes_(paragraph({}, TextRole::Secondary, Token::TextSecondary)),
      checkWords_(paragraph({}, TextRole::Body, Token::TextSecondary)), filesModel_(new FileTreeModel(this)),
      checkItems_(new QStandardItemModel(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Background);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 20, 14, 20, 16);
    setSpacing(column, 4);
    status_->setWordWrap(true);
    column->addWidget(status_);
    commit_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(commit_);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    setSpacing(row, 12);
    row->addWidget(makeNext(), 1);
    row->addWidget(makeProof(), 1);
    column->addLayout(row, 1);
    setWidget(page);
    connect(&job_, &ValidateJob::finished, this, &DonePage::takeChecks);
    connect(&job_, &ValidateJob::failed, this, [this](const Error& error) {
        checkWords_->setText(QStringList{readAgainWords(), error.text()}.join(QLatin1Char('\n')));
    });
}

QWidget* DonePage::makeNext()
{
    auto* next = new Ground(Token::Surface, Ground::Shape::Card);
    auto* nextColumn = columnOf(next);
    nextColumn->addWidget(new Label(tr("What to do next"), TextRole::Section));
    commands_ = new QVBoxLayout;
    setSpacing(commands_, 6);
    nextColumn->addLayout(commands_);
    actions_ = new DoneActions;
    nextColumn->addWidget(actions_);
    connect(actions_, &DoneActions::told, this, [this](QWidget* message) {
        QTimer::singleShot(0, message, [this, message] { ensureWidgetVisible(message); }); // it has no place before
    });
    nextColumn->addWidget(notes_);
    nextColumn->addSpacing(px(6));
    filesTitle_ = new Label({}, TextRole::Section);
    nextColumn->addWidget(filesTitle_);
    files_ = new FileTree;
    files_->setModel(filesModel_);
    files_->setAccessibleName(tr("Files of the commit"));
    files_->setMinimumHeight(px(120));
    nextColumn->addWidget(files_, 1);
    nextColumn->addStretch(0);
    return next;
}

QWidget* DonePage::makeProof()
{
    auto* proof = new Ground(Token::Surface, Ground::Shape::Card);
    auto* proofColumn = columnOf(proof);
    proofColumn->addWidget(new Label(tr("What was proven"), TextRole::Section));
    proofColumn->addWidget(checkWords_);
    install_ = new QVBoxLayout;
    setSpacing(install_, 6);
    proofColumn->addLayout(install_);
    checks_ = new QTreeView;
    checks_->setModel(checkItems_);
    checks_->setHeaderHidden(true);
    checks_->setFrameShape(QFrame::NoFrame);
    checks_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    checks_->setTabKeyNavigation(false);
    checks_->setAccessibleName(tr("Checks by stage"));
    checks_->setMinimumHeight(px(160));
    checks_->hide();
    proofColumn->addWidget(checks_, 1);
    proofColumn->addStretch(0);
    return proof;
}

void DonePage::clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DonePage::showResult(const ExportResult& result)
{
    status_->setText(result.nothingToCommit ? tr("Nothing had changed: no commit was needed")
                                            : tr("%n file(s) committed", nullptr, int(result.written)));
    commit_->setText(tr("%1 · %2 · %3").arg(result.commit.left(12), result.branch, result.directory));
    commit_->setToolTip(result.commit);
    commit_->setAccessibleName(
        tr("Commit %1 on %2 in %3").arg(result.commit.left(12), result.branch, result.directory));
    clear(commands_);
    for (const QString& command : result.next) {
        commands_->addWidget(makeCommand(command));
    }
    notes_->setText(result.notes.join(QLatin1Char('\n')));
    notes_->setVisible(!result.notes.isEmpty());
    actions_->setResult(result, session_.stack().project);
    filesTitle_->setText(tr("What the commit holds"));
    filesTitle_->setVisible(!result.nothingToCommit);
    files_->setVisible(!result.nothingToCommit);
    filesModel_->setEntries(fileEntries(result.changes));
    checkItems_->clear();
    checks_->hide();
    clear(install_);
    checkWords_->setText(
        QStringList{readAgainWords(), tr("Asking the validators that are installed on this machine…")}.join(
            QLatin1Char('\n')));
    job_.start(session_.stack());
}

QWidget* DonePage::makeCommand(const QString& command)
{
    auto* box = new Ground(Token::Sunken, Ground::Shape::Card);
    auto* row = new QHBoxLayout(box);
    setMargins(row, 12, 4, 4, 4);
    auto* text = new Label(command, TextRole::Code);
    text->setElided(true);
    row->addWidget(text, 1);
    auto* copy = new QPushButton(icon(QStringLiteral("copy"), Token::Accent), tr("Copy"));
    setButtonKind(copy, ButtonKind::Quiet);
    copy->setAccessibleName(tr("Copy: %1").arg(command));
    connect(copy, &QPushButton::clicked, copy, [copy, command] {
        QApplication::clipboard()->setText(command);
        copy->setText(tr("Copied"));
        QTimer::singleShot(3000, copy, [copy] { copy->setText(tr("Copy")); });
    });
    row->addWidget(copy);
    return box;
}

// What was rendered was read: the program writes nothing that its readers refuse.
QString DonePage::readAgainWords() const
{
    if (session_.resolved() == nullptr) {
        return {};
    }
    const Result<Plan> plan = makePlan(session_.resolved());
    return plan ? readAgain(*plan) : plan.error().text();
}

void DonePage::takeChecks(const std::vector<CheckResult>& checks)
{
    checkWords_->setText(QStringList{readAgainWords(), checkSummary(checks)}.join(QLatin1Char('\n')).trimmed());
    clear(install_);
    if (const QString command = installCommand(missingCheckers(checks)); !command.isEmpty()) {
        install_->addWidget(
            paragraph(tr("This command installs those that Debian has:"), TextRole::Secondary, Token::TextSecondary));
        install_->addWidget(makeCommand(command));
    }
    fillChecks(*checkItems_, session_.catalogue(), checks);
    checks_->setVisible(checkItems_->rowCount() > 0);
    for (int row = 0; row < checkItems_->rowCount(); ++row) {
        const QModelIndex stage = checkItems_->index(row, 0);
        checks_->setExpanded(stage, stage.data(CheckFailedRole).toBool());
    }
}

void DonePage::setSharing(QMenu* menu, QAction* page)
{
    actions_->setSharing(menu, page);
}

void DonePage::focusFirst()
{
    actions_->focusFirst();
}

} // namespace stackwright
