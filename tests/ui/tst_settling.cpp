#include "jobs/jobreports.h"
#include "pages/exportpage.h"
#include "pages/settledialog.h"
#include "support/mergepieces.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/scenes.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace stackwright;

namespace {

constexpr int patience = 30'000; // ms

ConflictTexts sample()
{
    return {QStringLiteral("README.md"), {QStringLiteral("b"), QStringLiteral("1\n2\n3\n4\n5\n6\n7\n")},
        {QStringLiteral("o"), QStringLiteral("1\nmine\n3\n4\n5\nmine too\n7\n")},
        {QStringLiteral("t"), QStringLiteral("1\nnew\n3\n4\n5\nnew too\n7 new\n")}};
}

} // namespace

// The window's way out of a conflict.
class TestSettling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePiecesAreTheSides()
    {
        const ConflictTexts texts = sample();
        const QList<MergePiece> pieces =
            mergePieces(texts.base.text->toUtf8(), texts.ours.text->toUtf8(), texts.theirs.text->toUtf8());
        QByteArray base;
        QByteArray ours;
        QByteArray theirs;
        int open = 0;
        for (const MergePiece& piece : pieces) {
            base += piece.base;
            ours += piece.ours;
            theirs += piece.theirs;
            open += piece.open ? 1 : 0;
        }
        QCOMPARE(QString::fromUtf8(base), *texts.base.text);
        QCOMPARE(QString::fromUtf8(ours), *texts.ours.text);
        QCOMPARE(QString::fromUtf8(theirs), *texts.theirs.text);
        QCOMPARE(open, 2);
        QCOMPARE(int(mergePieces(std::nullopt, "a\nb\n", "a\nc\n").size()), 2);  // without a base what differs is open
        QVERIFY(mergePieces(QByteArray("a\n"), "b\n", "b\n").constFirst().open); // never nothing to choose
    }

    // Yours in the first place, a text of one's own in the second, with keys alone.
    void placeByPlaceWithKeys()
    {
        SettleDialog dialog({sample()}, {}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!findNamed<QPushButton>(dialog, QStringLiteral("Use these answers"))->isEnabled());
        const auto isOn = [&dialog](const char* name) {
            return findNamed<QRadioButton>(dialog, QString::fromLatin1(name))->isChecked();
        };
        QTest::keyClick(&dialog, Qt::Key_Y, Qt::AltModifier);
        QTRY_VERIFY(isOn("&Yours")); // a letter presses a button for as long as the eye needs
        QTest::keyClick(&dialog, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(!isOn("&Yours"));
        QTest::keyClick(&dialog, Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(isOn("&Edit"));
        auto* own = findNamed<QPlainTextEdit>(dialog, QStringLiteral("What is written in this place"));
        QVERIFY(own != nullptr);
        QVERIFY(!own->isReadOnly());
        QVERIFY2(own->hasFocus(),
            dialog.focusWidget() != nullptr ? dialog.focusWidget()->metaObject()->className() : "nothing");
        QCOMPARE(own->toPlainText(), QStringLiteral("mine too\n7\nnew too\n7 new\n")); // both, to begin with
        own->selectAll();
        QTest::keyClicks(own, QStringLiteral("ours"));
        auto* use = findNamed<QPushButton>(dialog, QStringLiteral("Use these answers"));
        QVERIFY(use->isEnabled());
        use->setFocus(Qt::TabFocusReason);
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const ConflictAnswer answer = dialog.answers().value(QStringLiteral("README.md"));
        QCOMPARE(answer.word, QStringLiteral("text"));
        QCOMPARE(answer.text, QStringLiteral("1\nmine\n3\n4\n5\nours"));
        QCOMPARE(answer.base + answer.ours + answer.theirs, QStringLiteral("bot"));
    }

    void aFileWithoutTextIsOneSideOrTheOther()
    {
        ConflictTexts texts = sample();
        texts.ours.text.reset();
        SettleDialog dialog({texts}, {}, {});
        dialog.show();
        QVERIFY(!findNamed<QRadioButton>(dialog, QStringLiteral("&Both"))->isEnabled());
        findNamed<QRadioButton>(dialog, QStringLiteral("&Generated"))->click();
        QCOMPARE(dialog.answers().value(QStringLiteral("README.md")).word, QStringLiteral("take"));
    }

    // Mended, it is taken; until then the dialog stays, with the line that is wrong.
    void aTextThatNobodyCouldReadIsNotTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("syntax");
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* syntax, const char* path, const char* broken, const char* sound,
                             const char* told) {
            QTest::newRow(syntax) << QString::fromLatin1(path) << QString::fromLatin1(syntax)
                                  << QString::fromLatin1(broken) << QString::fromLatin1(sound)
                                  << QString::fromLatin1(told);
        };
        row("yaml", "compose.yaml", "a: 1\nb: 2\na: 3\n", "a: 1\nb: 2\n",
            "compose.yaml:3: This text is not valid YAML: the key 'a' stands twice.");
        row("json", "renovate.json", "{\n  \"a\": 1,\n}\n", "{\n  \"a\": 1\n}\n",
            "renovate.json:3: This text is not valid JSON");
        row("toml", ".gitleaks.toml", "a = 1\nb = \n", "a = 1\nb = 2\n",
            ".gitleaks.toml:2: This text is not valid TOML");
    }

    void aTextThatNobodyCouldReadIsNotTaken()
    {
        QFETCH(QString, path);
        QFETCH(QString, syntax);
        QFETCH(QString, broken);
        QFETCH(QString, sound);
        QFETCH(QString, told);
        RenderedFile generated;
        generated.path = path;
        generated.syntax = syntax;
        const ConflictTexts texts{path, {QStringLiteral("b"), QStringLiteral("1\n")},
            {QStringLiteral("o"), QStringLiteral("2\n")}, {QStringLiteral("t"), QStringLiteral("3\n")}};
        SettleDialog dialog({texts}, {}, std::make_shared<FileSet>(std::vector<RenderedFile>{generated}));
        dialog.show();
        findNamed<QRadioButton>(dialog, QStringLiteral("&Edit"))->click();
        auto* own = findNamed<QPlainTextEdit>(dialog, QStringLiteral("What is written in this place"));
        auto* use = findNamed<QPushButton>(dialog, QStringLiteral("Use these answers"));
        own->setPlainText(broken);
        use->click();
        QVERIFY(dialog.isVisible());
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                     [&told](const QLabel* label) { return label->isVisible() && label->text().startsWith(told); }),
            qPrintable(told));
        own->setPlainText(sound);
        use->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.answers().value(path).text, sound);
    }

    void answersAreOpenedAgainPlaceByPlace()
    {
        SettleDialog first({sample()}, {}, {});
        first.show();
        findNamed<QRadioButton>(first, QStringLiteral("&Yours"))->click();
        findNamed<QPushButton>(first, QStringLiteral("&Next place"))->click();
        findNamed<QRadioButton>(first, QStringLiteral("&Edit"))->click();
        findNamed<QPlainTextEdit>(first, QStringLiteral("What is written in this place"))
            ->setPlainText(QStringLiteral("own\n"));
        SettleDialog again({sample()}, first.answers(), {});
        again.show();
        QVERIFY(findNamed<QRadioButton>(again, QStringLiteral("&Yours"))->isChecked());
        auto* next = findNamed<QPushButton>(again, QStringLiteral("&Next place"));
        QVERIFY(next->isEnabled());
        next->click();
        QVERIFY(findNamed<QRadioButton>(again, QStringLiteral("&Edit"))->isChecked());
        QCOMPARE(findNamed<QPlainTextEdit>(again, QStringLiteral("What is written in this place"))->toPlainText(),
            QStringLiteral("own\n"));
        QCOMPARE(again.answers().value(QStringLiteral("README.md")).text,
            first.answers().value(QStringLiteral("README.md")).text);
        findNamed<QRadioButton>(again, QStringLiteral("&Generated"))->click();
        QCOMPARE(again.answers().value(QStringLiteral("README.md")).text,
            QStringLiteral("1\nmine\n3\n4\n5\nnew too\n7 new\n"));
        ConflictTexts changed = sample(); // another commit since then: the answers were to other texts
        changed.ours.id = QStringLiteral("o2");
        SettleDialog later({changed}, first.answers(), {});
        later.show();
        QVERIFY(!findNamed<QRadioButton>(later, QStringLiteral("&Yours"))->isChecked());
    }

    // From the page that shows the conflict to the commit that holds both texts.
    void fromTheConflictToTheCommit()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("export with files in the way")));
        auto* page = fixture.window.findChild<ExportPage*>();
        QPushButton* settle = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (settle = findNamed<QPushButton>(*page, QStringLiteral("Settle…"))) != nullptr, patience);
        QVERIFY(!page->nextObstacle().isEmpty());
        settle->click();
        SettleDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<SettleDialog*>()) != nullptr && dialog->isVisible());
        auto* files = dialog->findChild<QListWidget*>();
        for (int row = 0; row < files->count(); ++row) {
            files->setCurrentRow(row);
            for (auto* next = findNamed<QPushButton>(*dialog, QStringLiteral("&Next place"));; next->click()) {
                findNamed<QRadioButton>(*dialog, QStringLiteral("&Both"))->click();
                if (!next->isEnabled()) {
                    break;
                }
            }
        }
        findNamed<QPushButton>(*dialog, QStringLiteral("Use these answers"))->click();
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        QVERIFY(findNamed<QPushButton>(*page, QStringLiteral("Look again…")) != nullptr);
        fixture.window.goNext();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.page(), Page::Done, patience);
        const QString folder = fixture.folder.filePath(QStringLiteral("payments"));
        const QString branch = git(folder,
            {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname:short)"),
                QStringLiteral("refs/heads/stackwright")})
                                   .trimmed();
        const QString readme = git(folder, {QStringLiteral("show"), branch + QStringLiteral(":README.md")});
        QVERIFY2(readme.startsWith(QLatin1String("# Payments\n")) && readme.count(QLatin1Char('\n')) > 5
                && !readme.contains(QLatin1String("<<<<<<<")),
            qPrintable(readme.left(300)));
    }
};

STACKWRIGHT_TEST(TestSettling)
#include "tst_settling.moc"
