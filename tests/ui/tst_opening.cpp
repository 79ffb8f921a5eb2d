// The program itself, started as a desktop or a shell starts it.
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace stackwright;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/stackwright");
}

// The names of the stacks that the windows opened, as they remember them for the next start.
QStringList opened(const QString& state)
{
    QFile file(state + QStringLiteral("/stackwright/recent.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QStringList names;
    for (const QJsonValue& entry : entries) {
        names += entry.toObject().value(QLatin1String("name")).toString();
    }
    names.sort();
    return names;
}

void put(const Fixture& fixture, const QString& file, const QString& name)
{
    const QString path = fixture.folder.filePath(file);
    Stack stack = enterpriseStack();
    stack.project.name = name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(writeFileDurably(path, writeStack(stack)).ok());
}

} // namespace

class TestOpening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItIsGiven_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a file") << QStringList{QStringLiteral("one.stackwright")} << QStringList{QStringLiteral("One")};
        QTest::newRow("a folder") << QStringList{QStringLiteral("repository")}
                                  << QStringList{QStringLiteral("Repository")};
        QTest::newRow("two files, each in its window") << QStringList{QStringLiteral("one.stackwright"),
            QStringLiteral("two words.stackwright")} << QStringList{QStringLiteral("One"), QStringLiteral("Two")};
    }

    void opensWhatItIsGiven()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, names);
        const Fixture fixture;
        put(fixture, QStringLiteral("one.stackwright"), QStringLiteral("One"));
        put(fixture, QStringLiteral("two words.stackwright"), QStringLiteral("Two"));
        put(fixture, QStringLiteral("repository/.stackwright/stack.yaml"), QStringLiteral("Repository"));
        QStringList paths;
        for (const QString& argument : arguments) {
            paths += fixture.folder.filePath(argument);
        }
        const QString state = fixture.folder.filePath(QStringLiteral("state of the program"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(program(), paths);
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(opened(state), names, 20000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    void saysItsVersionWithoutDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("version") << QStringLiteral("--version") << QByteArray("stackwright " STACKWRIGHT_VERSION "\n");
        QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Usage: stackwright");
        QTest::newRow("short help") << QStringLiteral("-h") << QByteArray("Usage: stackwright");
    }

    void saysItsVersionWithoutDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, said);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QLatin1String(name));
        }
        process.setProcessEnvironment(environment);
        process.start(program(), {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith(said));
    }
};

STACKWRIGHT_TEST(TestOpening)
#include "tst_opening.moc"
