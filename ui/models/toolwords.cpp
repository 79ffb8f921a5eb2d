#include "models/toolwords.h"

#include "stack/fixes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace stackwright {

namespace {

constexpr int stripLetters = 26;

} // namespace

QString hostingWord(Hosting hosting)
{
    switch (hosting) {
    case Hosting::SelfHosted: return QCoreApplication::translate("ToolWords", "self-hosted");
    case Hosting::Service: return QCoreApplication::translate("ToolWords", "service");
    case Hosting::Both: break;
    }
    return QCoreApplication::translate("ToolWords", "self-hosted or service");
}

QString maturityWord(Maturity maturity)
{
    switch (maturity) {
    case Maturity::Established: return QCoreApplication::translate("ToolWords", "established");
    case Maturity::Growing: return QCoreApplication::translate("ToolWords", "growing");
    case Maturity::New: break;
    }
    return QCoreApplication::translate("ToolWords", "new");
}

QString effortWords(double hours)
{
    if (hours < 0.25) {
        return QCoreApplication::translate("ToolWords", "No upkeep");
    }
    return QCoreApplication::translate("ToolWords", "%1 h a month").arg(QLocale().toString(hours, 'g', 3));
}

QString costWord(const QString& model)
{
    if (model == QLatin1String("free")) {
        return QCoreApplication::translate("ToolWords", "free");
    }
    if (model == QLatin1String("free-and-paid")) {
        return QCoreApplication::translate("ToolWords", "free, paid extras");
    }
    if (model == QLatin1String("per-user")) {
        return QCoreApplication::translate("ToolWords", "per user");
    }
    return model == QLatin1String("usage") ? QCoreApplication::translate("ToolWords", "by usage") : QCoreApplication::translate("ToolWords", "on request");
}

QString lifecycleWords(const Lifecycle& lifecycle)
{
    switch (lifecycle.status) {
    case LifecycleStatus::Sunset: return QCoreApplication::translate("ToolWords", "Being ended, %1").arg(lifecycle.date);
    case LifecycleStatus::Archived: return QCoreApplication::translate("ToolWords", "Archived, %1").arg(lifecycle.date);
    case LifecycleStatus::Active: break;
    }
    return QCoreApplication::translate("ToolWords", "active");
}

QString offlineWord(Offline offline)
{
    switch (offline) {
    case Offline::Yes: return QCoreApplication::translate("ToolWords", "works without internet");
    case Offline::WithMirror: return QCoreApplication::translate("ToolWords", "offline with a mirror");
    case Offline::No: break;
    }
    return QCoreApplication::translate("ToolWords", "needs internet access");
}

QString shortLicence(const Tool& tool)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\([^)]*\\)"));
    return QString(tool.licence).remove(brackets);
}

double gibibytesOf(const QString& size)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d+(?:\\.\\d+)?)(Ki|Mi|Gi|Ti)$"));
    const QRegularExpressionMatch match = shape.match(size);
    if (!match.hasMatch()) {
        return 0;
    }
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    return unit == QLatin1String("Ki") ? number / 1024 / 1024
        : unit == QLatin1String("Mi")  ? number / 1024
        : unit == QLatin1String("Ti")  ? number * 1024
                                       : number;
}

QStringList missedGoals(const Tool& tool, const Stack& stack)
{
    QStringList missed;
    for (const QString& goal : goalNames()) {
        if (stack.goals.value(goal).flag() && !meetsGoal(tool, goal)) {
            missed += goal;
        }
    }
    return missed;
}

QString shortGoal(const QString& goal)
{
    if (goal == QLatin1String("self-hosted-only")) {
        return QCoreApplication::translate("ToolWords", "Service of somebody else");
    }
    if (goal == QLatin1String("offline")) {
        return QCoreApplication::translate("ToolWords", "Needs internet access");
    }
    return goal == QLatin1String("open-source-only") ? QCoreApplication::translate("ToolWords", "Not open source") : goal;
}

QString shortReason(const Finding& finding, const Tool& tool, const Catalogue& catalogue)
{
    const auto fitting = [](const QString& text) { return text.size() <= stripLetters ? text : text.left(stripLetters - 1).trimmed() + QChar(0x2026); };
    QStringList others; // tools that would make it fit, without touching this stage
    for (const Fix& fix : finding.fixes) {
        if (fix.picks.size() == 1 && fix.picks.firstKey() != tool.stage) {
            others += fix.picks.first();
        }
    }
    if (finding.tool == tool.id && others.size() == 1 && catalogue.tool(others.constFirst()) != nullptr) {
        return fitting(QCoreApplication::translate("ToolWords", "Needs %1").arg(catalogue.tool(others.constFirst())->name));
    }
    const QString needs = finding.tool + QStringLiteral("/needs/");
    if (finding.tool == tool.id && finding.id.startsWith(needs)) {
        for (const Need& need : tool.needs) {
            const Capability* capability = need.as == finding.id.mid(needs.size()) ? catalogue.capability(need.capabilities.value(0)) : nullptr;
            if (capability != nullptr) {
                return fitting(QCoreApplication::translate("ToolWords", "Needs: %1").arg(capability->title));
            }
        }
    }
    if (!finding.tool.isEmpty() && finding.tool != tool.id) {
        const Tool* other = catalogue.tool(finding.tool);
        return fitting(QCoreApplication::translate("ToolWords", "Conflicts with %1").arg(other != nullptr ? other->name : finding.tool));
    }
    if (finding.id.contains(QLatin1String("/option/"))) {
        return QCoreApplication::translate("ToolWords", "An option does not fit");
    }
    return finding.severity == Severity::Error ? QCoreApplication::translate("ToolWords", "Does not fit yet") : QCoreApplication::translate("ToolWords", "Worth a look");
}

} // namespace stackwright
