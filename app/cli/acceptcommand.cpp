#include "cli/command.h"
#include "cli/loading.h"
#include "stack/risks.h"
#include "stack/stackfile.h"

namespace stackwright {

namespace {

Result<Stack> changed(const ResolvedStack& resolved, const QString& id, const QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    if (!parser.isSet(QStringLiteral("take-back")))
        return acceptRisk(resolved, id, {value("reason"), value("owner"), value("look-again")});
    Stack stack = resolved.stack();
    if (stack.risks.remove(id) == 0)
        return Error{Failure::Problem, {}, QStringLiteral("No risk is noted for '%1'.").arg(id),
            QStringLiteral("'stackwright-cli check' shows which are.")};
    return stack;
}

int runAccept(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString& file = arguments.front();
    const QString& id = arguments.at(1);
    const Result<ResolvedPointer> resolved = loadedResolved(file, output);
    if (!resolved)
        return output.fail(resolved.error());
    const Result<Stack> stack = changed(**resolved, id, parser);
    if (!stack)
        return output.fail(stack.error());
    if (const Outcome written = writeResult(file, writeStack(*stack), output); !written)
        return output.fail(written.error());
    if (isStandard(file))
        return exitOk;
    output.line(
        QStringLiteral("%1: risk of %2 %3")
            .arg(file, id,
                parser.isSet(QStringLiteral("take-back")) ? QStringLiteral("taken back") : QStringLiteral("noted")));
    output.object({{QStringLiteral("file"), file}, {QStringLiteral("id"), id}});
    return exitOk;
}

constexpr CommandArgument arguments[] = {{"FILE", WordKind::StackFile}, {"FINDING"}};

constexpr CommandOption options[] = {{.name = "reason", .value = "TEXT", .help = "Why the risk can be taken."},
    {.name = "owner", .value = "WHO", .help = "Who answers for it."},
    {.name = "look-again", .value = "DATE", .help = "When it is looked at again, as 2027-03-31."},
    {.name = "take-back", .help = "The risk is noted no more."}};

} // namespace

const Command acceptCommand{
    .name = "accept",
    .help = "Keeps a warning as a risk, with its reason, its owner and the day when it is looked at again.",
    .details = "FINDING is the id that 'check' prints, or a stage that is left without a tool. Errors are mended, not "
               "accepted.",
    .arguments = arguments,
    .options = options,
    .problems = "there is no such warning, it is an error, or one of reason, owner and date is missing",
    .json = "file, id",
    .run = runAccept,
};

} // namespace stackwright
