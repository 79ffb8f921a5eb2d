#include "law/specimens.h"

#include "plan/facetvalues.h"
#include "plan/stackdescription.h"
#include "plan/validators.h"

namespace stackwright {

namespace {

const QString anyName = QStringLiteral("*");   // no name of a template can be that
const QString something = QStringLiteral("1"); // true as a flag, and a number where one is computed from it

Value specimenOf(const Field& field)
{
    switch (field.type) {
    case Field::Type::List: return Value(ValueList{Value(something)});
    case Field::Type::Map: return field.fields.empty() ? openMap() : Value(specimenOf(field.fields));
    case Field::Type::Records: return Value(ValueList{Value(specimenOf(field.fields))});
    default: return Value(something);
    }
}

Value specimenOf(const Option& option)
{
    return option.type == Option::Type::List ? Value(ValueList{Value(something)}) : Value(something);
}

// Every list as one element that has what any of its elements has.
Value folded(const Value& value)
{
    if (value.isList()) {
        Value one;
        for (const Value& element : value.list())
            one = merged(one, folded(element));
        return Value(value.list().isEmpty() ? ValueList() : ValueList{one});
    }
    if (!value.isMap())
        return value;
    ValueMap map;
    for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry)
        map.insert(entry.key(), folded(entry.value()));
    return Value(map);
}

// Two groups, because only the second has one before it.
Value groupsOf(const Facet& facet, const Value& element)
{
    ValueMap second = element.map();
    second.insert(facet.groupBy, Value(QStringLiteral("2")));
    return folded(Value(groupedValues(facet, {element, Value(second)})));
}

} // namespace

Value openMap()
{
    return Value(ValueMap{{anyName, Value()}});
}

bool isOpen(const Value& value)
{
    return value.isMap() && value.map().contains(anyName);
}

ValueMap specimenOf(const std::vector<Field>& fields)
{
    ValueMap map;
    for (const Field& field : fields)
        map.insert(field.id, specimenOf(field));
    return map;
}

ValueMap fieldsOf(const Catalogue& catalogue, const Need& need)
{
    ValueMap fields{{QStringLiteral("tool"), Value(something)}};
    for (const QString& id : need.capabilities) {
        const ValueMap more = specimenOf(catalogue.capability(id)->fields);
        for (auto field = more.cbegin(); field != more.cend(); ++field)
            fields.insert(field.key(), field.value());
    }
    return fields;
}

Value elementOf(const Facet& facet)
{
    return folded(Value(elementFields(facet, specimenOf(facet.fields), something)));
}

Value merged(const Value& one, const Value& other)
{
    if (one.isMap() && other.isMap()) {
        ValueMap map = one.map();
        for (auto entry = other.map().cbegin(); entry != other.map().cend(); ++entry)
            map.insert(entry.key(), merged(map.value(entry.key()), entry.value()));
        return Value(map);
    }
    if (one.isList() && other.isList() && !one.list().isEmpty() && !other.list().isEmpty())
        return Value(ValueList{merged(one.list().front(), other.list().front())});
    const bool full = one.isMap() || (one.isList() && !one.list().isEmpty());
    return full || other.isNull() ? one : other;
}

ValueMap commonSpecimen(const CataloguePointer& catalogue)
{
    const Stack stack = catalogue->blueprints().empty()
        ? Stack()
        : stackFromBlueprint(catalogue->blueprints().front(), QStringLiteral("Law"));
    ValueMap names = catalogue->pins();
    names.insert(QStringLiteral("project"), Value(projectNames(stack.project)));
    if (const Result<ResolvedPointer> resolved = resolve(catalogue, stack)) {
        const Value described = merged(folded(Value(*describeStack(**resolved))), folded(Value(emptyDescription())));
        for (auto name = described.map().cbegin(); name != described.map().cend(); ++name)
            names.insert(name.key(), name.value());
    }
    for (const Facet& facet : catalogue->facets()) {
        if (!facet.everywhere.isEmpty())
            names.insert(facet.everywhere,
                Value(ValueList{Value(everywhereFields(facet, specimenOf(facet.fields), something))}));
    }
    return names;
}

QStringList namesOfEveryTool(const Catalogue& catalogue)
{
    QStringList names{
        QStringLiteral("project"), QStringLiteral("options"), QStringLiteral("tool"), QStringLiteral("item")};
    names += catalogue.pins().keys() + emptyDescription().keys();
    for (const Facet& facet : catalogue.facets()) {
        if (!facet.everywhere.isEmpty())
            names.append(facet.everywhere);
    }
    return names;
}

ValueMap ownSpecimen(const Catalogue& catalogue, const Tool& tool)
{
    ValueMap options;
    for (const Option& option : tool.options)
        options.insert(option.id, specimenOf(option));
    ValueMap names{{QStringLiteral("options"), Value(options)}, {QStringLiteral("tool"), toolValue(tool)}};
    for (const Need& need : tool.needs)
        names.insert(need.as, Value(fieldsOf(catalogue, need)));
    for (const QString& id : tool.owns) {
        const Facet& facet = *catalogue.facet(id);
        const Value element = elementOf(facet);
        names.insert(id, Value(ValueList{element}));
        if (!facet.groupBy.isEmpty())
            names.insert(id + QStringLiteral("-by-") + facet.groupBy, groupsOf(facet, element));
    }
    return names;
}

QString unknownPart(const Value& first, const QStringList& path, QStringList& known)
{
    Value value = first;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (isOpen(value))
            return {};
        if (value.isList() && path[i] == QLatin1String("size"))
            return i + 1 == path.size() ? QString() : path[i + 1];
        const Value* next = value.find(path[i]);
        known = value.map().keys();
        if (!next)
            return path[i];
        value = Value(*next);
    }
    return {};
}

} // namespace stackwright
