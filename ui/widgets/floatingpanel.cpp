#include "widgets/floatingpanel.h"

#include "style/look.h"
#include "style/styleparts.h"

#include <QApplication>
#include <QKeyEvent>

namespace stackwright {

FloatingPanel::FloatingPanel(QWidget* parent) : QFrame(parent)
{
    parent->installEventFilter(this);
    hide();
}

void FloatingPanel::appear(QWidget* focus, Qt::FocusReason reason)
{
    if (!isVisible()) {
        before_ = window()->focusWidget();
    }
    place();
    show();
    raise();
    focus->setFocus(reason);
}

void FloatingPanel::leave()
{
    hide();
    if (before_ != nullptr) {
        before_->setFocus(Qt::OtherFocusReason);
    }
}

void FloatingPanel::goWhenLeft(QWidget* part)
{
    part->installEventFilter(this);
}

// Escape is ours, whatever else it means in the window.
bool FloatingPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool FloatingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent() && isVisible()) {
        place();
    }
    if (event->type() == QEvent::FocusOut && watched != parent() && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        const QWidget* now = QApplication::focusWidget();
        if (now != nullptr && !isAncestorOf(now) && now != spared_) {
            hide();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FloatingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FloatingPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRound(painter, rect(), px(10), color(Token::Raised), color(Token::BorderStrong));
}

} // namespace stackwright
