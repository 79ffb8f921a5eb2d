// Votes as the rows compare them.
#pragma once

#include "workshop/votes.h"

namespace stackwright {

// "B4 D5 O2": the views' numbers on a candidate; a view that did not vote is left out.
inline QString votesText(const StageVotes& votes, const QString& tool)
{
    QStringList parts;
    for (const CandidateVotes& candidate : votes.candidates) {
        for (const View view : allViews) {
            if (candidate.tool == tool && candidate.number(view))
                parts.append(viewName(view).left(1).toUpper() + QString::number(*candidate.number(view), 'g', 3));
        }
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace stackwright
