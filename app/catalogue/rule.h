// What does not go together, and the ways out.
#pragma once

#include "catalogue/condition.h"
#include "support/place.h"
#include "support/value.h"
#include "support/wording.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace stackwright {

// One way out of a finding, as data.
struct Fix {
    Wording title;                    // names the result; in a rule only as it is written there
    QMap<QString, QStringList> picks; // stage → tools it then holds (empty list: none)
    QMap<QString, ValueMap> options;  // tool → option → value
    QMap<QString, QString> project;   // name → value

    friend bool operator==(const Fix&, const Fix&) = default;
};

struct Rule {
    QString id;
    Condition when;
    bool error = false; // else a warning
    QString reason;
    std::vector<Fix> fixes;
    Place place;
};

} // namespace stackwright
