#include "widgets/clockbar.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/clockparts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace stackwright {

namespace {

// From which level on a part is in the menu.
constexpr int nextGoes = 1;
constexpr int extendGoes = 2;
constexpr int stripGoes = 3;
constexpr int faceGoes = 4;
constexpr int toggleGoes = 5;

QToolButton* toolButton(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, Token::Text));
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(button, ButtonKind::Tool);
    return button;
}

} // namespace

ClockBar::ClockBar(QWidget* parent)
    : QWidget(parent), toggle_(toolButton(QStringLiteral("play"))), face_(new ClockFace),
      extend_(new QPushButton(tr("+5 min"))), strip_(new AgendaStrip), agenda_(new QPushButton(tr("Agenda…"))),
      next_(toolButton(QStringLiteral("skip"))), more_(toolButton(QStringLiteral("more"))), menu_(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    row->addWidget(toggle_);
    row->addWidget(face_, 0, Qt::AlignVCenter);
    row->addWidget(extend_);
    row->addWidget(strip_, 1, Qt::AlignVCenter);
    row->addWidget(agenda_);
    row->addWidget(next_);
    row->addWidget(more_);
    agenda_->setIcon(icon(QStringLiteral("clock"), Token::Text));
    setTip(agenda_, tr("The agenda and its time"), QStringLiteral("agenda"));
    setTip(extend_, tr("Five more minutes for this item"), QStringLiteral("extend"));
    setTip(next_, tr("Next item"), QStringLiteral("next-item"));
    more_->setToolTip(tr("More of the clock"));
    more_->setAccessibleName(tr("More of the clock"));
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    menu_->setAccessibleName(tr("More of the clock"));
    toggleEntry_ = addEntry(&ClockBar::togglePressed);
    extendEntry_ = addEntry(&ClockBar::extendPressed);
    nextEntry_ = addEntry(&ClockBar::nextPressed);
    agendaEntry_ = addEntry(&ClockBar::agendaPressed);
    extendEntry_->setText(tr("Five more minutes for this item"));
    nextEntry_->setText(tr("Next item"));
    agendaEntry_->setText(tr("Agenda…"));
    connect(toggle_, &QToolButton::clicked, this, &ClockBar::togglePressed);
    connect(extend_, &QPushButton::clicked, this, &ClockBar::extendPressed);
    connect(next_, &QToolButton::clicked, this, &ClockBar::nextPressed);
    connect(strip_, &AgendaStrip::clicked, this, &ClockBar::agendaPressed);
    connect(agenda_, &QPushButton::clicked, this, &ClockBar::agendaPressed);
    refresh();
}

QAction* ClockBar::addEntry(void (ClockBar::*told)())
{
    QAction* entry = menu_->addAction(QString());
    connect(entry, &QAction::triggered, this, told);
    return entry;
}

void ClockBar::setValue(const ClockValue& value)
{
    if (value == value_) {
        return;
    }
    value_ = value;
    refresh();
}

void ClockBar::setLevel(int level)
{
    if (level != level_) {
        level_ = level;
        refresh();
    }
}

void ClockBar::refresh()
{
    const bool any = hasAgenda();
    const bool begun = value_.current >= 0;
    const bool last = value_.current + 1 >= int(value_.minutes.size());
    const QString words = value_.running ? tr("Pause the clock") : tr("Start the clock");
    toggle_->setIcon(icon(value_.running ? QStringLiteral("pause") : QStringLiteral("play"), Token::Text));
    setTip(toggle_, words, QStringLiteral("clock"));
    toggleEntry_->setText(value_.left.isEmpty() ? words : tr("%1 (%2)").arg(words, value_.left));
    face_->setValue(value_);
    strip_->setValue(value_);
    extend_->setEnabled(begun);
    next_->setEnabled(any && !last);
    extendEntry_->setEnabled(begun);
    nextEntry_->setEnabled(any && !last);
    toggle_->setVisible(level_ < toggleGoes);
    face_->setVisible(any && level_ < faceGoes);
    extend_->setVisible(any && level_ < extendGoes);
    strip_->setVisible(any && level_ < stripGoes);
    agenda_->setVisible(!any && level_ < stripGoes);
    next_->setVisible(any && level_ < nextGoes);
    more_->setVisible(any ? level_ >= nextGoes : level_ >= stripGoes);
    toggleEntry_->setVisible(level_ >= toggleGoes);
    extendEntry_->setVisible(any && level_ >= extendGoes);
    nextEntry_->setVisible(any && level_ >= nextGoes);
    agendaEntry_->setVisible(level_ >= stripGoes);
}

int ClockBar::widthAt(int level) const
{
    const bool any = hasAgenda();
    int width = 0;
    const auto add = [&](bool shown, const QWidget* part, bool least = false) {
        width += shown ? (least ? part->minimumSizeHint() : part->sizeHint()).width() + layout()->spacing() : 0;
    };
    add(level < toggleGoes, toggle_);
    add(any && level < faceGoes, face_);
    add(any && level < extendGoes, extend_);
    add(any && level < stripGoes, strip_, true);
    add(!any && level < stripGoes, agenda_);
    add(any && level < nextGoes, next_);
    add(any ? level >= nextGoes : level >= stripGoes, more_);
    return width;
}

// Also when the window goes to the task bar and comes back.
void ClockBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT watchedChanged(true);
}

void ClockBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT watchedChanged(false);
}

void ClockBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refresh();
    }
}

} // namespace stackwright
