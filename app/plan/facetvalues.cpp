#include "plan/facetvalues.h"

#include "support/textfilter.h"

namespace stackwright {

namespace {

// "1000:1000" → user-id 1000, group-id 1000, non-root; nothing when there is no user.
void addUser(ValueMap& map, const QString& fallback)
{
    QString user = map.value(QStringLiteral("user")).display();
    if (user.isEmpty())
        user = fallback;
    bool isNumber = false;
    const int id = user.section(QLatin1Char(':'), 0, 0).toInt(&isNumber);
    bool isGroup = false;
    const int group = user.section(QLatin1Char(':'), 1).toInt(&isGroup);
    map.insert(QStringLiteral("user-id"), isNumber ? Value(id) : Value());
    map.insert(QStringLiteral("group-id"), isNumber ? Value(isGroup ? group : id) : Value());
    map.insert(QStringLiteral("non-root"), Value(isNumber && id != 0));
}

Value portNumber(const ValueMap& service, const QString& name)
{
    const Value ports = service.value(QStringLiteral("ports"));
    for (const Value& port : ports.list()) {
        if (name.isEmpty() || port.value(QStringLiteral("name")).display() == name)
            return port.value(QStringLiteral("port"));
    }
    return {};
}

void completeService(ValueMap& service)
{
    const QString user = service.value(QStringLiteral("user")).display();
    addUser(service, {});
    for (const QString& field : {QStringLiteral("prepare"), QStringLiteral("after")}) {
        const Value written = service.value(field);
        ValueList records;
        QString previous;
        for (const Value& record : written.list()) {
            ValueMap map = record.map();
            addUser(map, user);
            map.insert(QStringLiteral("previous"), Value(previous));
            previous = map.value(QStringLiteral("id")).display();
            records.append(Value(map));
        }
        if (!records.isEmpty())
            service.insert(field, Value(records));
    }
    const Value ports = service.value(QStringLiteral("ports"));
    ValueList published;
    for (const Value& port : ports.list()) {
        if (port.value(QStringLiteral("publish")).truthy())
            published.append(port);
    }
    service.insert(QStringLiteral("published"), Value(published));
    if (service.value(QStringLiteral("health")).isMap()) {
        ValueMap health = service.value(QStringLiteral("health")).map();
        health.insert(
            QStringLiteral("port-number"), portNumber(service, health.value(QStringLiteral("port")).display()));
        service.insert(QStringLiteral("health"), Value(health));
    }
}

} // namespace

ValueMap elementFields(const Facet& facet, const ValueMap& element, const QString& tool)
{
    ValueMap fields = element;
    if (!fields.contains(QStringLiteral("tool")))
        fields.insert(QStringLiteral("tool"), Value(tool));
    if (facet.runs)
        completeService(fields);
    return fields;
}

ValueMap everywhereFields(const Facet& facet, const ValueMap& element, const QString& tool)
{
    ValueMap fields = element;
    fields.insert(QStringLiteral("tool"), Value(tool));
    fields.insert(QStringLiteral("variable"), Value(variableName(fields.value(facet.key.front()).display())));
    return fields;
}

ValueList facetValues(const ResolvedStack& resolved, const Facet& facet)
{
    ValueList values;
    for (const ResolvedStack::Element& element : resolved.elements(facet.id))
        values.append(Value(elementFields(facet, element.fields, element.tool)));
    return values;
}

ValueList groupedValues(const Facet& facet, const ValueList& elements)
{
    QMap<QString, ValueList> byKey;
    for (const Value& element : elements)
        byKey[element.value(facet.groupBy).display()].append(element);
    ValueList groups;
    Value before; // the last group, without its own `previous`: a chain would grow with every group
    const auto add = [&](const QString& id, const QString& title) {
        if (!byKey.contains(id))
            return;
        ValueMap group{{QStringLiteral("id"), Value(id)}, {QStringLiteral("title"), Value(title)},
            {QStringLiteral("elements"), Value(byKey.take(id))}};
        const Value plain(group);
        group.insert(QStringLiteral("previous"), groups.isEmpty() ? Value() : before);
        before = plain;
        groups.append(Value(group));
    };
    for (const Facet::Group& group : facet.groups)
        add(group.id, group.title);
    for (const QString& rest : byKey.keys())
        add(rest, rest);
    return groups;
}

} // namespace stackwright
