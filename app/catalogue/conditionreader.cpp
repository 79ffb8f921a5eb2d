#include "catalogue/conditionreader.h"

#include "catalogue/recordreader.h"

namespace stackwright {

namespace {

Condition negated(Condition condition)
{
    Condition result;
    result.kind = Condition::Kind::Not;
    result.parts.push_back(std::move(condition));
    return result;
}

// `is: value` or `is-not: value`; neither means "is true".
Condition withValue(RecordReader& reader, Condition condition)
{
    const YamlNode* is = reader.node(QLatin1String("is"));
    const YamlNode* isNot = reader.node(QLatin1String("is-not"));
    if (is && isNot)
        reader.problem(*isNot, QStringLiteral("A condition has 'is' or 'is-not', not both."));
    condition.value = is ? is->value() : isNot ? isNot->value() : Value(true);
    return isNot ? negated(std::move(condition)) : condition;
}

Condition compound(Condition::Kind kind, const YamlNode& node, RecordReader& reader)
{
    Condition condition;
    condition.kind = kind;
    if (kind == Condition::Kind::Not) {
        condition.parts.push_back(readCondition(node, reader.file(), reader.problems()));
        return condition;
    }
    if (!node.isSequence() || node.items.empty())
        reader.problem(node, QStringLiteral("'all' and 'any' hold a list of conditions."));
    for (const YamlNode& item : node.items)
        condition.parts.push_back(readCondition(item, reader.file(), reader.problems()));
    return condition;
}

Condition named(Condition::Kind kind, const YamlNode& node)
{
    Condition condition;
    condition.kind = kind;
    condition.name = node.text;
    return condition;
}

Condition ofItem(const YamlNode& node, RecordReader& reader)
{
    if (reader.record().entries.size() == 1)
        return named(Condition::Kind::Item, node);
    return withValue(reader, named(Condition::Kind::Item, node));
}

Condition ofProvider(const YamlNode& node, RecordReader& reader)
{
    if (const YamlNode* has = reader.node(QLatin1String("has"))) {
        Condition condition = named(Condition::Kind::ProviderHas, node);
        condition.field = has->text;
        return condition;
    }
    Condition condition = named(Condition::Kind::ProviderField, node);
    condition.field = reader.text(QLatin1String("field"), Presence::Required);
    return withValue(reader, std::move(condition));
}

} // namespace

Condition readCondition(const YamlNode& node, const QString& file, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("condition"), problems);
    if (const YamlNode* all = reader.node(QLatin1String("all")))
        return compound(Condition::Kind::All, *all, reader);
    if (const YamlNode* any = reader.node(QLatin1String("any")))
        return compound(Condition::Kind::Any, *any, reader);
    if (const YamlNode* inner = reader.node(QLatin1String("not")))
        return compound(Condition::Kind::Not, *inner, reader);
    if (const YamlNode* option = reader.node(QLatin1String("option")))
        return withValue(reader, named(Condition::Kind::Option, *option));
    if (const YamlNode* wired = reader.node(QLatin1String("wired")))
        return named(Condition::Kind::Wired, *wired);
    if (const YamlNode* capability = reader.node(QLatin1String("capability")))
        return named(Condition::Kind::Capability, *capability);
    if (const YamlNode* project = reader.node(QLatin1String("project")))
        return withValue(reader, named(Condition::Kind::Project, *project));
    if (const YamlNode* provider = reader.node(QLatin1String("provider")))
        return ofProvider(*provider, reader);
    if (const YamlNode* item = reader.node(QLatin1String("item")))
        return ofItem(*item, reader);
    reader.problem(
        node, QStringLiteral("A condition says option, wired, capability, provider, project, item, all, any or not."));
    Condition never;
    never.kind = Condition::Kind::Any;
    return never;
}

} // namespace stackwright
