#include "widgets/findingpanel.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/themestyle.h"
#include "widgets/findinglist.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

FindingPanel::FindingPanel(QAbstractItemModel& model, QWidget& anchor, QWidget* parent)
    : FloatingPanel(parent), anchor_(anchor), list_(new FindingList), close_(new QToolButton)
{
    setAccessibleName(tr("Conflicts and noted risks"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 12, 8, 12, 10);
    setSpacing(column, 4);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Conflicts and noted risks"), TextRole::Section), 1);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAccessibleName(tr("Close the list"));
    close_->setToolTip(tr("Close the list"));
    close_->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(close_, ButtonKind::Tool);
    head->addWidget(close_);
    column->addLayout(head);
    list_->setModel(&model);
    column->addWidget(list_, 1);
    spare(&anchor);
    goWhenLeft(list_);
    goWhenLeft(close_);
    connect(close_, &QToolButton::clicked, this, &FindingPanel::leave);
    connect(list_, &FindingList::chosen, this, [this](const QString& stage, const QString& finding) {
        hide();
        Q_EMIT chosen(stage, finding);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &model] {
        if (isVisible() && model.rowCount() == 0) {
            leave();
        } else if (isVisible()) {
            place();
        }
    });
}

void FindingPanel::open()
{
    list_->chooseFirst();
    appear(list_, Qt::ShortcutFocusReason);
    place(); // once more: now the list knows its width
}

// Over the button, no higher than what it says.
void FindingPanel::place()
{
    const QWidget* host = parentWidget();
    const QRect button(anchor_.mapTo(host, QPoint()), anchor_.size());
    const int width = qMin(px(520), host->width() - px(24));
    const int bottom = button.top() - px(14);
    const int left = isRightToLeft() ? button.left() : button.right() + 1 - width;
    resize(width, height());
    layout()->activate();
    const int frame = height() - list_->height();
    const int wanted = qMin(frame + list_->wholeHeight() + px(2), bottom - px(64));
    setGeometry(qBound(px(12), left, host->width() - width - px(12)), bottom - wanted, width, wanted);
}

bool FindingPanel::focusNextPrevChild(bool)
{
    QWidget* other = list_->hasFocus() ? static_cast<QWidget*>(close_) : list_;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace stackwright
