#include "support/pathpattern.h"

namespace stackwright {

namespace {

QString expressionOf(const QString& pattern)
{
    QString expression;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QStringView rest = QStringView(pattern).mid(at);
        if (rest.startsWith(QLatin1String("**/"))) {
            expression += QStringLiteral("(?:.*/)?");
            at += 2;
        } else if (rest.startsWith(QLatin1String("**"))) {
            expression += QStringLiteral(".*");
            at += 1;
        } else if (pattern.at(at) == QLatin1Char('*')) {
            expression += QStringLiteral("[^/]*");
        } else if (pattern.at(at) == QLatin1Char('?')) {
            expression += QStringLiteral("[^/]");
        } else {
            expression += QRegularExpression::escape(QString(pattern.at(at)));
        }
    }
    return QRegularExpression::anchoredPattern(expression);
}

} // namespace

bool isPattern(const QString& path)
{
    return path.contains(QLatin1Char('*')) || path.contains(QLatin1Char('?'));
}

PathPattern::PathPattern(const QString& pattern)
    : expression_(expressionOf(pattern), QRegularExpression::DotMatchesEverythingOption)
{
}

} // namespace stackwright
