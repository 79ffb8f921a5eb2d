#include "stack/recordtext.h"
#include "stack/resolver.h"

#include "support/spelling.h"

#include <algorithm>

namespace stackwright {

namespace {

QString wireKey(const QString& tool, const QString& as)
{
    return tool + QLatin1Char('/') + as;
}

Error unknownName(const QString& name, const QStringList& known)
{
    return Error{
        Failure::Problem, {}, QStringLiteral("There is no name '%1' here.").arg(name), didYouMean(name, known)};
}

// What "head.field" names in the map that the head means.
Result<Value> fieldOf(const ValueMap& fields, const QString& name)
{
    const QString field = name.section(QLatin1Char('.'), 1);
    return fields.contains(field) ? Result<Value>(fields.value(field)) : unknownName(name, fields.keys());
}

Value toolField(const Tool& tool, const QString& name)
{
    const QString field = name.section(QLatin1Char('.'), 1);
    if (field == QLatin1String("version"))
        return Value(tool.version);
    return Value(field == QLatin1String("id") ? tool.id : tool.name);
}

// A field of what is wired to the tool under the name's head; null `fields`: nothing is.
Result<Value> wiredField(const Tool& tool, const ValueMap* fields, const QString& name)
{
    if (fields)
        return fieldOf(*fields, name);
    const QString head = name.section(QLatin1Char('.'), 0, 0);
    const auto need = std::find_if(
        tool.needs.cbegin(), tool.needs.cend(), [&head](const Need& candidate) { return candidate.as == head; });
    if (need == tool.needs.cend())
        return unknownName(name, {QStringLiteral("project"), QStringLiteral("options"), QStringLiteral("tool")});
    if (!need->optional)
        return Value(QString()); // a finding tells it; the preview shows the rest meanwhile
    return Error{Failure::Problem, {}, QStringLiteral("'%1' is used, but nothing is wired as '%2'.").arg(name, head),
        QStringLiteral("Guard it with when: { wired: %1 }.").arg(head)};
}

const ValueMap& emptyMap()
{
    static const ValueMap empty;
    return empty;
}

} // namespace

bool ResolvedStack::hasErrors() const
{
    return std::any_of(findings_.cbegin(), findings_.cend(),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
}

const std::vector<ResolvedStack::Element>& ResolvedStack::elements(const QString& facet) const
{
    static const std::vector<Element> none;
    const auto found = elements_.constFind(facet);
    return found == elements_.cend() ? none : *found;
}

const Tool* ResolvedStack::owner(const QString& facet) const
{
    return owners_.value(facet, nullptr);
}

const ValueMap* ResolvedStack::provider(const QString& tool, const QString& as) const
{
    const auto found = providers_.constFind(wireKey(tool, as));
    return found == providers_.cend() ? nullptr : &*found;
}

const Wire* ResolvedStack::wire(const QString& tool, const QString& as) const
{
    const int index = wireIndex_.value(wireKey(tool, as), -1);
    return index < 0 ? nullptr : &wires_[std::size_t(index)];
}

const ValueMap& ResolvedStack::options(const QString& tool) const
{
    const auto found = options_.constFind(tool);
    return found == options_.cend() ? emptyMap() : *found;
}

const Provision* ResolvedStack::provision(const QString& tool, const QString& capability) const
{
    const Tool* record = catalogue_->tool(tool);
    for (const Provision& provision : record->provides) {
        if (provision.capability == capability && (!provision.when || holds(*provision.when, *record)))
            return &provision;
    }
    return nullptr;
}

bool ResolvedStack::holds(const Condition& condition, const Tool& tool, const ValueMap* item) const
{
    const auto part = [&](const Condition& inner) { return holds(inner, tool, item); };
    switch (condition.kind) {
    case Condition::Kind::Option: return options(tool.id).value(condition.name) == condition.value;
    case Condition::Kind::Wired: return wire(tool.id, condition.name) != nullptr;
    case Condition::Kind::Capability: return capabilities_.contains(condition.name);
    case Condition::Kind::ProviderField: {
        const ValueMap* fields = provider(tool.id, condition.name);
        return fields && fields->value(condition.field) == condition.value;
    }
    case Condition::Kind::ProviderHas: {
        const ValueMap* fields = provider(tool.id, condition.name);
        return fields && fields->value(condition.field).truthy();
    }
    case Condition::Kind::Project: {
        const ValueMap& names = project_.contains(condition.name) ? project_ : stack_.goals;
        const Value value = names.contains(condition.name) ? names.value(condition.name) : Value(false);
        return value == condition.value;
    }
    case Condition::Kind::Item: {
        const Value value = item ? item->value(condition.name) : Value();
        if (condition.value.kind() == Value::Kind::Flag)
            return value.truthy() == condition.value.flag();
        return condition.value.isNull() ? value.truthy() : value == condition.value;
    }
    case Condition::Kind::All: return std::all_of(condition.parts.cbegin(), condition.parts.cend(), part);
    case Condition::Kind::Any: return std::any_of(condition.parts.cbegin(), condition.parts.cend(), part);
    case Condition::Kind::Not: return !part(condition.parts.front());
    }
    return false;
}

Result<Value> ResolvedStack::expand(
    const QString& text, const Tool& tool, const Place& place, const ValueMap* item) const
{
    const auto lookup = [&](const QString& name) -> Result<Value> {
        const QString head = name.section(QLatin1Char('.'), 0, 0);
        if (head == QLatin1String("project"))
            return fieldOf(project_, name);
        if (head == QLatin1String("options"))
            return fieldOf(options(tool.id), name);
        if (head == QLatin1String("tool"))
            return toolField(tool, name);
        if (const auto pins = catalogue_->pins().constFind(head); pins != catalogue_->pins().cend())
            return fieldOf(pins->map(), name);
        if (item && head == QLatin1String("item"))
            return fieldOf(*item, name);
        return wiredField(tool, provider(tool.id, head), name);
    };
    return expandText(text, lookup, place);
}

} // namespace stackwright
