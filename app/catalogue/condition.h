// `when:` in a record: a small tree of facts about the stack, as data.
#pragma once

#include "support/value.h"

#include <QString>

#include <vector>

namespace stackwright {

struct Condition {
    enum class Kind {
        Option,        // own option `name` has `value`
        Wired,         // the need `name` is met
        Capability,    // some pick provides `name`
        ProviderField, // field `field` of the provider wired as `name` has `value`
        ProviderHas,   // … is there and neither false nor empty
        Project,       // the project's `name` has `value`
        Item, // the current element's field `name` has `value` (with `each`); null: it is there and not false or empty
        All,
        Any,
        Not,
    };

    Kind kind = Kind::All;
    QString name;
    QString field;
    Value value;
    std::vector<Condition> parts;

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace stackwright
