#include "catalogue/catalogueloader.h"
#include "models/recentmodel.h"
#include "session/session.h"
#include "session/workfile.h"
#include "style/fontrules.h"
#include "style/themecontrol.h"
#include "widgets/wiringview.h"
#include "window/translations.h"
#include "window/windowplace.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <vector>

namespace {

using namespace stackwright;

constexpr QLatin1String desktopId("org.stackwright.stackwright");

void sayNoDisplay()
{
    std::fputs("stackwright: there is no display to open a window on; stackwright-cli does the same work without one "
               "(see stackwright-cli --help).\n",
        stderr);
}

// What needs no display; true when it was asked for.
bool answered(int argc, char** argv)
{
    for (int index = 1; index < argc; ++index) {
        if (qstrcmp(argv[index], "--version") == 0) {
            std::puts("stackwright " STACKWRIGHT_VERSION);
            return true;
        }
        if (qstrcmp(argv[index], "--help") == 0 || qstrcmp(argv[index], "-h") == 0) {
            std::puts("Usage: stackwright [FILE.stackwright | REPOSITORY]...\n\nOpens a window for each. The same work "
                      "without a window: stackwright-cli --help.");
            return true;
        }
    }
    return false;
}

// A platform that needs no screen may be asked for; else there must be one.
bool hasDisplay(int argc, char** argv)
{
    for (int index = 1; index < argc; ++index) {
        if (qstrcmp(argv[index], "-platform") == 0) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY");
}

// Qt's words about plugins and reinstalling lead astray where the display that is named does not answer.
void sayWhy(const QString& text)
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    const QByteArray display = wayland.isEmpty() ? qgetenv("DISPLAY") : wayland;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !display.isEmpty())
        std::fprintf(stderr, "The display '%s' does not answer: check %s, or start its server.\n", display.constData(),
            wayland.isEmpty() ? "DISPLAY" : "WAYLAND_DISPLAY");
    else
        std::fprintf(stderr, "%s\n", qPrintable(text.section(QLatin1Char('\n'), 0, 0)));
}

// A display that is named but does not answer makes Qt abort: one sentence and an exit code are better.
void handleMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg) {
        sayNoDisplay();
        sayWhy(text);
        std::_Exit(2);
    }
}

// A window and what it works on. Desktops hand over all chosen files at once, and each gets a window of its own.
struct Desk {
    Desk(const CataloguePointer& catalogue, RecentModel& recents, ThemeControl& theme)
        : session(catalogue), workFile(session, stateFolder()), place(*qApp, session, workFile, recents, theme)
    {
    }

    Session session;
    WorkFile workFile;
    WindowPlace place;
};

QStringList pathsOf(const QStringList& arguments)
{
    QStringList paths;
    for (const QString& argument : arguments.mid(1)) {
        if (!argument.startsWith(QLatin1Char('-'))) {
            paths += argument;
        }
    }
    return paths;
}

} // namespace

int main(int argc, char** argv)
{
    if (answered(argc, argv)) {
        return 0;
    }
    std::signal(SIGPIPE, SIG_IGN); // a worker that dies must not take the window with it
    if (!hasDisplay(argc, argv)) {
        sayNoDisplay();
        return 2;
    }
    // Both while Qt finds screens and plug-ins.
    const std::future<void> fonts = std::async(std::launch::async, readFontRules);
    std::future<LoadedCatalogue> loading = std::async(std::launch::async, defaultCatalogue);
    const QtMessageHandler before = qInstallMessageHandler(handleMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    QApplication::setApplicationName(QStringLiteral("stackwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stackwright"));
    QApplication::setOrganizationName(QStringLiteral("stackwright"));
    QApplication::setApplicationVersion(QStringLiteral(STACKWRIGHT_VERSION));
    QApplication::setDesktopFileName(desktopId);
    QApplication::setWindowIcon(
        QIcon::fromTheme(desktopId, QIcon(QLatin1String(":/stackwright/") + desktopId + QLatin1String(".svg"))));
    loadTranslations(application);
    installWiringAccess();
    fonts.wait();
    ThemeControl theme;

    const LoadedCatalogue loaded = loading.get();
    const CataloguePointer catalogue = loaded.catalogue != nullptr ? loaded.catalogue : builtInCatalogue();
    RecentModel recents(stateFolder());
    QStringList paths = pathsOf(QApplication::arguments());
    std::vector<std::unique_ptr<Desk>> desks;
    do {
        desks.push_back(std::make_unique<Desk>(catalogue, recents, theme));
        WizardWindow& window = desks.back()->place.window();
        if (desks.size() == 1) {
            if (loaded.catalogue == nullptr && !loaded.problems.isEmpty()) {
                window.showCatalogueProblems(loaded.problems);
            }
            window.showLeftovers(WorkFile::leftovers(stateFolder()));
        }
        if (!paths.isEmpty()) {
            window.openPath(paths.takeFirst());
        }
        window.show();
    } while (!paths.isEmpty());
    return QApplication::exec();
}
