// The votes on one candidate of a stage, or of the whole room on its pick: a row of number fields, what the numbers
// come to in words, and the rounds before. Hidden numbers are not shown, only that somebody voted.
#pragma once

#include "widgets/votefield.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace stackwright {

class Chip;

struct VotePanelValue {
    QString title;          // above the panel: "Votes on Jenkins"
    bool wholeRoom = false; // hands of everybody, in place of a number of each view
    std::array<VoteFieldValue, 3> views;
    VoteFieldValue room;
    QString state;        // "Round 2, hidden until R"
    bool hidden = false;  // there is something to reveal
    bool another = false; // another round can begin
    bool disputed = false;
    QString words;       // "Business 5, operations 2: 3 apart"
    QStringList earlier; // a line a round, the newest first

    friend bool operator==(const VotePanelValue&, const VotePanelValue&) = default;
};

class VotePanel final : public QWidget {
    Q_OBJECT

public:
    explicit VotePanel(QWidget* parent = nullptr);

    void setValue(const VotePanelValue& value);
    void focusFirst(); // the first field without a number

Q_SIGNALS:
    void voted(int view, int number); // 0: taken back
    void handRaised(int number);      // 0: the last one is taken back
    void wholeRoomChosen(bool whole);
    void revealRequested();
    void roundRequested();

private:
    QWidget* makeFields();
    QWidget* makeFoot();
    QWidget* makeOutcome();
    void goOn(int from, int by);

    VotePanelValue value_;
    Label* state_;
    std::array<VoteField*, 3> views_;
    QWidget* fields_;
    VoteField* room_;
    QWidget* outcome_;
    QWidget* mark_;
    Label* words_;
    Label* earlier_;
    Chip* whole_;
    QPushButton* reveal_;
    QPushButton* another_;
};

} // namespace stackwright
