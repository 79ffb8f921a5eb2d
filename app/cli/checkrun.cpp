#include "cli/checkrun.h"

#include "support/messages.h"

#include <QProcess>
#include <QStandardPaths>

namespace stackwright {

namespace {

// The lines that say what is wrong, short enough for a list.
QString essence(const QByteArray& text)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty() && lines.size() < 3)
            lines.append(line.trimmed().left(200));
    }
    return lines.join(QStringLiteral(" | "));
}

CheckResult runOne(const QDir& folder, const Checker& checker, const QString& program, const QString& file)
{
    CheckResult result{file, checker.id, CheckStatus::NotChecked, {}};
    QStringList arguments = checker.arguments;
    arguments.replaceInStrings(QStringLiteral("{file}"), file);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(checker.timeoutSeconds * 1000)) {
        process.kill();
        process.waitForFinished(1000);
        result.message = Messages::tr("%1 did not finish within %2 s").arg(checker.program).arg(checker.timeoutSeconds);
        return result;
    }
    const bool passed = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    result.status = passed ? CheckStatus::Passed : CheckStatus::Failed;
    result.message = passed ? QString() : essence(process.readAll());
    return result;
}

} // namespace

std::vector<CheckResult> runChecks(const QDir& folder, const QMap<QString, QStringList>& filesByChecker)
{
    std::vector<CheckResult> results;
    for (auto entry = filesByChecker.cbegin(); entry != filesByChecker.cend(); ++entry) {
        const Checker* known = checker(entry.key());
        const QString program = known ? QStandardPaths::findExecutable(known->program) : QString();
        for (const QString& file : *entry) {
            if (!known)
                results.push_back(
                    {file, entry.key(), CheckStatus::NotChecked, Messages::tr("there is no checker of that name")});
            else if (program.isEmpty())
                results.push_back({file, known->id, CheckStatus::NotChecked,
                    Messages::tr("%1 is not installed").arg(known->program)});
            else
                results.push_back(runOne(folder, *known, program, file));
        }
    }
    return results;
}

} // namespace stackwright
