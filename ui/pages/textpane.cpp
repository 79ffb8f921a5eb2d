#include "pages/textpane.h"

#include "models/fileentries.h"
#include "pages/origin.h"
#include "style/icons.h"
#include "style/tips.h"
#include "support/durablefile.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/findbar.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/markdownview.h"
#include "widgets/splitdiff.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int roomForBase = 620;   // width from which the name leaves room for what it is compared with
constexpr int roomForOrigin = 200; // height from which the text leaves room for where a line comes from
constexpr int feedback = 3000;     // ms that "copied" is said

} // namespace

TextPane::TextPane(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    auto* ground = new Ground(Token::Surface);
    auto* lines = new QVBoxLayout(ground);
    setMargins(lines, 0, 0, 0, 0);
    setSpacing(lines, 0);
    lines->addWidget(makeHead());
    stack_ = new QStackedWidget;
    setMinimumExtent(stack_, -1, 40); // the line to find with keeps its height where room is scarce
    code_ = new CodeView;
    diff_ = new DiffView;
    sides_ = new SplitDiff;
    prose_ = new MarkdownView;
    empty_ = new EmptyState(QStringLiteral("file-code"), tr("Pick a tool to see its files"), {});
    for (QWidget* view : QList<QWidget*>{code_, diff_, sides_, prose_, empty_}) {
        stack_->addWidget(view);
    }
    lines->addWidget(stack_, 1);
    bar_ = new FindBar;
    lines->addWidget(bar_);
    lines->addWidget(makeFoot());
    column->addWidget(ground);
    for (const CodeView* view : {code_, static_cast<CodeView*>(diff_), static_cast<CodeView*>(sides_->after())}) {
        connect(view, &CodeView::lineChanged, this, &TextPane::showOrigin);
    }
    connect(&session_, &Session::opened, this, [this] { path_.clear(); });
    showEmpty();
}

QToolButton* TextPane::makeTool(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget* TextPane::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 14, 3, 6, 3);
    setSpacing(row, 5);
    name_ = new Label({}, TextRole::Strong);
    name_->setElided(true);
    plus_ = new Label({}, TextRole::CaptionStrong, Token::Ok);
    minus_ = new Label({}, TextRole::CaptionStrong, Token::Error);
    since_ = new Label({}, TextRole::Caption, Token::TextTertiary);
    since_->setElided(true);
    base_ = makeTool(QStringLiteral("clock"), tr("Compare with…"));
    base_->setPopupMode(QToolButton::InstantPopup);
    base_->setMenu(new QMenu(base_));
    fillBaseMenu();
    columns_ = makeTool(QStringLiteral("columns"), tr("Before and after beside each other"));
    columns_->setCheckable(true);
    read_ = makeTool(QStringLiteral("book"), tr("As it reads, or its source"));
    read_->setCheckable(true);
    up_ = makeTool(QStringLiteral("chevron-up"), tr("Previous change"));
    setTip(up_, tr("Previous change"), QStringLiteral("previous-change"));
    down_ = makeTool(QStringLiteral("chevron-down"), tr("Next change"));
    setTip(down_, tr("Next change"), QStringLiteral("next-change"));
    find_ = makeTool(QStringLiteral("search"), tr("Find in the file"));
    setTip(find_, tr("Find in the file"), QStringLiteral("find"));
    copy_ = makeTool(QStringLiteral("copy"), tr("Copy the file"));
    setTip(copy_, tr("Copy the file"), QStringLiteral("copy-file"));
    more_ = makeTool(QStringLiteral("more"), tr("More about this file"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(new QMenu(more_));
    connect(more_->menu(), &QMenu::aboutToShow, this, &TextPane::fillMoreMenu);
    row->addWidget(name_, 3);
    row->addWidget(plus_);
    row->addWidget(minus_);
    row->addWidget(since_, 2);
    for (QToolButton* button : {base_, columns_, read_, up_, down_, find_, copy_, more_}) {
        row->addWidget(button);
    }
    connect(columns_, &QToolButton::toggled, this, &TextPane::setSplit);
    connect(read_, &QToolButton::toggled, this, &TextPane::setRendered);
    connect(up_, &QToolButton::clicked, this, &TextPane::previousWanted);
    connect(down_, &QToolButton::clicked, this, &TextPane::nextWanted);
    connect(find_, &QToolButton::clicked, this, &TextPane::openFind);
    connect(copy_, &QToolButton::clicked, this, &TextPane::copyFile);
    return head;
}

QWidget* TextPane::makeFoot()
{
    auto* foot = new Ground(Token::Surface, Ground::Shape::LineAbove);
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 14, 5, 10, 5);
    origin_ = new Label({}, TextRole::Caption, Token::TextSecondary);
    origin_->setElided(true);
    origin_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(origin_, 1);
    return foot;
}

void TextPane::fillBaseMenu()
{
    QMenu* menu = base_->menu();
    const QList<QPair<Base, QString>> bases = {{Base::LastChange, tr("Since your last change")},
        {Base::LastVersion, tr("Since it was opened or saved as a version")},
        {Base::LastExport, tr("Since the last export")}, {Base::Nothing, tr("Everything as new")}};
    auto* group = new QActionGroup(menu);
    for (const auto& [base, text] : bases) {
        QAction* action = menu->addAction(text, this, [this, base = base] { session_.setBase(base); });
        action->setCheckable(true);
        action->setData(int(base));
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        const auto actions = group->actions();
        for (QAction* action : actions) {
            action->setChecked(action->data().toInt() == int(session_.base()));
        }
    });
}

void TextPane::fillMoreMenu()
{
    QMenu* menu = more_->menu();
    menu->clear();
    const auto check = [&](const QString& text, bool on, auto slot) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, slot);
    };
    check(tr("Wrap long lines"), wrapped_, &TextPane::setWrapped);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("search")), tr("Find in all files…"), this, &TextPane::searchWanted);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy the path"), this, &TextPane::copyPath)
        ->setEnabled(!path_.isEmpty());
    menu->addAction(icon(QStringLiteral("save")), tr("Save this file as…"), this, &TextPane::askForName)
        ->setEnabled(file() != nullptr);
}

QString TextPane::baseWords() const
{
    switch (session_.base()) {
    case Base::LastChange: return tr("since the last change");
    case Base::LastVersion: return tr("since the last version");
    case Base::LastExport: return tr("since the last export");
    case Base::Nothing: break;
    }
    return tr("in all");
}

const RenderedFile* TextPane::file() const
{
    return session_.files() != nullptr ? session_.files()->find(path_) : nullptr;
}

bool TextPane::isMarkdown() const
{
    return path_.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
}

void TextPane::setMode(Mode mode)
{
    mode_ = mode;
}

void TextPane::setWrapped(bool wrapped)
{
    wrapped_ = wrapped;
    code_->setWrapped(wrapped);
    diff_->setWrapped(wrapped); // the two columns stay unwrapped: wrapped, their lines would not stand at equal heights
}

void TextPane::setSplit(bool split)
{
    split_ = split;
    refresh();
}

void TextPane::setRendered(bool rendered)
{
    rendered_ = rendered;
    refresh();
}

void TextPane::refreshTools()
{
    const bool changes = mode_ == Mode::Changes;
    for (QWidget* part : QList<QWidget*>{up_, down_, base_, columns_, plus_, minus_}) {
        part->setVisible(changes);
    }
    since_->setVisible(changes && width() >= px(roomForBase)); // its button says it too
    read_->setVisible(!changes && isMarkdown());
    const QSignalBlocker one(columns_);
    const QSignalBlocker two(read_);
    columns_->setChecked(split_);
    read_->setChecked(rendered_);
}

void TextPane::showFile(const QString& path)
{
    const RenderedFile* before = session_.baseFiles() != nullptr ? session_.baseFiles()->find(path) : nullptr;
    path_ = path;
    refreshTools();
    if (file() == nullptr && before == nullptr) {
        showEmpty();
        return;
    }
    name_->setText(path);
    if (mode_ == Mode::Changes) {
        showChanges(file(), before);
    } else {
        showPlain(file(), before);
    }
    showOrigin();
}

void TextPane::showPlain(const RenderedFile* now, const RenderedFile* before)
{
    const RenderedFile* file = now != nullptr ? now : before;
    const QString text = file != nullptr ? QString::fromUtf8(file->bytes) : QString();
    code_->setFile(path_, text);
    bar_->setView(code_);
    if (rendered_ && isMarkdown()) {
        prose_->setFile(path_, text);
        stack_->setCurrentWidget(prose_);
    } else {
        stack_->setCurrentWidget(code_);
    }
    name_->setToolTip(path_);
}

void TextPane::showChanges(const RenderedFile* now, const RenderedFile* before)
{
    std::vector<DiffRow> rows = fileRows(before, now);
    if (split_) {
        sides_->setRows(path_, rows);
    }
    const bool fresh = diff_->setRows(path_, std::move(rows));
    plus_->setText(QStringLiteral("+%1").arg(diff_->added()));
    minus_->setText(QChar(0x2212) + QString::number(diff_->removed()));
    name_->setToolTip(
        tr("%1: %2 lines added, %3 removed, %4").arg(path_).arg(diff_->added()).arg(diff_->removed()).arg(baseWords()));
    since_->setText(baseWords());
    base_->setToolTip(tr("Compared: %1").arg(baseWords()));
    stack_->setCurrentWidget(split_ ? static_cast<QWidget*>(sides_) : diff_);
    bar_->setView(split_ ? sides_->after() : diff_);
    const DiffView* shown = split_ ? sides_->after() : diff_;
    const bool look = fresh || shown->currentLine() == 1;
    if (look && !shown->hasFocus() && !shown->showsChange() && !nextChange()) { // what changed is what is looked for
        (void)previousChange();
    }
}

void TextPane::showOrigin()
{
    const bool prose = stack_->currentWidget() == prose_; // it has no lines
    origin_->parentWidget()->setVisible(!prose && height() >= px(roomForOrigin));
    if (prose) {
        return;
    }
    const int line = mode_ == Mode::Files ? code_->currentLine()
        : split_                          ? sides_->currentNewLine()
                                          : diff_->currentNewLine();
    origin_->setText(file() != nullptr ? originWords(*file(), line, session_.catalogue()) : QString());
}

void TextPane::showEmpty()
{
    if (session_.renderError()) {
        empty_->setTexts(tr("No files"), tr("The message above says why."));
    } else if (session_.files() == nullptr || session_.files()->size() == 0) {
        empty_->setTexts(tr("No files yet"), tr("Pick a tool and its files appear here."));
    } else {
        empty_->setTexts(tr("Nothing chosen"), tr("Choose a file in the tree."));
    }
    name_->setText({});
    origin_->setText({});
    stack_->setCurrentWidget(empty_);
    refreshTools();
}

void TextPane::showLine(int line, const QString& found)
{
    if (mode_ == Mode::Changes) {
        split_ ? sides_->showNewLine(line) : diff_->showNewLine(line);
        return;
    }
    if (rendered_ && isMarkdown()) {
        setRendered(false); // lines are those of the source
    }
    code_->showLine(line);
    (void)code_->find(found, false, true);
}

bool TextPane::nextChange()
{
    return mode_ != Mode::Changes || (split_ ? sides_->nextChange() : diff_->nextChange());
}

bool TextPane::previousChange()
{
    return mode_ != Mode::Changes || (split_ ? sides_->previousChange() : diff_->previousChange());
}

void TextPane::openFind()
{
    if (stack_->currentWidget() == prose_) {
        setRendered(false);
    }
    bar_->open();
}

void TextPane::copyFile()
{
    if (file() == nullptr) {
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(file()->bytes));
    copy_->setIcon(icon(QStringLiteral("check"), Token::Ok));
    copy_->setAccessibleName(tr("Copied %1").arg(path_));
    QTimer::singleShot(feedback, copy_, [this] {
        copy_->setIcon(icon(QStringLiteral("copy")));
        copy_->setAccessibleName({});
        setTip(copy_, tr("Copy the file"), QStringLiteral("copy-file"));
    });
}

void TextPane::copyPath()
{
    if (!path_.isEmpty()) {
        QApplication::clipboard()->setText(path_);
    }
}

void TextPane::askForName()
{
    if (file() == nullptr) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save this file as"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(path_).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &TextPane::saveTo);
    dialog->open();
}

void TextPane::saveTo(const QString& place)
{
    if (file() == nullptr) {
        return;
    }
    if (const Outcome written = writeFileDurably(place, file()->bytes); !written) {
        Q_EMIT troubleFound(written.error());
    }
}

void TextPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshTools();
    showOrigin();
}

} // namespace stackwright
