// What changed in a file, before and after beside each other; equal lines stand at equal heights.
#pragma once

#include "widgets/diffview.h"

#include <QWidget>

namespace stackwright {

// Two columns of equal length made from one: blanks stand where the other side has more lines.
struct SplitRows {
    std::vector<DiffRow> before;
    std::vector<DiffRow> after;
};
SplitRows splitRows(const std::vector<DiffRow>& rows);

class SplitDiff final : public QWidget {
    Q_OBJECT

public:
    explicit SplitDiff(QWidget* parent = nullptr);

    void setRows(const QString& name, const std::vector<DiffRow>& rows);

    bool nextChange();
    bool previousChange();
    int currentNewLine() const { return after_->currentNewLine(); }
    void showNewLine(int line) { after_->showNewLine(line); }

    DiffView* before() const { return before_; }
    DiffView* after() const { return after_; }

private:
    void follow(DiffView* leader, DiffView* follower);
    bool jump(int step);
    bool startsChange(size_t row) const;

    SplitRows rows_;
    DiffView* before_;
    DiffView* after_;
};

} // namespace stackwright
