#include "jobs/inspectjob.h"
#include "models/votewords.h"
#include "style/viewlook.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/scenes.h"
#include "widgets/doorcard.h"
#include "window/translations.h"
#include "window/windowactions.h"
#include "window/windowplace.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace stackwright;

// The language of the desktop or the one chosen in the menu, at once and the next time.
class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        rememberLanguage({});
        loadTranslations(*qApp);
    }

    void germanIsSpoken()
    {
        rememberLanguage(QStringLiteral("de"));
        loadTranslations(*qApp);
        WindowFixture fixture;
        fixture.show();
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Neuer Workshop")) != nullptr);
        QVERIFY(setScene(fixture, QStringLiteral("stages with a conflict")));
        const QString conflicts = QStringLiteral("%1 Konflikte").arg(fixture.session.openConflicts());
        QVERIFY2(fixture.session.openConflicts() > 1 && findNamed<QPushButton>(fixture.window, conflicts) != nullptr,
            qPrintable(conflicts));
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showStage(QStringLiteral("chat"));
        QTRY_VERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Behalten, Risiko vermerken")) != nullptr);
        QCOMPARE(QLocale().language(), QLocale::German);
    }

    // In German, B is operations: a card that says B5 beside a mark that says F for business would be read as the
    // other's vote.
    void aViewHasOneLetterEverywhere()
    {
        rememberLanguage(QStringLiteral("de"));
        loadTranslations(*qApp);
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        const VotePanelValue panel =
            votePanelOf(fixture.session, QStringLiteral("ci"), QStringLiteral("jenkins"), false);
        const QStringList letters{QStringLiteral("F"), QStringLiteral("E"), QStringLiteral("B")};
        for (size_t view = 0; view < viewLooks().size(); ++view) {
            QCOMPARE(viewLooks()[view].letter, letters.at(int(view)));
            QCOMPARE(panel.views[view].letter, letters.at(int(view)));
        }
    }

    // Those of this process, and those of the worker.
    void errorsAreInTheWindowsLanguage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("taken"));
        QVERIFY(writeFileDurably(path, "not a folder"));
        const auto whatIsSaid = [&] {
            InspectJob job;
            QString refusal;
            connect(&job, &InspectJob::finished, this, [&](const TargetReport& report) { refusal = report.refusal; });
            connect(&job, &InspectJob::failed, this, [&](const Error& error) { refusal = error.text(); });
            job.start(path, QStringLiteral("a"));
            (void)QTest::qWaitFor([&] { return !refusal.isEmpty(); }, 30000);
            return QString(readFile(folder.path(), 10).error().what + u' ' + refusal);
        };
        const QString english = whatIsSaid();
        QVERIFY2(english.contains(QLatin1String("a folder, not a file."))
                && english.contains(QLatin1String("a folder is needed.")),
            qPrintable(english));
        rememberLanguage(QStringLiteral("de"));
        loadTranslations(*qApp);
        const QString german = whatIsSaid();
        QVERIFY2(german.contains(QStringLiteral("ein Ordner, keine Datei."))
                && german.contains(QStringLiteral("ein Ordner wird gebraucht.")),
            qPrintable(german));
    }

    void theChoiceIsRemembered()
    {
        QCOMPARE(chosenLanguage(), QString());
        rememberLanguage(QStringLiteral("de"));
        QCOMPARE(chosenLanguage(), QStringLiteral("de"));
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("klingon"));
        QCOMPARE(chosenLanguage(), QString());
    }

    void theMenuChangesItAtOnce()
    {
        Fixture fixture;
        WorkFile workFile(fixture.session, fixture.state);
        RecentModel recents(fixture.state);
        ThemeControl theme;
        WindowPlace place(*qApp, fixture.session, workFile, recents, theme);
        place.window().show();
        workFile.startNew(enterpriseStack());
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(waitForFiles(fixture.session));
        place.window().showStage(QStringLiteral("registry"));
        const Stack before = fixture.session.stack();

        QAction* german = place.window().actions().action(QStringLiteral("language-de"));
        QVERIFY(german != nullptr && german->text() == QLatin1String("Deutsch") && !german->isChecked());
        german->trigger();
        QTRY_VERIFY(findNamed<QPushButton>(place.window(), QStringLiteral("Zurück")) != nullptr);
        QVERIFY(place.window().isVisible());
        QCOMPARE(place.window().page(), Page::Stages);
        QCOMPARE(place.window().stage(), QStringLiteral("registry"));
        QVERIFY(fixture.session.stack() == before);
        QVERIFY(place.window().actions().action(QStringLiteral("language-de"))->isChecked());
        QVERIFY(place.window().actions().action(QStringLiteral("undo"))->isEnabled());

        const auto spoken = [&fixture] {
            const Finding* finding = fixture.session.finding(QStringLiteral("stage/chat"));
            return QStringList{fixture.session.catalogue().stage(QStringLiteral("chat"))->question,
                fixture.session.catalogue().tool(QStringLiteral("mattermost"))->summary,
                finding != nullptr ? finding->reason.said : QString()};
        };
        fixture.session.undecide(QStringLiteral("chat"));
        QVERIFY(waitForFiles(fixture.session));
        const QStringList inGerman = spoken();
        place.window().actions().action(QStringLiteral("language-en"))->trigger();
        QTRY_VERIFY(findNamed<QPushButton>(place.window(), QStringLiteral("Back")) != nullptr);
        QCOMPARE(chosenLanguage(), QStringLiteral("en"));
        QTRY_COMPARE(spoken().constLast(), QStringLiteral("Chat is not decided."));
        for (int row = 0; row < inGerman.size(); ++row) {
            QVERIFY2(spoken().at(row) != inGerman.at(row), qPrintable(inGerman.at(row)));
        }
    }

    void qtSpeaksItToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm"))) {
            QSKIP("Qt's own translations are not installed (qt6-translations-l10n)");
        }
        rememberLanguage(QStringLiteral("de"));
        loadTranslations(*qApp);
        const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Abbrechen"));
        QCOMPARE(box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&')), QStringLiteral("Schließen"));
    }
};

STACKWRIGHT_TEST(TestLanguage)
#include "tst_language.moc"
