#include "support/places.h"

namespace stackwright {

namespace {

QString below(const QString& folder, const QString& relative)
{
    return relative.isEmpty() ? folder : folder + QLatin1Char('/') + relative;
}

} // namespace

QString sourcePath(const QString& relative)
{
    return below(QStringLiteral(STACKWRIGHT_SOURCE_DIR), relative);
}

QString buildPath(const QString& relative)
{
    return below(QStringLiteral(STACKWRIGHT_BINARY_DIR), relative);
}

} // namespace stackwright
