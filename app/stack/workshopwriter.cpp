#include "stack/workshopfile.h"

#include "support/textfilter.h"

namespace stackwright {

namespace {

// Stages and tools stand on lines of their own, so that two versions of a file can be compared; what is said of one of
// them is one line.
constexpr int blockDepth = 3;

QString clean(const QString& text)
{
    return withoutControls(text).left(longestWorkshopText);
}

void put(ValueMap& map, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        map.insert(key, Value(text));
}

void put(ValueMap& map, const QString& key, const std::optional<double>& number)
{
    if (number)
        map.insert(key, *number == double(qint64(*number)) ? Value(qint64(*number)) : Value(*number));
}

void put(ValueMap& map, const QString& key, const QDateTime& when)
{
    if (when.isValid())
        map.insert(key, Value(when.toUTC().toString(Qt::ISODateWithMs)));
}

void put(ValueMap& map, const QString& key, const Value& value)
{
    if (value.truthy())
        map.insert(key, value);
}

Value valueOf(const Numbers& numbers)
{
    ValueList list;
    for (const int number : numbers)
        list.append(Value(number));
    return Value(list);
}

Value valueOf(const Participant& person)
{
    ValueMap map = person.unknown;
    map.insert(QStringLiteral("name"), Value(person.name));
    map.insert(QStringLiteral("view"), Value(viewName(person.view)));
    return Value(map);
}

Value valueOf(const VoteRound& round)
{
    ValueMap tools;
    for (auto tool = round.tools.cbegin(); tool != round.tools.cend(); ++tool) {
        ValueMap views;
        for (auto view = tool->cbegin(); view != tool->cend(); ++view)
            views.insert(viewName(view.key()), valueOf(view.value()));
        tools.insert(tool.key(), Value(views));
    }
    ValueMap map = round.unknown;
    put(map, QStringLiteral("when"), round.when);
    put(map, QStringLiteral("revealed"), Value(round.revealed));
    put(map, QStringLiteral("tools"), Value(tools));
    put(map, QStringLiteral("room"), valueOf(round.room));
    return Value(map);
}

Value valueOf(const AgendaItem& item)
{
    ValueMap map = item.unknown;
    put(map, QStringLiteral("stage"), item.stage);
    put(map, QStringLiteral("title"), item.title);
    map.insert(QStringLiteral("minutes"), Value(item.minutes));
    if (item.seconds > 0)
        map.insert(QStringLiteral("seconds"), Value(item.seconds));
    return Value(map);
}

Value valueOf(const Parked& parked)
{
    ValueMap map = parked.unknown;
    put(map, QStringLiteral("stage"), parked.stage);
    map.insert(QStringLiteral("text"), Value(parked.text));
    put(map, QStringLiteral("owner"), parked.owner);
    put(map, QStringLiteral("due"), parked.due);
    return Value(map);
}

Value valueOf(const Said& said)
{
    ValueMap map = said.unknown;
    for (const View view : allViews)
        put(map, viewName(view), textOf(said.views, view));
    put(map, QStringLiteral("change-of-mind"), said.changeOfMind);
    put(map, QStringLiteral("look-again"), said.lookAgain);
    return Value(map);
}

Value valueOf(const Assumption& assumption)
{
    ValueMap map = assumption.unknown;
    put(map, QStringLiteral("low"), assumption.low);
    put(map, QStringLiteral("high"), assumption.high);
    put(map, QStringLiteral("units"), assumption.units);
    put(map, QStringLiteral("note"), assumption.note);
    return Value(map);
}

template <typename T>
Value valueOf(const std::vector<T>& entries)
{
    ValueList list;
    for (const T& entry : entries)
        list.append(valueOf(entry));
    return Value(list);
}

template <typename T>
Value valueOf(const QMap<QString, T>& entries)
{
    ValueMap map;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        map.insert(entry.key(), valueOf(entry.value()));
    return Value(map);
}

Value valueOf(const Agenda& agenda)
{
    if (agenda == Agenda())
        return {};
    ValueMap map = agenda.unknown;
    map.insert(QStringLiteral("minutes"), Value(agenda.minutes));
    put(map, QStringLiteral("items"), valueOf(agenda.items));
    if (agenda.current >= 0)
        map.insert(QStringLiteral("current"), Value(agenda.current + 1));
    put(map, QStringLiteral("up-at"), agenda.upAt);
    return Value(map);
}

Value valueOf(const Workshop& workshop)
{
    ValueMap map = workshop.unknown;
    put(map, QStringLiteral("people"), valueOf(workshop.people));
    put(map, QStringLiteral("shares-names"), Value(workshop.sharesNames));
    put(map, QStringLiteral("votes"), valueOf(workshop.votes));
    put(map, QStringLiteral("agenda"), valueOf(workshop.agenda));
    put(map, QStringLiteral("parked"), valueOf(workshop.parked));
    put(map, QStringLiteral("said"), valueOf(workshop.said));
    put(map, QStringLiteral("assumptions"), valueOf(workshop.assumptions));
    return Value(map);
}

QString oneLine(const Value& value)
{
    return applyFilter(QStringLiteral("yaml"), value).value() + QLatin1Char('\n');
}

void writeBlock(QString& out, const Value& value, int depth)
{
    const QString indent(2 * depth, QLatin1Char(' '));
    const bool block = depth < blockDepth && value.truthy();
    if (block && value.isMap()) {
        out += QLatin1Char('\n');
        for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry) {
            out += indent + yamlScalar(entry.key()) + QLatin1Char(':');
            writeBlock(out, entry.value(), depth + 1);
        }
        return;
    }
    if ((block || depth == blockDepth) && value.isList() && !value.list().isEmpty() && value.list().front().isMap()) {
        out += QLatin1Char('\n');
        for (const Value& item : value.list())
            out += indent + QStringLiteral("- ") + oneLine(item);
        return;
    }
    out += QLatin1Char(' ') + oneLine(value);
}

} // namespace

Workshop withoutControls(Workshop workshop)
{
    for (Participant& person : workshop.people)
        person.name = clean(person.name);
    for (AgendaItem& item : workshop.agenda.items)
        item.title = clean(item.title);
    for (Parked& parked : workshop.parked)
        parked = {parked.stage, clean(parked.text), clean(parked.owner), clean(parked.due), parked.unknown};
    for (Said& said : workshop.said) {
        for (const View view : allViews)
            textOf(said.views, view) = clean(textOf(said.views, view));
        said.changeOfMind = clean(said.changeOfMind);
        said.lookAgain = clean(said.lookAgain);
    }
    for (Assumption& assumption : workshop.assumptions)
        assumption.note = clean(assumption.note);
    return workshop;
}

QString writeWorkshop(const Workshop& workshop)
{
    const Value value = valueOf(withoutControls(workshop));
    if (!value.truthy())
        return {};
    QString out = QStringLiteral("workshop:");
    writeBlock(out, value, 1);
    return out;
}

} // namespace stackwright
