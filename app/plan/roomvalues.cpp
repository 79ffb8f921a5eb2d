#include "plan/roomvalues.h"

namespace stackwright {

namespace {

QString plain(double number)
{
    return QString::number(number, 'g', 3);
}

// One number; with names shared, each hand's behind it.
QString numberText(const Numbers& numbers, bool hands)
{
    const auto median = medianOf(numbers);
    if (!median)
        return {};
    QStringList all;
    for (const int number : numbers)
        all.append(QString::number(number));
    return hands && numbers.size() > 1 ? QStringLiteral("%1 (%2)").arg(plain(*median), all.join(QStringLiteral(", ")))
                                       : plain(*median);
}

Value voteValue(const QString& name, const ViewNumbers& numbers, bool hands)
{
    ValueMap map{{QStringLiteral("name"), Value(name)}};
    for (const View view : allViews)
        map.insert(viewName(view), Value(numberText(numbers.value(view), hands)));
    return Value(map);
}

ValueList voteValues(const Catalogue& catalogue, const VoteRound& round, const QString& stage, bool hands)
{
    ValueList values;
    for (const Tool* tool : catalogue.toolsOf(stage)) {
        if (round.tools.contains(tool->id))
            values.append(voteValue(tool->name, round.tools.value(tool->id), hands));
    }
    return values;
}

Value deciderValue(const QString& view, const QString& who)
{
    return Value(ValueMap{{QStringLiteral("view"), Value(view)}, {QStringLiteral("who"), Value(who)}});
}

QString viewTitle(View view)
{
    const QString name = viewName(view);
    return name.left(1).toUpper() + name.mid(1);
}

// By name where that was allowed, else how many.
ValueList deciderValues(const Workshop& workshop)
{
    ValueList values;
    for (const View view : allViews) {
        QStringList names;
        for (const Participant& person : workshop.people) {
            if (person.view == view)
                names.append(person.name.simplified());
        }
        if (!names.isEmpty())
            values.append(deciderValue(viewTitle(view),
                workshop.sharesNames ? names.join(QStringLiteral(", ")) : QString::number(names.size())));
    }
    return values;
}

Value saidValue(const QString& view, const QString& text)
{
    return Value(ValueMap{{QStringLiteral("view"), Value(view)}, {QStringLiteral("text"), Value(text)}});
}

ValueList saidValues(const Said& said)
{
    ValueList values;
    for (const View view : allViews) {
        const QString text = textOf(said.views, view).simplified();
        if (!text.isEmpty())
            values.append(saidValue(viewTitle(view), text));
    }
    return values;
}

Value parkedValue(const Parked& parked, bool names)
{
    return Value(ValueMap{{QStringLiteral("text"), Value(parked.text.simplified())},
        {QStringLiteral("owner"), Value(names ? parked.owner.simplified() : QString())},
        {QStringLiteral("due"), Value(parked.due)}});
}

ValueList parkedValues(const Workshop& workshop, const QString& stage)
{
    ValueList values;
    for (const Parked& parked : workshop.parked) {
        if (parked.stage == stage)
            values.append(parkedValue(parked, workshop.sharesNames));
    }
    return values;
}

} // namespace

ValueMap roomValues(const Catalogue& catalogue, const Stack& stack, const QString& stage)
{
    const Workshop& workshop = stack.workshop;
    const VoteRound* round = workshop.lastRevealed(stage);
    const VoteRound counted = round ? *round : VoteRound();
    const auto rounds = workshop.votes.value(stage);
    const Said said = workshop.said.value(stage);
    const ValueList votes = voteValues(catalogue, counted, stage, workshop.sharesNames);
    const QString room = numberText(counted.room, workshop.sharesNames);
    return {{QStringLiteral("voted"), Value(!votes.isEmpty() || !room.isEmpty())},
        {QStringLiteral("votes"), Value(votes)},
        {QStringLiteral("vote-rounds"),
            Value(int(
                std::count_if(rounds.cbegin(), rounds.cend(), [](const VoteRound& entry) { return entry.revealed; })))},
        {QStringLiteral("room-vote"), Value(room)},
        // Who was in the room decided nothing yet.
        {QStringLiteral("deciders"),
            Value(stack.agreement(stage) == Agreement::Agreed ? deciderValues(workshop) : ValueList())},
        {QStringLiteral("said"), Value(saidValues(said))},
        {QStringLiteral("parked"), Value(parkedValues(workshop, stage))},
        {QStringLiteral("change-of-mind"), Value(said.changeOfMind.simplified())},
        {QStringLiteral("look-again"), Value(said.lookAgain)}};
}

ValueMap emptyRoomValues()
{
    return {{QStringLiteral("votes"), Value(ValueList{voteValue({}, {}, false)})},
        {QStringLiteral("deciders"), Value(ValueList{deciderValue({}, {})})},
        {QStringLiteral("said"), Value(ValueList{saidValue({}, {})})},
        {QStringLiteral("parked"), Value(ValueList{parkedValue({}, false)})}};
}

} // namespace stackwright
