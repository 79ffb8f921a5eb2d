#include "support/messages.h"

#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace stackwright {

bool loadTexts(QTranslator& translator, const QLocale& locale)
{
    initializeTranslations();
    return translator.load(locale, QStringLiteral("stackwright"), QStringLiteral("_"), QStringLiteral(":/stackwright/translations"));
}

} // namespace stackwright
