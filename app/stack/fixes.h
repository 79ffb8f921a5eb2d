// Ways out of findings, as data: each is a change of picks or options that can be previewed and undone.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// "Use GitLab": short, because it stands on a button; the stage it changes is in the fix.
Fix fixPicking(const ResolvedStack& resolved, const QString& tool);

// "Use GitLab" in the place of `other`, which goes also from a stage with many.
Fix fixInstead(const ResolvedStack& resolved, const QString& other, const QString& tool);

// At most three; tools whose own needs are met come first.
std::vector<Fix> fixesForNeed(const ResolvedStack& resolved, const Tool& tool, const Need& need);
std::vector<Fix> fixesForStranger(const ResolvedStack& resolved, const QString& stage, const QString& stranger);
std::vector<Fix> fixesForSeveral(const ResolvedStack& resolved, const Stage& stage, const QStringList& picked);
std::vector<Fix> fixesForGoal(const ResolvedStack& resolved, const Tool& tool, const QString& goal);
// Ways for the tool's stage to do without it; none for the repository's own record.
std::vector<Fix> fixesWithout(const ResolvedStack& resolved, const Tool& tool);
std::vector<Fix> fixesForFacet(const ResolvedStack& resolved, const QString& facet);

} // namespace stackwright
