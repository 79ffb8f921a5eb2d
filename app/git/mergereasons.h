// Why a file is in conflict, in sentences that say what is known and no more.
#pragma once

#include "git/changes.h"
#include "git/treedraft.h"

namespace stackwright {

// What stands where `path` is to be written; empty when a plain file or nothing does. `shown` is the spot's path as the
// repository has it.
QString inTheWay(const TreeSpot& spot, const QString& path, const QString& shown);

// Of a file that no version of the base tells about.
QString whyUnknown(Basis basis);

QString whyInSameLines(Basis basis);
QString whyNoText();

QString mergedByHand();

} // namespace stackwright
