#include "window/translations.h"

#include "support/messages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <functional>

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

void install(QApplication& application, const std::function<bool(QTranslator&)>& load)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("stackwright-language"));
    if (load(*translator)) {
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
    qDeleteAll(
        application.findChildren<QTranslator*>(QStringLiteral("stackwright-language"), Qt::FindDirectChildrenOnly));
    const QLocale locale = localeOf(chosenLanguage());
    QLocale::setDefault(locale);
    install(application, [](QTranslator& texts) {
        return loadTexts(texts, QLocale(QLocale::English));
    }); // below the user's language, for plural forms
    install(application, [&](QTranslator& texts) {
        return texts.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install(application, [&](QTranslator& texts) { return loadTexts(texts, locale); });
    install(application, [&](QTranslator& texts) { return loadCatalogueTexts(texts, locale); });
}

} // namespace stackwright
