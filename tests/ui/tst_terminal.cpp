#include "jobs/terminaljob.h"
#include "pages/doneactions.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/scenes.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace stackwright;

namespace {

// A path of its own that holds nothing but these programs, each of which writes down where it was started and with
// what.
struct Programs {
    explicit Programs(const QStringList& names)
    {
        for (const QString& name : names) {
            const QString script = QStringLiteral(
                "#!/bin/sh\n{ pwd; printf '%s\\n' \"${0##*/}\" \"$@\"; } > '%1.new'\n/bin/mv '%1.new' '%1'\n")
                                       .arg(told());
            made = writeFileDurably(folder.filePath(name), script.toUtf8(), true).ok() && made;
        }
        path = qgetenv("PATH");
        terminal = qgetenv("TERMINAL");
        qputenv("PATH", folder.path().toUtf8());
        qunsetenv("TERMINAL");
    }
    ~Programs()
    {
        qputenv("PATH", path);
        qputenv("TERMINAL", terminal);
    }
    Programs(const Programs&) = delete;
    Programs& operator=(const Programs&) = delete;

    QString told() const { return folder.filePath(QStringLiteral("told")); }

    QTemporaryDir folder;
    QByteArray path;
    QByteArray terminal;
    bool made = true;
};

} // namespace

class TestTerminal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsChoiceComesFirst_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const QStringList all = {QStringLiteral("x-terminal-emulator"), QStringLiteral("xdg-terminal-exec"),
            QStringLiteral("gnome-terminal"), QStringLiteral("konsole"), QStringLiteral("xterm"),
            QStringLiteral("mine")};
        QTest::newRow("$TERMINAL") << all << QStringLiteral("mine") << QStringLiteral("mine");
        QTest::newRow("$TERMINAL that is not there")
            << all << QStringLiteral("gone") << QStringLiteral("x-terminal-emulator");
        QTest::newRow("the distribution's") << all << QString() << QStringLiteral("x-terminal-emulator");
        QTest::newRow("the desktop's") << all.mid(1) << QString() << QStringLiteral("xdg-terminal-exec");
        QTest::newRow("GNOME's") << all.mid(2) << QString() << QStringLiteral("gnome-terminal");
        QTest::newRow("KDE's") << all.mid(3) << QString() << QStringLiteral("konsole");
        QTest::newRow("the oldest") << all.mid(4) << QString() << QStringLiteral("xterm");
        QTest::newRow("none") << QStringList{QStringLiteral("ls")} << QString() << QString();
    }

    void theDesktopsChoiceComesFirst()
    {
        QFETCH(QStringList, installed);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        const Programs programs(installed);
        QVERIFY(programs.made);
        if (!wanted.isEmpty()) {
            qputenv("TERMINAL", wanted.toUtf8());
        }
        QCOMPARE(terminalProgram(), expected.isEmpty() ? QString() : programs.folder.filePath(expected));
    }

    void startsInTheFolder_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("xterm") << QStringLiteral("xterm") << QStringList();
        QTest::newRow("gnome-terminal") << QStringLiteral("gnome-terminal")
                                        << QStringList{QStringLiteral("--working-directory=%1")};
        QTest::newRow("konsole") << QStringLiteral("konsole")
                                 << QStringList{QStringLiteral("--workdir"), QStringLiteral("%1")};
    }

    void startsInTheFolder()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const Programs programs({program});
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("a b; touch $(pwd)'x'")); // no shell reads it
        QVERIFY(QDir().mkpath(folder));
        TerminalJob job;
        QSignalSpy failures(&job, &TerminalJob::failed);
        job.open(folder);
        QTRY_VERIFY(QFileInfo::exists(programs.told()));
        QStringList expected = {folder, program};
        for (QString argument : arguments) {
            expected += argument.replace(QStringLiteral("%1"), folder);
        }
        QCOMPARE(QString::fromUtf8(*readFile(programs.told(), 10'000)).trimmed().split(QLatin1Char('\n')), expected);
        QCOMPARE(failures.count(), 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 0);
    }

    void whatCannotStartIsSaid()
    {
        const Programs programs({QStringLiteral("xterm")});
        TerminalJob job;
        QSignalSpy failures(&job, &TerminalJob::failed);
        job.open(QStringLiteral("/no/such/folder"));
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(failures.constFirst().constFirst().value<Error>().what.contains(QLatin1String("xterm")));
        QVERIFY(!QFileInfo::exists(programs.told()));
    }

    void theButtonTellsWhyItCannot_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::newRow("one is there") << QStringList{QStringLiteral("xterm")};
        QTest::newRow("none") << QStringList{QStringLiteral("ls")};
    }

    void theButtonTellsWhyItCannot()
    {
        QFETCH(QStringList, installed);
        const Programs programs(installed);
        const bool any = installed.contains(QLatin1String("xterm"));
        const QTemporaryDir place;
        DoneActions actions;
        actions.show();
        ExportResult result;
        result.directory = place.path();
        auto* button = findNamed<QPushButton>(actions, QStringLiteral("Open a terminal"));
        QVERIFY(!button->isEnabled()); // nobody has looked yet
        actions.setResult(result, {});
        QTRY_VERIFY(button->isEnabled() == any && button->accessibleDescription().isEmpty() == any);
        QCOMPARE(button->accessibleDescription(), button->toolTip());
        if (any) {
            button->click();
            QTRY_VERIFY(QFileInfo::exists(programs.told()));
        } else {
            QVERIFY(button->toolTip().contains(QLatin1String("$TERMINAL")));
            QVERIFY(findNamed<QWidget>(actions, button->toolTip()) != nullptr); // and it stands below, for all to see
        }
    }
};

STACKWRIGHT_TEST(TestTerminal)
#include "tst_terminal.moc"
