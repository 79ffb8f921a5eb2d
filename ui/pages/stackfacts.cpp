#include "pages/stackfacts.h"

#include "models/stagemodel.h"
#include "models/toolwords.h"
#include "stack/risks.h"

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
    }
    return facts;
}

namespace {

QString fieldWord(const QString& field)
{
    if (field == QLatin1String("name")) {
        return QCoreApplication::translate("StackFacts", "name");
    }
    if (field == QLatin1String("organisation")) {
        return QCoreApplication::translate("StackFacts", "organisation");
    }
    return field == QLatin1String("domain") ? QCoreApplication::translate("StackFacts", "domain")
                                            : QCoreApplication::translate("StackFacts", "contact");
}

CheckPoint projectPoint(const Session& session)
{
    QStringList open;
    const QStringList fields = placeholdersIn(session.stack(), session.catalogue());
    for (const QString& field : fields) {
        open += fieldWord(field);
    }
    if (open.isEmpty()) {
        return {QStringLiteral("goals"), QCoreApplication::translate("StackFacts", "Project filled in"),
            StageState::Done, {}};
    }
    return {QStringLiteral("goals"),
        QCoreApplication::translate("StackFacts", "Fill in the project: still an example are %1")
            .arg(open.join(QStringLiteral(", "))),
        StageState::Undecided, {}};
}

void addStages(const Session& session, std::vector<CheckPoint>& points)
{
    QStringList open;
    for (const Stage& stage : session.catalogue().stages()) {
        if (!session.stack().decided(stage.id)) {
            open += stage.id;
        }
    }
    if (!open.isEmpty()) {
        points.push_back({open.constFirst(),
            QCoreApplication::translate("StackFacts", "Pick a tool or skip, in %n stage(s)", nullptr, int(open.size())),
            StageState::Undecided, {}});
    }
    const QStringList silent = session.stagesToAgreeOn();
    if (!silent.isEmpty()) {
        points.push_back({silent.constFirst(),
            QCoreApplication::translate("StackFacts",
                "Agree on %n stage(s) that are only pre-picked: their records say proposed", nullptr,
                int(silent.size())),
            StageState::PrePicked, {}});
    }
    if (session.agreedStages() == int(session.catalogue().stages().size())) {
        points.push_back({QString(), QCoreApplication::translate("StackFacts", "The room agreed on every stage"),
            StageState::Done, {}});
    }
}

// Each kept finding with who answers for it; of stages without a tool, how many have a reason.
void addRisks(const Session& session, std::vector<CheckPoint>& points)
{
    for (const Finding& finding : session.findings()) {
        if (finding.accepted && finding.severity != Severity::Note) {
            points.push_back({finding.stage,
                QCoreApplication::translate("StackFacts", "Risk noted: %1 %2")
                    .arg(finding.reason.said, riskText(finding.risk).said),
                StageState::Done, {}});
        }
    }
    const auto& stages = session.catalogue().stages();
    const int skipped = int(std::count_if(stages.begin(), stages.end(), [&](const Stage& stage) {
        return session.stack().skipped(stage.id) && !session.stack().risks.value(stage.id).reason.isEmpty();
    }));
    if (skipped > 0) {
        points.push_back(
            {QString(), QCoreApplication::translate("StackFacts", "%n risk(s) noted for the record", nullptr, skipped),
                StageState::Done, {}});
    }
}

} // namespace

std::vector<CheckPoint> checksBeforeExport(const Session& session)
{
    std::vector<CheckPoint> points;
    points.push_back(projectPoint(session));
    bool clean = true;
    for (const Stage& stage : session.catalogue().stages()) {
        for (const Finding* finding : openFindings(session, stage.id)) {
            clean = false;
            const bool error = finding->severity == Severity::Error;
            points.push_back({stage.id, QStringLiteral("%1: %2").arg(stage.title, finding->reason.said),
                error ? StageState::Conflict : StageState::Warning});
        }
    }
    if (clean) {
        points.push_back({QString(), QCoreApplication::translate("StackFacts", "No conflict and no warning is open"),
            StageState::Done});
    }
    addStages(session, points);
    addRisks(session, points);
    if (session.renderError()) {
        points.push_back({QString(), session.renderError()->text(), StageState::Conflict});
    }
    return points;
}

} // namespace stackwright
