#include "translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace stackwright {

namespace {

const auto languageKey = QStringLiteral("language");

// The desktop knows the region, too; it counts as long as it speaks the chosen language.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const bool same = language.isEmpty() || system.name().section(QLatin1Char('_'), 0, 0) == language;
    return same ? system : QLocale(language);
}

void install(QApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("stackwright-language"));
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        QApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString chosenLanguage()
{
    const QString language = QSettings().value(languageKey).toString();
    return languages().contains(language) ? language : QString();
}

void rememberLanguage(const QString& language)
{
    QSettings().setValue(languageKey, language);
}

void loadTranslations(QApplication& application)
{
    initializeTranslations();
    qDeleteAll(application.findChildren<QTranslator*>(QStringLiteral("stackwright-language"), Qt::FindDirectChildrenOnly));
    const QLocale locale = localeOf(chosenLanguage());
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/stackwright/translations");
    install(application, QLocale(QLocale::English), QStringLiteral("stackwright"), folder); // below the user's language, for plural forms
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("stackwright"), folder);
}

} // namespace stackwright
