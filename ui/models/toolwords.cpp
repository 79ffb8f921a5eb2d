#include "models/toolwords.h"

#include "stack/toolgoals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace stackwright {

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
    return model == QLatin1String("usage") ? QCoreApplication::translate("ToolWords", "by usage")
                                           : QCoreApplication::translate("ToolWords", "on request");
}

QString lifecycleWords(const Lifecycle& lifecycle)
{
    switch (lifecycle.status) {
    case LifecycleStatus::Sunset:
        return QCoreApplication::translate("ToolWords", "Being ended, %1").arg(lifecycle.date);
    case LifecycleStatus::Archived: return QCoreApplication::translate("ToolWords", "Archived, %1").arg(lifecycle.date);
    case LifecycleStatus::Active: break;
    }
    return QCoreApplication::translate("ToolWords", "active");
}

QStringList lifecycleDetail(const Tool& tool, const Catalogue& catalogue)
{
    const Lifecycle& lifecycle = tool.lifecycle;
    QStringList lines{lifecycleWords(lifecycle)};
    if (!lifecycle.note.isEmpty()) {
        lines += lifecycle.note;
    }
    if (!lifecycle.successor.isEmpty()) {
        const Tool* successor = catalogue.tool(lifecycle.successor);
        lines += QCoreApplication::translate("ToolWords", "Successor: %1")
                     .arg(successor != nullptr ? successor->name : lifecycle.successor);
    }
    if (!lifecycle.source.isEmpty()) {
        lines += QCoreApplication::translate("ToolWords", "Source: %1").arg(lifecycle.source);
    }
    return lines;
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
    return goal == QLatin1String("open-source-only") ? QCoreApplication::translate("ToolWords", "Not open source")
                                                     : goal;
}

QString shortReason(const Finding& finding, const Tool& tool)
{
    if (finding.id.contains(QLatin1String("/option/"))) {
        return QCoreApplication::translate("ToolWords", "An option does not fit");
    }
    static const QRegularExpression end(QStringLiteral("[;:] |\\.( |$)"));
    const QString& whole = finding.reason.said;
    const qsizetype length = whole.indexOf(end);
    QString clause = length > 0 ? whole.left(length) : whole;
    if (finding.tool == tool.id && clause.startsWith(tool.name + QLatin1Char(' '))) {
        clause = clause.mid(tool.name.size() + 1); // it stands on the card already
        clause.replace(0, 1, clause.left(1).toUpper());
    }
    return clause;
}

} // namespace stackwright
