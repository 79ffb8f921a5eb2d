#include "catalogue/catalogueloader.h"
#include "models/recentmodel.h"
#include "session.h"
#include "style/themecontrol.h"
#include "translations.h"
#include "widgets/wiringview.h"
#include "wizardwindow.h"
#include "workfile.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

void sayNoDisplay()
{
    std::fputs("stackwright: there is no display to open a window on; stackwright-cli does the same work without one (see stackwright-cli --help).\n", stderr);
}

// A platform that needs no screen may be asked for; else there must be one.
bool hasDisplay(int argc, char** argv)
{
    for (int index = 1; index < argc; ++index) {
        if (qstrcmp(argv[index], "-platform") == 0) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY");
}

// A display that is named but does not answer makes Qt abort: one sentence and an exit code are better.
void handleMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg) {
        sayNoDisplay();
        std::fputs(qPrintable(text.section(QLatin1Char('\n'), 0, 0)), stderr);
        std::fputc('\n', stderr);
        std::_Exit(2);
    }
}

} // namespace

int main(int argc, char** argv)
{
    using namespace stackwright;
    std::signal(SIGPIPE, SIG_IGN); // a worker that dies must not take the window with it
    if (!hasDisplay(argc, argv)) {
        sayNoDisplay();
        return 2;
    }
    const QtMessageHandler before = qInstallMessageHandler(handleMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    QApplication::setApplicationName(QStringLiteral("stackwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stackwright"));
    QApplication::setOrganizationName(QStringLiteral("stackwright"));
    QApplication::setApplicationVersion(QStringLiteral(STACKWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.stackwright.stackwright"));
    loadTranslations(application);
    installWiringAccess();
    ThemeControl theme;

    const LoadedCatalogue loaded = defaultCatalogue();
    const CataloguePointer catalogue = loaded.catalogue != nullptr ? loaded.catalogue : builtInCatalogue();
    Session session(catalogue);
    RecentModel recents(stateFolder());
    WorkFile workFile(session, stateFolder());
    WizardWindow window(session, workFile, recents, theme);
    if (loaded.catalogue == nullptr && !loaded.problems.isEmpty()) {
        const Error first = firstError(loaded.problems);
        window.showTrouble({Failure::Io, first.place, QApplication::translate("main", "The catalogue has %n problem(s); the built-in one is used. The first: ", nullptr, int(loaded.problems.size())) + first.what,
            QApplication::translate("main", "stackwright-cli check-catalogue lists them all.")});
    }
    window.showLeftovers(WorkFile::leftovers(stateFolder()));
    const QStringList arguments = QApplication::arguments();
    for (const QString& argument : arguments.mid(1)) {
        if (!argument.startsWith(QLatin1Char('-'))) {
            window.openPath(argument);
            break;
        }
    }
    window.show();
    return QApplication::exec();
}
