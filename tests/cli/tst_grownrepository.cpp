// An export into a repository that has grown for years: what it holds that does the same work is told, and the exported
// check judges the generated files by their own rules, whatever the team's say.
#include "clirun.h"
#include "support/testrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace clirun;

class TestGrownRepository : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString said_; // by the export

    QString home() const { return folder_.filePath(QStringLiteral("home")); }

    void write(const QString& path, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(home() + u'/' + path).path());
        QFile file(home() + u'/' + path);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), qPrintable(path));
    }

    Ran git(const QString& words) const { return run(QStringLiteral("git"), words.split(QLatin1Char(' ')), home()); }

private Q_SLOTS:
    void initTestCase()
    {
        QDir().mkpath(home());
        write(QStringLiteral("README.md"), "# Ours\n");
        write(QStringLiteral(".gitignore"), "target/\n!.env\n");
        write(
            QStringLiteral(".yamllint"), "extends: default\nrules: {line-length: {max: 60}, document-start: enable}\n");
        write(QStringLiteral(".shellcheckrc"), "enable=all\n");
        write(QStringLiteral("ci/Jenkinsfile"), "pipeline {}\n");
        write(QStringLiteral("ci/nightly.jenkinsfile"), "pipeline {}\n");
        write(QStringLiteral(".github/workflows/stale.yml"), "on: {schedule: [{cron: '1 1 * * *'}]}\n");
        write(QStringLiteral("docker-compose.dev.yml"), "services: {}\n");
        write(QStringLiteral("with a space/broken.yaml"), "a: [1\nb: \t2\n");
        write(QStringLiteral("with a space/broken.sh"), "#!/bin/sh\nif true; then\n");
        write(QStringLiteral("broken.py"), "print 1\n");
        for (const char* words : {"init -q -b main", "add -A", "commit -q -m grown"})
            QCOMPARE(git(QString::fromLatin1(words)).code, 0);
        const QString stack = freshStackFile(folder_.filePath(QStringLiteral("payments.stackwright")));
        const Ran ran = cli({QStringLiteral("export"), stack, QStringLiteral("--repo"), home(),
            QStringLiteral("--current-branch"), QStringLiteral("--keep"), QStringLiteral("README.md"),
            QStringLiteral("--keep"), QStringLiteral(".yamllint")});
        said_ = ran.out + ran.error;
        QVERIFY2(ran.code == 0, qPrintable(said_));
    }

    void whatDoesTheSameWorkIsTold_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
            {"ci/Jenkinsfile", "ci/nightly.jenkinsfile", ".github/workflows/stale.yml", "docker-compose.dev.yml"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatDoesTheSameWorkIsTold()
    {
        QFETCH(QString, path);
        QCOMPARE(said_.count(u'\'' + path + QStringLiteral("' is there already")), 1);
    }

    void theCheckJudgesGeneratedFilesByTheirOwnRules()
    {
        const Ran ran = run(QStringLiteral("sh"), {QStringLiteral("scripts/check.sh")}, home());
        QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.error));
        QVERIFY2(!ran.out.contains(QLatin1String("FAILED")) && !ran.out.contains(QChar(0)), qPrintable(ran.out));
        QVERIFY(ran.out.contains(QLatin1String("ok           .env stays out of git")));
        QVERIFY2(ran.out.contains(QLatin1String("your own     with a space/broken.sh"))
                && ran.out.contains(QLatin1String("your own     broken.py")),
            qPrintable(ran.out));
        if (!ran.out.contains(QLatin1String("YAML of your own: yamllint is not installed")))
            QVERIFY2(ran.out.contains(QLatin1String("your own     YAML of your own"))
                    && ran.out.contains(QLatin1String("ok           YAML\n")),
                qPrintable(ran.out));
    }

    void aFaultInAGeneratedFileIsTold()
    {
        write(QStringLiteral("scripts/image.sh"), "#!/bin/sh\nif true; then\n");
        const Ran ran = run(QStringLiteral("sh"), {QStringLiteral("scripts/check.sh")}, home());
        QVERIFY2(
            ran.code == 1 && ran.out.contains(QLatin1String("FAILED       scripts/image.sh")), qPrintable(ran.out));
    }
};

STACKWRIGHT_TEST(TestGrownRepository)
#include "tst_grownrepository.moc"
