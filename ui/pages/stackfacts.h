// Sums over the picked tools, as far as the catalogue knows them.
#pragma once

#include "session/session.h"
#include "widgets/checklist.h"

namespace stackwright {

struct StackFacts {
    double hours = 0;     // to keep it running, a month
    double cores = 0;     // needed all the time
    double gibibytes = 0; // of memory, likewise
    double disk = 0;      // in GiB
};

StackFacts factsOf(const Session& session);

// What is done and what is left before an export; ids are stages, "goals" for the first page.
std::vector<CheckPoint> checksBeforeExport(const Session& session);

} // namespace stackwright
