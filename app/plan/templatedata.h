// The names that one tool's templates see: project, options, tool, providers, owned facets and the stack's description.
// templates/README.md is the contract.
#pragma once

#include "stack/resolver.h"

#include <memory>

namespace stackwright {

// What a template sees as `tool`.
Value toolValue(const Tool& tool);

class TemplateData {
public:
    // `shared` is what every tool sees (describeStack()).
    TemplateData(const ResolvedPointer& resolved, const Tool& tool, const std::shared_ptr<const ValueMap>& shared);

    // The value of a first name ("project", "services"), or null for a name that nobody knows. Known but empty names
    // (an unwired need) are a null Value.
    const Value* find(const QString& name) const;

    // Is the name every tool's (the stack's description), not this tool's own?
    bool isCommon(const QString& name) const { return !names_.contains(name); }

    // The same by value; a null Value for unknown names.
    Value lookup(const QString& dottedName) const;

    // Every first name, for "did you mean".
    QStringList names() const;

    // The wire behind the first name, or null.
    const Wire* wire(const QString& name) const;

    // Fields of the capability behind a need, wired or not: known names even when empty.
    bool knowsField(const QString& name, const QString& field) const;

    // A need that must be met, and is not: a finding tells it, and its fields are empty texts meanwhile.
    bool isUnmet(const QString& name) const { return unmet_.contains(name); }

    // Did the team type this value? Then it may not be put out raw.
    static bool isAnswer(const QString& firstName);

private:
    void addProviders(const ResolvedStack& resolved, const Tool& tool);
    void addFacets(const ResolvedStack& resolved, const Tool& tool);

    ValueMap names_;
    std::shared_ptr<const ValueMap> shared_;
    QHash<QString, Wire> wires_;
    QHash<QString, QSet<QString>> fields_;
    QSet<QString> unmet_;
};

} // namespace stackwright
