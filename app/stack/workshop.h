// What the room said: people, votes, agenda, parking lot, what each view said of a stage. A plain value that the stack
// holds and its file keeps; what follows from it is counted in app/workshop.
#pragma once

#include "catalogue/catalogue.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace stackwright {

// Who has to agree.
enum class View {
    Business,
    Development,
    Operations,
};
inline constexpr std::array allViews{View::Business, View::Development, View::Operations};

// As stack files name it: "business", "development", "operations".
QString viewName(View view);
std::optional<View> viewNamed(const QString& name);

// The sentence of the view.
const QString& textOf(const Views& texts, View view);
QString& textOf(Views& texts, View view);

// What a file may hold; a longer one is refused with the line.
inline constexpr int mostPeople = 64;
inline constexpr int mostRounds = 20;  // of one stage
inline constexpr int mostNumbers = 64; // of one view and candidate, or of the room
inline constexpr int mostItems = 100;  // of the agenda
inline constexpr int mostParked = 200;
inline constexpr qsizetype longestWorkshopText = 4096; // characters
inline constexpr int lowestVote = 1;
inline constexpr int highestVote = 5;

// In each of these structs `unknown` holds the keys that this version does not know; they are written back.
struct Participant {
    QString name;
    View view = View::Business;
    ValueMap unknown = {};

    friend bool operator==(const Participant&, const Participant&) = default;
};

// Numbers from 1 to 5: one that the view agreed on, or one of each hand that went up.
using Numbers = QList<int>;
using ViewNumbers = QMap<View, Numbers>;

// One vote on a stage. Either each view on candidates, or the whole room at once on the pick (fist of five).
struct VoteRound {
    QMap<QString, ViewNumbers> tools; // candidate → what each view gave
    Numbers room;                     // on the pick as a whole
    bool revealed = false;            // hidden numbers are shown and counted nowhere
    QDateTime when;                   // UTC; when it began
    ValueMap unknown = {};

    bool empty() const { return tools.isEmpty() && room.isEmpty(); }

    friend bool operator==(const VoteRound&, const VoteRound&) = default;
};

// What a vote comes to: the median of the numbers, so that one hand of many does not move it; nothing without numbers.
// 1 to 5, halves occur.
std::optional<double> medianOf(Numbers numbers);

struct AgendaItem {
    QString stage; // empty: `title` says what it is about
    QString title;
    int minutes = 0; // planned
    int seconds = 0; // spent before the clock was started on it last
    ValueMap unknown = {};

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

// The clock is stored as the moment at which the current item's time is up, so that it is right after a suspend, a
// crash and a restart.
struct Agenda {
    int minutes = 120; // the time box
    std::vector<AgendaItem> items;
    int current = -1;    // into `items`; -1: not begun
    QDateTime upAt = {}; // UTC, while the clock runs; else invalid
    ValueMap unknown = {};

    bool running() const { return upAt.isValid(); }

    friend bool operator==(const Agenda&, const Agenda&) = default;
};

// What the room put off.
struct Parked {
    QString stage; // empty: about no stage
    QString text;
    QString owner;
    QString due; // YYYY-MM-DD; may be empty
    ValueMap unknown = {};

    friend bool operator==(const Parked&, const Parked&) = default;
};

// For the record of one stage.
struct Said {
    Views views;          // what each view said
    QString changeOfMind; // what would change our mind
    QString lookAgain;    // YYYY-MM-DD; may be empty
    ValueMap unknown = {};

    bool empty() const { return *this == Said(); }

    friend bool operator==(const Said&, const Said&) = default;
};

// The team's own figures in the place of the catalogue's, for one tool; what is not set stays the catalogue's.
struct Assumption {
    std::optional<double> low; // price of one user, of one unit, or of all, as the catalogue's price is
    std::optional<double> high;
    std::optional<double> units; // how many are paid for, users too
    QString note;                // where the figures come from
    ValueMap unknown = {};

    bool empty() const { return *this == Assumption(); }

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

struct Workshop {
    std::vector<Participant> people;
    bool sharesNames = false; // names and single numbers may leave the file: records, report, exported stack file
    QMap<QString, std::vector<VoteRound>> votes; // stage → rounds, the first vote first
    Agenda agenda;
    std::vector<Parked> parked;
    QMap<QString, Said> said;              // stage →
    QMap<QString, Assumption> assumptions; // tool →
    ValueMap unknown = {};

    bool empty() const { return *this == Workshop(); }

    // The round that is voted in or was voted last; null before the first.
    const VoteRound* lastRound(const QString& stage) const;
    // The last round that was revealed; null without one.
    const VoteRound* lastRevealed(const QString& stage) const;

    friend bool operator==(const Workshop&, const Workshop&) = default;
};

// After an undo: votes and clock are what they were in `present`; they are not taken back. Everything else is `past`'s.
Workshop withRoomOf(Workshop past, const Workshop& present);

// What may leave the file: without the agenda, hidden rounds and, unless the facilitator said so, without people,
// parked things' owners and the numbers of single hands (each view keeps its median).
Workshop toShare(const Workshop& workshop);

} // namespace stackwright
