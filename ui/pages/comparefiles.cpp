#include "pages/comparefiles.h"

#include "models/fileentries.h"
#include "widgets/diffview.h"
#include "widgets/filetree.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

CompareFiles::CompareFiles(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), catalogue_(catalogue), tabs_(new QTabBar),
      summary_(new Label({}, TextRole::Caption, Token::TextSecondary)), name_(new Label({}, TextRole::Strong)),
      tree_(new FileTree), model_(new FileTreeModel(this)), diff_(new DiffView)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Which tool's files"));
    column->addWidget(tabs_);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    const auto addSide = [&](Label* head, QWidget* body) {
        auto* side = new Ground(Token::Surface);
        auto* lines = new QVBoxLayout(side);
        setMargins(lines, 0, 0, 0, 0);
        setSpacing(lines, 0);
        auto* row = new QHBoxLayout;
        setMargins(row, 14, 6, 10, 6);
        head->setElided(true);
        row->addWidget(head);
        lines->addLayout(row);
        lines->addWidget(body, 1);
        splitter->addWidget(side);
    };
    addSide(summary_, tree_);
    addSide(name_, diff_);
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Files that differ"));
    diff_->setAccessibleName(tr("Lines that differ"));
    splitter->setSizes({px(280), px(700)});
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &CompareFiles::refresh);
    connect(tree_, &FileTree::chosen, this, &CompareFiles::showFile);
}

QString CompareFiles::toolName(const QString& id) const
{
    const Tool* tool = catalogue_.tool(id);
    return tool != nullptr ? tool->name : id;
}

void CompareFiles::setAlternatives(const std::vector<Alternative>& alternatives)
{
    alternatives_ = alternatives;
    const QSignalBlocker quiet(tabs_);
    const int wanted = qMax(0, int(alternatives_.size()) - 1);
    while (tabs_->count() > wanted) {
        tabs_->removeTab(tabs_->count() - 1);
    }
    for (int index = 0; index < wanted; ++index) {
        const QString text =
            tr("%1 instead of %2")
                .arg(toolName(alternatives_[size_t(index) + 1].tool), toolName(alternatives_.front().tool));
        if (index < tabs_->count()) {
            tabs_->setTabText(index, text);
        } else {
            tabs_->addTab(text);
        }
    }
    tabs_->updateGeometry(); // it grew while it was hidden
    refresh();
}

const Alternative* CompareFiles::chosen() const
{
    const auto index = size_t(qMax(0, tabs_->currentIndex())) + 1;
    return index < alternatives_.size() ? &alternatives_[index] : nullptr;
}

void CompareFiles::refresh()
{
    const Alternative* other = chosen();
    if (other == nullptr || other->files == nullptr || alternatives_.front().files == nullptr) {
        model_->setEntries({});
        summary_->setText(tr("These files cannot be made."));
        showFile({});
        return;
    }
    const std::vector<FileEntry> entries = fileEntries(*other->files, *alternatives_.front().files, catalogue_, true);
    model_->setEntries(entries);
    tree_->expandAll();
    const auto count = [&](FileMark mark) {
        return int(std::count_if(
            entries.begin(), entries.end(), [mark](const FileEntry& entry) { return entry.mark == mark; }));
    };
    summary_->setText(entries.empty() ? tr("Not a single file differs.")
                                      : tr("%1 new, %2 changed, %3 removed")
                                            .arg(count(FileMark::Added))
                                            .arg(count(FileMark::Modified))
                                            .arg(count(FileMark::Removed)));
    const bool known =
        std::any_of(entries.begin(), entries.end(), [this](const FileEntry& entry) { return entry.path == path_; });
    const QString path = known ? path_ : entries.empty() ? QString() : entries.front().path;
    tree_->showPath(path);
    showFile(path);
}

void CompareFiles::showFile(const QString& path)
{
    path_ = path;
    name_->setText(path);
    const Alternative* other = chosen();
    if (path.isEmpty() || other == nullptr || other->files == nullptr) {
        diff_->setRows({}, {});
        return;
    }
    diff_->setRows(path, fileRows(alternatives_.front().files->find(path), other->files->find(path)));
    if (diff_->currentLine() == 1) {
        diff_->nextChange();
    }
}

void CompareFiles::focusTree()
{
    tree_->setFocus(Qt::OtherFocusReason);
}

} // namespace stackwright
