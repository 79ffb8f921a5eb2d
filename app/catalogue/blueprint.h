// A pre-configured start: a pick for every stage.
#pragma once

#include "catalogue/fit.h"
#include "support/place.h"
#include "support/value.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace stackwright {

struct BlueprintPick {
    QString tool;
    QString reason;
};

struct Blueprint {
    QString id;
    QString title;
    QString summary;
    QString situation;
    ValueMap project;
    QMap<QString, std::vector<BlueprintPick>> picks; // stage → tools; an empty list is a deliberate no
    QMap<QString, QString> skipReasons;
    QMap<QString, ValueMap> options;
    std::vector<FitRule> fits; // whom it suits
    Place place;
};

} // namespace stackwright
