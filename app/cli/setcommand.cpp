#include "cli/changeword.h"
#include "cli/command.h"
#include "cli/loading.h"

namespace stackwright {

namespace {

int runSet(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const QString& file = arguments.front();
    Result<Stack> stack = loadedStack(file, **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    for (const QString& word : arguments.mid(1)) {
        if (const Outcome done = applyChange(*stack, **catalogue, word); !done)
            return output.fail(done.error());
    }
    if (const Outcome written = writeResult(file, writeStack(*stack), output); !written)
        return output.fail(written.error());
    if (isStandard(file))
        return exitOk;
    output.line(QStringLiteral("%1: %2 changes written").arg(file).arg(arguments.size() - 1));
    output.object({{QStringLiteral("file"), file}});
    return exitOk;
}

constexpr CommandArgument arguments[] = {
    {"FILE", WordKind::StackFile}, {"CHANGE", WordKind::Change, Times::AtLeastOnce}};

} // namespace

const Command setCommand{
    .name = "set",
    .help = "Changes picks, options, project values, goals, people, notes, reasons and agreements of a stack file. "
            "Nothing is written when one of the words is wrong.",
    .details =
        "A CHANGE is STAGE=TOOL, STAGE=none, which takes a stage's pick away, TOOL.OPTION=VALUE, project.NAME=VALUE, "
        "goal.NAME=VALUE, person.NAME=business, development or operations, workshop.shares-names=yes or no, "
        "note.STAGE=TEXT, reason.TOOL=TEXT or agreement.STAGE=agreed, disputed, parked or pre-picked; no TEXT takes a "
        "note or a "
        "reason away, and no view a person. "
        "A stage that may have several tools takes them with commas between. "
        "A goal is self-hosted-only, offline or open-source-only with yes or no, team-size, cloud (own, rented, "
        "either), skills (tools with commas between), "
        "budget-per-year, currency, innovation-tokens, or weight-CRITERION from 0 to 5; no VALUE takes it back. "
        "project has name, slug, organisation, domain, description, contact and service.",
    .arguments = arguments,
    .json = "file",
    .run = runSet,
};

} // namespace stackwright
