#include "cli/command.h"
#include "cli/findingoutput.h"
#include "cli/loading.h"

namespace stackwright {

namespace {

int runCheck(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const Result<ResolvedPointer> resolved =
        loadedResolved(arguments.front(), output, parser.value(QStringLiteral("variant")));
    if (!resolved)
        return output.fail(resolved.error());
    int open = 0;
    int failing = 0;
    for (const Finding& finding : (*resolved)->findings()) {
        writeFinding(finding, output);
        open += finding.severity != Severity::Note && !finding.accepted;
        failing += !finding.accepted
            && (finding.severity == Severity::Error
                || (finding.severity == Severity::Warning && parser.isSet(QStringLiteral("strict"))));
    }
    if (open == 0)
        output.line(QStringLiteral("%1 tools, %2 wires, no open findings")
                        .arg((*resolved)->tools().size() - 1)
                        .arg((*resolved)->wires().size()));
    return failing == 0 ? exitOk : exitProblems;
}

int runWires(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const Result<ResolvedPointer> resolved =
        loadedResolved(arguments.front(), output, parser.value(QStringLiteral("variant")));
    if (!resolved)
        return output.fail(resolved.error());
    for (const Wire& wire : (*resolved)->wires()) {
        output.line(QStringLiteral("%1 -> %2  %3%4")
                        .arg(wire.from, wire.to, wire.capability,
                            wire.label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(wire.label)));
        output.object(
            {{QStringLiteral("from"), wire.from}, {QStringLiteral("as"), wire.as}, {QStringLiteral("to"), wire.to},
                {QStringLiteral("capability"), wire.capability}, {QStringLiteral("label"), wire.label}});
    }
    return exitOk;
}

constexpr CommandArgument stackArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption checkOptions[] = {{.name = "strict", .help = "Warnings count as errors do."}, variantOption};

constexpr CommandOption wiresOptions[] = {variantOption};

} // namespace

const Command checkCommand{
    .name = "check",
    .help = "Tells what does not fit in a stack, why, and how to fix it.",
    .arguments = stackArgument,
    .options = checkOptions,
    .problems = "errors are open, with --strict also when warnings are that nobody accepted",
    .json = "a finding: id, severity (error, warning or note), reason, set-by, stage, accepted, risk {reason, owner, "
            "look-again} or null, fixes [title, set]",
    .run = runCheck,
};
const Command wiresCommand{
    .name = "wires",
    .help = "Lists which tool is wired to which, and for what.",
    .arguments = stackArgument,
    .options = wiresOptions,
    .json = "a wire: from, as, to, capability, label",
    .run = runWires,
};

} // namespace stackwright
