#include "widgets/undisputedpanel.h"

#include "style/look.h"
#include "style/themestyle.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stackwright {

UndisputedPanel::UndisputedPanel(QWidget& anchor, QWidget* parent)
    : FloatingPanel(parent), anchor_(anchor), title_(new Label({}, TextRole::Section)), area_(new QScrollArea),
      list_(new TermList), agree_(new QPushButton), later_(new QPushButton(tr("Not yet")))
{
    setAccessibleName(tr("Undisputed stages"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 14, 10, 14, 12);
    setSpacing(column, 8);
    title_->setElided(true);
    column->addWidget(title_);
    column->addWidget(paragraph(
        tr("Each has an answer, nothing clashes in it, and no view voted against it. Every one can be taken up again."),
        TextRole::Secondary, Token::TextSecondary));
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new Ground(Token::Raised);
    auto* rows = new QVBoxLayout(page);
    setMargins(rows, 0, 0, 0, 0);
    rows->addWidget(list_);
    rows->addStretch(1);
    area_->setWidget(page);
    column->addWidget(area_, 1);
    auto* foot = new QHBoxLayout;
    setSpacing(foot, 8);
    agree_->setText(tr("Agree on them"));
    setButtonKind(agree_, ButtonKind::Primary);
    foot->addStretch(1);
    foot->addWidget(later_);
    foot->addWidget(agree_);
    column->addLayout(foot);
    spare(&anchor);
    goWhenLeft(agree_);
    goWhenLeft(later_);
    connect(later_, &QPushButton::clicked, this, &UndisputedPanel::leave);
    connect(agree_, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT agreed();
    });
}

void UndisputedPanel::open(const std::vector<TermRow>& stages)
{
    title_->setText(tr("Nobody disputes %n stage(s)", nullptr, int(stages.size())));
    agree_->setText(tr("Agree on all %n", nullptr, int(stages.size())));
    list_->setRows(stages);
    appear(agree_, Qt::ShortcutFocusReason);
    place(); // once more: now the list knows its height
}

void UndisputedPanel::place()
{
    const QWidget* host = parentWidget();
    const QRect button(anchor_.mapTo(host, QPoint()), anchor_.size());
    const int width = qMin(px(460), host->width() - px(24));
    const int bottom = button.top() - px(10);
    resize(width, height());
    layout()->activate();
    const int frame = height() - area_->height();
    const int wanted = qMin(frame + area_->widget()->sizeHint().height() + px(4), bottom - px(12));
    const int left = isRightToLeft() ? button.right() + 1 - width : button.left();
    setGeometry(qBound(px(12), left, qMax(px(12), host->width() - width - px(12))), bottom - wanted, width, wanted);
}

bool UndisputedPanel::focusNextPrevChild(bool)
{
    (agree_->hasFocus() ? later_ : agree_)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace stackwright
