#include "pages/stackfacts.h"

#include "models/stagemodel.h"
#include "models/toolwords.h"

#include <QCoreApplication>

namespace stackwright {

StackFacts factsOf(const Session& session)
{
    StackFacts facts;
    if (session.resolved() == nullptr) {
        return facts;
    }
    for (const Tool* tool : session.resolved()->tools()) {
        if (tool->stage.isEmpty()) {
            continue;
        }
        facts.hours += tool->effortHours;
        facts.cores += tool->cpu;
        facts.gibibytes += gibibytesOf(tool->memory);
        facts.disk += gibibytesOf(tool->disk);
        if (tool->costModel != QLatin1String("free") && tool->costModel != QLatin1String("free-and-paid")) {
            ++facts.paid;
            facts.paidNames += tool->name;
        }
        if (tool->maturity == Maturity::New) {
            ++facts.young;
            facts.youngNames += tool->name;
        }
    }
    return facts;
}

std::vector<CheckPoint> checksBeforeExport(const Session& session)
{
    std::vector<CheckPoint> points;
    const bool named = session.stack().project != Project();
    points.push_back({QStringLiteral("goals"), named ? QCoreApplication::translate("StackFacts", "Project and goals filled in") : QCoreApplication::translate("StackFacts", "Fill in project and goals"),
        named ? StageState::Decided : StageState::Undecided});
    bool clean = true;
    for (const Stage& stage : session.catalogue().stages()) {
        for (const Finding* finding : openFindings(session, stage.id)) {
            clean = false;
            const bool error = finding->severity == Severity::Error;
            points.push_back({stage.id, QStringLiteral("%1: %2").arg(stage.title, finding->reason.said), error ? StageState::Conflict : StageState::Warning});
        }
    }
    if (clean) {
        points.push_back({QString(), QCoreApplication::translate("StackFacts", "No conflict and no warning is open"), StageState::Decided});
    }
    const int open = int(session.catalogue().stages().size()) - session.decidedStages();
    QString first;
    for (const Stage& stage : session.catalogue().stages()) {
        if (first.isEmpty() && !session.stack().decided(stage.id)) {
            first = stage.id;
        }
    }
    points.push_back(open == 0 ? CheckPoint{QString(), QCoreApplication::translate("StackFacts", "Every stage is decided"), StageState::Decided}
                               : CheckPoint{first, QCoreApplication::translate("StackFacts", "Decide or skip %n stage(s)", nullptr, open), StageState::Undecided});
    const int risks = int(session.stack().risks.size());
    if (risks > 0) {
        points.push_back({QString(), QCoreApplication::translate("StackFacts", "%n risk(s) noted for the record", nullptr, risks), StageState::Decided});
    }
    if (session.renderError()) {
        points.push_back({QString(), session.renderError()->text(), StageState::Conflict});
    }
    return points;
}

} // namespace stackwright
