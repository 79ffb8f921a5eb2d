#include "models/votewords.h"

#include "style/viewlook.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stackwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VoteWords)
};

ViewLook lookOf(View view)
{
    return viewLooks()[size_t(view)];
}

QString nameOf(const Session& session, const QString& tool)
{
    const Tool* record = session.catalogue().tool(tool);
    return record != nullptr ? record->name : tool;
}

// A view that raised several hands shows the number they come to.
QList<int> shownNumbers(const Numbers& numbers)
{
    const std::optional<double> median = medianOf(numbers);
    return median ? QList<int>{int(std::lround(*median))} : QList<int>();
}

VoteFieldValue fieldOf(const VoteRound& round, const QString& tool, View view)
{
    VoteFieldValue field;
    const ViewLook look = lookOf(view);
    field.letter = look.letter;
    field.name = look.name;
    field.ink = look.ink;
    const Numbers given = round.tools.value(tool).value(view);
    field.numbers = shownNumbers(given);
    field.hidden = !round.revealed;
    field.state = given.isEmpty() ? QString()
        : given.size() == 1       ? Words::tr("voted")
                                  : Words::tr("%n hand(s)", nullptr, int(given.size()));
    return field;
}

QString handsText(const Numbers& hands)
{
    QStringList texts;
    for (const int hand : hands) {
        texts += QString::number(hand);
    }
    return texts.join(QLatin1Char(' '));
}

VoteFieldValue roomOf(const VoteRound& round)
{
    VoteFieldValue field;
    field.name = Words::tr("Hands of the room");
    field.ink = Token::Accent;
    field.numbers = round.room;
    field.hidden = !round.revealed;
    field.state = round.room.isEmpty() ? QString() : Words::tr("%n hand(s)", nullptr, int(round.room.size()));
    if (round.revealed && !round.room.isEmpty()) {
        field.state += QStringLiteral(": ") + handsText(round.room);
    }
    return field;
}

QString roundText(const Session& session, const QString& stage, const VoteRound& round)
{
    QStringList parts;
    for (const Tool* tool : session.catalogue().toolsOf(stage)) {
        QStringList numbers;
        const ViewNumbers given = round.tools.value(tool->id);
        for (const View view : allViews) {
            if (const auto median = medianOf(given.value(view))) {
                numbers += lookOf(view).letter + QString::number(*median, 'g', 3);
            }
        }
        if (!numbers.isEmpty()) {
            parts += tool->name + QLatin1Char(' ') + numbers.join(QLatin1Char(' '));
        }
    }
    if (!round.room.isEmpty()) {
        parts += Words::tr("hands of the room %1").arg(handsText(round.room));
    }
    return parts.join(QStringLiteral(" · "));
}

// Rounds before the one that the fields show, the newest first; a hidden one tells nothing.
QStringList earlierOf(const Session& session, const QString& stage, const std::vector<VoteRound>& rounds)
{
    QStringList lines;
    for (auto number = int(rounds.size()) - 1; number > 0; --number) {
        const VoteRound& round = rounds[size_t(number - 1)];
        if (round.revealed) {
            lines += Words::tr("Round %1: %2").arg(number).arg(roundText(session, stage, round));
        }
    }
    return lines;
}

QString stateText(const std::vector<VoteRound>& rounds)
{
    if (rounds.empty()) {
        return Words::tr("V, then 1 to 5 for each view; hidden until R");
    }
    const int number = int(rounds.size());
    if (rounds.back().revealed) {
        return Words::tr("Round %1").arg(number);
    }
    return rounds.back().empty() ? Words::tr("Round %1: nobody voted yet; hidden until R").arg(number)
                                 : Words::tr("Round %1, hidden until R").arg(number);
}

} // namespace

VotePanelValue votePanelOf(const Session& session, const QString& stage, const QString& tool, bool wholeRoom)
{
    const std::vector<VoteRound> rounds = session.stack().workshop.votes.value(stage);
    const VoteRound shown = rounds.empty() ? VoteRound() : rounds.back();
    const StageVotes votes = votesOf(session.catalogue(), session.stack(), stage);
    VotePanelValue value;
    value.title = wholeRoom ? Words::tr("The whole room on %1").arg(nameOf(session, tool))
                            : Words::tr("Votes on %1").arg(nameOf(session, tool));
    value.wholeRoom = wholeRoom;
    for (const View view : allViews) {
        value.views[size_t(view)] = fieldOf(shown, tool, view);
    }
    value.room = roomOf(shown);
    value.state = stateText(rounds);
    value.hidden = !shown.empty() && !shown.revealed;
    value.another = shown.revealed && int(rounds.size()) < mostRounds;
    value.disputed = votes.disputes();
    value.words = votes.words.said;
    value.earlier = earlierOf(session, stage, rounds);
    return value;
}

std::array<QString, 3> cardVotes(const StageVotes& votes, const QString& tool)
{
    std::array<QString, 3> numbers;
    for (const CandidateVotes& candidate : votes.candidates) {
        for (const View view : allViews) {
            if (candidate.tool == tool && candidate.number(view)) {
                numbers[size_t(view)] = QString::number(*candidate.number(view), 'g', 3);
            }
        }
    }
    return numbers;
}

QString spokenVotes(const StageVotes& votes, const QString& tool)
{
    QStringList words;
    for (const CandidateVotes& candidate : votes.candidates) {
        for (const View view : allViews) {
            if (candidate.tool == tool && candidate.number(view)) {
                words += Words::tr("%1 %2", "a view and its number")
                             .arg(lookOf(view).name, QString::number(*candidate.number(view), 'g', 3));
            }
        }
    }
    return words.join(QStringLiteral(", "));
}

QString recordedVotes(const Session& session, const QString& stage)
{
    const Workshop& workshop = session.stack().workshop;
    const StageVotes votes = votesOf(session.catalogue(), session.stack(), stage);
    QStringList lines = {Words::tr("It is %1.").arg(standingText(votes.standing).said)};
    if (!votes.words.isEmpty()) {
        lines += votes.words.said + QLatin1Char('.');
    }
    const std::vector<VoteRound> rounds = workshop.votes.value(stage);
    for (size_t number = 0; number < rounds.size(); ++number) {
        if (rounds[number].revealed) {
            lines += Words::tr("Round %1: %2").arg(number + 1).arg(roundText(session, stage, rounds[number]));
        }
    }
    for (const View view : allViews) {
        QStringList names;
        for (const Participant& person : workshop.people) {
            if (person.view == view) {
                names += person.name;
            }
        }
        if (!names.isEmpty()) {
            lines +=
                Words::tr("%1: %2", "a view and its people").arg(lookOf(view).name, names.join(QStringLiteral(", ")));
        }
    }
    if (workshop.votes.value(stage).empty()) {
        lines += Words::tr("Nobody voted on it yet.");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace stackwright
