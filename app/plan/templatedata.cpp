#include "plan/templatedata.h"

#include "plan/facetvalues.h"

namespace stackwright {

Value toolValue(const Tool& tool)
{
    return Value(ValueMap{{QStringLiteral("id"), Value(tool.id)}, {QStringLiteral("name"), Value(tool.name)},
        {QStringLiteral("version"), Value(tool.version)}, {QStringLiteral("homepage"), Value(tool.homepage)},
        {QStringLiteral("licence"), Value(tool.licence)}});
}

TemplateData::TemplateData(
    const ResolvedPointer& resolved, const Tool& tool, const std::shared_ptr<const ValueMap>& shared)
    : shared_(shared)
{
    names_.insert(QStringLiteral("project"), Value(resolved->project()));
    names_.insert(QStringLiteral("options"), Value(resolved->options(tool.id)));
    names_.insert(QStringLiteral("tool"), toolValue(tool));
    addProviders(*resolved, tool);
    addFacets(*resolved, tool);
}

void TemplateData::addProviders(const ResolvedStack& resolved, const Tool& tool)
{
    for (const Need& need : tool.needs) {
        QSet<QString>& fields = fields_[need.as];
        for (const QString& id : need.capabilities) {
            for (const Field& field : resolved.catalogue().capability(id)->fields)
                fields.insert(field.id);
        }
        const ValueMap* provider = resolved.provider(tool.id, need.as);
        if (provider || !names_.contains(need.as))
            names_.insert(need.as, provider ? Value(*provider) : Value());
        if (!provider && !need.optional)
            unmet_.insert(need.as);
        if (const Wire* wire = resolved.wire(tool.id, need.as))
            wires_.insert(need.as, *wire);
    }
}

void TemplateData::addFacets(const ResolvedStack& resolved, const Tool& tool)
{
    for (const QString& id : tool.owns) {
        const Facet& facet = *resolved.catalogue().facet(id);
        // Another tool may own it in this stack; then there is nothing to render here.
        const ValueList values = resolved.owner(id) == &tool ? facetValues(resolved, facet) : ValueList();
        names_.insert(id, Value(values));
        if (!facet.groupBy.isEmpty())
            names_.insert(id + QStringLiteral("-by-") + facet.groupBy, Value(groupedValues(facet, values)));
    }
}

const Value* TemplateData::find(const QString& name) const
{
    if (const auto own = names_.constFind(name); own != names_.cend())
        return &*own;
    const auto common = shared_->constFind(name);
    return common == shared_->cend() ? nullptr : &*common;
}

Value TemplateData::lookup(const QString& dottedName) const
{
    const QStringList parts = dottedName.split(QLatin1Char('.'));
    const Value* value = find(parts.front());
    for (qsizetype i = 1; value && i < parts.size(); ++i)
        value = value->find(parts[i]);
    return value ? *value : Value();
}

QStringList TemplateData::names() const
{
    return names_.keys() + shared_->keys();
}

const Wire* TemplateData::wire(const QString& name) const
{
    const auto found = wires_.constFind(name);
    return found == wires_.cend() ? nullptr : &*found;
}

bool TemplateData::knowsField(const QString& name, const QString& field) const
{
    return fields_.value(name).contains(field);
}

bool TemplateData::isAnswer(const QString& firstName)
{
    return firstName == QLatin1String("project") || firstName == QLatin1String("options");
}

} // namespace stackwright
