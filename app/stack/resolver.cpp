#include "stack/resolver.h"

#include "stack/facetcollector.h"
#include "stack/findings.h"
#include "stack/providerfields.h"

namespace stackwright {

// Works through one stack: picks → capabilities and wires → providers' fields → facets → findings.
class Resolver {
public:
    Resolver(const CataloguePointer& catalogue, const Stack& stack) : result_(new ResolvedStack)
    {
        result_->catalogue_ = catalogue;
        result_->stack_ = stack;
    }

    Result<ResolvedPointer> judged()
    {
        Result<ResolvedPointer> resolved = unjudged();
        if (resolved)
            result_->findings_ = findFindings(*result_);
        return resolved;
    }

    Result<ResolvedPointer> unjudged()
    {
        takeProject();
        takeTools();
        if (const Outcome settled = settleWires(); !settled)
            return settled.error();
        takeOwners();
        if (const Outcome collected = FacetCollector(*result_).collect(); !collected)
            return collected.error();
        return ResolvedPointer(result_);
    }

private:
    void takeProject() { result_->project_ = projectNames(result_->stack_.project); }

    void takeTools()
    {
        const Catalogue& catalogue = *result_->catalogue_;
        for (const Stage& stage : catalogue.stages()) {
            QStringList picked = result_->stack_.toolsOf(stage.id);
            picked.sort();
            for (const QString& id : std::as_const(picked)) {
                const Tool* tool = catalogue.tool(id);
                if (tool && tool->stage == stage.id)
                    result_->tools_.push_back(tool);
            }
        }
        result_->tools_.push_back(&catalogue.repository());
        for (const Tool* tool : result_->tools_)
            result_->options_.insert(tool->id, effectiveOptions(*tool));
    }

    // Values that do not fit are replaced by the default here and become a finding later.
    ValueMap effectiveOptions(const Tool& tool) const
    {
        const ValueMap chosen = result_->stack_.options.value(tool.id);
        ValueMap values;
        for (const Option& option : tool.options) {
            const auto value = chosen.constFind(option.id);
            const bool fits = value != chosen.cend() && optionProblem(option, *value).isEmpty();
            values.insert(option.id, fits ? *value : option.defaultValue);
        }
        return values;
    }

    // Conditions on needs and provisions may speak of capabilities and wires, which follow from them: repeat until
    // nothing changes. Real catalogues settle in two rounds; the bound is for conditions that contradict themselves.
    Outcome settleWires()
    {
        Outcome filled;
        for (int round = 0; round < 8; ++round) {
            const std::vector<Wire> before = result_->wires_;
            const QSet<QString> capabilitiesBefore = result_->capabilities_;
            takeCapabilities();
            takeWires();
            filled = fillProviders();
            if (!filled || (before == result_->wires_ && capabilitiesBefore == result_->capabilities_))
                return filled;
        }
        return filled;
    }

    void takeCapabilities()
    {
        QSet<QString> capabilities;
        for (const Tool* tool : result_->tools_) {
            for (const Provision& provision : tool->provides) {
                if (!provision.when || result_->holds(*provision.when, *tool))
                    capabilities.insert(provision.capability);
            }
        }
        result_->capabilities_ = capabilities;
    }

    void takeWires()
    {
        std::vector<Wire> wires;
        QHash<QString, int> index;
        for (const Tool* tool : result_->tools_) {
            for (const Need& need : tool->needs) {
                if (need.when && !result_->holds(*need.when, *tool))
                    continue;
                if (auto wire = wireFor(*tool, need)) {
                    index.insert(tool->id + QLatin1Char('/') + need.as, int(wires.size()));
                    wires.push_back(*std::move(wire));
                }
            }
        }
        result_->wires_ = std::move(wires);
        result_->wireIndex_ = std::move(index);
    }

    // The first capability of the need that somebody provides; of several providers the first in pipeline order.
    std::optional<Wire> wireFor(const Tool& tool, const Need& need) const
    {
        for (const QString& capability : need.capabilities) {
            for (const Tool* provider : result_->tools_) {
                if (provider != &tool && provider->offers(capability) && result_->provision(provider->id, capability))
                    return Wire{tool.id, need.as, provider->id, capability, need.label};
            }
        }
        return std::nullopt;
    }

    Outcome fillProviders()
    {
        ProviderFields providers(
            *result_->catalogue_, result_->project_, result_->options_,
            [this](const QString& tool, const QString& as) { return result_->wire(tool, as); },
            [this](const QString& tool, const QString& capability) { return result_->provision(tool, capability); });
        QHash<QString, ValueMap> filled;
        QHash<QString, ValueMap> known; // many tools are wired to one provider
        for (const Wire& wire : result_->wires_) {
            const QString key = wire.to + QLatin1Char('/') + wire.capability;
            if (!known.contains(key)) {
                Result<ValueMap> fields = providers.fields(wire.to, wire.capability);
                if (!fields)
                    return fields.error();
                known.insert(key, std::move(fields).value());
            }
            filled.insert(wire.from + QLatin1Char('/') + wire.as, known.value(key));
        }
        result_->providers_ = std::move(filled);
        return {};
    }

    void takeOwners()
    {
        for (const Tool* tool : result_->tools_) {
            for (const QString& facet : tool->owns) {
                if (!result_->owners_.contains(facet))
                    result_->owners_.insert(facet, tool);
            }
        }
    }

    std::shared_ptr<ResolvedStack> result_;
};

Result<ResolvedPointer> resolve(const CataloguePointer& catalogue, const Stack& stack)
{
    return Resolver(catalogue, stack).judged();
}

Result<ResolvedPointer> resolveUnjudged(const CataloguePointer& catalogue, const Stack& stack)
{
    return Resolver(catalogue, stack).unjudged();
}

ValueMap projectNames(const Project& project)
{
    return {{QStringLiteral("name"), Value(project.name)}, {QStringLiteral("slug"), Value(project.effectiveSlug())},
        {QStringLiteral("organisation"), Value(project.organisation)},
        {QStringLiteral("domain"), Value(project.domain)}, {QStringLiteral("description"), Value(project.description)},
        {QStringLiteral("contact"), Value(project.contact)}, {QStringLiteral("service"), Value(project.service)}};
}

} // namespace stackwright
