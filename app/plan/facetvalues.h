// A facet's elements as templates see them: lists of maps, groups, and what follows from other fields.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// Each element's fields with `tool` (contributor). Services also get what no template can compute: the number of the port that the health
// check names, and user and group as numbers.
ValueList facetValues(const ResolvedStack& resolved, const Facet& facet);

// The elements grouped by the facet's groupBy: {id, title, elements}; groups without elements are left out.
ValueList groupedValues(const Facet& facet, const ValueList& elements);

} // namespace stackwright
