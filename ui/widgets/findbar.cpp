#include "widgets/findbar.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/codeview.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace stackwright {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), field_(new QLineEdit(this)), count_(new Label({}, TextRole::Caption, Token::TextSecondary, this))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 8, 4, 8, 4);
    setSpacing(row, 4);
    field_->setPlaceholderText(tr("Find in this file"));
    field_->setAccessibleName(tr("Find in this file"));
    setLeadingIcon(field_, QStringLiteral("search"));
    row->addWidget(field_, 1);
    row->addWidget(count_);
    const auto add = [&](const QString& name, const QString& text, auto&& slot) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(QStringLiteral("chevron-up"), tr("Previous place (Shift+Enter)"), &FindBar::previous);
    add(QStringLiteral("chevron-down"), tr("Next place (Enter)"), &FindBar::next);
    add(QStringLiteral("close"), tr("Close find"), &FindBar::close);
    connect(field_, &QLineEdit::textChanged, this, [this] { search(false, true); });
    hide();
}

void FindBar::setView(CodeView* view)
{
    if (view_ != nullptr && view_ != view) {
        view_->clearFind();
    }
    view_ = view;
    if (isVisible()) {
        search(false, true);
    }
}

void FindBar::open()
{
    if (view_ != nullptr && view_->textCursor().hasSelection()) {
        const QString selected = view_->textCursor().selectedText();
        if (!selected.contains(QChar::ParagraphSeparator)) {
            field_->setText(selected);
        }
    }
    show();
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
    search(false, true);
}

void FindBar::close()
{
    hide();
    if (view_ != nullptr) {
        view_->clearFind();
        view_->setFocus(Qt::OtherFocusReason);
    }
}

void FindBar::next()
{
    search(false, false);
}

void FindBar::previous()
{
    search(true, false);
}

void FindBar::search(bool backward, bool fromHere)
{
    if (view_ == nullptr) {
        return;
    }
    const CodeView::Found found = view_->find(field_->text(), backward, fromHere);
    count_->setText(field_->text().isEmpty() ? QString()
            : found.total == 0               ? tr("not found")
                                             : tr("%1 of %2").arg(found.current).arg(found.total));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        search(event->modifiers().testFlag(Qt::ShiftModifier), false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace stackwright
