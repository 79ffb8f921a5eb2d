// Names for new branches.
#pragma once

#include "git/repository.h"

#include <QDate>
#include <QString>

namespace stackwright {

// "stackwright/<date>-<slug>", with "-2", "-3" … when it is taken; "stackwright-<date>-<slug>" when a branch
// "stackwright" leaves no room for a folder of that name.
QString proposedBranch(const Repository& repository, const QString& slug, const QDate& today);

// Why a branch `name` cannot be made (git's own rules, a branch that is a part of the name or begins with it, one that
// differs only in case); empty when it can, or when it is there already.
QString branchTrouble(const Repository& repository, const QString& name);

// The first of `name`, `name`-2, `name`-3 … that is free.
QString freeBranch(const Repository& repository, const QString& name);

} // namespace stackwright
