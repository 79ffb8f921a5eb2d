// stackwright-screenshots DIR: every page as a picture, light and dark, in three sizes. Needs a display (Xvfb will do).
#include "catalogue/catalogueloader.h"
#include "models/recentmodel.h"
#include "pages/exportpage.h"
#include "pages/donepage.h"
#include "pages/filespane.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "session.h"
#include "style/themecontrol.h"
#include "widgets/wiringview.h"
#include "wizardwindow.h"
#include "workfile.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

namespace {

using namespace stackwright;

struct Size {
    const char* name;
    QSize size;
    double zoom;
};

struct Shot {
    const char* name;
    Page page;
    const char* stage;
    int tab;
};

class Photographer {
public:
    Photographer(WizardWindow& window, Session& session, ThemeControl& theme, QDir folder) : window_(window), session_(session), theme_(theme), folder_(std::move(folder)) {}

    void shootAll()
    {
        const Size sizes[] = {{"1366x768", QSize(1366, 768), 1.0}, {"1920x1080", QSize(1920, 1080), 1.0}, {"zoom200", QSize(1920, 1080), 2.0}, {"1024x640", QSize(1024, 640), 1.0}};
        const Shot shots[] = {{"start", Page::Start, nullptr, 0},
                              {"goals", Page::Goals, nullptr, 0},
                              {"stages", Page::Stages, "ci", PreviewPane::Changes},
                              {"stages-conflict", Page::Stages, "registry", PreviewPane::Files},
                              {"stages-many", Page::Stages, "security", PreviewPane::Files},
                              {"stages-wiring", Page::Stages, "ci", PreviewPane::Wiring},
                              {"stages-notes", Page::Stages, "chat", PreviewPane::Notes},
                              {"review", Page::Review, nullptr, 0},
                              {"export", Page::Export, nullptr, 0}};
        for (const Size& size : sizes) {
            theme_.setZoom(size.zoom);
            window_.resize(size.size);
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                theme_.setAppearance(appearance);
                for (const Shot& shot : shots) {
                    prepare(shot);
                    save(QStringLiteral("%1-%2-%3").arg(QLatin1String(shot.name), QLatin1String(size.name), appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
                }
            }
        }
        theme_.setZoom(1.0);
        theme_.setAppearance(Appearance::Light);
        window_.resize(1366, 768);
        window_.openPalette();
        save(QStringLiteral("palette-1366x768-light"));
    }

    void save(const QString& name)
    {
        QTest::qWait(60); // layouts, then the paint
        const QString path = folder_.filePath(name + QStringLiteral(".png"));
        window_.grab().save(path);
        std::printf("%s\n", qPrintable(path));
    }

private:
    void prepare(const Shot& shot)
    {
        if (shot.stage != nullptr) {
            window_.showStage(QLatin1String(shot.stage));
            window_.stagesPage().preview()->setTab(shot.tab);
        } else {
            window_.showPage(shot.page);
        }
        (void)QTest::qWaitFor([this] { return session_.isCurrent(); }, 10'000);
        if (shot.page == Page::Export) {
            const auto* page = window_.findChild<ExportPage*>();
            (void)QTest::qWaitFor([page] { return page->nextObstacle().isEmpty() || page->nextObstacle().contains(QLatin1String("conflict")); }, 15'000);
        }
        QTest::qWait(120); // what the worker says about each card
    }

    WizardWindow& window_;
    Session& session_;
    ThemeControl& theme_;
    QDir folder_;
};

Stack example(const Catalogue& catalogue)
{
    Stack stack = stackFromBlueprint(*catalogue.blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments platform"));
    stack.project.contact = QStringLiteral("platform@example.org");
    stack.picks.remove(QStringLiteral("documentation"));
    stack = withoutPick(stack, QStringLiteral("dependency-updates"));
    stack.notes.insert(QStringLiteral("chat"), QStringLiteral("Ask the works council about retention."));
    return stack;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    QApplication application(argc, argv);
    if (QApplication::arguments().size() != 2 || !QDir().mkpath(QApplication::arguments().at(1))) {
        std::fputs("usage: stackwright-screenshots DIR\n", stderr);
        return 2;
    }
    installWiringAccess();
    ThemeControl theme;
    Session session(builtInCatalogue());
    RecentModel recents(stateFolder());
    recents.note({home.filePath(QStringLiteral("data.stackwright")), QStringLiteral("Data portal"), 21, 21, QDateTime::currentDateTime().addDays(-1), false});
    WorkFile workFile(session, stateFolder());
    WizardWindow window(session, workFile, recents, theme);
    window.show();
    workFile.startNew(example(session.catalogue()));
    (void)QTest::qWaitFor([&] { return session.isCurrent(); }, 20'000);
    session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
    (void)QTest::qWaitFor([&] { return session.isCurrent(); }, 20'000);
    Photographer(window, session, theme, QDir(QApplication::arguments().at(1))).shootAll();
    return 0;
}
