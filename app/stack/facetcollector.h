// Gathers what the picked tools contribute to the shared lists.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

class FacetCollector {
public:
    explicit FacetCollector(ResolvedStack& resolved) : resolved_(resolved) {}

    // Fills the elements of every facet, in order, each name once; a second one becomes a clash. A text that cannot be
    // filled in is an error with its place.
    Outcome collect();

private:
    Outcome contribute(const Tool& tool, const Contribution& contribution);
    Result<ValueMap> element(const Tool& tool, const Contribution& contribution, const Facet& facet) const;
    Result<Value> records(
        const Tool& tool, const Contribution& contribution, const Field& field, const ValueList& list) const;
    Result<ValueList> record(const Tool& tool, const Contribution& contribution, const Field& field,
        const Value& record, const Guard* guard) const;
    Result<Value> expanded(
        const Tool& tool, const Contribution& contribution, const Value& value, const ValueMap* item) const;
    void sortElements();

    struct Rank {
        int order = 0;
        int stage = 0;
        QString key;
    };

    // Who has a name in a facet already.
    struct Holder {
        const Tool* tool = nullptr;
        const Contribution* contribution = nullptr; // null: reserved
    };

    void reserveNames();
    bool standsAlready(const Holder& holder, const Facet& facet, const QString& key, const ValueMap& fields) const;

    ResolvedStack& resolved_;
    QHash<QString, std::vector<Rank>> ranks_;
    QHash<QString, QHash<QString, Holder>> holders_; // facet → name → who has it
};

} // namespace stackwright
