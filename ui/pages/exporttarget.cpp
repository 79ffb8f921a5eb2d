#include "pages/exporttarget.h"

#include "style/icons.h"
#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

QLineEdit* addLine(QVBoxLayout* column, const QString& title)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(title);
    column->addWidget(new FieldBox(title, line));
    return line;
}

QVBoxLayout* plainColumn(QWidget* box, int top)
{
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, top, 0, 0);
    setSpacing(column, 8);
    return column;
}

QString folderWords(const TargetReport& report)
{
    const QString words = report.kind == QLatin1String("empty-folder")
        ? ExportTarget::tr("An empty folder, which becomes a new repository.")
        : ExportTarget::tr("A new folder with a new repository.");
    return report.enclosing.isEmpty()
        ? words
        : words + u' ' + ExportTarget::tr("It lies inside the repository '%1'.").arg(report.enclosing);
}

QString repositoryWords(const TargetReport& report)
{
    const bool bare = report.kind == QLatin1String("bare-repository");
    QString words = bare ? ExportTarget::tr("A bare repository on branch '%1'.")
                         : ExportTarget::tr("A repository on branch '%1', with changes that are not committed.");
    if (report.detached) {
        words = ExportTarget::tr("A repository whose HEAD is detached: no branch is checked out.");
    } else if (report.unborn) {
        words = ExportTarget::tr("A repository on branch '%1', which has no commit yet.");
    } else if (!bare && report.clean) {
        words = ExportTarget::tr("A repository on branch '%1', nothing uncommitted.");
    }
    words = report.detached ? words : words.arg(report.branch);
    return report.exported ? words + u' ' + ExportTarget::tr("Exported to before.") : words;
}

QString stateWords(const TargetReport& report)
{
    return report.kind.endsWith(QLatin1String("folder")) ? folderWords(report) : repositoryWords(report);
}

} // namespace

ExportTarget::ExportTarget(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0);
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    outer->addWidget(panel);
    auto* column = new QVBoxLayout(panel);
    setMargins(column, 18, 14, 18, 16);
    setSpacing(column, 10);
    column->addWidget(new Label(tr("Where to"), TextRole::Section));
    addFolder(column);
    addBranch(column);
    addIdentity(column);
    addMessage(column);
}

void ExportTarget::addFolder(QVBoxLayout* column)
{
    folder_ = new QLineEdit;
    folder_->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(icon(QStringLiteral("folder-open")), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder"));
    column->addWidget(new FieldBox(tr("Folder"), folder_, choose));
    state_ = paragraph({}, TextRole::Secondary, Token::TextSecondary);
    column->addWidget(state_);
    connect(choose, &QPushButton::clicked, this, &ExportTarget::chooseFolder);
    connect(folder_, &QLineEdit::textChanged, this, [this] {
        branchEdited_ = false;
        Q_EMIT folderChanged();
    });
}

void ExportTarget::addBranch(QVBoxLayout* column)
{
    modeBox_ = new QWidget;
    auto* modes = plainColumn(modeBox_, 4);
    newBranch_ = new QRadioButton(tr("On a new branch, for a pull request; your files stay untouched"));
    currentBranch_ = new QRadioButton;
    newBranch_->setChecked(true);
    modes->addWidget(newBranch_);
    modes->addWidget(currentBranch_);
    modeBox_->hide();
    column->addWidget(modeBox_);
    branchBox_ = new QWidget;
    branch_ = addLine(plainColumn(branchBox_, 0), tr("Branch"));
    column->addWidget(branchBox_);
    connect(newBranch_, &QRadioButton::toggled, this, [this](bool on) {
        branchBox_->setVisible(on);
        Q_EMIT answersChanged();
    });
    connect(branch_, &QLineEdit::textEdited, this, [this] {
        branchEdited_ = true;
        Q_EMIT answersChanged();
    });
}

void ExportTarget::addIdentity(QVBoxLayout* column)
{
    identityWords_ = new Label({}, TextRole::Secondary, Token::TextSecondary);
    identityWords_->setElided(true);
    identityWords_->hide();
    column->addWidget(identityWords_);
    identityBox_ = new QWidget;
    auto* box = plainColumn(identityBox_, 0);
    box->addWidget(
        paragraph(tr("Git knows nobody here yet. The commit needs an author:"), TextRole::Secondary, Token::Warning));
    name_ = addLine(box, tr("Your name"));
    email_ = addLine(box, tr("Your e-mail address"));
    for (QLineEdit* line : {name_, email_}) {
        connect(line, &QLineEdit::textChanged, this, &ExportTarget::identityChanged);
    }
    identityBox_->hide();
    column->addWidget(identityBox_);
}

void ExportTarget::addMessage(QVBoxLayout* column)
{
    message_ = new QPlainTextEdit;
    message_->setTabChangesFocus(true);
    message_->setAccessibleName(tr("Commit message"));
    setMinimumExtent(message_, -1, 92);
    message_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    column->addWidget(new FieldBox(tr("Commit message"), message_), 1);
    connect(message_, &QPlainTextEdit::textChanged, this,
        [this] { messageEdited_ = !message_->toPlainText().trimmed().isEmpty(); }); // emptied: the proposal comes back
}

QString ExportTarget::folder() const
{
    return folder_->text().trimmed();
}

void ExportTarget::setFolder(const QString& folder)
{
    if (folder != folder_->text()) {
        folder_->setText(folder);
    }
}

void ExportTarget::setProposedMessage(const QString& message)
{
    if (!messageEdited_ && message_->toPlainText() != message) {
        const QSignalBlocker quiet(message_);
        message_->setPlainText(message);
    }
}

void ExportTarget::focusFirst()
{
    folder_->setFocus(Qt::OtherFocusReason);
}

void ExportTarget::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose the folder of the repository"), folder_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportTarget::setFolder);
    dialog->open();
}

void ExportTarget::showLooking()
{
    state_->setText(tr("Looking at the folder…"));
    state_->setTone(Token::TextTertiary);
}

void ExportTarget::showNothing()
{
    state_->setText({});
}

void ExportTarget::showTarget(const TargetReport& report)
{
    const bool repository = report.kind == QLatin1String("repository") && !report.branch.isEmpty();
    state_->setText(
        report.refusal.isEmpty() ? (QStringList(stateWords(report)) + report.notes).join(u' ') : report.refusal);
    state_->setTone(report.refusal.isEmpty() ? Token::TextSecondary : Token::Error);
    modeBox_->setVisible(repository);
    currentBranch_->setText(tr("On %1, the branch that is checked out").arg(report.branch));
    branchBox_->setVisible(!repository || newBranch_->isChecked());
    if (!branchEdited_) {
        branch_->setText(report.proposedBranch);
    }
    const bool known = !report.identityName.isEmpty();
    identityBox_->setVisible(!known);
    identityWords_->setVisible(known);
    identityWords_->setText(tr("Commit as %1 <%2>").arg(report.identityName, report.identityEmail));
}

bool ExportTarget::lacksIdentity() const
{
    return identityBox_->isVisibleTo(this)
        && (name_->text().trimmed().isEmpty() || !email_->text().contains(QLatin1Char('@')));
}

void ExportTarget::fill(ExportOrder& order) const
{
    order.directory = folder();
    order.currentBranch = modeBox_->isVisibleTo(this) && currentBranch_->isChecked();
    order.branch = order.currentBranch ? QString() : branch_->text().trimmed();
    order.message = messageEdited_ ? message_->toPlainText() : QString();
    if (identityBox_->isVisibleTo(this)) {
        order.name = name_->text().trimmed();
        order.email = email_->text().trimmed();
    }
}

} // namespace stackwright
