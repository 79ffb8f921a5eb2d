// What templates and records of a tool can see, as data with one of everything: every map has all its fields, every
// list one element. The law looks names up in it, so that it knows exactly what the planner would give, without a
// stack. What is open may hold any name.
#pragma once

#include "catalogue/catalogue.h"
#include "plan/templatedata.h"

namespace stackwright {

// A map of which nothing is known.
Value openMap();
bool isOpen(const Value& value);

// A map with every field.
ValueMap specimenOf(const std::vector<Field>& fields);

// The fields of whoever meets a need.
ValueMap fieldsOf(const Catalogue& catalogue, const Need& need);

// An element as its owner's templates see it.
Value elementOf(const Facet& facet);

// Two specimens as one: whatever one of them has.
Value merged(const Value& one, const Value& other);

// The first names that need no tool: project, stack, validators, the lists that everybody sees.
ValueMap commonSpecimen(const CataloguePointer& catalogue);

// The same names, for "taken".
QStringList namesOfEveryTool(const Catalogue& catalogue);

// The first names that are a tool's own: its options, itself, its providers, the lists that it owns.
ValueMap ownSpecimen(const Catalogue& catalogue, const Tool& tool);

// The part of a dotted name that there is not, or an empty text; `known` gets what stands in its place.
QString unknownPart(const Value& first, const QStringList& path, QStringList& known);

} // namespace stackwright
