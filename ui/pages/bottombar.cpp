#include "pages/bottombar.h"

#include "pages/clockvalue.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/clockbar.h"
#include "widgets/groupprogress.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace stackwright {

BottomBar::BottomBar(Session& session, AgendaClock& clock, QWidget* parent)
    : QWidget(parent), session_(session), clock_(clock), clockBar_(new ClockBar), progress_(new GroupProgress),
      findings_(new QPushButton), back_(new QPushButton(tr("Back"))), agree_(new QPushButton(tr("Agree"))),
      next_(new QPushButton), why_(new Label({}, TextRole::Secondary, Token::TextSecondary))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 16, 10, 16, 9);
    setSpacing(row, 6);
    row->addWidget(clockBar_, 0, Qt::AlignVCenter);
    row->addWidget(progress_, 0, Qt::AlignVCenter);
    why_->setElided(true);
    why_->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    row->addSpacing(px(12));
    row->addWidget(why_, 1);
    row->addSpacing(px(6));
    findings_->setText(tr("%n conflict(s)", nullptr, 0)); // a button without text would be named by its tip for good
    setTip(findings_, tr("List of conflicts"), QStringLiteral("conflicts"));
    back_->setIcon(icon(isRightToLeft() ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left"), Token::Text));
    setTip(back_, tr("Back"), QStringLiteral("previous-stage"));
    setButtonKind(next_, ButtonKind::Primary);
    for (QPushButton* button : {findings_, agree_, back_, next_}) {
        row->addWidget(button);
    }
    connect(findings_, &QPushButton::clicked, this, &BottomBar::findingsPressed);
    connect(back_, &QPushButton::clicked, this, &BottomBar::backPressed);
    connect(agree_, &QPushButton::clicked, this, &BottomBar::agreePressed);
    connect(next_, &QPushButton::clicked, this, &BottomBar::nextPressed);
    connect(clockBar_, &ClockBar::togglePressed, &clock_, &AgendaClock::toggle);
    connect(clockBar_, &ClockBar::extendPressed, &clock_, &AgendaClock::extend);
    connect(clockBar_, &ClockBar::nextPressed, &clock_, &AgendaClock::moveOn);
    connect(clockBar_, &ClockBar::agendaPressed, this, &BottomBar::agendaPressed);
    connect(clockBar_, &ClockBar::watchedChanged, &clock_, &AgendaClock::setWatched);
    connect(&clock_, &AgendaClock::ticked, this, &BottomBar::refreshClock);
    connect(&clock_, &AgendaClock::changed, this, &BottomBar::refreshClock);
    connect(&session_, &Session::stackChanged, this, &BottomBar::refresh);
    connect(&session_, &Session::findingsChanged, this, &BottomBar::refresh);
    refresh();
}

void BottomBar::setStage(const QString& stage)
{
    stage_ = stage;
    refresh();
}

void BottomBar::refresh()
{
    std::vector<GroupValue> groups;
    int current = -1;
    for (const Stage& stage : session_.catalogue().stages()) {
        if (groups.empty() || groups.back().title != stage.group) {
            groups.push_back({stage.group, 0, 0});
        }
        ++groups.back().total;
        groups.back().agreed += session_.isAgreed(stage.id) ? 1 : 0;
        if (stage.id == stage_) {
            current = int(groups.size()) - 1;
        }
    }
    progress_->setGroups(groups, current);
    refreshFindings();
}

// The worst that there is, counted.
void BottomBar::refreshFindings()
{
    const auto count = [this](auto&& counted) {
        return int(std::count_if(session_.findings().begin(), session_.findings().end(), counted));
    };
    const int conflicts = session_.openConflicts();
    const int warnings =
        count([](const Finding& finding) { return finding.severity == Severity::Warning && !finding.accepted; });
    const int risks = count([](const Finding& finding) { return finding.accepted; });
    findings_->setVisible(conflicts + warnings + risks > 0);
    if (conflicts > 0) {
        findings_->setIcon(icon(QStringLiteral("alert-circle"), Token::Error));
        findings_->setText(tr("%n conflict(s)", nullptr, conflicts));
    } else if (warnings > 0) {
        findings_->setIcon(icon(QStringLiteral("alert-triangle"), Token::Warning));
        findings_->setText(tr("%n warning(s)", nullptr, warnings));
    } else {
        findings_->setIcon(icon(QStringLiteral("check"), Token::TextSecondary));
        findings_->setText(tr("%n risk(s) noted", nullptr, risks));
    }
    fit();
}

void BottomBar::setBack(bool possible)
{
    back_->setVisible(possible);
    fit();
}

// One second is not much: the layout is asked only when the clock takes another width.
void BottomBar::refreshClock()
{
    const int before = clockBar_->widthAt(0);
    const bool had = clockBar_->hasAgenda();
    clockBar_->setValue(clockValueOf(clock_, session_.catalogue()));
    if (clockBar_->widthAt(0) != before || clockBar_->hasAgenda() != had) {
        fit();
    }
}

// Where large letters leave no room for everything, what can be done stays readable and what only tells gives way: the
// groups first, of which the agenda tells, too, then the clock part by part.
void BottomBar::fit()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + px(18);
    for (const QPushButton* button : {findings_, agree_, back_, next_}) {
        needed += button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    }
    int level = 0;
    while (level + 1 < ClockBar::levels && needed + clockBar_->widthAt(level) > width()) {
        ++level;
    }
    clockBar_->setLevel(level);
    progress_->setVisible(!clockBar_->hasAgenda()
        && needed + clockBar_->widthAt(level) + progress_->sizeHint().width() + layout()->spacing() <= width());
}

void BottomBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BottomBar::setNext(const QString& text, bool possible, const QString& why)
{
    next_->setText(text);
    next_->setEnabled(possible);
    next_->setVisible(!text.isEmpty());
    setTip(next_, possible ? text : why, possible ? QStringLiteral("next") : QString());
    next_->setAccessibleDescription(why);
    why_->setText(possible ? QString() : why);
    fit();
}

void BottomBar::setAgree(const QString& text, bool possible, bool agreed)
{
    agree_->setText(text.isEmpty() ? tr("Agree") : text);
    agree_->setIcon(icon(QStringLiteral("check"), agreed ? Token::Ok : Token::Text));
    agree_->setEnabled(possible);
    agree_->setVisible(!text.isEmpty());
    const QString words = agreed ? tr("The room agreed on it; press again to take that back")
        : possible               ? tr("The room agrees on what is picked: the records say accepted")
                                 : tr("There is a pick to agree on once the stage has one and no conflict");
    setTip(agree_, words, QStringLiteral("agree"));
    agree_->setAccessibleDescription(words);
    fit();
}

void BottomBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace stackwright
