#include "git/nextcommands.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

// One shell word, whatever is in it.
QString shellWord(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch() && !text.startsWith(u'-'))
        return text;
    QString inner = text;
    return u'\'' + inner.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace

QStringList nextCommands(const ExportReport& report, bool fresh)
{
    const QString branch = shellWord(report.branch);
    QStringList lines{QStringLiteral("cd ") + shellWord(report.directory)};
    if (fresh)
        return lines << QStringLiteral("git log --stat") << QStringLiteral("git remote add origin URL")
                     << QStringLiteral("git push -u origin ") + branch;
    if (report.workTreeWritten)
        return lines << QStringLiteral("git show --stat") << QStringLiteral("git push");
    lines << QStringLiteral("git diff HEAD...") + branch;
    if (!report.bare)
        lines << QStringLiteral("git push -u origin ") + branch;
    return lines;
}

} // namespace stackwright
