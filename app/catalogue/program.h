// What images and packages bring, and which versions of it.
#pragma once

#include "support/place.h"

#include <QMap>
#include <QString>

namespace stackwright {

// One version in every stack, whatever image or package brings it.
struct Program {
    QString id;
    QString version;
    QString newest;                // that is known; empty: nothing is known
    QString released;              // when that was
    QMap<QString, QString> images; // name in templates → full reference
    Place place;
};

} // namespace stackwright
