// Typesets the sponsor's page as a PDF: exactly one sheet of A4, with the groups of stages drawn as boxes. Works in any
// thread.
#pragma once

#include "workshop/report.h"

#include <QByteArray>
#include <QFont>

namespace stackwright {

struct ReportPaper {
    ReportOrder order;
    QFont font;
    QFont codeFont;
};

QByteArray printReport(const ResolvedStack& resolved, const ReportPaper& paper);

} // namespace stackwright
