// stackwright-screenshots DIR: every page as a picture, light and dark, in three sizes. Needs a display (Xvfb will do).
#include "catalogue/catalogueloader.h"
#include "models/recentmodel.h"
#include "pages/exportpage.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "session.h"
#include "style/themecontrol.h"
#include "translations.h"
#include "widgets/commandpalette.h"
#include "widgets/wiringview.h"
#include "wizardwindow.h"
#include "workfile.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QUndoStack>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

namespace {

using namespace stackwright;

struct Size {
    const char* name;
    QSize size;
    double zoom;
    Qt::LayoutDirection direction = Qt::LeftToRight;
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
        const Size sizes[] = {{"1366x768", QSize(1366, 768), 1.0}, {"1920x1080", QSize(1920, 1080), 1.0}, {"zoom200", QSize(1920, 1080), 2.0}, {"1024x640", QSize(1024, 640), 1.0},
            {"right-to-left", QSize(1366, 768), 1.0, Qt::RightToLeft}};
        const Shot shots[] = {{"start", Page::Start, nullptr, 0},
            {"goals", Page::Goals, nullptr, 0},
            {"stages", Page::Stages, "ci", PreviewPane::Changes},
            {"stages-many", Page::Stages, "security", PreviewPane::Files},
            {"stages-wiring", Page::Stages, "ci", PreviewPane::Wiring},
            {"stages-notes", Page::Stages, "chat", PreviewPane::Notes},
            {"review", Page::Review, nullptr, 0},
            {"review-decisions", Page::Review, nullptr, 2}};
        for (const Size& size : sizes) {
            theme_.setZoom(size.zoom);
            QApplication::setLayoutDirection(size.direction);
            window_.resize(size.size);
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                theme_.setAppearance(appearance);
                for (const Shot& shot : shots) {
                    prepare(shot);
                    save(QStringLiteral("%1-%2-%3").arg(QLatin1String(shot.name), QLatin1String(size.name), appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
                }
            }
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme_.setZoom(1.0);
        theme_.setAppearance(Appearance::Light);
        window_.resize(1366, 768);
        window_.showPage(Page::Stages);
        window_.openPalette();
        save(QStringLiteral("palette-1366x768-light"));
        window_.findChild<CommandPalette*>()->hide();
        window_.togglePresent();
        window_.showNormal();
        window_.resize(1366, 768);
        save(QStringLiteral("present-1366x768-light"));
        window_.togglePresent();
        window_.showNormal();
    }

    // The tools of a stage side by side, and a file's changes in two columns.
    void shootComparison()
    {
        const Size sizes[] = {{"1366x768", QSize(1366, 768), 1.0}, {"1920x1080", QSize(1920, 1080), 1.0}, {"zoom200", QSize(1920, 1080), 2.0}, {"1024x640", QSize(1024, 640), 1.0}};
        for (const Size& size : sizes) {
            theme_.setZoom(size.zoom);
            window_.resize(size.size);
            for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
                theme_.setAppearance(appearance);
                const QString end = QStringLiteral("-%1-%2").arg(QLatin1String(size.name), appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                window_.showStage(QStringLiteral("ci"));
                window_.compareTools();
                QTest::qWait(1500); // what each would mean, from the worker
                save(QStringLiteral("compare") + end);
                const auto buttons = window_.findChildren<QPushButton*>();
                for (QPushButton* button : buttons) {
                    if (button->isVisible() && button->text().startsWith(QStringLiteral("Compare files"))) {
                        button->click();
                        save(QStringLiteral("compare-files") + end);
                        break;
                    }
                }
                window_.stagesPage().leaveCompare();
                window_.toggleFullPreview();
                window_.toggleSplit();
                save(QStringLiteral("split") + end);
                window_.toggleSplit();
                window_.toggleFullPreview();
            }
        }
        theme_.setZoom(1.0);
        window_.resize(1366, 768);
        shootPreview();
    }

    // What else the preview can do, and the dialogs.
    void shootPreview()
    {
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            theme_.setAppearance(appearance);
            const QString end = QStringLiteral("-1366x768-%1").arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            window_.showStage(QStringLiteral("ci"));
            window_.stagesPage().preview()->setTab(PreviewPane::Files);
            window_.toggleRendered();
            save(QStringLiteral("rendered") + end);
            window_.toggleRendered();
            window_.findInAll();
            const auto fields = window_.findChildren<QLineEdit*>();
            for (QLineEdit* field : fields) {
                if (field->isVisible() && field->accessibleName() == QLatin1String("Find in all files")) {
                    field->setText(QStringLiteral("pipeline"));
                    QTest::keyClick(field, Qt::Key_Return);
                    save(QStringLiteral("find-all") + end);
                    QTest::keyClick(field, Qt::Key_Escape);
                    break;
                }
            }
            window_.showShortcuts();
            saveDialog(QStringLiteral("shortcuts") + end);
            window_.saveAsPreset();
            saveDialog(QStringLiteral("save-as-preset") + end);
            window_.showVersions();
            saveDialog(QStringLiteral("versions") + end);
        }
    }

    void saveDialog(const QString& name)
    {
        QTest::qWait(60);
        auto* dialog = window_.findChild<QDialog*>();
        dialog->grab().save(folder_.filePath(name + QStringLiteral(".png")));
        delete dialog;
    }

    // The last two pages, with a real export into `folder`.
    void shootExport(const QString& folder)
    {
        window_.resize(1366, 768);
        window_.showPage(Page::Export);
        auto* page = window_.findChild<ExportPage*>();
        page->setFolder(folder);
        const auto fill = [&](const QString& name, const QString& text) {
            const auto lines = page->findChildren<QLineEdit*>();
            for (QLineEdit* line : lines) {
                if (line->accessibleName() == name) {
                    line->setText(text);
                }
            }
        };
        fill(QStringLiteral("Your name"), QStringLiteral("Ada Example"));
        fill(QStringLiteral("Your e-mail address"), QStringLiteral("ada@example.org"));
        (void)QTest::qWaitFor([page] { return page->nextObstacle().isEmpty(); }, 20'000);
        shootBoth(QStringLiteral("export"));
        page->write();
        (void)QTest::qWaitFor([this] { return window_.page() == Page::Done; }, 60'000);
        QTest::qWait(15'000); // the validators
        shootBoth(QStringLiteral("done"));
    }

    void shootBoth(const QString& name)
    {
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            theme_.setAppearance(appearance);
            save(name + (appearance == Appearance::Dark ? QStringLiteral("-1366x768-dark") : QStringLiteral("-1366x768-light")));
        }
        theme_.setZoom(2.0);
        window_.resize(1920, 1080);
        save(name + QStringLiteral("-zoom200-light"));
        theme_.setZoom(1.0);
        save(name + QStringLiteral("-1920x1080-light"));
        window_.resize(1366, 768);
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
        if (shot.page == Page::Review) {
            window_.reviewPage().findChild<QTabBar*>()->setCurrentIndex(shot.tab);
        }
        (void)QTest::qWaitFor([this] { return session_.isCurrent(); }, 10'000);
        QTest::qWait(250); // what the worker says about each card
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
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    if (QApplication::arguments().size() != 2 || !QDir().mkpath(QApplication::arguments().at(1))) {
        std::fputs("usage: stackwright-screenshots DIR\n", stderr);
        return 2;
    }
    loadTranslations(application);
    installWiringAccess();
    ThemeControl theme;
    Session session(builtInCatalogue());
    RecentModel recents(stateFolder());
    recents.note({home.filePath(QStringLiteral("data.stackwright")), QStringLiteral("Data portal"), 21, 21, QDateTime::currentDateTime().addDays(-1), false});
    PresetModel presets(presetFolder(), session.cataloguePointer());
    presets.save(QStringLiteral("Small team, air-gapped"), QStringLiteral("Three people, no internet on the machines"), example(session.catalogue()));
    WorkFile workFile(session, stateFolder());
    WizardWindow window(session, workFile, recents, theme);
    window.show();
    workFile.startNew(example(session.catalogue()));
    (void)QTest::qWaitFor([&] { return session.isCurrent(); }, 20'000);
    session.pick(QStringLiteral("ci"), QStringLiteral("gitlab-ci"));
    (void)QTest::qWaitFor([&] { return session.isCurrent(); }, 20'000);
    Photographer photographer(window, session, theme, QDir(QApplication::arguments().at(1)));
    photographer.shootComparison();
    photographer.shootAll();
    session.history().undo();
    (void)QTest::qWaitFor([&] { return session.isCurrent(); }, 20'000);
    photographer.shootExport(home.filePath(QStringLiteral("payments-platform")));
    return 0;
}
