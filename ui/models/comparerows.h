// The facts of a few tools of one stage, side by side.
#pragma once

#include "session/session.h"

#include <QStringList>

#include <vector>

namespace stackwright {

struct CompareRow {
    QString title;
    QStringList cells;      // one for each tool
    std::vector<bool> best; // likewise; all false where "best" is a matter of taste

    bool same() const { return cells.size() > 1 && cells.count(cells.constFirst()) == cells.size(); }
    friend bool operator==(const CompareRow&, const CompareRow&) = default;
};

// `alternatives` may lag behind: what is not known yet is a dash.
std::vector<CompareRow> compareRows(
    const Session& session, const QStringList& tools, const std::vector<Alternative>& alternatives);

} // namespace stackwright
