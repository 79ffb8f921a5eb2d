// Fills in the <% names %> of a record's texts. Records know names and filters only; logic is `when`.
#pragma once

#include "support/result.h"
#include "support/value.h"

#include <functional>

namespace stackwright {

// The value of a name, or an error without a place (which name, and why not).
using NameLookup = std::function<Result<Value>(const QString&)>;

// A text that is nothing but one <% name %> keeps the value's type; otherwise values are put into the text.
Result<Value> expandText(const QString& text, const NameLookup& lookup, const Place& place);

// Does a text of the tree hold a tag? A tree without one is what it will be.
bool holdsTags(const Value& value);

// Every text of a tree.
Result<Value> expandValue(const Value& value, const NameLookup& lookup, const Place& place);

// The names that a text uses, without filters.
QStringList namesIn(const QString& text);

} // namespace stackwright
