#include "pages/filespane.h"

#include "models/fileentries.h"
#include "pages/rendertrouble.h"
#include "pages/searchpane.h"
#include "style/icons.h"
#include "widgets/filetree.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QDir>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int sideBySide = 700; // width from which tree and text stand beside each other

} // namespace

FilesPane::FilesPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new FileTreeModel(this)), text_(new TextPane(session))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    column->addWidget(new RenderTrouble(session_));
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(makeTreeSide());
    splitter_->addWidget(text_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({treeHeight(), px(400)});
    column->addWidget(splitter_, 1);
    connect(tree_, &FileTree::chosen, this, [this](const QString& path) {
        path_ = path;
        text_->showFile(path);
    });
    connect(tree_, &FileTree::draggedOut, this, &FilesPane::dragOut);
    connect(search_, &SearchPane::chosen, this, [this](const QString& path, int line) {
        tree_->showPath(path);
        text_->showLine(line, search_->text());
    });
    connect(search_, &SearchPane::left, this, &FilesPane::closeSearch);
    connect(text_, &TextPane::nextWanted, this, &FilesPane::nextChange);
    connect(text_, &TextPane::previousWanted, this, &FilesPane::previousChange);
    connect(text_, &TextPane::searchWanted, this, &FilesPane::openSearch);
    connect(text_, &TextPane::troubleFound, this, &FilesPane::troubleFound);
    connect(&session_, &Session::filesReady, this, &FilesPane::takeFiles);
    connect(&session_, &Session::opened, this, [this] { path_.clear(); });
}

QWidget* FilesPane::makeTreeSide()
{
    auto* side = new Ground(Token::Surface);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, 2, 0, 4);
    setSpacing(column, 0);
    head_ = new QWidget;
    auto* head = new QHBoxLayout(head_);
    setMargins(head, 14, 0, 6, 0);
    setSpacing(head, 2);
    summary_ = new Label({}, TextRole::Caption, Token::TextSecondary);
    summary_->setElided(true);
    head->addWidget(summary_, 1);
    auto* only = new QToolButton;
    only->setIcon(icon(QStringLiteral("sliders")));
    only->setToolTip(tr("Only changed files"));
    only->setAccessibleName(tr("Only changed files"));
    only->setCheckable(true);
    connect(only, &QToolButton::toggled, this, [this](bool on) {
        onlyChanged_ = on;
        takeFiles();
    });
    head->addWidget(only);
    column->addWidget(head_);
    left_ = new QStackedWidget;
    setMinimumExtent(left_, -1, 72);
    tree_ = new FileTree;
    tree_->setModel(model_);
    search_ = new SearchPane(session_);
    left_->addWidget(tree_);
    left_->addWidget(search_);
    column->addWidget(left_, 1);
    return side;
}

void FilesPane::setMode(TextPane::Mode mode)
{
    text_->setMode(mode);
    takeFiles();
}

std::vector<FileEntry> FilesPane::entries() const
{
    const FileSet& now = *session_.files();
    const FileSet& before = *session_.baseFiles();
    const bool neverExported = session_.base() == Base::LastExport && before.size() == 0;
    return fileEntries(now, neverExported ? now : before, session_.catalogue(), onlyChanged_);
}

// What changed, else the first page of the repository.
QString FilesPane::worthSeeing(const std::vector<FileEntry>& entries) const
{
    const auto changed = std::find_if(
        entries.begin(), entries.end(), [](const FileEntry& entry) { return entry.mark == FileMark::Modified; });
    const auto readme = std::find_if(entries.begin(), entries.end(),
        [](const FileEntry& entry) { return entry.path == QLatin1String("README.md"); });
    const auto best = changed != entries.end() ? changed : readme != entries.end() ? readme : entries.begin();
    return best != entries.end() ? best->path : QString();
}

void FilesPane::takeFiles()
{
    if (session_.files() == nullptr || session_.baseFiles() == nullptr) {
        return;
    }
    const std::vector<FileEntry> fresh = entries();
    const auto count = [&](FileMark mark) {
        return int(
            std::count_if(fresh.begin(), fresh.end(), [mark](const FileEntry& entry) { return entry.mark == mark; }));
    };
    added_ = count(FileMark::Added);
    modified_ = count(FileMark::Modified);
    removed_ = count(FileMark::Removed);
    model_->setEntries(fresh);
    const bool old =
        session_.renderError().has_value() && session_.files()->size() > 0; // they stay in view below the message
    summary_->setText(old ? tr("%1, as before the error").arg(summary()) : summary());
    summary_->setToolTip(summary_->text());
    const bool known =
        std::any_of(fresh.begin(), fresh.end(), [this](const FileEntry& entry) { return entry.path == path_; });
    if (!known) {
        path_ = worthSeeing(fresh);
    }
    tree_->showPath(path_);
    text_->showFile(path_);
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

void FilesPane::openSearch()
{
    left_->setCurrentWidget(search_);
    head_->hide(); // it speaks of the tree
    search_->open();
}

void FilesPane::closeSearch()
{
    left_->setCurrentWidget(tree_);
    head_->show();
    tree_->setFocus(Qt::OtherFocusReason);
}

void FilesPane::nextChange()
{
    if (!text_->nextChange()) {
        stepFile(1);
    }
}

void FilesPane::previousChange()
{
    if (!text_->previousChange()) {
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
        if (index.isValid() && !index.data(FileFolderRole).toBool()
            && FileMark(index.data(FileMarkRole).toInt()) != FileMark::Same) {
            tree_->setCurrentIndex(index);
            return;
        }
    }
}

std::unique_ptr<QMimeData> FilesPane::dragContent(const QString& path)
{
    const RenderedFile* file = session_.files() != nullptr ? session_.files()->find(path) : nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    if (file == nullptr) {
        return nullptr;
    }
    const QString name = folder->filePath(QFileInfo(path).fileName());
    QFile copy(name); // not durably: it need not outlive the program, and the pointer waits for it
    const bool written = folder->isValid() && copy.open(QIODevice::WriteOnly)
        && copy.write(file->bytes) == file->bytes.size() && copy.flush();
    if (!written) {
        Q_EMIT troubleFound(
            {Failure::Io, {name}, tr("The file cannot be made ready for dragging: %1.").arg(copy.errorString()),
                tr("Make room on the disk, or save the file with “Save this file as…”.")});
        return nullptr;
    }
    if (file->executable) {
        copy.setPermissions(copy.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser | QFileDevice::ExeGroup
            | QFileDevice::ExeOther);
    }
    dragged_ = std::move(folder);
    auto content = std::make_unique<QMimeData>();
    content->setUrls({QUrl::fromLocalFile(name)});
    content->setText(path);
    return content;
}

void FilesPane::dragOut(const QString& path)
{
    if (std::unique_ptr<QMimeData> content = dragContent(path)) {
        auto* drag = new QDrag(this);
        drag->setMimeData(content.release());
        drag->exec(Qt::CopyAction);
    }
}

void FilesPane::focusTree()
{
    (left_->currentWidget() == search_ ? static_cast<QWidget*>(search_) : tree_)->setFocus(Qt::ShortcutFocusReason);
}

// Never so high that the text below loses its tools.
int FilesPane::treeHeight() const
{
    return height() > 0 ? qMin(px(210), height() * 2 / 5) : px(210);
}

void FilesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= px(sideBySide) ? Qt::Horizontal : Qt::Vertical;
    const bool squeezed = wanted == Qt::Vertical && event->oldSize().height() <= 0;
    if (splitter_->orientation() != wanted || squeezed) {
        splitter_->setOrientation(wanted);
        splitter_->setSizes(wanted == Qt::Horizontal ? QList<int>{px(240), width() - px(240)}
                                                     : QList<int>{treeHeight(), height() - treeHeight()});
    }
}

} // namespace stackwright
