#include "cli/findingoutput.h"

#include "stack/risks.h"

#include <QJsonArray>

namespace stackwright {

QStringList setWords(const Fix& fix)
{
    QStringList words;
    for (auto pick = fix.picks.cbegin(); pick != fix.picks.cend(); ++pick)
        words.append(
            pick.key() + QLatin1Char('=') + (pick->isEmpty() ? QStringLiteral("none") : pick->join(QLatin1Char(','))));
    for (auto tool = fix.options.cbegin(); tool != fix.options.cend(); ++tool) {
        for (auto option = tool->cbegin(); option != tool->cend(); ++option)
            words.append(QStringLiteral("%1.%2=%3").arg(tool.key(), option.key(), option->display()));
    }
    for (auto value = fix.project.cbegin(); value != fix.project.cend(); ++value)
        words.append(QStringLiteral("project.%1=%2").arg(value.key(), *value));
    return words;
}

Error tellOpenErrors(const ResolvedStack& resolved, bool sketch, Output& output)
{
    for (const Finding& finding : resolved.findings()) {
        if (finding.severity == Severity::Error)
            writeFinding(finding, output);
    }
    return {Failure::Problem, {}, QStringLiteral("The stack has unresolved errors, so nothing was written."),
        sketch ? QStringLiteral("Apply one fix for each; for a sketch that will not work as it is, say --anyway.")
               : QStringLiteral("Apply one fix for each.")};
}

void writeFinding(const Finding& finding, Output& output)
{
    const QString state = finding.accepted ? QStringLiteral("accepted risk") : severityName(finding.severity);
    output.line(QStringLiteral("%1: %2%3")
                    .arg(state, finding.reason.english,
                        finding.setBy.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(finding.setBy.english)));
    if (finding.accepted)
        output.line(QStringLiteral("    ") + riskText(finding.risk).english);
    QJsonArray fixes;
    for (const Fix& fix : finding.fixes) {
        const QStringList words = setWords(fix);
        output.line(QStringLiteral("    fix: %1: %2").arg(fix.title.english, words.join(QLatin1Char(' '))));
        fixes.append(QJsonObject{
            {QStringLiteral("title"), fix.title.english}, {QStringLiteral("set"), QJsonArray::fromStringList(words)}});
    }
    const QJsonObject risk{{QStringLiteral("reason"), finding.risk.reason},
        {QStringLiteral("owner"), finding.risk.owner}, {QStringLiteral("look-again"), finding.risk.lookAgain}};
    output.object({{QStringLiteral("id"), finding.id}, {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("reason"), finding.reason.english}, {QStringLiteral("set-by"), finding.setBy.english},
        {QStringLiteral("stage"), finding.stage}, {QStringLiteral("accepted"), finding.accepted},
        {QStringLiteral("risk"), finding.accepted ? QJsonValue(risk) : QJsonValue()},
        {QStringLiteral("fixes"), fixes}});
}

} // namespace stackwright
