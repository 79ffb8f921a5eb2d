#include "stack/workshopfile.h"

#include "support/messages.h"
#include "support/spelling.h"
#include "support/textfilter.h"

#include <functional>

namespace stackwright {

namespace {

class WorkshopReading {
public:
    WorkshopReading(const QString& file, const Catalogue& catalogue, Problems& problems)
        : file_(file), catalogue_(catalogue), problems_(problems)
    {
    }

    Workshop read(const YamlNode& node)
    {
        Workshop workshop;
        each(node, QStringLiteral("workshop"), workshop.unknown,
            {{QStringLiteral("people"),
                 [&](const YamlNode& value) {
                     list(value, QStringLiteral("people"), mostPeople, workshop.people, &WorkshopReading::person);
                 }},
                {QStringLiteral("shares-names"),
                    [&](const YamlNode& value) { workshop.sharesNames = flag(value, QStringLiteral("shares-names")); }},
                {QStringLiteral("votes"), [&](const YamlNode& value) { readVotes(value, workshop.votes); }},
                {QStringLiteral("agenda"), [&](const YamlNode& value) { workshop.agenda = agenda(value); }},
                {QStringLiteral("parked"),
                    [&](const YamlNode& value) {
                        list(value, QStringLiteral("parked"), mostParked, workshop.parked, &WorkshopReading::parked);
                    }},
                {QStringLiteral("said"), [&](const YamlNode& value) { readSaid(value, workshop.said); }},
                {QStringLiteral("assumptions"),
                    [&](const YamlNode& value) { readAssumptions(value, workshop.assumptions); }}});
        return workshop;
    }

private:
    using Readers = QMap<QString, std::function<void(const YamlNode&)>>;

    void wrong(const YamlNode& node, const QString& what, const QString& next)
    {
        problems_.append({Severity::Error, {file_, node.line, node.column}, what, next});
    }

    bool isMap(const YamlNode& node, const QString& name)
    {
        if (node.isMapping() || node.kind == YamlNode::Kind::Null)
            return true;
        wrong(node, Messages::tr("'%1' is a map.").arg(name),
            Messages::tr("Write each entry on a line of its own: key, colon, value."));
        return false;
    }

    void each(const YamlNode& node, const QString& name, ValueMap& unknown, const Readers& readers)
    {
        if (!isMap(node, name))
            return;
        for (const YamlEntry& entry : node.entries) {
            if (const auto reader = readers.constFind(entry.key); reader != readers.cend()) {
                (*reader)(entry.value);
                continue;
            }
            unknown.insert(entry.key, entry.value.value());
            problems_.append({Severity::Warning, {file_, entry.line, entry.column},
                Messages::tr("The key '%1' is not known here; it is kept.").arg(entry.key),
                didYouMean(entry.key, readers.keys())});
        }
    }

    template <typename T>
    void list(const YamlNode& node, const QString& name, int most, std::vector<T>& values,
        T (WorkshopReading::*readOne)(const YamlNode&))
    {
        if (!isList(node, name, most))
            return;
        for (const YamlNode& item : node.items)
            values.push_back((this->*readOne)(item));
    }

    bool isList(const YamlNode& node, const QString& name, int most)
    {
        if (node.kind == YamlNode::Kind::Null)
            return false;
        if (!node.isSequence())
            wrong(
                node, Messages::tr("'%1' is a list.").arg(name), Messages::tr("Begin each of its lines with a dash."));
        else if (node.items.size() > std::size_t(most))
            wrong(node,
                Messages::tr("'%1' has %2 entries; there can be %3.").arg(name).arg(node.items.size()).arg(most),
                Messages::tr("Remove the rest."));
        else
            return true;
        return false;
    }

    QString text(const YamlNode& node, const QString& name)
    {
        if (!node.isScalar() && node.kind != YamlNode::Kind::Null)
            wrong(node, Messages::tr("'%1' is a text.").arg(name), Messages::tr("Write it on one line, in quotes."));
        else if (node.text.size() > longestWorkshopText)
            wrong(node,
                Messages::tr("'%1' has %2 characters; there can be %3.")
                    .arg(name)
                    .arg(node.text.size())
                    .arg(longestWorkshopText),
                Messages::tr("Shorten it."));
        return node.text;
    }

    bool flag(const YamlNode& node, const QString& name)
    {
        if (node.value().kind() != Value::Kind::Flag)
            wrong(node, Messages::tr("'%1' is a yes or no.").arg(name), Messages::tr("Write true or false."));
        return node.value().flag();
    }

    int number(const YamlNode& node, const QString& name, qint64 least, qint64 most)
    {
        const Value value = node.value();
        if (value.kind() == Value::Kind::Integer && value.integer() >= least && value.integer() <= most)
            return int(value.integer());
        wrong(node, Messages::tr("'%1' cannot be '%2'.").arg(name, node.text.left(60)),
            Messages::tr("Write a whole number from %1 to %2.").arg(least).arg(most));
        return int(least);
    }

    std::optional<double> amount(const YamlNode& node, const QString& name)
    {
        const Value value = node.value();
        if ((value.kind() == Value::Kind::Integer || value.kind() == Value::Kind::Number) && value.number() >= 0
            && value.number() <= 1e9)
            return value.number();
        wrong(node, Messages::tr("'%1' cannot be '%2'.").arg(name, node.text.left(60)),
            Messages::tr("Write a number from 0, such as 12.5."));
        return std::nullopt;
    }

    QDateTime moment(const YamlNode& node, const QString& name)
    {
        const QDateTime when = QDateTime::fromString(node.text, Qt::ISODateWithMs);
        if (!when.isValid())
            wrong(node, Messages::tr("'%1' cannot be '%2'.").arg(name, node.text.left(60)),
                Messages::tr("Write date and time like 2026-06-01T14:00:00Z."));
        return when.toUTC();
    }

    QString date(const YamlNode& node, const QString& name)
    {
        const QString text = this->text(node, name);
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            wrong(node, Messages::tr("'%1' cannot be '%2'.").arg(name, text.left(60)),
                Messages::tr("Write a date like 2026-06-01."));
        return text;
    }

    View view(const YamlNode& node)
    {
        const auto view = viewNamed(node.text);
        if (!view)
            wrong(node, Messages::tr("'%1' is no view.").arg(node.text.left(60)),
                Messages::tr("Write business, development or operations."));
        return view.value_or(View::Business);
    }

    QString toolToday(const QString& name) const
    {
        const Tool* tool = catalogue_.toolNamed(name);
        return tool ? tool->id : name;
    }

    Participant person(const YamlNode& node)
    {
        Participant person;
        each(node, QStringLiteral("people"), person.unknown,
            {{QStringLiteral("name"),
                 [&](const YamlNode& value) { person.name = text(value, QStringLiteral("name")); }},
                {QStringLiteral("view"), [&](const YamlNode& value) { person.view = view(value); }}});
        return person;
    }

    Numbers numbers(const YamlNode& node, const QString& name)
    {
        Numbers numbers;
        if (node.isScalar())
            return {number(node, name, lowestVote, highestVote)};
        if (isList(node, name, mostNumbers)) {
            for (const YamlNode& item : node.items)
                numbers.append(number(item, name, lowestVote, highestVote));
        }
        return numbers;
    }

    void readVotes(const YamlNode& node, QMap<QString, std::vector<VoteRound>>& votes)
    {
        if (!isMap(node, QStringLiteral("votes")))
            return;
        for (const YamlEntry& stage : node.entries)
            list(stage.value, stage.key, mostRounds, votes[stage.key], &WorkshopReading::round);
    }

    VoteRound round(const YamlNode& node)
    {
        VoteRound round;
        each(node, QStringLiteral("votes"), round.unknown,
            {{QStringLiteral("when"),
                 [&](const YamlNode& value) { round.when = moment(value, QStringLiteral("when")); }},
                {QStringLiteral("revealed"),
                    [&](const YamlNode& value) { round.revealed = flag(value, QStringLiteral("revealed")); }},
                {QStringLiteral("room"),
                    [&](const YamlNode& value) { round.room = numbers(value, QStringLiteral("room")); }},
                {QStringLiteral("tools"), [&](const YamlNode& value) { readCandidates(value, round.tools); }}});
        return round;
    }

    void readCandidates(const YamlNode& node, QMap<QString, ViewNumbers>& tools)
    {
        if (!isMap(node, QStringLiteral("tools")))
            return;
        for (const YamlEntry& tool : node.entries) {
            ViewNumbers& given = tools[toolToday(tool.key)];
            if (!isMap(tool.value, tool.key))
                continue;
            for (const YamlEntry& entry : tool.value.entries) {
                YamlNode name;
                name.text = entry.key;
                name.line = entry.line;
                name.column = entry.column;
                given.insert(view(name), numbers(entry.value, entry.key));
            }
        }
    }

    Agenda agenda(const YamlNode& node)
    {
        Agenda agenda;
        each(node, QStringLiteral("agenda"), agenda.unknown,
            {{QStringLiteral("minutes"),
                 [&](const YamlNode& value) { agenda.minutes = number(value, QStringLiteral("minutes"), 1, 24 * 60); }},
                {QStringLiteral("items"),
                    [&](const YamlNode& value) {
                        list(value, QStringLiteral("items"), mostItems, agenda.items, &WorkshopReading::item);
                    }},
                {QStringLiteral("current"),
                    [&](const YamlNode& value) {
                        agenda.current = number(value, QStringLiteral("current"), 1, mostItems) - 1;
                    }},
                {QStringLiteral("up-at"),
                    [&](const YamlNode& value) { agenda.upAt = moment(value, QStringLiteral("up-at")); }}});
        if (agenda.current >= int(agenda.items.size()) || (agenda.running() && agenda.current < 0))
            wrong(node, Messages::tr("The agenda has no entry %1.").arg(agenda.current + 1),
                Messages::tr("Write in 'current' which of its entries is talked about, from 1."));
        return agenda;
    }

    AgendaItem item(const YamlNode& node)
    {
        AgendaItem item;
        each(node, QStringLiteral("items"), item.unknown,
            {{QStringLiteral("stage"),
                 [&](const YamlNode& value) { item.stage = text(value, QStringLiteral("stage")); }},
                {QStringLiteral("title"),
                    [&](const YamlNode& value) { item.title = text(value, QStringLiteral("title")); }},
                {QStringLiteral("minutes"),
                    [&](const YamlNode& value) {
                        item.minutes = number(value, QStringLiteral("minutes"), 0, 24 * 60);
                    }},
                {QStringLiteral("seconds"), [&](const YamlNode& value) {
                     item.seconds = number(value, QStringLiteral("seconds"), 0, 7 * 24 * 3600);
                 }}});
        return item;
    }

    Parked parked(const YamlNode& node)
    {
        Parked parked;
        each(node, QStringLiteral("parked"), parked.unknown,
            {{QStringLiteral("stage"),
                 [&](const YamlNode& value) { parked.stage = text(value, QStringLiteral("stage")); }},
                {QStringLiteral("text"),
                    [&](const YamlNode& value) { parked.text = text(value, QStringLiteral("text")); }},
                {QStringLiteral("owner"),
                    [&](const YamlNode& value) { parked.owner = text(value, QStringLiteral("owner")); }},
                {QStringLiteral("due"),
                    [&](const YamlNode& value) { parked.due = date(value, QStringLiteral("due")); }}});
        return parked;
    }

    void readSaid(const YamlNode& node, QMap<QString, Said>& all)
    {
        if (!isMap(node, QStringLiteral("said")))
            return;
        for (const YamlEntry& stage : node.entries) {
            Said& said = all[stage.key];
            Readers readers{
                {QStringLiteral("change-of-mind"),
                    [&](const YamlNode& value) { said.changeOfMind = text(value, QStringLiteral("change-of-mind")); }},
                {QStringLiteral("look-again"),
                    [&](const YamlNode& value) { said.lookAgain = date(value, QStringLiteral("look-again")); }}};
            for (const View view : allViews)
                readers.insert(viewName(view), [&said, view, this](const YamlNode& value) {
                    textOf(said.views, view) = text(value, viewName(view));
                });
            each(stage.value, stage.key, said.unknown, readers);
        }
    }

    void readAssumptions(const YamlNode& node, QMap<QString, Assumption>& all)
    {
        if (!isMap(node, QStringLiteral("assumptions")))
            return;
        for (const YamlEntry& tool : node.entries) {
            Assumption& assumption = all[toolToday(tool.key)];
            each(tool.value, tool.key, assumption.unknown,
                {{QStringLiteral("low"),
                     [&](const YamlNode& value) { assumption.low = amount(value, QStringLiteral("low")); }},
                    {QStringLiteral("high"),
                        [&](const YamlNode& value) { assumption.high = amount(value, QStringLiteral("high")); }},
                    {QStringLiteral("units"),
                        [&](const YamlNode& value) { assumption.units = amount(value, QStringLiteral("units")); }},
                    {QStringLiteral("note"),
                        [&](const YamlNode& value) { assumption.note = text(value, QStringLiteral("note")); }}});
            if (assumption.low && assumption.high && *assumption.low > *assumption.high)
                wrong(tool.value, Messages::tr("The low price of '%1' is above the high one.").arg(tool.key),
                    Messages::tr("Exchange 'low' and 'high'."));
        }
    }

    const QString& file_;
    const Catalogue& catalogue_;
    Problems& problems_;
};

} // namespace

Workshop readWorkshop(const YamlNode& node, const QString& file, const Catalogue& catalogue, Problems& problems)
{
    return WorkshopReading(file, catalogue, problems).read(node);
}

} // namespace stackwright
