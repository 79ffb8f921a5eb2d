// Which answers of the stack a finding comes from, and a need that is not met as a sentence.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

struct Cause {
    QString stage; // empty: the project
    Wording words; // "Source control › Gitea"
};

// The tool's own answer first, then what its need or its rule speaks of: picks, options, fields of the project.
std::vector<Cause> causesOf(const ResolvedStack& resolved, const Tool& tool, const Need& need);
std::vector<Cause> causesOf(const ResolvedStack& resolved, const Tool& tool, const Condition& condition);

// The pick itself; tools of every repository have no stage.
Cause causeOf(const ResolvedStack& resolved, const Tool& tool);

// "GitLab CI runs only with GitLab; source control is Gitea."
Wording unmetNeed(const ResolvedStack& resolved, const Tool& tool, const Need& need);

} // namespace stackwright
