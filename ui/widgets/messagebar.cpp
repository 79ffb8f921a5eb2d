#include "widgets/messagebar.h"

#include "style/icons.h"
#include "style/styleparts.h"
#include "style/themestyle.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

struct BarLook {
    Token ground;
    Token ink;
    const char* icon;
};

BarLook barLook(MessageValue::Tone tone)
{
    switch (tone) {
    case MessageValue::Tone::Error: return {Token::ErrorWeak, Token::Error, "alert-circle"};
    case MessageValue::Tone::Warning: return {Token::WarningWeak, Token::Warning, "alert-triangle"};
    case MessageValue::Tone::Info: break;
    }
    return {Token::AccentWeak, Token::Accent, "info"};
}

} // namespace

MessageBar::MessageBar(const MessageValue& value, QWidget* parent) : QFrame(parent), value_(value)
{
    setAccessibleName(value.title);
    setAccessibleDescription(value.detail);
    auto* beside = new QHBoxLayout(this); // the cross beside all of it, so that it moves no text
    setMargins(beside, 40, 9, 10, 9);
    setSpacing(beside, 8);
    auto* column = new QVBoxLayout;
    setSpacing(column, 2);
    beside->addLayout(column, 1);
    column->addWidget(paragraph(value.title, TextRole::Strong));
    if (value.closable) {
        auto* close = new QToolButton(this);
        close->setIcon(icon(QStringLiteral("close")));
        close->setAccessibleName(tr("Dismiss: %1").arg(value.title));
        close->setToolTip(tr("Dismiss"));
        connect(close, &QToolButton::clicked, this, &MessageBar::closed);
        beside->addWidget(close, 0, Qt::AlignTop);
    }
    detail_ = paragraph(value.detail, TextRole::Secondary, Token::TextSecondary);
    column->addWidget(detail_);
    detail_->setVisible(!value.detail.isEmpty());
    if (value.noted || value.asksRisk) {
        addRisk();
        column->addWidget(risk_);
    }
    if (!value.fixes.isEmpty() || !value.keep.isEmpty()) {
        auto* row = new FlowLayout(6);
        setMargins(row, value.fixes.isEmpty() ? -8 : 0, 4, 0, 0); // the words of a quiet button stand below the title
        addButtons(row);
        column->addLayout(row);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageBar::addButtons(FlowLayout* row)
{
    const auto add = [&](const QString& text, ButtonKind kind) {
        auto* button = new QPushButton(text, this);
        setButtonKind(button, kind);
        button->setMinimumWidth(px(48));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    for (int index = 0; index < value_.fixes.size(); ++index) {
        QPushButton* button = add(value_.fixes.at(index), index == 0 ? ButtonKind::Primary : ButtonKind::Plain);
        if (index == 0) {
            button->setIcon(icon(value_.fixIcon, Token::OnAccent));
        }
        button->setToolTip(value_.fixes.at(index));
        button->setAccessibleDescription(value_.title);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT fixChosen(index); });
        fixes_ += button;
    }
    if (!value_.keep.isEmpty()) {
        keep_ = add(value_.keep, ButtonKind::Quiet);
        keep_->setAccessibleDescription(value_.title);
        connect(keep_, &QPushButton::clicked, this, &MessageBar::keep);
    }
}

void MessageBar::setEffect(const QString& effect)
{
    const QStringList words = QStringList{value_.detail, effect}.filter(QRegularExpression(QStringLiteral(".")));
    detail_->setText(words.join(QStringLiteral(" · ")));
    detail_->setVisible(!words.isEmpty());
    for (QPushButton* button : fixes_) {
        button->setAccessibleDescription(
            effect.isEmpty() || !(button->hasFocus() || button->underMouse()) ? value_.title : effect);
    }
}

void MessageBar::focusFirstFix()
{
    if (!fixes_.isEmpty()) {
        fixes_.constFirst()->setFocus(Qt::ShortcutFocusReason);
    } else if (keep_ != nullptr) {
        keep_->setFocus(Qt::ShortcutFocusReason);
    }
}

void MessageBar::addRisk()
{
    risk_ = new RiskForm(value_.title, value_.noted, this);
    risk_->setValue(value_.risk);
    risk_->setVisible(value_.noted);
    connect(risk_, &RiskForm::edited, this, [this] { Q_EMIT riskEdited(risk_->value()); });
    connect(risk_, &RiskForm::given, this, [this] { Q_EMIT riskGiven(risk_->value()); });
}

// Keeping asks first; what was kept, or needs no asking, is the owner's business.
void MessageBar::keep()
{
    if (!value_.asksRisk || value_.noted) {
        Q_EMIT kept();
        return;
    }
    risk_->setVisible(true);
    risk_->focusFirst();
    Q_EMIT riskEdited(risk_->value()); // what is missing is said at once
}

void MessageBar::setRisk(const RiskValue& risk)
{
    value_.risk = risk;
    if (risk_ != nullptr && value_.noted) {
        risk_->setValue(risk);
    }
}

void MessageBar::setRiskProblem(const QString& problem)
{
    if (risk_ != nullptr) {
        risk_->setProblem(problem);
    }
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const BarLook look = barLook(value_.tone);
    const QRectF frame(rect());
    drawRound(painter, frame, px(8), color(look.ground), mixed(color(look.ground), color(look.ink), 0.45));
    {
        const PainterState state(painter);
        painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, px(4), height())));
        drawRound(painter, frame, px(8), color(look.ink), {});
    }
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(px(12), px(9), px(18), px(18)));
    paintIcon(painter, mark, QLatin1String(look.icon), color(look.ink));
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    const int index = int(fixes_.indexOf(qobject_cast<QPushButton*>(watched)));
    if (index >= 0) {
        switch (event->type()) {
        case QEvent::Enter:
        case QEvent::FocusIn: Q_EMIT fixPointed(index); break;
        case QEvent::Leave:
        case QEvent::FocusOut: Q_EMIT fixPointed(-1); break;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace stackwright
