#include "stack/providerfields.h"

#include "stack/recordtext.h"
#include "support/spelling.h"

namespace stackwright {

ProviderFields::ProviderFields(const Catalogue& catalogue, const ValueMap& project,
    const QHash<QString, ValueMap>& options, WireOf wireOf, ProvisionOf provisionOf)
    : catalogue_(catalogue), project_(project), options_(options), wireOf_(std::move(wireOf)),
      provisionOf_(std::move(provisionOf))
{
}

Result<ValueMap> ProviderFields::fields(const QString& tool, const QString& capability)
{
    ValueMap map;
    for (const Field& field : catalogue_.capability(capability)->fields) {
        Result<Value> value = this->field(tool, capability, field.id);
        if (!value)
            return value.error();
        map.insert(field.id, std::move(value).value());
    }
    map.insert(QStringLiteral("tool"), Value(catalogue_.tool(tool)->name));
    return map;
}

Result<Value> ProviderFields::field(const QString& tool, const QString& capability, const QString& field)
{
    const QString key = tool + QLatin1Char('/') + capability + QLatin1Char('/') + field;
    if (const auto known = known_.constFind(key); known != known_.cend())
        return *known;
    const Provision* provision = provisionOf_(tool, capability);
    if (!provision || !provision->fields.contains(field))
        return Value();
    if (inWork_.contains(key))
        return Error{Failure::Problem, provision->place,
            QStringLiteral("The field '%1' of '%2' depends on itself.").arg(field, capability),
            QStringLiteral("Break the circle between the providers.")};
    inWork_.insert(key);
    const Tool& record = *catalogue_.tool(tool);
    Result<Value> value = expandValue(
        provision->fields.value(field), [&](const QString& name) { return lookup(record, name); }, provision->place);
    inWork_.remove(key);
    if (value)
        known_.insert(key, *value);
    return value;
}

Result<Value> ProviderFields::lookup(const Tool& tool, const QString& name)
{
    const QString head = name.section(QLatin1Char('.'), 0, 0);
    const QString rest = name.section(QLatin1Char('.'), 1);
    if (head == QLatin1String("project") && project_.contains(rest))
        return project_.value(rest);
    if (head == QLatin1String("options") && options_.value(tool.id).contains(rest))
        return options_.value(tool.id).value(rest);
    if (head == QLatin1String("tool"))
        return Value(rest == QLatin1String("version") ? tool.version
                : rest == QLatin1String("id")         ? tool.id
                                                      : tool.name);
    if (const Wire* wire = wireOf_(tool.id, head))
        return rest == QLatin1String("tool") ? Result<Value>(Value(catalogue_.tool(wire->to)->name))
                                             : field(wire->to, wire->capability, rest);
    const bool isNeed =
        std::any_of(tool.needs.cbegin(), tool.needs.cend(), [&head](const Need& need) { return need.as == head; });
    if (isNeed)
        return Value(QString()); // unmet: a finding tells it; the field stays empty
    return Error{Failure::Problem, {}, QStringLiteral("There is no name '%1' here.").arg(name), {}};
}

} // namespace stackwright
