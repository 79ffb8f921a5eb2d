// What can be set of a tool.
#pragma once

#include "support/place.h"
#include "support/value.h"
#include "support/wording.h"

#include <QString>
#include <QStringList>

namespace stackwright {

struct Option {
    enum class Type {
        Enum,
        Flag,
        Integer,
        Port,
        Host,
        Duration,
        Size,
        Text,
        List,
    };
    QString id;
    QString title;
    Type type = Type::Text;
    QStringList choices; // of Enum
    qint64 minimum = 0;  // of Integer
    qint64 maximum = 0;
    Value defaultValue;
    QString help;
    QStringList formerly; // ids it had; stack files that name one mean this option
    Place place;
};

// Why `value` cannot be the option's value, as a sentence; empty when it can. Text and lists accept any characters but
// controls.
Wording optionProblem(const Option& option, const Value& value);

// `text` (from a command line or a field) as a value of the option's type; check it with optionProblem().
Value optionValue(const Option& option, const QString& text);

} // namespace stackwright
