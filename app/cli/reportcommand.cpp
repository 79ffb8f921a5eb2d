#include "cli/command.h"
#include "cli/loading.h"
#include "workshop/report.h"

namespace stackwright {

namespace {

int runReport(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString to = parser.value(QStringLiteral("to"));
    if (to.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return output.fail({Failure::Usage, {},
            QStringLiteral("The page is written as Markdown here, and '%1' is to be a PDF.").arg(to),
            QStringLiteral(
                "Name a file that ends in .md. The window prints the PDF: Share, Save the page for the sponsor.")});
    const Result<ResolvedPointer> resolved =
        loadedResolved(arguments.front(), output, parser.value(QStringLiteral("variant")));
    if (!resolved)
        return output.fail(resolved.error());
    const QString text = sponsorReport(**resolved, {parser.isSet(QStringLiteral("names")), QDate::currentDate()});
    if (const Outcome written = writeResult(to, text.toUtf8(), output); !written)
        return output.fail(written.error());
    if (!isStandard(to)) {
        output.line(QStringLiteral("%1: written").arg(to));
        output.object({{QStringLiteral("file"), to}});
    }
    return exitOk;
}

constexpr CommandArgument fileArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption options[] = {
    {.name = "names", .help = "With the names of people and owners; without it only how many of each view were there."},
    {.name = "to",
        .value = "FILE.md",
        .kind = WordKind::File,
        .help = "Where it goes; '-' is standard output.",
        .standard = "-"},
    variantOption};

} // namespace

const Command reportCommand{
    .name = "report",
    .help = "Writes the one page for a sponsor, as Markdown: what was agreed, where views differ, risks, costs, "
            "parking lot, next steps.",
    .arguments = fileArgument,
    .options = options,
    .json = "file",
    .run = runReport,
};

} // namespace stackwright
