#include "law/textlaw.h"

#include "law/specimens.h"
#include "stack/recordtext.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

class TextLaw {
public:
    explicit TextLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        return problems_;
    }

private:
    // The names of a record; what it says of its tool is less than what templates see (see ResolvedStack::expand()).
    ValueMap namesFor(const Tool& tool) const
    {
        ValueMap options;
        for (const Option& option : tool.options)
            options.insert(option.id, Value());
        const Value described(ValueMap{
            {QStringLiteral("id"), Value()}, {QStringLiteral("name"), Value()}, {QStringLiteral("version"), Value()}});
        ValueMap names = catalogue_.pins();
        names.insert(QStringLiteral("project"), Value(projectNames(Project())));
        names.insert(QStringLiteral("options"), Value(options));
        names.insert(QStringLiteral("tool"), described);
        for (const Need& need : tool.needs)
            names.insert(need.as, Value(fieldsOf(catalogue_, need)));
        return names;
    }

    void checkTool(const Tool& tool)
    {
        names_ = namesFor(tool);
        for (const Provision& provision : tool.provides)
            check(Value(provision.fields), provision.place);
        for (const Contribution& contribution : tool.contributes)
            checkElement(contribution);
        for (const FileRecord& file : tool.files)
            checkWith(file.each, Value(file.path), file.place);
        for (const Rule& rule : tool.rules)
            check(Value(rule.reason), rule.place);
    }

    void checkElement(const Contribution& contribution)
    {
        for (auto field = contribution.element.cbegin(); field != contribution.element.cend(); ++field) {
            const ValueList& records = field.value().list();
            if (records.isEmpty())
                check(field.value(), contribution.place);
            for (qsizetype i = 0; i < records.size(); ++i) {
                const auto guard =
                    std::find_if(contribution.guards.cbegin(), contribution.guards.cend(), [&](const Guard& candidate) {
                        return candidate.field == field.key() && candidate.index == int(i);
                    });
                checkWith(
                    guard == contribution.guards.cend() ? QString() : guard->each, records[i], contribution.place);
            }
        }
    }

    // `item` is an element of the list `each`; of what is no facet any name may be.
    void checkWith(const QString& each, const Value& value, const Place& place)
    {
        const Facet* facet = catalogue_.facet(each);
        if (!each.isEmpty())
            names_.insert(QStringLiteral("item"), facet ? Value(specimenOf(facet->fields)) : openMap());
        check(value, place);
        names_.remove(QStringLiteral("item"));
    }

    void check(const Value& value, const Place& place)
    {
        if (!holdsTags(value))
            return;
        for (const Value& entry : value.list())
            check(entry, place);
        for (const Value& entry : value.map())
            check(entry, place);
        for (const QString& name : value.isText() ? namesIn(value.string()) : QStringList())
            checkName(name, place);
    }

    void checkName(const QString& name, const Place& place)
    {
        const QStringList path = name.split(QLatin1Char('.'));
        QStringList known = names_.keys();
        const QString unknown =
            names_.contains(path.front()) ? unknownPart(names_.value(path.front()), path, known) : path.front();
        if (unknown.isEmpty())
            return;
        problems_.append({Severity::Error, place,
            QStringLiteral("There is no name '%1'%2 here.")
                .arg(unknown, path.size() == 1 ? QString() : QStringLiteral(" (in '%1')").arg(name)),
            didYouMean(unknown, known)});
    }

    const Catalogue& catalogue_;
    ValueMap names_;
    Problems problems_;
};

} // namespace

Problems textProblems(const Catalogue& catalogue)
{
    return TextLaw(catalogue).problems();
}

} // namespace stackwright
