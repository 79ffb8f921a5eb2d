#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/fieldbox.h"
#include "widgets/label.h"
#include "window/windowactions.h"

#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTest>

using namespace stackwright;

Q_DECLARE_METATYPE(stackwright::Page)

namespace {

QSize columnsOf(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Stages);
    QCoreApplication::processEvents();
    const StagesPage& page = fixture.window.stagesPage();
    return QSize(page.view()->width(), page.preview()->width());
}

} // namespace

// What one start leaves behind never spoils the next one.
class TestSecondStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void lookingAndQuittingLeavesNoTrace_data()
    {
        QTest::addColumn<Page>("page");
        for (const Page page : {Page::Start, Page::Goals, Page::Stages, Page::Review, Page::Export, Page::Done}) {
            QTest::newRow(qPrintable(pageName(page))) << page;
        }
    }

    void lookingAndQuittingLeavesNoTrace()
    {
        QFETCH(Page, page);
        QSize first;
        {
            WindowFixture fixture;
            fixture.show(QSize(1440, 860));
            if (page != Page::Start) {
                fixture.workFile.startNew(enterpriseStack());
                fixture.window.showPage(page);
            }
            fixture.window.stagesPage(); // made ahead of time, soon after the first paint
            QVERIFY(fixture.window.close());
        }
        WindowFixture again;
        again.show(QSize(1440, 860));
        again.workFile.startNew(enterpriseStack());
        const QSize columns = columnsOf(again);
        QVERIFY2(columns.width() > 600 && columns.height() > 400,
            qPrintable(QStringLiteral("%1 and %2").arg(columns.width()).arg(columns.height())));
    }

    void whatTheUserMovedComesBack()
    {
        QSize moved;
        {
            WindowFixture fixture;
            fixture.show(QSize(1440, 860));
            fixture.workFile.startNew(enterpriseStack());
            const QSize before = columnsOf(fixture);
            auto* splitter = fixture.window.stagesPage().findChild<QSplitter*>();
            splitter->setSizes({before.width() - 90, before.height() + 90});
            Q_EMIT splitter->splitterMoved(before.width() - 90, 1);
            moved = columnsOf(fixture);
            QVERIFY(moved != before);
            fixture.window.togglePreview(); // what is hidden has no width to remember
            fixture.window.close();
        }
        WindowFixture again;
        again.show(QSize(1440, 860));
        again.workFile.startNew(enterpriseStack());
        const QSize columns = columnsOf(again);
        QVERIFY2(qAbs(columns.width() - moved.width()) < 3,
            qPrintable(QStringLiteral("%1, not %2").arg(columns.width()).arg(moved.width())));
    }

    void spoiltSettingsAreRefused_data()
    {
        QTest::addColumn<QVariantList>("kept");
        QTest::newRow("never laid out") << QVariantList{-1, -1};
        QTest::newRow("no cards") << QVariantList{0, 900};
        QTest::newRow("one width") << QVariantList{500};
        QTest::newRow("a sliver of cards") << QVariantList{5, 1000};
        QTest::newRow("words") << QVariantList{QStringLiteral("wide"), QStringLiteral("narrow")};
    }

    void spoiltSettingsAreRefused()
    {
        QFETCH(QVariantList, kept);
        QSettings().setValue(QStringLiteral("columns"), kept);
        WindowFixture fixture;
        fixture.show(QSize(1440, 860));
        fixture.workFile.startNew(enterpriseStack());
        const QSize columns = columnsOf(fixture);
        QVERIFY2(columns.width() >= 400 && columns.height() >= 300,
            qPrintable(QStringLiteral("%1 and %2").arg(columns.width()).arg(columns.height())));
    }

    void theAppearanceCarriesAMark()
    {
        WindowFixture fixture;
        const auto marked = [&fixture] {
            QStringList ids;
            for (const char* id : {"light", "dark", "system"}) {
                if (fixture.window.actions().action(QLatin1String(id))->isChecked()) {
                    ids += QLatin1String(id);
                }
            }
            return ids;
        };
        QCOMPARE(marked(), QStringList{QStringLiteral("system")});
        fixture.window.actions().action(QStringLiteral("dark"))->trigger();
        QCOMPARE(marked(), QStringList{QStringLiteral("dark")});
        fixture.window.actions().action(QStringLiteral("dark"))->trigger(); // the same one again
        QCOMPARE(marked(), QStringList{QStringLiteral("dark")});
        fixture.window.actions().action(QStringLiteral("theme"))->trigger();
        QCOMPARE(marked(), QStringList{QStringLiteral("light")});
    }

    void aClickOnALabelFocusesItsField()
    {
        auto* field = new QLineEdit;
        FieldBox box(QStringLiteral("Name"), field);
        QLineEdit other(&box);
        box.show();
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        other.setFocus();
        QTest::mouseClick(box.label(), Qt::LeftButton);
        QVERIFY(field->hasFocus());
    }
};

STACKWRIGHT_TEST(TestSecondStart)
#include "tst_secondstart.moc"
