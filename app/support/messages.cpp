#include "support/messages.h"

#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace stackwright {

namespace {

bool load(QTranslator& translator, const QLocale& locale, const QString& name)
{
    initializeTranslations();
    return translator.load(locale, name, QStringLiteral("_"), QStringLiteral(":/stackwright/translations"));
}

} // namespace

bool loadTexts(QTranslator& translator, const QLocale& locale)
{
    return load(translator, locale, QStringLiteral("stackwright"));
}

bool loadCatalogueTexts(QTranslator& translator, const QLocale& locale)
{
    return load(translator, locale, QStringLiteral("catalogue"));
}

} // namespace stackwright
