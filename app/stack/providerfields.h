// The fields of what a provider offers, filled in on demand: a provider's fields may use fields of its own providers.
#pragma once

#include "stack/resolver.h"

#include <QSet>

namespace stackwright {

class ProviderFields {
public:
    // `wireOf(tool, as)` finds wires, `provisionOf(tool, capability)` the active provision.
    using WireOf = std::function<const Wire*(const QString&, const QString&)>;
    using ProvisionOf = std::function<const Provision*(const QString&, const QString&)>;
    ProviderFields(const Catalogue& catalogue, const ValueMap& project, const QHash<QString, ValueMap>& options,
        WireOf wireOf, ProvisionOf provisionOf);

    // Every field of the capability as `tool` provides it; optional ones that are not given are null. Fields that
    // depend on each other in a circle are an error.
    Result<ValueMap> fields(const QString& tool, const QString& capability);

private:
    Result<Value> field(const QString& tool, const QString& capability, const QString& field);
    Result<Value> lookup(const Tool& tool, const QString& name);

    const Catalogue& catalogue_;
    const ValueMap& project_;
    const QHash<QString, ValueMap>& options_;
    WireOf wireOf_;
    ProvisionOf provisionOf_;
    QHash<QString, Value> known_;
    QSet<QString> inWork_;
};

} // namespace stackwright
