#include "pages/filespane.h"

#include "models/filediff.h"
#include "pages/origin.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/filetree.h"
#include "widgets/findbar.h"
#include "widgets/label.h"
#include "widgets/ground.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int sideBySide = 700; // width from which tree and text stand beside each other
constexpr int wholeFile = 1'000'000;
constexpr int aroundInLongFiles = 6;
constexpr qsizetype longFile = 400 * 1024;

FileMark markOf(const RenderedFile* now, const RenderedFile* before)
{
    if (before == nullptr) {
        return FileMark::Added;
    }
    if (now == nullptr) {
        return FileMark::Removed;
    }
    return now->bytes == before->bytes ? FileMark::Same : FileMark::Modified;
}

} // namespace

FilesPane::FilesPane(Session& session, QWidget* parent) : QWidget(parent), session_(session), model_(new FileTreeModel(this))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(makeTreeSide());
    splitter_->addWidget(makeTextSide());
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({px(210), px(400)});
    column->addWidget(splitter_, 1);
    connect(tree_, &FileTree::chosen, this, &FilesPane::showFile);
    connect(&session_, &Session::filesReady, this, &FilesPane::takeFiles);
    connect(&session_, &Session::opened, this, [this] { path_.clear(); });
    showEmpty();
}

QToolButton* FilesPane::makeTool(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget* FilesPane::makeTreeSide()
{
    auto* side = new Ground(Token::Surface);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, 2, 0, 4);
    setSpacing(column, 0);
    auto* head = new QHBoxLayout;
    setMargins(head, 14, 0, 6, 0);
    setSpacing(head, 2);
    summary_ = new Label({}, TextRole::Caption, Token::TextSecondary);
    summary_->setElided(true);
    head->addWidget(summary_, 1);
    only_ = makeTool(QStringLiteral("sliders"), tr("Only changed files"));
    only_->setCheckable(true);
    connect(only_, &QToolButton::toggled, this, [this](bool on) {
        onlyChanged_ = on;
        takeFiles();
    });
    head->addWidget(only_);
    column->addLayout(head);
    tree_ = new FileTree(side);
    tree_->setModel(model_);
    column->addWidget(tree_, 1);
    return side;
}

QWidget* FilesPane::makeHead()
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
    up_ = makeTool(QStringLiteral("chevron-up"), tr("Previous change (Shift+F7)"));
    down_ = makeTool(QStringLiteral("chevron-down"), tr("Next change (F7)"));
    copy_ = makeTool(QStringLiteral("copy"), tr("Copy the file (Ctrl+Shift+C)"));
    auto* find = makeTool(QStringLiteral("search"), tr("Find in the file (Ctrl+F)"));
    row->addWidget(name_, 3);
    row->addWidget(plus_);
    row->addWidget(minus_);
    row->addWidget(since_, 2);
    for (QToolButton* button : {base_, up_, down_, find, copy_}) {
        row->addWidget(button);
    }
    connect(up_, &QToolButton::clicked, this, &FilesPane::previousChange);
    connect(down_, &QToolButton::clicked, this, &FilesPane::nextChange);
    connect(copy_, &QToolButton::clicked, this, &FilesPane::copyFile);
    connect(find, &QToolButton::clicked, this, &FilesPane::openFind);
    return head;
}

QWidget* FilesPane::makeTextSide()
{
    auto* side = new Ground(Token::Surface);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    column->addWidget(makeHead());
    stack_ = new QStackedWidget;
    code_ = new CodeView;
    diff_ = new DiffView;
    empty_ = new EmptyState(QStringLiteral("file-code"), tr("Pick a tool to see its files"), {});
    stack_->addWidget(code_);
    stack_->addWidget(diff_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
    find_ = new FindBar;
    column->addWidget(find_);
    auto* foot = new Ground(Token::Surface, Ground::Shape::LineAbove);
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 14, 5, 10, 5);
    origin_ = new Label({}, TextRole::Caption, Token::TextSecondary);
    origin_->setElided(true);
    origin_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(origin_, 1);
    column->addWidget(foot);
    connect(code_, &CodeView::lineChanged, this, &FilesPane::showOrigin);
    connect(diff_, &CodeView::lineChanged, this, &FilesPane::showOrigin);
    return side;
}

void FilesPane::fillBaseMenu()
{
    QMenu* menu = base_->menu();
    const QList<QPair<Base, QString>> bases = {{Base::LastChange, tr("Since your last change")},
        {Base::LastVersion, tr("Since it was opened or saved as a version")},
        {Base::LastExport, tr("Since the last export")},
        {Base::Nothing, tr("Everything as new")}};
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

QString FilesPane::baseWords() const
{
    switch (session_.base()) {
    case Base::LastChange: return tr("since the last change");
    case Base::LastVersion: return tr("since the last version");
    case Base::LastExport: return tr("since the last export");
    case Base::Nothing: break;
    }
    return tr("in all");
}

void FilesPane::setMode(Mode mode)
{
    mode_ = mode;
    takeFiles();
}

std::vector<FileEntry> FilesPane::entries() const
{
    std::vector<FileEntry> result;
    const FileSet& now = *session_.files();
    const FileSet& before = *session_.baseFiles();
    const bool fresh = session_.base() == Base::LastExport && before.size() == 0;
    for (const RenderedFile& file : now.files()) {
        const FileMark mark = fresh ? FileMark::Same : markOf(&file, before.find(file.path));
        if (mark != FileMark::Same || !onlyChanged_) {
            const Tool* tool = session_.catalogue().tool(file.tool);
            result.push_back({file.path, mark, tool != nullptr && !tool->stage.isEmpty() ? tool->name : QString()});
        }
    }
    for (const RenderedFile& file : before.files()) {
        if (now.find(file.path) == nullptr) {
            result.push_back({file.path, FileMark::Removed, {}});
        }
    }
    return result;
}

void FilesPane::takeFiles()
{
    if (session_.files() == nullptr || session_.baseFiles() == nullptr) {
        return;
    }
    const std::vector<FileEntry> fresh = entries();
    const auto count = [&](FileMark mark) {
        return int(std::count_if(fresh.begin(), fresh.end(), [mark](const FileEntry& entry) { return entry.mark == mark; }));
    };
    added_ = count(FileMark::Added);
    modified_ = count(FileMark::Modified);
    removed_ = count(FileMark::Removed);
    model_->setEntries(fresh);
    const bool broken = session_.renderError().has_value(); // the old files stay in view beside the message
    summary_->setText(broken ? session_.renderError()->text() : summary());
    summary_->setTone(broken ? Token::Error : Token::TextSecondary);
    summary_->setToolTip(summary_->text());
    const auto has = [&](const QString& path) {
        return std::any_of(fresh.begin(), fresh.end(), [&](const FileEntry& entry) { return entry.path == path; });
    };
    if (path_.isEmpty() || !has(path_)) { // something worth seeing: what changed, else the first page of the repository
        const auto changed = std::find_if(fresh.begin(), fresh.end(), [](const FileEntry& entry) { return entry.mark == FileMark::Modified; });
        path_ = changed != fresh.end() ? changed->path : has(QStringLiteral("README.md")) ? QStringLiteral("README.md")
            : fresh.empty()                                                               ? QString()
                                                                                          : fresh.front().path;
    }
    tree_->showPath(path_);
    showFile(path_);
    Q_EMIT summaryChanged();
}

QString FilesPane::summary() const
{
    QStringList words = {tr("%n file(s)", nullptr, session_.files() != nullptr ? int(session_.files()->size()) : 0)};
    if (added_ > 0) {
        words += tr("%1 new").arg(added_);
    }
    if (modified_ > 0) {
        words += tr("%1 changed").arg(modified_);
    }
    if (removed_ > 0) {
        words += tr("%1 removed").arg(removed_);
    }
    return words.join(QStringLiteral(", "));
}

void FilesPane::showFile(const QString& path)
{
    path_ = path;
    if (session_.files() == nullptr || path.isEmpty()) {
        showEmpty();
        return;
    }
    showText(session_.files()->find(path), session_.baseFiles()->find(path));
    const bool changes = mode_ == Mode::Changes;
    up_->setVisible(changes);
    down_->setVisible(changes);
    base_->setVisible(changes);
    name_->setText(path);
    showOrigin();
}

void FilesPane::showText(const RenderedFile* now, const RenderedFile* before)
{
    const QByteArray text = now != nullptr ? now->bytes : QByteArray();
    const bool changes = mode_ == Mode::Changes;
    plus_->setVisible(changes);
    minus_->setVisible(changes);
    since_->setVisible(changes);
    if (now == nullptr && before == nullptr) {
        showEmpty();
        return;
    }
    if (!changes) {
        code_->setFile(path_, QString::fromUtf8(now != nullptr ? text : before->bytes));
        stack_->setCurrentWidget(code_);
        find_->setView(code_);
        return;
    }
    const QByteArray old = before != nullptr ? before->bytes : QByteArray();
    std::vector<DiffRow> rows = diffRows(old, text, qMax(old.size(), text.size()) > longFile ? aroundInLongFiles : wholeFile);
    if (rows.empty()) { // nothing changed: the text as it is
        int line = 0;
        const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
        for (const QString& content : lines) {
            ++line;
            rows.push_back({DiffRow::Kind::Context, line, line, content, 0, 0});
        }
    }
    const bool other = diff_->accessibleDescription().isEmpty() || name_->text() != path_;
    diff_->setRows(path_, std::move(rows));
    plus_->setText(QStringLiteral("+%1").arg(diff_->added()));
    minus_->setText(QChar(0x2212) + QString::number(diff_->removed()));
    name_->setToolTip(tr("%1: %2 lines added, %3 removed, %4").arg(path_).arg(diff_->added()).arg(diff_->removed()).arg(baseWords()));
    since_->setText(baseWords());
    base_->setToolTip(tr("Compared: %1").arg(baseWords()));
    stack_->setCurrentWidget(diff_);
    find_->setView(diff_);
    if (other && diff_->added() + diff_->removed() > 0 && diff_->currentLine() == 1) {
        diff_->nextChange();
    }
}

void FilesPane::showOrigin()
{
    const RenderedFile* file = session_.files() != nullptr ? session_.files()->find(path_) : nullptr;
    const int line = mode_ == Mode::Changes ? diff_->currentNewLine() : code_->currentLine();
    origin_->setText(file != nullptr ? originWords(*file, line, session_.catalogue()) : QString());
}

void FilesPane::showEmpty()
{
    if (session_.renderError()) {
        empty_->setTexts(tr("The files cannot be made"), session_.renderError()->text());
    } else if (session_.files() == nullptr || session_.files()->size() == 0) {
        empty_->setTexts(tr("No files yet"), tr("Pick a tool and its files appear here."));
    } else {
        empty_->setTexts(tr("Nothing chosen"), tr("Choose a file in the tree."));
    }
    name_->setText({});
    origin_->setText({});
    stack_->setCurrentWidget(empty_);
}

void FilesPane::openFind()
{
    find_->open();
}

void FilesPane::nextChange()
{
    if (mode_ == Mode::Changes && !diff_->nextChange()) {
        stepFile(1);
    }
}

void FilesPane::previousChange()
{
    if (mode_ == Mode::Changes && !diff_->previousChange()) {
        stepFile(-1);
    }
}

// The next file that changed, in the order of the tree.
void FilesPane::stepFile(int direction)
{
    QModelIndex index = tree_->currentIndex();
    for (int tries = 0; tries < 10'000 && index.isValid(); ++tries) {
        if (index.data(FileFolderRole).toBool() && FileMark(index.data(FileMarkRole).toInt()) != FileMark::Same) {
            tree_->expand(index);
        }
        index = direction > 0 ? tree_->indexBelow(index) : tree_->indexAbove(index);
        if (index.isValid() && !index.data(FileFolderRole).toBool() && FileMark(index.data(FileMarkRole).toInt()) != FileMark::Same) {
            tree_->setCurrentIndex(index);
            return;
        }
    }
}

void FilesPane::copyFile()
{
    const RenderedFile* file = session_.files() != nullptr ? session_.files()->find(path_) : nullptr;
    if (file == nullptr) {
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(file->bytes));
    copy_->setIcon(icon(QStringLiteral("check"), Token::Ok));
    copy_->setAccessibleName(tr("Copied %1").arg(path_));
    QTimer::singleShot(3000, copy_, [this] {
        copy_->setIcon(icon(QStringLiteral("copy")));
        copy_->setAccessibleName(tr("Copy the file (Ctrl+Shift+C)"));
    });
}

void FilesPane::focusTree()
{
    tree_->setFocus(Qt::ShortcutFocusReason);
}

void FilesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= px(sideBySide) ? Qt::Horizontal : Qt::Vertical;
    if (splitter_->orientation() != wanted) {
        splitter_->setOrientation(wanted);
        splitter_->setSizes(wanted == Qt::Horizontal ? QList<int>{px(240), width() - px(240)} : QList<int>{px(210), height() - px(210)});
    }
}

void FilesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
}

} // namespace stackwright
