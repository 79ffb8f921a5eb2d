#include "widgets/termlist.h"

#include "widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace stackwright {

TermList::TermList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    setMargins(grid_, 0, 0, 0, 0);
    grid_->setColumnStretch(1, 1);
    applyLook();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TermList::setRows(const std::vector<TermRow>& rows)
{
    if (rows == rows_) {
        return;
    }
    rows_ = rows;
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const TermRow& row : rows_) {
        grid_->addWidget(new Label(row.term, TextRole::Secondary, row.ink), line, 0, Qt::AlignTop);
        grid_->addWidget(paragraph(row.text, TextRole::Secondary, Token::Text), line++, 1, Qt::AlignTop);
    }
}

void TermList::applyLook()
{
    grid_->setHorizontalSpacing(px(10));
    grid_->setVerticalSpacing(px(3));
}

void TermList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyLook();
    }
}

} // namespace stackwright
