// Catalogue + Stack → what fits together: wires, findings, and the trusted form that plans are made from.
#pragma once

#include "stack/stack.h"
#include "support/result.h"
#include "support/wording.h"

#include <memory>
#include <vector>

namespace stackwright {

// A need met by a provider.
struct Wire {
    QString from; // tool that needs
    QString as;   // under this name
    QString to;   // tool that provides
    QString capability;
    QString label; // what flows

    friend bool operator==(const Wire&, const Wire&) = default;
};

// Something that does not fit, or is left open.
struct Finding {
    QString id; // stable: "jenkins/needs/source", "jenkins/rule-id", "stage/ci/undecided"
    Severity severity = Severity::Error;
    Wording reason;         // one sentence
    Wording setBy;          // what the user answered: "Continuous integration › GitLab CI, Source control › Gitea"
    QString stage;          // where to act
    QString tool;           // whose need or rule it is; may be empty
    QString otherStage;     // the other side, where it is said too; may be empty
    std::vector<Fix> fixes; // one to three when severity is Error
    bool accepted = false;  // kept and noted as a risk; never an error
    Risk risk;              // what was noted

    friend bool operator==(const Finding&, const Finding&) = default;
};

// The trusted form: only resolve() makes one. Everything in it fits the catalogue.
class ResolvedStack {
public:
    struct Element {
        QString facet;
        QString tool;    // contributor
        ValueMap fields; // complete: optional fields that were not given are null
        Place place;
    };

    // Two elements of one facet with one name: the first stands, the second is left out until the team has settled it.
    struct Clash {
        const Facet* facet = nullptr;
        QString name;
        const Tool* tool = nullptr; // whose element is left out
        const Contribution* contribution = nullptr;
        const Tool* other = nullptr;                     // who has the name
        const Contribution* otherContribution = nullptr; // null when it is reserved
    };

    const Catalogue& catalogue() const { return *catalogue_; }
    const CataloguePointer& cataloguePointer() const { return catalogue_; }
    const Stack& stack() const { return stack_; }

    // Picked tools in stage order, the repository record last.
    const std::vector<const Tool*>& tools() const { return tools_; }
    const std::vector<Wire>& wires() const { return wires_; }
    const std::vector<Finding>& findings() const { return findings_; }
    bool hasErrors() const; // nothing is exported then

    // Elements of a facet in order; empty for an unknown facet.
    const std::vector<Element>& elements(const QString& facet) const;

    const std::vector<Clash>& clashes() const { return clashes_; }

    // The tool that renders the facet, or null.
    const Tool* owner(const QString& facet) const;

    // Fields of the provider wired to the need `as` of `tool`, `tool` (display name) included; null when not wired.
    const ValueMap* provider(const QString& tool, const QString& as) const;

    // Every option of the tool with its effective value.
    const ValueMap& options(const QString& tool) const;

    const ValueMap& project() const { return project_; }

    // The wire of the need `as` of `tool`, or null.
    const Wire* wire(const QString& tool, const QString& as) const;

    // Is the condition true for this tool? `item` is the current element, or null.
    bool holds(const Condition& condition, const Tool& tool, const ValueMap* item = nullptr) const;

    // A record's text with its <% names %> filled in; `item` as above.
    Result<Value> expand(
        const QString& text, const Tool& tool, const Place& place, const ValueMap* item = nullptr) const;

private:
    friend class Resolver;
    friend class FacetCollector;
    ResolvedStack() = default;

    const Provision* provision(const QString& tool, const QString& capability) const;

    CataloguePointer catalogue_;
    Stack stack_;
    std::vector<const Tool*> tools_;
    std::vector<Wire> wires_;
    std::vector<Finding> findings_;
    ValueMap project_;
    QHash<QString, ValueMap> options_;              // by tool
    QHash<QString, ValueMap> providers_;            // by "tool/as"
    QHash<QString, std::vector<Element>> elements_; // by facet
    std::vector<Clash> clashes_;
    QHash<QString, const Tool*> owners_; // by facet
    QSet<QString> capabilities_;         // that some pick provides
    QHash<QString, int> wireIndex_;      // by "tool/as", into wires_
};

using ResolvedPointer = std::shared_ptr<const ResolvedStack>;

// Never fails for a bad combination: what does not fit becomes a finding. A record that cannot be expanded (a fault of
// the catalogue) is an error with its place.
Result<ResolvedPointer> resolve(const CataloguePointer& catalogue, const Stack& stack);

// The same without findings: to see what a fix would leave.
Result<ResolvedPointer> resolveUnjudged(const CataloguePointer& catalogue, const Stack& stack);

// What records and templates see as `project`.
ValueMap projectNames(const Project& project);

} // namespace stackwright
