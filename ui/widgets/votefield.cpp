#include "widgets/votefield.h"

#include "style/look.h"
#include "style/styleparts.h"
#include "widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace stackwright {

// One of the five, for the mouse and for screen readers; the keys are the field's.
class VoteNumber final : public QAbstractButton {
public:
    explicit VoteNumber(int number)
    {
        setText(QString::number(number));
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setExtent(this, 26, 26);
    }

    void setChosen(int times, Token ink)
    {
        times_ = times;
        ink_ = ink;
        update();
    }

    QSize sizeHint() const override { return QSize(px(26), px(26)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF disc = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool chosen = times_ > 0;
        const QColor ground = chosen ? color(ink_) : color(underMouse() ? Token::Sunken : Token::Surface);
        drawRound(painter, disc, disc.height() / 2, ground, color(chosen ? ink_ : Token::BorderStrong));
        painter.setFont(textFont(chosen ? TextRole::CaptionStrong : TextRole::Caption));
        painter.setPen(color(chosen ? Token::Surface : Token::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    int times_ = 0;
    Token ink_ = Token::Text;
};

VoteField::VoteField(QWidget* parent)
    : QWidget(parent), name_(new Label({}, TextRole::CaptionStrong)),
      state_(new Label({}, TextRole::Caption, Token::TextSecondary))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 6, 4, 6, 5);
    setSpacing(column, 3);
    auto* words = new QHBoxLayout;
    setSpacing(words, 6);
    words->addWidget(name_);
    words->addWidget(state_);
    words->addStretch(1);
    column->addLayout(words);
    auto* row = new QHBoxLayout;
    setSpacing(row, 3);
    for (int number = 1; number <= 5; ++number) {
        auto* button = new VoteNumber(number);
        connect(button, &QAbstractButton::clicked, this, [this, number] { Q_EMIT given(number); });
        numbers_.push_back(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void VoteField::setValue(const VoteFieldValue& value)
{
    if (value == value_) {
        return;
    }
    value_ = value;
    name_->setText(value.letter.isEmpty() ? value.name : value.letter + QStringLiteral("  ") + value.name);
    name_->setTone(value.ink);
    state_->setText(value.state);
    for (int number = 1; number <= int(numbers_.size()); ++number) {
        VoteNumber* button = numbers_[size_t(number - 1)];
        const int times = value.hidden ? 0 : int(value.numbers.count(number));
        button->setChosen(times, value.ink);
        button->setAccessibleName(tr("%1: %2").arg(value.name).arg(number));
        button->setAccessibleDescription(times > 0 ? tr("given") : QString());
        button->setToolTip(button->accessibleName());
    }
    QStringList shown;
    for (const int number : value.hidden ? QList<int>() : value.numbers) {
        shown += QString::number(number);
    }
    setAccessibleName(tr("Vote of: %1").arg(value.name));
    setAccessibleDescription(
        QStringList{shown.join(QStringLiteral(", ")), value.state, tr("1 to 5 gives a number, Backspace takes it back")}
            .join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void VoteField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) {
        Q_EMIT given(event->key() - Qt::Key_0);
    } else if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        Q_EMIT takenBack();
    } else if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Right ? along : -along);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void VoteField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void VoteField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void VoteField::paintEvent(QPaintEvent*)
{
    if (hasFocus()) { // whatever gave it: the number keys go here
        QPainter painter(this);
        drawFocusRing(painter, rect(), px(8));
    }
}

} // namespace stackwright
