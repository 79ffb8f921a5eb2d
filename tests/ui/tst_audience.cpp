#include "jobs/stayawake.h"
#include "pages/notespane.h"
#include "pages/previewpane.h"
#include "pages/recordpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "style/look.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/messagebar.h"
#include "widgets/questionview.h"
#include "widgets/toolcard.h"
#include "widgets/wiringitems.h"
#include "widgets/wiringview.h"
#include "window/audiencewindow.h"
#include "window/presenter.h"
#include "window/translations.h"
#include "window/windowplace.h"

#include <QAbstractItemView>
#include <QGraphicsProxyWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>

using namespace stackwright;

namespace {

// Runs this test once more where there are two screens; true when it passed there.
bool passesOnTwoScreens(const QString& test)
{
    const QTemporaryDir folder;
    const QString screens = folder.filePath(QStringLiteral("screens.json"));
    const bool written = writeFileDurably(screens,
        "{\"screens\": [{\"name\": \"desk\", \"x\": 0, \"y\": 0, \"width\": 1440, \"height\": 900},"
        " {\"name\": \"wall\", \"x\": 1440, \"y\": 0, \"width\": 1920, \"height\": 1080}]}")
                             .ok();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {test});
    const bool passed = written && process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    const QByteArray said = process.readAll();
    if (!passed) {
        qWarning("%s", said.constData());
    }
    return passed
        && said.contains(QByteArray("PASS   : TestAudience::"
            + test.section(QLatin1Char(':'), 0, 0).toLatin1())); // a name that nobody has would end well, too
}

bool oneScreen()
{
    return QGuiApplication::screens().size() == 1;
}

// All that is written, spoken or shown by a pointer in the room's window.
QStringList wordsInTheRoom(const AudienceWindow& audience)
{
    QStringList words{audience.windowTitle(), audience.accessibleName()};
    QList<const QWidget*> widgets{audience.stageView()->window()};
    for (const QGraphicsView* view : audience.findChildren<QGraphicsView*>()) {
        const QList<QGraphicsItem*> items = view->scene()->items();
        for (QGraphicsItem* item : items) {
            words += item->toolTip();
            if (const auto* proxy = qgraphicsitem_cast<QGraphicsProxyWidget*>(item); proxy != nullptr) {
                widgets += proxy->widget();
            }
            if (const auto* node = dynamic_cast<WiringNodeItem*>(item); node != nullptr) {
                words += QStringList{node->node().title, node->node().pick} + node->node().members;
            }
        }
    }
    for (const QWidget* root : std::as_const(widgets)) {
        const auto all = root->findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            words += QStringList{widget->property("text").toString(), widget->accessibleName(),
                widget->accessibleDescription(), widget->toolTip()};
            if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
                words += text->toPlainText();
            }
            if (const auto* list = qobject_cast<const QAbstractItemView*>(widget);
                list != nullptr && list->model() != nullptr) {
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    words += list->model()->index(row, 0).data().toString();
                }
            }
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

// The enterprise stack, presented on the wall.
struct Presented : WindowFixture {
    Presented()
    {
        show(QSize(1400, 860));
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(QStringLiteral("ci"));
        QTest::keyClick(&window, Qt::Key_F5);
    }
    ~Presented() { window.leave(); }

    AudienceWindow* audience() { return window.presenter().audience(); }
    const ToolCard* card(const QString& name)
    {
        const auto cards = audience()->stageView()->findChildren<ToolCard*>();
        const auto found = std::find_if(
            cards.begin(), cards.end(), [&](const ToolCard* each) { return each->accessibleName() == name; });
        return found != cards.end() ? *found : nullptr;
    }

    bool ready = false;
};

} // namespace

// Present where the room has a screen of its own. Each row starts itself again on two screens, because a program has
// them from its start.
class TestAudience final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        rememberLanguage({});
        loadTranslations(*qApp);
    }

    void theRoomSeesCardsAndTheSpeakerNotes()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("theRoomSeesCardsAndTheSpeakerNotes")));
            return;
        }
        Presented fixture;
        QVERIFY(fixture.ready);
        QVERIFY(fixture.audience() != nullptr && fixture.audience()->isVisible());
        QCOMPARE(fixture.audience()->screen()->name(), QStringLiteral("wall"));
        QTRY_COMPARE(fixture.audience()->geometry(), fixture.audience()->screen()->geometry());
        QCOMPARE(fixture.window.screen()->name(), QStringLiteral("desk"));
        QVERIFY(!fixture.window.isFullScreen());
        QCOMPARE(look().zoom, 1.0); // the speaker reads at the desk
        QCOMPARE(fixture.window.stagesPage().preview()->tab(), int(PreviewPane::Notes));
        QVERIFY(fixture.window.stagesPage().preview()->notes()->isVisible());
        QVERIFY(wordsInTheRoom(*fixture.audience())
                    .contains(
                        QStringLiteral("0 agreed · 21 pre-picked · 0 disputed · 0 parked"))); // as the speaker reads it
        QVERIFY(fixture.audience()->findChild<QPlainTextEdit*>() == nullptr);                 // no notes for the room
        QVERIFY(fixture.audience()->stageView()->findChild<QPlainTextEdit*>() == nullptr);
        QVERIFY(findNamed<QPushButton>(*fixture.audience()->stageView(), QStringLiteral("Compare"))
            == nullptr); // nobody there could press it
        const QRectF room = fixture.audience()->stageView()->rect();
        QVERIFY2(room.height() * fixture.theme.presentScale() > 1070,
            qPrintable(QString::number(room.height()))); // enlarged over the whole height
        QCOMPARE(fixture.theme.presentScale(), 1.4);
    }

    void theRoomFollowsTheSpeaker()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("theRoomFollowsTheSpeaker")));
            return;
        }
        Presented fixture;
        QVERIFY(fixture.ready);
        QCOMPARE(fixture.audience()->stageView()->stage(), QStringLiteral("ci"));
        QVERIFY(fixture.card(QStringLiteral("Jenkins"))->isChecked());
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QTRY_VERIFY(fixture.card(QStringLiteral("Woodpecker"))->isChecked());
        QVERIFY(!fixture.card(QStringLiteral("Jenkins"))->isChecked());
        QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(fixture.window.stage() != QLatin1String("ci"));
        QCOMPARE(fixture.audience()->stageView()->stage(), fixture.window.stage());
        QTest::keyClick(fixture.audience(), Qt::Key_PageUp); // from a remote control
        QCOMPARE(fixture.window.stage(), QStringLiteral("ci"));
        auto* wiring = fixture.audience()->findChild<WiringView*>();
        QVERIFY(!wiring->isVisible());
        fixture.window.showPage(Page::Review);
        QVERIFY(wiring->isVisible());
        QCOMPARE(int(wiring->nodes().size()), 5); // its groups are closed until the speaker opens one
        fixture.window.reviewPage().wiring()->openAll(true);
        QVERIFY(wiring->nodes().size() > 20);
        fixture.window.showPage(Page::Export); // nothing for the room: it goes on seeing what it saw
        QVERIFY(wiring->isVisible());
        fixture.window.showPage(Page::Stages);
        QVERIFY(!wiring->isVisible());
    }

    void theRoomSeesOneQuestionAlone()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("theRoomSeesOneQuestionAlone")));
            return;
        }
        Presented fixture;
        QVERIFY(fixture.ready);
        auto* question = fixture.audience()->findChild<QuestionView*>();
        QVERIFY(!question->isVisible());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Space); // on a card, which Enter picks
        QVERIFY(question->isVisible());
        QCOMPARE(question->size(), fixture.audience()->size());
        QCOMPARE(question->value().question, fixture.session.catalogue().stage(QStringLiteral("ci"))->question);
        QCOMPARE(question->value().answers.front().name, QStringLiteral("Jenkins"));
        QVERIFY(fixture.window.stagesPage().isVisible()); // the speaker works on
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QCOMPARE(question->value().answers.front().name, QStringLiteral("Woodpecker"));
        QTest::keyClick(fixture.audience(), Qt::Key_PageDown);
        QCOMPARE(question->value().question, fixture.session.catalogue().stage(fixture.window.stage())->question);
        QTest::keyClick(fixture.audience(), Qt::Key_Escape); // out of the question only
        QVERIFY(fixture.audience() != nullptr && !question->isVisible());
        QVERIFY(fixture.audience()->stageView()->isVisible());

        auto* button = findNamed<QPushButton>(fixture.window, QStringLiteral("Back"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space); // presses it, as everywhere
        QVERIFY(!question->isVisible());
        QCOMPARE(fixture.window.stage(), QStringLiteral("ci"));
    }

    void escEndsIt_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"Esc at the desk", "Esc in the room", "F5 again", "the room's window is closed",
                 "the workshop is closed", "the window is closed", "the screen is unplugged"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void escEndsIt()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("escEndsIt:%1").arg(QLatin1String(QTest::currentDataTag()))));
            return;
        }
        QFETCH(QString, how);
        Presented fixture;
        QVERIFY(fixture.ready);
        const QPointer<AudienceWindow> audience = fixture.audience();
        if (how == QLatin1String("Esc at the desk")) {
            QTest::keyClick(&fixture.window, Qt::Key_Escape);
        } else if (how == QLatin1String("Esc in the room")) {
            QTest::keyClick(audience, Qt::Key_Escape);
        } else if (how == QLatin1String("F5 again")) {
            QTest::keyClick(&fixture.window, Qt::Key_F5);
        } else if (how == QLatin1String("the room's window is closed")) {
            audience->close();
        } else if (how == QLatin1String("the workshop is closed")) {
            fixture.window.closeStack();
        } else if (how == QLatin1String("the window is closed")) {
            fixture.window.close();
        } else { // said as Qt says it; no platform without a display can take one away
            Q_EMIT qGuiApp->screenRemoved(QGuiApplication::screens().constFirst());
            QVERIFY(fixture.window.presenter().audience() != nullptr); // another one
            Q_EMIT qGuiApp->screenRemoved(audience->screen());
        }
        QVERIFY(fixture.window.presenter().audience() == nullptr);
        QTRY_VERIFY(audience == nullptr);
        QCOMPARE(fixture.window.stagesPage().preview()->tab(), int(PreviewPane::Files));
        QCOMPARE(fixture.window.presenter().stayAwake().state(), StayAwake::State::Idle);
        QVERIFY(!fixture.window.isFullScreen());
    }

    void anotherLanguageEndsItToo()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("anotherLanguageEndsItToo")));
            return;
        }
        Fixture fixture;
        WorkFile workFile(fixture.session, fixture.state);
        RecentModel recents(fixture.state);
        ThemeControl theme;
        WindowPlace place(*qApp, fixture.session, workFile, recents, theme);
        place.window().show();
        workFile.startNew(enterpriseStack());
        place.window().presenter().toggle();
        const QPointer<AudienceWindow> audience = place.window().presenter().audience();
        QVERIFY(audience != nullptr);
        Q_EMIT place.window().languageChosen(QStringLiteral("de"));
        QTRY_VERIFY(audience == nullptr);
        Q_EMIT place.window().languageChosen(QStringLiteral("en"));
        QTRY_VERIFY(findNamed<QPushButton>(place.window(), QStringLiteral("Present")) != nullptr);
    }

    void theRoomReadsNoPathNameOrAddress_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("cards") << int(Page::Stages);
        QTest::newRow("wiring") << int(Page::Review);
        QTest::newRow("what is no page of the room's") << int(Page::Export);
    }

    // Whatever the speaker has typed, opened and noted: of people, places and folders the wall shows nothing.
    void theRoomReadsNoPathNameOrAddress()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(
                QStringLiteral("theRoomReadsNoPathNameOrAddress:%1").arg(QLatin1String(QTest::currentDataTag()))));
            return;
        }
        QFETCH(int, page);
        Presented fixture;
        QVERIFY(fixture.ready);
        const Stack before = fixture.session.stack();
        Project project = before.project;
        project.contact = QStringLiteral("ada@acme.org");
        fixture.session.setProject(project, QStringLiteral("contact"));
        fixture.session.setNote(QStringLiteral("ci"), QStringLiteral("Ada Lovelace of /home/ada asks for it."));
        fixture.session.skip(QStringLiteral("source-control"), QString());
        QVERIFY(waitForFiles(fixture.session));
        const std::vector<Finding> findings = fixture.session.findings();
        int noted = 0;
        for (const Finding& finding : findings) {
            if (finding.severity == Severity::Warning) {
                fixture.session.acceptRisk(finding.id,
                    {QStringLiteral("We know it."), QStringLiteral("Ada Lovelace"), QStringLiteral("2099-01-01")});
                ++noted;
            }
        }
        QVERIFY(waitForFiles(fixture.session));
        fixture.workFile.saveAs(fixture.folder.filePath(QStringLiteral("lovelace.stackwright")));
        fixture.window.showTrouble({Failure::Problem, {QStringLiteral("/home/ada/payments.stackwright"), 1, 1},
            QStringLiteral("It cannot be saved."), {}});
        fixture.window.showPage(Page(page));
        if (Page(page) == Page::Review) {
            fixture.window.reviewPage().wiring()->openAll(true);
        }
        int read = 0;
        QStringList stages{fixture.window.stage()};
        for (const Stage& stage : fixture.session.catalogue().stages()) {
            stages += stage.id;
        }
        for (const QString& stage : std::as_const(stages)) {
            if (Page(page) == Page::Stages) {
                fixture.window.showStage(stage);
            }
            const QStringList words = wordsInTheRoom(*fixture.audience());
            read += int(words.size());
            for (const QString& word : words) {
                const bool told = word.contains(u'@') || word.contains(QLatin1String("Ada"))
                    || word.contains(QLatin1String("Lovelace"), Qt::CaseInsensitive)
                    || word.contains(QLatin1String("/home/")) || word.contains(fixture.folder.path())
                    || word.startsWith(u'/');
                QVERIFY2(!told, qPrintable(stage + QStringLiteral(": ") + word));
            }
        }
        QVERIFY2(read > 40 && noted > 0, qPrintable(QStringLiteral("%1 words, %2 risks").arg(read).arg(noted)));
    }

    void theSpeakerIsToldWhere()
    {
        if (oneScreen()) {
            QVERIFY(passesOnTwoScreens(QStringLiteral("theSpeakerIsToldWhere")));
            return;
        }
        Presented fixture;
        QVERIFY(fixture.ready);
        QTRY_VERIFY(findNamed<MessageBar>(
                        fixture.window, QStringLiteral("The room sees the cards on wall; your notes stay here."))
            != nullptr);
        QTRY_VERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Stop presenting")) != nullptr);
        fixture.window.leave();
        QTRY_VERIFY(findNamed<MessageBar>(
                        fixture.window, QStringLiteral("The room sees the cards on wall; your notes stay here."))
            == nullptr);
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Present")) != nullptr);
    }

    void aLanguageChangeOnOneScreenLeavesNoZoomBehind()
    {
        if (!oneScreen()) {
            QSKIP("for one screen only");
        }
        Fixture fixture;
        WorkFile workFile(fixture.session, fixture.state);
        RecentModel recents(fixture.state);
        ThemeControl theme;
        WindowPlace place(*qApp, fixture.session, workFile, recents, theme);
        place.window().show();
        workFile.startNew(enterpriseStack());
        place.window().presenter().toggle();
        QCOMPARE(look().zoom, 1.4);
        Q_EMIT place.window().languageChosen(QStringLiteral("en"));
        QTRY_COMPARE(look().zoom, 1.0);
    }
};

STACKWRIGHT_TEST(TestAudience)
#include "tst_audience.moc"
