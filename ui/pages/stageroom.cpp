#include "pages/stageroom.h"

#include "models/parkedmodel.h"
#include "models/stagemodel.h"
#include "models/votewords.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/label.h"
#include "widgets/parkform.h"
#include "widgets/votepanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

QString iconOf(StageState state)
{
    switch (state) {
    case StageState::Agreed: return QStringLiteral("check");
    case StageState::Disputed: return QStringLiteral("scales");
    case StageState::Parked: return QStringLiteral("clock");
    default: return QStringLiteral("chevron-down");
    }
}

} // namespace

StageRoom::StageRoom(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), votes_(new VotePanel), park_(new ParkForm)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 2, 0, 0);
    setSpacing(column, 6);
    column->addWidget(makeHead());
    column->addWidget(park_);
    column->addWidget(votes_);
    connect(votes_, &VotePanel::voted, this, &StageRoom::takeVote);
    connect(votes_, &VotePanel::handRaised, this, &StageRoom::takeHand);
    connect(votes_, &VotePanel::revealRequested, this, &StageRoom::reveal);
    connect(votes_, &VotePanel::roundRequested, this, &StageRoom::voteAgain);
    connect(votes_, &VotePanel::wholeRoomChosen, this, [this](bool whole) {
        wholeRoom_ = whole;
        refresh();
    });
    park_->hide();
    connect(park_, &ParkForm::edited, this, [this] { park_->setProblem(parkedProblem(toPark())); });
    connect(park_, &ParkForm::given, this, &StageRoom::takeParked);
    connect(&session_, &Session::stackChanged, this, &StageRoom::refresh);
}

QWidget* StageRoom::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    title_ = new Label(tr("What the room says"), TextRole::Section);
    title_->setElided(true);
    row->addWidget(title_, 1);
    standing_ = new QPushButton;
    standing_->setText(tr("Standing"));
    standing_->setAutoDefault(false);
    auto* menu = new QMenu(standing_);
    menu->setAccessibleName(tr("What the room says"));
    const auto add = [this, menu](const QString& text, const QString& picture, auto slot) {
        connect(menu->addAction(icon(picture), text), &QAction::triggered, this, slot);
    };
    add(tr("Agree, and on (A)"), QStringLiteral("check"), &StageRoom::agree);
    add(tr("Dispute, or take that back (D)"), QStringLiteral("scales"), &StageRoom::dispute);
    add(tr("Park, or take up again (P)"), QStringLiteral("clock"), &StageRoom::park);
    add(tr("Say nothing of it"), QStringLiteral("reset"), [this] { session_.settle(stage_, Agreement::PrePicked); });
    swaps_ = menu->addMenu(icon(QStringLiteral("git-branch")), tr("Rehearse a swap"));
    connect(swaps_, &QMenu::aboutToShow, this, &StageRoom::fillSwaps);
    setRehearsable(false);
    standing_->setMenu(menu);
    row->addWidget(standing_);
    return head;
}

void StageRoom::setRehearsable(bool rehearsable)
{
    swaps_->menuAction()->setVisible(rehearsable);
}

void StageRoom::fillSwaps()
{
    swaps_->clear();
    for (const Swap& swap : swapsOf(session_, stage_)) {
        connect(swaps_->addAction(tr("What if %1?").arg(swapTitle(swap, session_.catalogue()))), &QAction::triggered,
            this, [this, swap] { Q_EMIT rehearseWanted(swap); });
    }
}

void StageRoom::show(const QString& stage, const QString& tool)
{
    if (stage != stage_) {
        wholeRoom_ = false;
        park_->hide();
    }
    stage_ = stage;
    tool_ = tool;
    refresh();
}

QString StageRoom::candidate() const
{
    const QStringList picked = session_.stack().toolsOf(stage_);
    const Tool* looked = wholeRoom_ ? nullptr : session_.catalogue().tool(tool_);
    if (looked != nullptr && looked->stage == stage_) {
        return tool_;
    }
    return picked.value(0);
}

void StageRoom::refresh()
{
    if (stage_.isEmpty() || session_.catalogue().stage(stage_) == nullptr) {
        return;
    }
    const QString tool = candidate();
    votes_->setVisible(!tool.isEmpty());
    title_->setText(tr("What the room says"));
    if (!tool.isEmpty()) {
        const VotePanelValue value = votePanelOf(session_, stage_, tool, wholeRoom_);
        title_->setText(value.title);
        votes_->setValue(value);
    }
    refreshStanding();
}

void StageRoom::refreshStanding()
{
    const Standing standing = votesOf(session_.catalogue(), session_.stack(), stage_).standing;
    const QString word = standingText(standing).said;
    standing_->setIcon(icon(iconOf(stateOf(standing))));
    standing_->setText(word);
    standing_->setAccessibleName(tr("What the room says: %1").arg(word));
    standing_->setToolTip(tr("Agree (A), dispute (D) or park (P) while a card has the focus"));
}

bool StageRoom::takeKey(const QKeyEvent& event)
{
    const bool again = event.modifiers() == Qt::ShiftModifier && event.key() == Qt::Key_R;
    if (event.modifiers() != Qt::NoModifier && !again) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_V: focusVotes(); return true;
    case Qt::Key_W:
        wholeRoom_ = !wholeRoom_;
        refresh();
        focusVotes();
        return true;
    case Qt::Key_R: again ? voteAgain() : reveal(); return true;
    case Qt::Key_A: agree(); return true;
    case Qt::Key_D: dispute(); return true;
    case Qt::Key_P: park(); return true;
    default: return false;
    }
}

void StageRoom::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        park_->hide();
        Q_EMIT cardsWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StageRoom::focusVotes()
{
    if (!candidate().isEmpty()) {
        votes_->focusFirst();
    }
}

void StageRoom::takeVote(int view, int number)
{
    const Numbers numbers = number > 0 ? Numbers{number} : Numbers();
    session_.changeRoom(
        withVote(session_.stack().workshop, stage_, candidate(), View(view), numbers, QDateTime::currentDateTimeUtc()));
}

void StageRoom::takeHand(int number)
{
    const VoteRound* round = session_.stack().workshop.lastRound(stage_);
    Numbers hands = round != nullptr && !round->revealed ? round->room : Numbers();
    if (number > 0) {
        hands.append(number);
    } else if (!hands.isEmpty()) {
        hands.removeLast();
    }
    session_.changeRoom(withFists(session_.stack().workshop, stage_, hands, QDateTime::currentDateTimeUtc()));
}

void StageRoom::reveal()
{
    const VoteRound* round = session_.stack().workshop.lastRound(stage_);
    if (round != nullptr && !round->empty()) {
        session_.changeRoom(withReveal(session_.stack().workshop, stage_));
    }
}

void StageRoom::voteAgain()
{
    const VoteRound* round = session_.stack().workshop.lastRound(stage_);
    if (round != nullptr && round->revealed) {
        session_.changeRoom(withNewRound(session_.stack().workshop, stage_, QDateTime::currentDateTimeUtc()));
    }
    focusVotes();
}

void StageRoom::agree()
{
    const bool agreed = session_.stack().agreement(stage_) == Agreement::Agreed;
    if (!agreed && !session_.canAgree(stage_)) {
        Q_EMIT conflictWanted();
        return;
    }
    if (!agreed) {
        session_.agree({stage_});
    }
    const QString next = session_.mostDisputed(stage_);
    if (!next.isEmpty()) {
        Q_EMIT stageWanted(next);
    }
}

void StageRoom::dispute()
{
    const bool disputed = session_.stack().agreement(stage_) == Agreement::Disputed;
    session_.settle(stage_, disputed ? Agreement::PrePicked : Agreement::Disputed);
}

bool StageRoom::isParked() const
{
    return votesOf(session_.catalogue(), session_.stack(), stage_).standing == Standing::Parked;
}

void StageRoom::park()
{
    const Stage* stage = session_.catalogue().stage(stage_);
    if (isParked()) {
        session_.settle(stage_, Agreement::PrePicked);
    } else if (stage != nullptr) {
        park_->setStages({stage_}, {stage->title});
        park_->setValue({stage_, {}, {}, {}});
        park_->setProblem(parkedProblem(toPark()));
        park_->show();
        park_->focusFirst();
    }
}

Parked StageRoom::toPark() const
{
    const ParkValue typed = park_->value();
    return {typed.stage, typed.text, typed.owner, typed.due, {}};
}

void StageRoom::takeParked()
{
    park_->hide();
    session_.park(toPark(), QDateTime::currentDateTimeUtc());
    const QString next = session_.mostDisputed(stage_);
    if (next.isEmpty()) {
        Q_EMIT cardsWanted();
    } else {
        Q_EMIT stageWanted(next);
    }
}

} // namespace stackwright
