#include "ui/scenes.h"

#include "models/presetmodel.h"
#include "pages/presetsection.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "stack/preset.h"
#include "stack/stackfile.h"
#include "ui/sceneparts.h"
#include "widgets/doorcard.h"
#include "widgets/toolcard.h"
#include "widgets/wiringview.h"
#include "window/audiencewindow.h"
#include "window/presenter.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QtTest>

namespace stackwright {

bool settle(WindowFixture& fixture)
{
    const bool ready = !fixture.session.isOpen() || waitForFiles(fixture.session);
    for (int turn = 0; turn < 8; ++turn) { // layouts of layouts
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return ready;
}

bool showStageTab(WindowFixture& fixture, const QString& stage, int tab)
{
    fixture.window.showStage(stage);
    fixture.window.stagesPage().preview()->setTab(tab);
    return settle(fixture);
}

namespace {

bool showStart(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Start);
    return settle(fixture);
}

bool showPresets(WindowFixture& fixture)
{
    const auto put = [](const QString& name, const QByteArray& bytes) {
        QFile file(presetFolder() + QLatin1Char('/') + name);
        return QDir().mkpath(presetFolder()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const Stack stack = enterpriseStack();
    const bool ready = put(QStringLiteral("a.stackwright"),
                           writeStack(presetOf(stack, QStringLiteral("Small team, air-gapped"),
                               QStringLiteral("Three people, no internet on the machines"))))
        && put(QStringLiteral("b.stackwright"),
            writeStack(presetOf(withoutPick(stack, QStringLiteral("chat")),
                QStringLiteral("Every new service of the platform team in Berlin"), {})))
        && put(QStringLiteral("broken.stackwright"), "stackwright: 1\nproject: {name: \"x}\n");
    fixture.window.showPage(Page::Start);
    auto* section = fixture.window.findChild<PresetSection*>();
    section->hide(); // it looks for presets whenever it comes into view
    section->show();
    return ready && QTest::qWaitFor([section] { return section->findChildren<DoorCard*>().size() == 2; }, 10'000)
        && settle(fixture);
}

bool showGoals(WindowFixture& fixture, bool strict)
{
    if (strict) {
        fixture.session.setGoal(QStringLiteral("open-source-only"), Value(true));
    }
    fixture.window.showPage(Page::Goals);
    return settle(fixture);
}

// Where a workshop begins: nothing is picked, nothing is written.
bool showNothingPicked(WindowFixture& fixture)
{
    fixture.window.newStack();
    return showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
}

bool showFilterWithoutResult(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    auto* field =
        findNamed<QLineEdit>(fixture.window, QCoreApplication::translate("stackwright::StageView", "Filter tools"));
    if (!shown || field == nullptr) {
        return false;
    }
    field->setText(QStringLiteral("no tool is called so"));
    return settle(fixture);
}

// Two chosen for the comparison, one of them picked.
bool showMarked(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    const auto cards = fixture.window.stagesPage().view()->findChildren<ToolCard*>();
    int marked = 0;
    for (ToolCard* card : cards) {
        if (marked < 2 && !card->value().quiet && (card->isChecked() || marked > 0)) {
            QTest::keyClick(card, Qt::Key_C);
            ++marked;
        }
    }
    return shown && settle(fixture) && fixture.window.stagesPage().view()->marked().size() == 2;
}

bool showConflict(WindowFixture& fixture)
{
    fixture.session.skip(QStringLiteral("source-control"), {});
    const bool settled = settle(fixture);
    fixture.window.nextConflict(1);
    return settled && settle(fixture) && !fixture.session.findings().empty();
}

bool noteRisk(WindowFixture& fixture)
{
    fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
    fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
    const bool settled = settle(fixture);
    fixture.session.acceptRisk(QStringLiteral("slack/goal/self-hosted-only"),
        {QStringLiteral("The contract runs until spring."), QStringLiteral("Ada Example"),
            QStringLiteral("2027-03-31")});
    return settled && settle(fixture);
}

bool showRisk(WindowFixture& fixture)
{
    const bool noted = noteRisk(fixture);
    fixture.window.showStage(QStringLiteral("chat"));
    return noted && settle(fixture);
}

// Stages with something: conflicts, and a warning that is kept as a risk.
bool showConflictList(WindowFixture& fixture)
{
    const bool shown = showConflict(fixture);
    const bool settled = noteRisk(fixture);
    fixture.window.showConflicts();
    return shown && settled && settle(fixture);
}

bool showNoConflict(WindowFixture& fixture)
{
    fixture.window.showStage(QStringLiteral("ci"));
    const bool shown = settle(fixture);
    fixture.window.nextConflict(1);
    return shown && settle(fixture);
}

bool showPresent(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    const QSize size = fixture.window.size();
    fixture.window.presenter().toggle();
    fixture.window.setWindowState(Qt::WindowNoState); // the size is the test's, and not the screen's
    fixture.window.resize(size);
    return shown && settle(fixture);
}

// The window for the room, as large as the speaker's; it goes with that one.
struct Wall : QObject {
    Wall(WindowFixture& fixture) : QObject(&fixture.window), window(fixture.session)
    {
        window.setScale(fixture.theme.presentScale());
        window.resize(fixture.window.size());
        window.show();
    }

    AudienceWindow window;
};

bool showRoom(WindowFixture& fixture, bool wiring)
{
    fixture.window.showStage(QStringLiteral("ci"));
    const bool ready = settle(fixture);
    auto* wall = new Wall(fixture);
    wiring ? wall->window.showWiring(*fixture.window.reviewPage().wiring())
           : wall->window.showStage(QStringLiteral("ci"));
    return settle(fixture) && ready;
}

bool showReview(WindowFixture& fixture, int tab)
{
    fixture.window.showPage(Page::Review);
    fixture.window.reviewPage().findChild<QTabBar*>()->setCurrentIndex(tab);
    return settle(fixture);
}

SceneList pageScenes()
{
    const auto stage = [](const QString& name, int tab) -> SceneSetter {
        return [name, tab](WindowFixture& fixture) { return showStageTab(fixture, name, tab); };
    };
    return {
        {QStringLiteral("start"), showStart},
        {QStringLiteral("start with presets"), showPresets},
        {QStringLiteral("goals"), [](WindowFixture& fixture) { return showGoals(fixture, false); }},
        {QStringLiteral("goals that rule tools out"), [](WindowFixture& fixture) { return showGoals(fixture, true); }},
        {QStringLiteral("stages with nothing picked"), showNothingPicked},
        {QStringLiteral("stages with files"), stage(QStringLiteral("ci"), PreviewPane::Files)},
        {QStringLiteral("stages with changes"), stage(QStringLiteral("ci"), PreviewPane::Changes)},
        {QStringLiteral("stages with wiring"), stage(QStringLiteral("ci"), PreviewPane::Wiring)},
        {QStringLiteral("stages with notes"), stage(QStringLiteral("chat"), PreviewPane::Notes)},
        {QStringLiteral("stages with several picks"), stage(QStringLiteral("code-quality"), PreviewPane::Files)},
        {QStringLiteral("stages with marked cards"), showMarked},
        {QStringLiteral("stages filtered to nothing"), showFilterWithoutResult},
        {QStringLiteral("stages with a conflict"), showConflict},
        {QStringLiteral("stages with a noted risk"), showRisk},
        {QStringLiteral("list of conflicts"), showConflictList},
        {QStringLiteral("no conflict to go to"), showNoConflict},
        {QStringLiteral("presenting"), showPresent},
        {QStringLiteral("what the room sees"), [](WindowFixture& fixture) { return showRoom(fixture, false); }},
        {QStringLiteral("what the room sees of the wiring"),
            [](WindowFixture& fixture) { return showRoom(fixture, true); }},
        {QStringLiteral("review"), [](WindowFixture& fixture) { return showReview(fixture, 0); }},
        {QStringLiteral("review with an open group"),
            [](WindowFixture& fixture) {
                const bool shown = showReview(fixture, 0);
                fixture.window.reviewPage().wiring()->openGroup(1, true);
                return shown;
            }},
        {QStringLiteral("review following a commit"),
            [](WindowFixture& fixture) {
                const bool shown = showReview(fixture, 0);
                fixture.window.reviewPage().wiring()->followNext();
                fixture.window.reviewPage().wiring()->followNext();
                return shown;
            }},
        {QStringLiteral("review as a table"), [](WindowFixture& fixture) { return showReview(fixture, 1); }},
        {QStringLiteral("review of the decisions"), [](WindowFixture& fixture) { return showReview(fixture, 2); }},
    };
}

const SceneList& scenes()
{
    static const SceneList all = pageScenes() + roomScenes() + previewScenes() + clockScenes() + dialogScenes()
        + exportScenes() + consequenceScenes() + variantScenes() + troubleScenes();
    return all;
}

} // namespace

QStringList sceneNames()
{
    QStringList names;
    for (const auto& scene : scenes()) {
        names += scene.first;
    }
    return names;
}

CataloguePointer sceneCatalogue(const QString& name)
{
    return name.contains(QLatin1String("broken template")) ? brokenCatalogue() : testCatalogue();
}

QWidget& sceneWindow(WindowFixture& fixture)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto room = std::find_if(windows.begin(), windows.end(), [](const QWidget* window) {
        return window->isVisible() && qobject_cast<const AudienceWindow*>(window) != nullptr;
    });
    return room != windows.end() ? **room : fixture.window;
}

bool setScene(WindowFixture& fixture, const QString& name)
{
    for (const auto& [own, set] : scenes()) {
        if (own == name) {
            if (!name.startsWith(QLatin1String("start")) || fixture.session.isOpen()) {
                fixture.workFile.startNew(enterpriseStack());
            }
            return set(fixture);
        }
    }
    return false;
}

} // namespace stackwright
