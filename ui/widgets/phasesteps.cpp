#include "widgets/phasesteps.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace stackwright {

namespace {

QFont stepFont(bool current)
{
    QFont font = textFont(TextRole::Body);
    font.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

PhaseStep::PhaseStep(int number, const QString& name, QWidget* parent) : QAbstractButton(parent), number_(number)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhaseStep::setState(bool current, bool done)
{
    current_ = current;
    done_ = done;
    setAccessibleName(tr("%1, phase %2").arg(text()).arg(number_));
    setAccessibleDescription(current ? tr("current") : done ? tr("done") : tr("open"));
    update();
}

void PhaseStep::setCompact(bool compact)
{
    compact_ = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
}

QSize PhaseStep::sizeHint() const
{
    const QFontMetrics metrics(stepFont(true));
    const int words = compact_ ? 0 : px(7) + metrics.horizontalAdvance(text());
    return QSize(px(20) + words + px(16), qMax(px(32), metrics.height() + px(10)));
}

void PhaseStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF pill(rect());
    if (current_) {
        drawRound(painter, pill, px(16), color(Token::AccentWeak),
            look().tokens.highContrast ? color(Token::Text) : QColor());
    } else if (underMouse()) {
        drawRound(painter, pill, px(16), color(Token::Sunken), {});
    }
    const int disc = px(20);
    const auto place = [this](const QRect& rect) { return style()->visualRect(layoutDirection(), this->rect(), rect); };
    const QRect mark = place(QRect(px(8), (height() - disc) / 2, disc, disc));
    painter.setFont(textFont(TextRole::CaptionStrong));
    if (current_) {
        drawRound(painter, mark, disc / 2.0, color(Token::AccentSolid), {});
        painter.setPen(color(Token::OnAccent));
        painter.drawText(mark, Qt::AlignCenter, locale().toString(number_));
    } else if (done_) {
        drawRound(painter, mark, disc / 2.0, color(Token::OkWeak), {});
        paintIcon(
            painter, QRectF(mark).adjusted(px(4), px(4), -px(4), -px(4)), QStringLiteral("check"), color(Token::Ok));
    } else {
        drawRound(painter, mark, disc / 2.0, {}, color(Token::BorderStrong), 1.3);
        painter.setPen(color(Token::TextSecondary));
        painter.drawText(mark, Qt::AlignCenter, locale().toString(number_));
    }
    if (!compact_) {
        painter.setFont(stepFont(current_));
        painter.setPen(color(current_ ? Token::AccentWeakText : Token::TextSecondary));
        painter.drawText(place(QRect(px(8) + disc + px(7), 0, width() - disc - px(15), height())),
            int(Qt::AlignVCenter) | int(Qt::AlignLeading), text());
    }
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option)) {
        drawFocusRing(painter, pill, px(16));
    }
}

void PhaseStep::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

PhaseSteps::PhaseSteps(const QStringList& names, QWidget* parent) : QWidget(parent), done_(size_t(names.size()), false)
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 28); // room for the chevrons between them
    row->addStretch(1);
    for (const QString& name : names) {
        auto* step = new PhaseStep(int(steps_.size()) + 1, name, this);
        const int phase = int(steps_.size());
        connect(step, &QAbstractButton::clicked, this, [this, phase] { Q_EMIT chosen(phase); });
        row->addWidget(step);
        steps_.push_back(step);
    }
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void PhaseSteps::setCurrent(int current)
{
    current_ = current;
    refresh();
}

void PhaseSteps::setDone(int phase, bool done)
{
    done_[size_t(phase)] = done;
    refresh();
}

void PhaseSteps::refresh()
{
    for (size_t index = 0; index < steps_.size(); ++index) {
        steps_[index]->setState(int(index) == current_, done_[index]);
    }
}

int PhaseSteps::fullWidth() const
{
    int width = px(28) * (int(steps_.size()) - 1);
    const QFontMetrics metrics(stepFont(true));
    for (const PhaseStep* step : steps_) {
        width += px(43) + metrics.horizontalAdvance(step->text());
    }
    return width;
}

void PhaseSteps::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < fullWidth();
    for (PhaseStep* step : steps_) {
        step->setCompact(compact);
    }
}

void PhaseSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (size_t index = 1; index < steps_.size(); ++index) {
        const QRect before = steps_[index - 1]->geometry();
        const QRect after = steps_[index]->geometry();
        const double middle = (before.center().x() + after.center().x() + (before.width() - after.width()) / 2.0) / 2.0;
        const QRectF place(middle - px(7), height() / 2.0 - px(7), px(14), px(14));
        paintIcon(painter, place,
            layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
            color(Token::TextTertiary));
    }
}

} // namespace stackwright
