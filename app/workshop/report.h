// One page for the sponsor, read in two minutes.
#pragma once

#include "workshop/votes.h"

#include <QDate>

namespace stackwright {

struct ReportOrder {
    bool names = false; // people's names and owners of what was parked; only where the facilitator says so
    QDate today;        // what is overdue, and the date at its head
    int lines = 6;      // of a section at most; what is more is in the repository
};

// One box of the picture: a group of stages.
struct ReportGroup {
    struct Pick {
        QString names; // of the stage's tools; "none" for a stage that goes without, "open" for one that is undecided
        Standing standing = Standing::Undecided;

        friend bool operator==(const Pick&, const Pick&) = default;
    };
    QString title;
    std::vector<Pick> picks; // in pipeline order
    int wiresOn = 0;         // between this group and the next

    friend bool operator==(const ReportGroup&, const ReportGroup&) = default;
};

// In pipeline order.
std::vector<ReportGroup> reportGroups(const ResolvedStack& resolved);

// Markdown with a Mermaid picture of the groups, at most about 60 lines, in English. Equal stacks give equal text.
QString sponsorReport(const ResolvedStack& resolved, const ReportOrder& order);

} // namespace stackwright
