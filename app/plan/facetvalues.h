// A facet's elements as templates see them: lists of maps, groups, and what follows from other fields.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// One element's: its fields, `tool` (contributor), and of what runs as a container what no template can compute: the
// number of the port that the health check names, user and group as numbers, what is published.
ValueMap elementFields(const Facet& facet, const ValueMap& element, const QString& tool);

// One element's in the list that every tool sees: its fields, `tool`, and `variable`, its name as one of the
// environment.
ValueMap everywhereFields(const Facet& facet, const ValueMap& element, const QString& tool);

// Those of every element.
ValueList facetValues(const ResolvedStack& resolved, const Facet& facet);

// The elements grouped by the facet's groupBy: {id, title, elements}; groups without elements are left out.
ValueList groupedValues(const Facet& facet, const ValueList& elements);

} // namespace stackwright
