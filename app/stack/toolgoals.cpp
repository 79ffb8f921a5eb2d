#include "stack/toolgoals.h"

#include <algorithm>

namespace stackwright {

const QStringList& goalNames()
{
    static const QStringList names{
        QStringLiteral("self-hosted-only"), QStringLiteral("offline"), QStringLiteral("open-source-only")};
    return names;
}

bool meetsGoal(const Tool& tool, const QString& goal)
{
    if (goal == QLatin1String("self-hosted-only"))
        return tool.hosting != Hosting::Service;
    if (goal == QLatin1String("offline"))
        return tool.offline != Offline::No;
    // Licences that the Open Source Initiative does not list; SPDX ids and the words makers use for their own terms.
    static const QStringList closed{QStringLiteral("BUSL"), QStringLiteral("BSL-1.1"), QStringLiteral("SSPL"),
        QStringLiteral("Proprietary"), QStringLiteral("Commercial"), QStringLiteral("EULA"),
        QStringLiteral("Elastic-2.0")};
    return std::none_of(closed.cbegin(), closed.cend(),
        [&tool](const QString& word) { return tool.licence.contains(word, Qt::CaseInsensitive); });
}

Wording goalConflict(const Tool& tool, const QString& goal)
{
    if (goal == QLatin1String("self-hosted-only"))
        return wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 is a service of somebody else, but everything is to be self-hosted."),
            tool.name);
    if (goal == QLatin1String("offline"))
        return wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 does not work without internet access, but there is to be none."),
            tool.name);
    return wordingOf(
        QT_TRANSLATE_NOOP("Findings", "%1 is not under an open-source licence, but only open source is wanted."),
        tool.name);
}

} // namespace stackwright
