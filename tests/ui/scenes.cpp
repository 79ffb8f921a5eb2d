#include "ui/scenes.h"

#include "pages/exportpage.h"
#include "pages/notespane.h"
#include "models/presetmodel.h"
#include "pages/presetsection.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "stack/preset.h"
#include "stack/stackfile.h"
#include "widgets/doorcard.h"
#include "widgets/findbar.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QtTest>

#include <functional>

namespace stackwright {

namespace {

bool settle(WindowFixture& fixture)
{
    const bool ready = !fixture.session.isOpen() || waitForFiles(fixture.session);
    for (int turn = 0; turn < 8; ++turn) { // layouts of layouts
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return ready;
}

bool showStart(WindowFixture& fixture, bool withMessages)
{
    if (withMessages) {
        const QString file = fixture.folder.filePath(QStringLiteral("data-portal.stackwright"));
        fixture.recents.note({file, QStringLiteral("Data portal"), 21, 21, QDateTime::currentDateTime().addDays(-1), false});
        fixture.recents.note({fixture.folder.filePath(QStringLiteral("gone/payments.stackwright")), QStringLiteral("Payments of the whole company"), 9, 21, QDateTime::currentDateTime(), true});
        QFile(file).open(QIODevice::WriteOnly);
        Leftover leftover;
        leftover.name = QStringLiteral("Payments platform");
        leftover.when = QDateTime::currentDateTime();
        fixture.window.showLeftovers({leftover});
        fixture.window.showTrouble({Failure::Io, {file, 12, 3}, QStringLiteral("unknown key 'verison', did you mean 'version'?"), QStringLiteral("Correct the line and open the file again.")});
    }
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
    const bool ready = put(QStringLiteral("a.stackwright"), writeStack(presetOf(stack, QStringLiteral("Small team, air-gapped"), QStringLiteral("Three people, no internet on the machines"))))
        && put(QStringLiteral("b.stackwright"), writeStack(presetOf(withoutPick(stack, QStringLiteral("chat")), QStringLiteral("Every new service of the platform team in Berlin"), {})))
        && put(QStringLiteral("broken.stackwright"), "stackwright: 1\nproject: {name: \"x}\n");
    fixture.window.showPage(Page::Start);
    auto* section = fixture.window.findChild<PresetSection*>();
    section->hide(); // it looks for presets whenever it comes into view
    section->show();
    return ready && QTest::qWaitFor([section] { return section->findChildren<DoorCard*>().size() == 2; }, 10'000) && settle(fixture);
}

bool showStageTab(WindowFixture& fixture, const QString& stage, int tab)
{
    fixture.window.showStage(stage);
    fixture.window.stagesPage().preview()->setTab(tab);
    return settle(fixture);
}

bool showConflict(WindowFixture& fixture, bool noted)
{
    fixture.session.skip(QStringLiteral("source-control"), {});
    if (!settle(fixture)) {
        return false;
    }
    const std::vector<Finding> findings(fixture.session.findings().begin(), fixture.session.findings().end());
    for (const Finding& finding : findings) {
        if (noted && finding.severity == Severity::Error) {
            fixture.session.acceptRisk(finding.id, QStringLiteral("The code stays where it is until spring."));
        }
    }
    fixture.window.nextConflict(1);
    return settle(fixture) && !findings.empty();
}

bool showReview(WindowFixture& fixture, int tab)
{
    fixture.window.showPage(Page::Review);
    fixture.window.reviewPage().findChild<QTabBar*>()->setCurrentIndex(tab);
    return settle(fixture);
}

// The fields that git's missing author leaves open, whatever the language calls them.
QList<QLineEdit*> openFields(const ExportPage& page)
{
    QList<QLineEdit*> fields = page.findChildren<QLineEdit*>();
    fields.removeIf([](const QLineEdit* line) { return !line->isVisible() || !line->text().isEmpty(); });
    return fields;
}

bool showExport(WindowFixture& fixture)
{
    auto* page = fixture.window.findChild<ExportPage*>();
    fixture.window.showPage(Page::Export);
    page->setFolder(fixture.folder.filePath(QStringLiteral("payments")));
    if (!QTest::qWaitFor([page] { return openFields(*page).size() == 2 || page->nextObstacle().isEmpty(); }, 20'000)) {
        return false;
    }
    const QList<QLineEdit*> fields = openFields(*page);
    for (QLineEdit* field : fields) {
        field->setText(QStringLiteral("ada@example.org"));
    }
    return QTest::qWaitFor([page] { return page->nextObstacle().isEmpty(); }, 20'000) && settle(fixture);
}

bool showDone(WindowFixture& fixture)
{
    if (!showExport(fixture)) {
        return false;
    }
    fixture.window.goNext();
    return QTest::qWaitFor([&] { return fixture.window.page() == Page::Done; }, 30'000) && settle(fixture);
}

using Scene = std::function<bool(WindowFixture&)>;

const QList<QPair<QString, Scene>>& scenes()
{
    static const QList<QPair<QString, Scene>> all = {
        {QStringLiteral("start"), [](WindowFixture& fixture) { return showStart(fixture, false); }},
        {QStringLiteral("start with messages"), [](WindowFixture& fixture) { return showStart(fixture, true); }},
        {QStringLiteral("start with presets"), showPresets},
        {QStringLiteral("goals"), [](WindowFixture& fixture) { fixture.window.showPage(Page::Goals); return settle(fixture); }},
        {QStringLiteral("goals that rule tools out"),
            [](WindowFixture& fixture) {
                fixture.session.setGoal(QStringLiteral("open-source-only"), Value(true));
                fixture.window.showPage(Page::Goals);
                return settle(fixture);
            }},
        {QStringLiteral("stages with files"), [](WindowFixture& fixture) { return showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files); }},
        {QStringLiteral("stages with changes"), [](WindowFixture& fixture) { return showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Changes); }},
        {QStringLiteral("stages with wiring"), [](WindowFixture& fixture) { return showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Wiring); }},
        {QStringLiteral("stages with notes"), [](WindowFixture& fixture) { return showStageTab(fixture, QStringLiteral("chat"), PreviewPane::Notes); }},
        {QStringLiteral("stages with several picks"), [](WindowFixture& fixture) { return showStageTab(fixture, QStringLiteral("security"), PreviewPane::Files); }},
        {QStringLiteral("stages with a conflict"), [](WindowFixture& fixture) { return showConflict(fixture, false); }},
        {QStringLiteral("stages with a noted risk"), [](WindowFixture& fixture) { return showConflict(fixture, true); }},
        {QStringLiteral("review"), [](WindowFixture& fixture) { return showReview(fixture, 0); }},
        {QStringLiteral("review as a table"), [](WindowFixture& fixture) { return showReview(fixture, 1); }},
        {QStringLiteral("export"), showExport},
        {QStringLiteral("done"), showDone},
    };
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
