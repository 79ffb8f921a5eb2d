#include "style/themecontrol.h"
#include "support/testrunner.h"
#include "ui/crashwalk.h"
#include "widgets/wiringview.h"
#include "window/translations.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    const QTemporaryDir home; // nothing of the user's is read or written
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stackwright-test"));
    QApplication::setOrganizationName(QStringLiteral("stackwright-test"));
    stackwright::loadTranslations(application);
    stackwright::installWiringAccess();
    const stackwright::ThemeControl theme;
    if (argc == 3 && qstrcmp(argv[1], stackwright::crashWalkArgument) == 0) {
        return stackwright::walkUntilKilled(QString::fromLocal8Bit(argv[2]));
    }
    return stackwright::runTests(argc, argv);
}
