#include "cli/command.h"
#include "cli/findingoutput.h"
#include "cli/loading.h"

namespace stackwright {

namespace {

int runCheck(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<ResolvedPointer> resolved = loadedResolved(arguments.front(), output);
    if (!resolved)
        return output.fail(resolved.error());
    int open = 0;
    for (const Finding& finding : (*resolved)->findings()) {
        writeFinding(finding, output);
        open += finding.severity != Severity::Note && !finding.accepted;
    }
    if (open == 0)
        output.line(QStringLiteral("%1 tools, %2 wires, no open findings").arg((*resolved)->tools().size() - 1).arg((*resolved)->wires().size()));
    return open == 0 ? exitOk : exitProblems;
}

int runWires(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<ResolvedPointer> resolved = loadedResolved(arguments.front(), output);
    if (!resolved)
        return output.fail(resolved.error());
    for (const Wire& wire : (*resolved)->wires()) {
        output.line(QStringLiteral("%1 -> %2  %3%4").arg(wire.from, wire.to, wire.capability, wire.label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(wire.label)));
        output.object({{QStringLiteral("from"), wire.from}, {QStringLiteral("as"), wire.as}, {QStringLiteral("to"), wire.to}, {QStringLiteral("capability"), wire.capability}, {QStringLiteral("label"), wire.label}});
    }
    return exitOk;
}

} // namespace

const Command checkCommand{"check", "FILE", "Tells what does not fit in a stack, why, and how to fix it.", nullptr, runCheck, 1, 1};
const Command wiresCommand{"wires", "FILE", "Lists which tool is wired to which, and for what.", nullptr, runWires, 1, 1};

} // namespace stackwright
