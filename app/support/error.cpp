#include "support/error.h"

namespace stackwright {

QString Place::text() const
{
    QString text = file;
    if (line > 0)
        text += QStringLiteral(":%1").arg(line);
    if (line > 0 && column > 0)
        text += QStringLiteral(":%1").arg(column);
    return text;
}

namespace {

QString sentence(const Place& place, const QString& what, const QString& next)
{
    const QString where = place.text();
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!next.isEmpty())
        text += QLatin1Char(' ') + next;
    return text;
}

} // namespace

QString Error::text() const
{
    return sentence(place, what, next);
}

QString Problem::text() const
{
    return sentence(place, severityName(severity) + QStringLiteral(": ") + what, next);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: return QStringLiteral("note");
    }
    return {};
}

bool hasErrors(const Problems& problems)
{
    return std::any_of(
        problems.cbegin(), problems.cend(), [](const Problem& problem) { return problem.severity == Severity::Error; });
}

Error firstError(const Problems& problems)
{
    const auto found = std::find_if(
        problems.cbegin(), problems.cend(), [](const Problem& problem) { return problem.severity == Severity::Error; });
    Q_ASSERT(found != problems.cend());
    return Error{Failure::Problem, found->place, found->what, found->next};
}

} // namespace stackwright
