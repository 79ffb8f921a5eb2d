// What the room does with the stage that is shown: votes, agrees, disputes, parks. Everything has a key of its own, so
// that a facilitator who types does not look for buttons.
#pragma once

#include "models/swaps.h"
#include "session/session.h"

#include <QWidget>

class QKeyEvent;
class QMenu;
class QPushButton;

namespace stackwright {

class Label;
class ParkForm;
class VotePanel;

class StageRoom final : public QWidget {
    Q_OBJECT

public:
    explicit StageRoom(Session& session, QWidget* parent = nullptr);

    // `tool`: the candidate that is looked at; what is picked, when it is none of the stage.
    void show(const QString& stage, const QString& tool);

    // V, W, R, A, D, P of a card or of a field in here; false: not one of them.
    bool takeKey(const QKeyEvent& event);

    void focusVotes();
    void reveal();
    void voteAgain();
    void agree(); // and on to the most disputed stage; to what clashes instead while something does
    void dispute();
    void park(); // asks what for; a parked stage is taken up again
    bool isParked() const;

    // Whether there is a repository to rehearse a swap on.
    void setRehearsable(bool rehearsable);

Q_SIGNALS:
    void stageWanted(const QString& stage);
    void conflictWanted();
    void cardsWanted(); // the focus goes back there
    void rehearseWanted(const stackwright::Swap& swap);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void refresh();
    void fillSwaps();
    void refreshStanding();
    Parked toPark() const; // as it is typed
    void takeParked();
    QString candidate() const; // empty: the stage has no tool to vote on
    void takeVote(int view, int number);
    void takeHand(int number);

    Session& session_;
    QString stage_;
    QString tool_;
    bool wholeRoom_ = false;
    Label* title_;
    QPushButton* standing_;
    QMenu* swaps_ = nullptr;
    VotePanel* votes_;
    ParkForm* park_;
};

} // namespace stackwright
