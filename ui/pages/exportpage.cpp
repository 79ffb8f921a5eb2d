#include "pages/exportpage.h"

#include "models/fileentries.h"
#include "models/filetreemodel.h"
#include "pages/exporttarget.h"
#include "pages/settledialog.h"
#include "stack/answers.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/filetree.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QHash>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int mostConflicts = 3; // the others stand in the list at the foot of the window
constexpr int typingPause = 350; // ms after the last key before the folder is looked at

int countOf(const ExportResult& plan, const char* change)
{
    return int(std::count_if(plan.changes.begin(), plan.changes.end(),
        [change](const PathChange& entry) { return entry.change == QLatin1String(change); }));
}

// What the worker calls its step; anything else is the path of a file.
QString stepWords(const QString& step)
{
    static const QHash<QString, const char*> known = {
        {QStringLiteral("Comparing"), QT_TRANSLATE_NOOP("stackwright::ExportPage", "Comparing with what is there")},
        {QStringLiteral("Making the commit"), QT_TRANSLATE_NOOP("stackwright::ExportPage", "Making the commit")},
        {QStringLiteral("Signing"), QT_TRANSLATE_NOOP("stackwright::ExportPage", "Waiting for the signature")},
        {QStringLiteral("Writing objects"), QT_TRANSLATE_NOOP("stackwright::ExportPage", "Writing objects")},
        {QStringLiteral("Moving the branch"), QT_TRANSLATE_NOOP("stackwright::ExportPage", "Moving the branch")},
    };
    const char* words = known.value(step);
    return words != nullptr ? ExportPage::tr(words) : ExportPage::tr("Writing %1").arg(step);
}

QVBoxLayout* columnOf(Ground* panel)
{
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 18, 14, 18, 16);
    setSpacing(column, 6);
    return column;
}

} // namespace

ExportPage::ExportPage(Session& session, QWidget* parent) : QScrollArea(parent), session_(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Background);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 20, 14, 20, 16);
    setSpacing(column, 4);
    column->addWidget(new Label(tr("Export"), TextRole::Title));
    column->addWidget(
        paragraph(tr("One commit in a git repository: all of it or nothing, and nothing outside the folder."),
            TextRole::Body, Token::TextSecondary));
    messages_ = new QVBoxLayout;
    setMargins(messages_, 0, 6, 0, 0);
    setSpacing(messages_, 8);
    column->addLayout(messages_);
    column->addSpacing(6);
    auto* row = new QHBoxLayout;
    setSpacing(row, 12);
    answers_ = new ExportTarget;
    row->addWidget(answers_, 1);
    row->addWidget(makePlan(), 1);
    column->addLayout(row, 1);
    setWidget(page);
    connectJobs();
}

void ExportPage::connectJobs()
{
    for (QTimer* timer : {&inspectSoon_, &compareSoon_}) {
        timer->setSingleShot(true);
        timer->setInterval(typingPause);
    }
    connect(answers_, &ExportTarget::folderChanged, this, [this] {
        target_.reset();
        answered_.clear();
        plan_.reset();
        trouble_.reset();
        stopped_ = false;
        Q_EMIT nextChanged();
        inspectSoon_.start();
    });
    connect(answers_, &ExportTarget::answersChanged, &compareSoon_, qOverload<>(&QTimer::start));
    connect(answers_, &ExportTarget::identityChanged, this, [this] {
        Q_EMIT nextChanged();
        compareSoon_.start();
    });
    connect(&inspectSoon_, &QTimer::timeout, this, &ExportPage::inspect);
    connect(&compareSoon_, &QTimer::timeout, this, &ExportPage::compare);
    connect(&inspectJob_, &InspectJob::finished, this, &ExportPage::takeTarget);
    connect(&inspectJob_, &InspectJob::failed, this, &ExportPage::takeError);
    connect(&compareJob_, &ExportJob::finished, this, &ExportPage::takeComparison);
    connect(&compareJob_, &ExportJob::failed, this, &ExportPage::takeError);
    connect(&exportJob_, &ExportJob::progressed, this, [this](const QString& step, int done, int total) {
        step_->setText(stepWords(step));
        progress_->setMaximum(total);
        progress_->setValue(done);
    });
    connect(&exportJob_, &ExportJob::finished, this, [this](const ExportResult& result) {
        writing_ = false;
        progressBox_->hide();
        plan_.reset();
        Q_EMIT nextChanged();
        Q_EMIT exported(result);
    });
    connect(&exportJob_, &ExportJob::failed, this, [this](const Error& error) {
        writing_ = false;
        progressBox_->hide();
        takeError(error);
        stopped_ = error.failure == Failure::Cancelled;
        if (stopped_) { // anything else stays said until it is tried again
            inspectSoon_.start();
        }
    });
    connect(&session_, &Session::stackChanged, this, [this] { answered_.clear(); }); // other files, other conflicts
    connect(&session_, &Session::stackChanged, &inspectSoon_,
        qOverload<>(&QTimer::start)); // another variant has another branch
    connect(&session_, &Session::findingsChanged, this, &ExportPage::nextChanged);
    connect(&session_, &Session::filesReady, this, [this] {
        Q_EMIT nextChanged();
        compareSoon_.start(); // with the files that are shown now
    });
}

QWidget* ExportPage::makePlan()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = columnOf(panel);
    column->addWidget(new Label(tr("What will be written"), TextRole::Section));
    planWords_ = paragraph({}, TextRole::Body, Token::TextSecondary);
    column->addWidget(planWords_);
    column->addWidget(makeProgress());
    model_ = new FileTreeModel(this);
    tree_ = new FileTree;
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Files that will be written"));
    tree_->setMinimumHeight(px(200));
    column->addWidget(tree_, 1);
    notes_ = paragraph({}, TextRole::Caption, Token::TextTertiary);
    column->addWidget(notes_);
    return panel;
}

QWidget* ExportPage::makeProgress()
{
    progressBox_ = new QWidget;
    auto* box = new QVBoxLayout(progressBox_);
    setMargins(box, 0, 4, 0, 4);
    setSpacing(box, 4);
    auto* row = new QHBoxLayout;
    step_ = new Label({}, TextRole::Secondary, Token::Text);
    step_->setElided(true);
    auto* stop = new QPushButton(icon(QStringLiteral("stop")), tr("Cancel"));
    connect(stop, &QPushButton::clicked, this, &ExportPage::cancel);
    row->addWidget(step_, 1);
    row->addWidget(stop);
    box->addLayout(row);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    box->addWidget(progress_);
    progressBox_->hide();
    return progressBox_;
}

void ExportPage::setFolder(const QString& folder)
{
    answers_->setFolder(folder);
}

void ExportPage::focusFirst()
{
    answers_->focusFirst();
}

void ExportPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!writing_) {
        plan_.reset();
        Q_EMIT nextChanged();
        inspect();
    }
}

void ExportPage::inspect()
{
    if (isVisible() && !writing_ && !answers_->folder().isEmpty()) {
        answers_->showLooking();
        inspectJob_.start(answers_->folder(), branchSlug(session_.stack()));
    }
}

void ExportPage::takeTarget(const TargetReport& report)
{
    clearMessages();
    trouble_.reset();
    target_ = report;
    answers_->showTarget(report);
    session_.numberDecisionsAfter(report.decisionsAfter); // what is shown is what that repository gets
    Q_EMIT nextChanged();
    compare();
}

ExportOrder ExportPage::order() const
{
    ExportOrder order;
    order.stack = session_.stack();
    if (session_.isCurrent() && !session_.renderError()) {
        order.expect = session_.files()->digest(); // what is committed is what was shown
    }
    answers_->fill(order);
    order.answers = answered_;
    return order;
}

void ExportPage::compare()
{
    if (writing_ || !isVisible() || !session_.isCurrent() || !target_ || !target_->refusal.isEmpty()) {
        return;
    }
    if (session_.openConflicts() > 0) {
        showUnsolvedStack();
        return;
    }
    if (compareJob_.running()) {
        compareSoon_.start(); // when the one before has ended
        return;
    }
    tellPlan(tr("Comparing…"));
    compareJob_.start(order(), true);
}

// What stands in the way is shown with the way to it; the worker, which would refuse in its own words, is not asked.
void ExportPage::showUnsolvedStack()
{
    clearMessages();
    planWords_->setText(tr("Nothing is written before %n conflict(s) are solved.", nullptr, session_.openConflicts()));
    model_->setEntries({});
    for (const Finding& finding : session_.findings()) {
        const Stage* stage = session_.catalogue().stage(finding.stage);
        if (stage == nullptr || finding.severity != Severity::Error || finding.accepted
            || messages_->count() >= mostConflicts) {
            continue;
        }
        MessageValue value;
        value.tone = MessageValue::Tone::Error;
        value.title = finding.reason.said;
        value.detail = finding.setBy.isEmpty() ? QString() : tr("Set by: %1.").arg(finding.setBy.said);
        value.fixes = QStringList{tr("Go to %1").arg(stage->title)};
        value.fixIcon = QStringLiteral("arrow-right");
        auto* bar = new MessageBar(value);
        connect(bar, &MessageBar::fixChosen, this,
            [this, where = finding.stage, id = finding.id] { Q_EMIT conflictChosen(where, id); });
        messages_->addWidget(bar);
    }
}

QString ExportPage::stopWords() const
{
    return tr("Stopped. The folder is as it was.");
}

// What was stopped stays said while the next export is prepared: half a second would be too short to read it.
void ExportPage::tellPlan(const QString& words)
{
    planWords_->setText(stopped_ ? stopWords() + QLatin1Char(' ') + words : words);
}

void ExportPage::takeComparison(const ExportResult& result)
{
    clearMessages();
    trouble_.reset();
    plan_ = result;
    answers_->setProposedMessage(result.message);
    model_->setEntries(fileEntries(result.changes));
    const QList<QPair<QString, int>> parts = {
        {tr("%n new", nullptr, countOf(result, "added")), countOf(result, "added")},
        {tr("%n changed", nullptr, countOf(result, "changed")), countOf(result, "changed")},
        {tr("%n the same", nullptr, countOf(result, "same")), countOf(result, "same")},
        {tr("%n edited by hand and kept", nullptr, countOf(result, "kept")), countOf(result, "kept")},
        {tr("%n no longer needed", nullptr, countOf(result, "removed")), countOf(result, "removed")},
        {tr("%n in the way", nullptr, countOf(result, "conflict")), countOf(result, "conflict")}};
    QStringList words;
    for (const auto& [text, count] : parts) {
        if (count > 0) {
            words += text;
        }
    }
    tellPlan(words.isEmpty()
            ? tr("Nothing: the branch holds all of it already.")
            : tr("%n file(s): ", nullptr, int(result.changes.size())) + words.join(QStringLiteral(", ")));
    notes_->setText(result.notes.join(QLatin1Char('\n')));
    notes_->setVisible(!result.notes.isEmpty());
    for (const PathChange& change : result.changes) {
        const auto settleable = std::any_of(result.conflicts.begin(), result.conflicts.end(),
            [&](const ConflictTexts& texts) { return texts.path == change.path; });
        if (change.change == QLatin1String("conflict") && !settleable) {
            if (messages_->isEmpty()) {
                tree_->showPath(change.path);
            }
            showMessage({Failure::Problem, {}, tr("%1 is in the way").arg(change.path),
                change.reason + QLatin1Char(' ') + tr("Choose another branch or folder, or settle it there first.")});
        }
    }
    showConflicts();
    Q_EMIT nextChanged();
}

// One bar for all of them: where they are settled, open or to be looked at again.
void ExportPage::showConflicts()
{
    if (plan_->conflicts.empty()) {
        return;
    }
    const auto isOpen = [this](const ConflictTexts& texts) {
        return std::any_of(plan_->changes.begin(), plan_->changes.end(), [&](const PathChange& change) {
            return change.path == texts.path && change.change == QLatin1String("conflict");
        });
    };
    const auto open = int(std::count_if(plan_->conflicts.begin(), plan_->conflicts.end(), isOpen));
    if (const auto first = std::find_if(plan_->conflicts.begin(), plan_->conflicts.end(), isOpen);
        first != plan_->conflicts.end() && messages_->isEmpty()) {
        tree_->showPath(first->path);
    }
    MessageValue value;
    value.tone = open > 0 ? MessageValue::Tone::Error : MessageValue::Tone::Info;
    value.title =
        open > 0 ? tr("%n file(s) are changed on both sides", nullptr, open) : tr("Every conflict is settled");
    value.detail = open > 0 ? tr("The repository holds other content than what is generated. Choose place by place: "
                                 "yours, the generated one, both, or a text of your own.")
                            : tr("The export writes what was chosen.");
    value.fixes = QStringList{open > 0 ? tr("Settle…") : tr("Look again…")};
    auto* bar = new MessageBar(value);
    connect(bar, &MessageBar::fixChosen, this, &ExportPage::settleConflicts);
    messages_->insertWidget(0, bar);
}

void ExportPage::settleConflicts()
{
    auto* dialog = new SettleDialog(plan_->conflicts, answered_, session_.files(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        answered_ = dialog->answers();
        compare();
    });
    dialog->open();
}

QString ExportPage::nextText() const
{
    const qsizetype made = session_.files() != nullptr ? session_.files()->size() : 0;
    return tr("Write %n file(s) and commit", nullptr, int(plan_ ? plan_->written : made));
}

QString ExportPage::nextObstacle() const
{
    if (writing_) {
        return tr("The export is running.");
    }
    if (session_.openConflicts() > 0) {
        return tr("Solve %n conflict(s) first.", nullptr, session_.openConflicts());
    }
    if (session_.renderError()) {
        return session_.renderError()->text();
    }
    if (answers_->folder().isEmpty()) {
        return tr("Choose a folder first.");
    }
    if (trouble_ || (target_ && !target_->refusal.isEmpty())) {
        return trouble_ ? trouble_->what : target_->refusal;
    }
    if (answers_->lacksIdentity()) {
        return tr("Say who commits: name and e-mail address.");
    }
    if (!plan_ || !session_.isCurrent()) {
        return tr("Waiting for the comparison with the folder.");
    }
    if (countOf(*plan_, "conflict") > 0) {
        return tr("Some files are in the way.");
    }
    return plan_->written == 0 && countOf(*plan_, "removed") == 0 ? tr("There is nothing to commit.") : QString();
}

void ExportPage::write()
{
    if (!nextObstacle().isEmpty()) {
        return;
    }
    writing_ = true;
    stopped_ = false;
    clearMessages();
    step_->setText(tr("Starting…"));
    progress_->setMaximum(0);
    progressBox_->show();
    Q_EMIT nextChanged();
    exportJob_.start(order(), false);
}

void ExportPage::cancel()
{
    exportJob_.cancel();
}

void ExportPage::takeError(const Error& error)
{
    if (!target_) {
        answers_->showNothing();
    }
    planWords_->setText(error.failure == Failure::Cancelled ? stopWords() : tr("Nothing was written."));
    plan_.reset();
    if (error.failure != Failure::Cancelled) {
        trouble_ = error;
        clearMessages();
        showMessage(error);
    }
    Q_EMIT nextChanged();
}

void ExportPage::showMessage(const Error& error)
{
    if (messages_->count() >= 4) {
        return; // the rest stands in the tree
    }
    MessageValue value;
    value.tone = MessageValue::Tone::Error;
    value.title = error.what;
    const QString place = error.place.text();
    value.detail = place.isEmpty() ? error.next : place + QStringLiteral(" · ") + error.next;
    value.fixes = QStringList{tr("Try again")};
    value.fixIcon = QStringLiteral("refresh");
    auto* bar = new MessageBar(value);
    connect(bar, &MessageBar::fixChosen, this, &ExportPage::inspect);
    messages_->addWidget(bar);
}

void ExportPage::clearMessages()
{
    while (QLayoutItem* item = messages_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace stackwright
