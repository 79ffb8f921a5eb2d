#include "models/toolwords.h"

#include "stack/fixes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace stackwright {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ToolWords", text);
}

constexpr int stripLetters = 26;

} // namespace

QString hostingWord(Hosting hosting)
{
    switch (hosting) {
    case Hosting::SelfHosted: return words("self-hosted");
    case Hosting::Service: return words("service");
    case Hosting::Both: break;
    }
    return words("self-hosted or service");
}

QString maturityWord(Maturity maturity)
{
    switch (maturity) {
    case Maturity::Established: return words("established");
    case Maturity::Growing: return words("growing");
    case Maturity::New: break;
    }
    return words("new");
}

QString effortWords(double hours)
{
    if (hours < 0.25) {
        return words("No upkeep");
    }
    return words("%1 h a month").arg(QLocale().toString(hours, 'g', 3));
}

QString costWord(const QString& model)
{
    if (model == QLatin1String("free")) {
        return words("free");
    }
    if (model == QLatin1String("free-and-paid")) {
        return words("free, paid extras");
    }
    if (model == QLatin1String("per-user")) {
        return words("per user");
    }
    return model == QLatin1String("usage") ? words("by usage") : words("on request");
}

QString lifecycleWords(const Lifecycle& lifecycle)
{
    switch (lifecycle.status) {
    case LifecycleStatus::Sunset: return words("Being ended, %1").arg(lifecycle.date);
    case LifecycleStatus::Archived: return words("Archived, %1").arg(lifecycle.date);
    case LifecycleStatus::Active: break;
    }
    return words("active");
}

QString offlineWord(Offline offline)
{
    switch (offline) {
    case Offline::Yes: return words("works without internet");
    case Offline::WithMirror: return words("offline with a mirror");
    case Offline::No: break;
    }
    return words("needs internet access");
}

QString shortLicence(const Tool& tool)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\([^)]*\\)"));
    return QString(tool.licence).remove(brackets);
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
        return words("Service of somebody else");
    }
    if (goal == QLatin1String("offline")) {
        return words("Needs internet access");
    }
    return goal == QLatin1String("open-source-only") ? words("Not open source") : goal;
}

QString shortReason(const Finding& finding, const Tool& tool, const Catalogue& catalogue)
{
    const auto fitting = [](const QString& text) { return text.size() <= stripLetters ? text : text.left(stripLetters - 1).trimmed() + QChar(0x2026); };
    const QString needs = finding.tool + QStringLiteral("/needs/");
    if (finding.tool == tool.id && finding.id.startsWith(needs)) {
        for (const Need& need : tool.needs) {
            const Capability* capability = need.as == finding.id.mid(needs.size()) ? catalogue.capability(need.capabilities.value(0)) : nullptr;
            if (capability != nullptr) {
                return fitting(words("Needs: %1").arg(capability->title));
            }
        }
    }
    if (!finding.tool.isEmpty() && finding.tool != tool.id) {
        const Tool* other = catalogue.tool(finding.tool);
        return fitting(words("Conflicts with %1").arg(other != nullptr ? other->name : finding.tool));
    }
    if (finding.id.contains(QLatin1String("/option/"))) {
        return words("An option does not fit");
    }
    return finding.severity == Severity::Error ? words("Does not fit yet") : words("Worth a look");
}

} // namespace stackwright
