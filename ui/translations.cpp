#include "translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace stackwright {

void loadTranslations(QApplication& application)
{
    initializeTranslations();
    const QString folder = QStringLiteral(":/stackwright/translations");
    auto* english = new QTranslator(&application); // below the user's language, for what that lacks
    if (english->load(QStringLiteral("stackwright_en"), folder)) {
        QApplication::installTranslator(english);
    }
    auto* own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("stackwright"), QStringLiteral("_"), folder)) {
        QApplication::installTranslator(own);
    }
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(qt);
    }
}

} // namespace stackwright
