#include "pages/donepage.h"

#include "style/badges.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/checklist.h"
#include "widgets/label.h"
#include "widgets/ground.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
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
    : QScrollArea(parent), session_(session), status_(new Label({}, TextRole::Title)), commit_(new Label({}, TextRole::Code, Token::TextSecondary)),
      notes_(paragraph({}, TextRole::Secondary, Token::TextSecondary)), checkWords_(paragraph({}, TextRole::Body, Token::TextSecondary))
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
    auto* next = new Ground(Token::Surface, Ground::Shape::Card);
    auto* nextColumn = columnOf(next);
    nextColumn->addWidget(new Label(tr("What to do next"), TextRole::Section));
    commands_ = new QVBoxLayout;
    setSpacing(commands_, 6);
    nextColumn->addLayout(commands_);
    auto* open = new QPushButton(icon(QStringLiteral("folder-open")), tr("Open the folder"));
    connect(open, &QPushButton::clicked, this, &DonePage::openFolder);
    first_ = open;
    nextColumn->addWidget(open, 0, Qt::AlignLeading);
    nextColumn->addWidget(notes_);
    nextColumn->addStretch(1);
    auto* proof = new Ground(Token::Surface, Ground::Shape::Card);
    auto* proofColumn = columnOf(proof);
    proofColumn->addWidget(new Label(tr("What the tools' own validators say"), TextRole::Section));
    proofColumn->addWidget(checkWords_);
    checks_ = new QVBoxLayout;
    setSpacing(checks_, 2);
    proofColumn->addLayout(checks_);
    proofColumn->addStretch(1);
    row->addWidget(next, 1);
    row->addWidget(proof, 1);
    column->addLayout(row, 1);
    setWidget(page);
    connect(&job_, &ValidateJob::finished, this, &DonePage::takeChecks);
    connect(&job_, &ValidateJob::failed, this, [this](const Error& error) { checkWords_->setText(error.text()); });
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
    result_ = result;
    status_->setText(result.nothingToCommit ? tr("Nothing had changed: no commit was needed")
                                            : tr("%n file(s) committed", nullptr, int(result.written)));
    commit_->setText(tr("%1 · %2 · %3").arg(result.commit.left(12), result.branch, result.directory));
    commit_->setToolTip(result.commit);
    commit_->setAccessibleName(tr("Commit %1 on %2 in %3").arg(result.commit.left(12), result.branch, result.directory));
    clear(commands_);
    for (const QString& command : result.next) {
        commands_->addWidget(makeCommand(command));
    }
    notes_->setText(result.notes.join(QLatin1Char('\n')));
    notes_->setVisible(!result.notes.isEmpty());
    clear(checks_);
    checkWords_->setText(tr("Asking the validators that are installed on this machine…"));
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

void DonePage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(result_.directory));
}

void DonePage::takeChecks(const std::vector<CheckResult>& checks)
{
    const auto count = [&](const char* status) {
        return std::count_if(checks.begin(), checks.end(), [status](const CheckResult& check) { return check.status == QLatin1String(status); });
    };
    checkWords_->setText(tr("%1 passed · %2 failed · %3 not checked").arg(count("passed")).arg(count("failed")).arg(count("not-checked")));
    QStringList stages;
    for (const Stage& stage : session_.catalogue().stages()) {
        stages += stage.id;
    }
    stages += QString(); // files of every repository
    for (const QString& stage : std::as_const(stages)) {
        std::vector<CheckResult> own;
        std::copy_if(checks.begin(), checks.end(), std::back_inserter(own), [&](const CheckResult& check) {
            return check.stage == stage || (stage.isEmpty() && session_.catalogue().stage(check.stage) == nullptr);
        });
        if (!own.empty()) {
            checks_->addWidget(makeStageChecks(stage, own));
        }
    }
}

QWidget* DonePage::makeStageChecks(const QString& stage, const std::vector<CheckResult>& checks)
{
    const Stage* record = session_.catalogue().stage(stage);
    const QString title = record != nullptr ? record->title : tr("Every repository");
    int passed = 0;
    QStringList open;
    std::vector<CheckPoint> points;
    for (const CheckResult& check : checks) {
        if (check.status == QLatin1String("failed")) {
            points.push_back({QString(), tr("%1: %2: %3").arg(check.file, check.checker, check.message), StageState::Conflict});
        } else if (check.status == QLatin1String("passed")) {
            ++passed;
        } else if (!open.contains(check.checker)) {
            open += check.checker;
        }
    }
    QString words = tr("%1: %2 passed").arg(title).arg(passed);
    if (!open.isEmpty()) {
        words += tr(", not checked: %1").arg(open.join(QStringLiteral(", ")));
    }
    points.insert(points.begin(), {QString(), words, !points.empty() ? StageState::Conflict : passed > 0 ? StageState::Decided
                                                                                                         : StageState::Undecided});
    auto* list = new Checklist;
    list->setPoints(points);
    return list;
}

void DonePage::focusFirst()
{
    first_->setFocus(Qt::OtherFocusReason);
}

} // namespace stackwright
