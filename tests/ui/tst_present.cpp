#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "style/look.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "window/presenter.h"
#include "window/windowactions.h"

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace stackwright;

// What the window remembers of itself, Present, and that it speaks to nobody.
class TestPresent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().clear(); }

    void presentShowsTheCardsLargeAndEscLeaves()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.theme.setZoom(1.1);
        fixture.window.showStage(QStringLiteral("ci"));
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QVERIFY(look().zoom >= 1.35);
        QVERIFY(!fixture.window.stagesPage().preview()->isVisible());
        QVERIFY(findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools")) == nullptr);
        QVERIFY(fixture.window.stagesPage().view()->isVisible());
        QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier); // it goes on from there
        const QString stage = fixture.window.stage();
        QVERIFY(stage != QLatin1String("ci"));
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QCOMPARE(look().zoom, 1.1);
        QCOMPARE(fixture.window.stage(), stage);
        QVERIFY(findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools")) != nullptr);
        fixture.theme.setZoom(1.0);
    }

    // Present is on when the program ends: what kept the screen on is let go in a window that is going, and tells
    // nobody there.
    void theWindowMayGoWhileItPresents()
    {
        const QString mark = QStringLiteral("as it was");
        std::unique_ptr<WindowActions> actions; // outlive the window, to be looked at
        {
            WindowFixture fixture;
            fixture.show(QSize(1440, 900));
            fixture.workFile.startNew(enterpriseStack());
            QTest::keyClick(&fixture.window, Qt::Key_F5);
            QVERIFY(fixture.window.presenter().stayAwake().state() != StayAwake::State::Idle);
            actions.reset(&fixture.window.actions());
            actions->setParent(nullptr);
            actions->action(QStringLiteral("present"))->setStatusTip(mark);
        }
        QCOMPARE(actions->action(QStringLiteral("present"))->statusTip(), mark);
    }

    void theNextWindowIsAsTheLast()
    {
        {
            WindowFixture fixture;
            fixture.show(QSize(1200, 800));
            fixture.workFile.startNew(enterpriseStack());
            fixture.window.showPage(Page::Stages);
            fixture.window.stagesPage().preview()->setTab(PreviewPane::Wiring);
            fixture.theme.setZoom(1.2);
            fixture.theme.setAppearance(Appearance::Dark);
            fixture.window.close();
        }
        WindowFixture again;
        QCOMPARE(again.theme.zoom(), 1.2);
        QCOMPARE(again.theme.appearance(), Appearance::Dark);
        QCOMPARE(again.window.stagesPage().preview()->tab(), int(PreviewPane::Wiring));
        again.theme.setZoom(1.0);
        again.theme.setAppearance(Appearance::Light);
    }

    // No library whose business is the network is even loaded; libgit2 is, for its line diff, and is asked for nothing
    // else here.
    void theProgramKnowsNoNetwork()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Widgets"));
        for (const char* library : {"libQt6Network", "libQt6WebEngine", "libcurl"}) {
            QVERIFY2(!loaded.contains(library), library);
        }
    }
};

STACKWRIGHT_TEST(TestPresent)
#include "tst_present.moc"
