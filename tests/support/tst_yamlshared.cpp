#include "support/testrunner.h"
#include "support/yamltext.h"

#include <QElapsedTimer>

using namespace stackwright;

// The shared collection of hostile files, each with the answer it must get: accept, reject, or bounded (either, but
// quickly).
class YamlSharedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void YamlSharedTest::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("line");
    QFile manifest(sharedPath(QStringLiteral("hostile/yaml/MANIFEST.json")));
    if (manifest.fileName().isEmpty() || !manifest.open(QIODevice::ReadOnly))
        QSKIP("STACKWRIGHT_SHARED names no folder with hostile/yaml");
    const QJsonArray cases = QJsonDocument::fromJson(manifest.readAll()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& one : cases) {
        const QString file = one[u"file"].toString();
        QTest::newRow(qPrintable(file)) << sharedPath(QStringLiteral("hostile/yaml/") + file)
                                        << one[u"verdict"].toString() << one[u"at"].toInt();
    }
}

void YamlSharedTest::answers()
{
    QFETCH(QString, path);
    QFETCH(QString, verdict);
    QFETCH(int, line);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QElapsedTimer timer;
    timer.start();
    Problems problems;
    const bool read = readYaml(file.readAll(), QStringLiteral("f"), problems).has_value();
    QVERIFY(timer.elapsed() < 2000);
    const QString said = problems.isEmpty() ? QStringLiteral("no problem") : problems[0].text();
    QCOMPARE(hasErrors(problems), !read);
    if (verdict == u"accept")
        QVERIFY2(read, qPrintable(said));
    if (verdict != u"reject")
        return;
    QVERIFY(!read);
    // The line is where the trouble is or where it comes from; files that are no text at all have none.
    const int found = problems[0].place.line;
    QVERIFY2(line == 0 || found == 0 || found <= line + 1 || path.contains(u"nest-"), qPrintable(said));
}

STACKWRIGHT_TEST(YamlSharedTest)

#include "tst_yamlshared.moc"
