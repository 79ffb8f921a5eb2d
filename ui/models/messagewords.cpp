#include "models/messagewords.h"

#include <QCoreApplication>

namespace stackwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

} // namespace

RiskValue riskValueOf(const Risk& risk)
{
    return {risk.reason, risk.owner, risk.lookAgain};
}

QString messageKey(const Finding& finding)
{
    QString key = finding.id + QLatin1Char('\n') + finding.reason.said
        + (finding.accepted ? QStringLiteral("\nnoted") : QString());
    for (const Fix& fix : finding.fixes) {
        key += QLatin1Char('\n') + fix.title.said;
    }
    return key;
}

MessageValue messageValueOf(const Finding& finding, bool presenting)
{
    MessageValue value;
    value.id = finding.id;
    value.tone = finding.accepted             ? MessageValue::Tone::Info
        : finding.severity == Severity::Error ? MessageValue::Tone::Error
                                              : MessageValue::Tone::Warning;
    value.title = finding.accepted ? Words::tr("Noted as a risk: %1").arg(finding.reason.said) : finding.reason.said;
    value.detail = finding.setBy.isEmpty() ? QString() : Words::tr("Set by: %1.").arg(finding.setBy.said);
    for (const Fix& fix : finding.fixes) {
        if (!finding.accepted) {
            value.fixes += fix.title.said;
        }
    }
    if (finding.severity != Severity::Error) { // which is mended, not kept
        value.keep = finding.accepted ? Words::tr("Take back") : Words::tr("Keep and note risk");
        value.asksRisk = !finding.accepted;
        value.noted = finding.accepted && !presenting;
        value.risk = riskValueOf(finding.risk);
    }
    if (const QString& why = finding.risk.reason; presenting && !why.isEmpty()) { // the room reads it, nobody types
        value.detail = value.detail.isEmpty() ? why : value.detail + QLatin1Char(' ') + why;
    }
    return value;
}

} // namespace stackwright
