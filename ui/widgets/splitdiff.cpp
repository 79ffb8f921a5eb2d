#include "widgets/splitdiff.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>

namespace stackwright {

namespace {

bool changed(const DiffRow& row)
{
    return row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Removed;
}

void level(SplitRows& rows)
{
    DiffRow blank;
    blank.kind = DiffRow::Kind::Blank;
    const size_t height = qMax(rows.before.size(), rows.after.size());
    rows.before.resize(height, blank);
    rows.after.resize(height, blank);
}

} // namespace

SplitRows splitRows(const std::vector<DiffRow>& rows)
{
    SplitRows split;
    for (const DiffRow& row : rows) {
        if (row.kind == DiffRow::Kind::Removed) {
            split.before.push_back(row);
        } else if (row.kind == DiffRow::Kind::Added) {
            split.after.push_back(row);
        } else {
            level(split);
            split.before.push_back(row);
            split.after.push_back(row);
        }
    }
    level(split);
    return split;
}

SplitDiff::SplitDiff(QWidget* parent) : QWidget(parent), before_(new DiffView), after_(new DiffView)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(before_);
    splitter->addWidget(after_);
    splitter->setSizes({1000, 1000});
    row->addWidget(splitter);
    before_->setAccessibleName(tr("Before"));
    after_->setAccessibleName(tr("After"));
    before_->setSide(DiffView::Side::Before);
    after_->setSide(DiffView::Side::After);
    follow(before_, after_);
    follow(after_, before_);
}

void SplitDiff::follow(DiffView* leader, DiffView* follower)
{
    connect(
        leader->verticalScrollBar(), &QScrollBar::valueChanged, follower->verticalScrollBar(), &QScrollBar::setValue);
    connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged, follower->horizontalScrollBar(),
        &QScrollBar::setValue);
}

void SplitDiff::setRows(const QString& name, const std::vector<DiffRow>& rows)
{
    rows_ = splitRows(rows);
    before_->setRows(name, rows_.before);
    after_->setRows(name, rows_.after);
}

bool SplitDiff::startsChange(size_t row) const
{
    const auto differs = [this](size_t at) { return changed(rows_.before[at]) || changed(rows_.after[at]); };
    return differs(row) && (row == 0 || !differs(row - 1));
}

bool SplitDiff::jump(int step)
{
    const int count = int(rows_.after.size());
    for (int at = after_->currentLine() - 1 + step; at >= 0 && at < count; at += step) {
        if (startsChange(size_t(at))) {
            before_->showLine(at + 1);
            after_->showLine(at + 1);
            return true;
        }
    }
    return false;
}

bool SplitDiff::nextChange()
{
    return jump(1);
}

bool SplitDiff::previousChange()
{
    return jump(-1);
}

} // namespace stackwright
