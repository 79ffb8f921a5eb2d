#include "cli/checkedfiles.h"

#include "cli/findingoutput.h"
#include "cli/loading.h"
#include "render/renderer.h"

namespace stackwright {

Result<CheckedFiles> checkedFiles(const QString& path, const QCommandLineParser& parser, Output& output)
{
    const Result<ResolvedPointer> resolved = loadedResolved(path, output, parser.value(QStringLiteral("variant")));
    if (!resolved)
        return resolved.error();
    if ((*resolved)->hasErrors() && !parser.isSet(QStringLiteral("anyway")))
        return tellOpenErrors(**resolved, true, output);
    Result<FileSet> files = renderResolved(*resolved);
    if (!files)
        return files.error();
    const auto& findings = (*resolved)->findings();
    const auto errors = std::count_if(
        findings.cbegin(), findings.cend(), [](const Finding& finding) { return finding.severity == Severity::Error; });
    return CheckedFiles{std::move(files).value(), (*resolved)->stack().project.effectiveSlug(), qsizetype(errors)};
}

void tellFiles(const CheckedFiles& checked, QJsonObject result, Output& output)
{
    if (checked.sketch())
        output.line(QStringLiteral("This is a sketch: %1 %2 open, and it will not work as it is.")
                        .arg(checked.errors)
                        .arg(checked.errors == 1 ? QStringLiteral("error is") : QStringLiteral("errors are")));
    result.insert(QStringLiteral("files"), qint64(checked.files.size()));
    result.insert(QStringLiteral("digest"), checked.files.digest());
    result.insert(QStringLiteral("sketch"), checked.sketch());
    output.object(result);
}

} // namespace stackwright
