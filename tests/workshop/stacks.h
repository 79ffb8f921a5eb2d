// Stacks that several tests of this room begin with.
#pragma once

#include "stack/resolver.h"
#include "support/catalogues.h"

namespace stackwright {

inline Stack blueprintStack(const char* blueprint = "enterprise-on-prem")
{
    return stackFromBlueprint(
        *shippedCatalogue()->blueprint(QString::fromLatin1(blueprint)), QStringLiteral("Payments"));
}

inline ResolvedPointer resolvedOf(const Stack& stack)
{
    const Result<ResolvedPointer> resolved = resolve(shippedCatalogue(), stack);
    return resolved ? *resolved : nullptr;
}

// A moment to count from.
inline QDateTime noon()
{
    return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
}

} // namespace stackwright
