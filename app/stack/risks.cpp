#include "stack/risks.h"

#include "support/messages.h"
#include "support/spelling.h"

#include <QDate>

namespace stackwright {

namespace {

Error noSuchRisk(const ResolvedStack& resolved, const QString& id)
{
    QStringList known;
    for (const Finding& finding : resolved.findings()) {
        if (finding.severity == Severity::Warning)
            known.append(finding.id);
    }
    const QString next = didYouMean(id, known);
    return Error{Failure::Problem, {},
        Messages::tr("No warning and no stage without a tool has the name '%1'.").arg(id),
        next.isEmpty() ? Messages::tr("See the warnings with 'stackwright-cli check'.") : next};
}

} // namespace

QString riskProblem(const Risk& risk)
{
    if (risk.reason.trimmed().isEmpty())
        return Messages::tr("Say why the risk can be taken.");
    if (risk.owner.trimmed().isEmpty())
        return Messages::tr("Name who answers for the risk.");
    if (risk.lookAgain.size() != 10 || !QDate::fromString(risk.lookAgain, Qt::ISODate).isValid())
        return Messages::tr("Say when it is looked at again: a date such as 2027-03-31.");
    return {};
}

Result<Stack> acceptRisk(const ResolvedStack& resolved, const QString& id, const Risk& risk)
{
    const auto& findings = resolved.findings();
    const auto finding =
        std::find_if(findings.cbegin(), findings.cend(), [&id](const Finding& known) { return known.id == id; });
    if (finding != findings.cend() && finding->severity == Severity::Error)
        return Error{Failure::Problem, {}, Messages::tr("'%1' is an error, which cannot be kept as a risk.").arg(id),
            Messages::tr("Apply one of its fixes.")};
    if (finding == findings.cend() && !resolved.stack().skipped(id))
        return noSuchRisk(resolved, id);
    if (const QString problem = riskProblem(risk); !problem.isEmpty())
        return Error{
            Failure::Problem, {}, Messages::tr("The risk of '%1' cannot be noted like this.").arg(id), problem};
    Stack stack = resolved.stack();
    stack.risks.insert(id, {risk.reason.trimmed(), risk.owner.trimmed(), risk.lookAgain});
    return stack;
}

Wording riskText(const Risk& risk)
{
    Wording text(risk.reason.trimmed());
    const auto add = [&text](const Wording& more) { text = text.isEmpty() ? more : wordingOf("%1 %2", text, more); };
    if (!risk.owner.isEmpty())
        add(wordingOf(QT_TRANSLATE_NOOP("Findings", "Owner: %1."), risk.owner));
    if (!risk.lookAgain.isEmpty())
        add(wordingOf(QT_TRANSLATE_NOOP("Findings", "To be looked at again on %1."), risk.lookAgain));
    return text;
}

} // namespace stackwright
