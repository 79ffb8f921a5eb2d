// The exported README says how the stack is changed later. Its commands are run as they stand there.
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestRecipe : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString read(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // Runs a script as a reader's shell would; what it said. Its exit code must be 0.
    QString run(const QString& script, const QString& in) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("STACKWRIGHT_CATALOGUE"));
        environment.insert(QStringLiteral("HOME"), folder_.path());
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        environment.insert(QStringLiteral("PATH"),
            stackwright::buildPath(QStringLiteral("bin:")) + environment.value(QStringLiteral("PATH")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder_.filePath(in));
        process.start(QStringLiteral("sh"), {QStringLiteral("-e"), QStringLiteral("-c"), script});
        process.waitForFinished(60'000);
        const QString said = QString::fromUtf8(process.readAll());
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            QTest::qFail(qPrintable(script + said), __FILE__, __LINE__);
        return said;
    }

private Q_SLOTS:
    void theReadmesCommandsSwapATool()
    {
        run(QStringLiteral("git config --global user.name Test\ngit config --global user.email test@example.org\n"
                           "stackwright-cli new --blueprint enterprise-on-prem --name Payments -o first.stackwright\n"
                           "stackwright-cli export first.stackwright --repo home\n"),
            QString());
        const QString readme = read(QStringLiteral("home/README.md"));
        const QString chapter = readme.mid(readme.indexOf(QLatin1String("## Change the stack later")));
        QString recipe = chapter.section(QLatin1String("```sh\n"), 1, 1).section(QLatin1String("```"), 0, 0);
        QVERIFY2(recipe.contains(QLatin1String("STAGE=TOOL")), qPrintable(chapter));
        recipe.replace(QLatin1String("STAGE=TOOL"), QLatin1String("ingress=caddy"));
        run(recipe, QStringLiteral("home"));
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("home/config/caddy/Caddyfile"))));
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("home/config/traefik"))));
        QVERIFY(read(QStringLiteral("home/.stackwright/stack.yaml")).contains(QLatin1String("ingress: [caddy]"))
            || read(QStringLiteral("home/.stackwright/stack.yaml")).contains(QLatin1String("ingress: caddy")));
        QCOMPARE(run(QStringLiteral("git status --porcelain"), QStringLiteral("home")), QString());
    }

    // The library starts beside the reading of the stack: a refusal that comes sooner waits for it, because it cannot
    // be shut down in the middle of its start. Without the wait one run in fourteen ended with a crash.
    void aQuickRefusalIsNoCrash()
    {
        const QString said = run(QStringLiteral("for i in $(seq 80); do stackwright-cli export none.stackwright --repo "
                                                "there >/dev/null 2>&1 || echo $?; done"),
            QString());
        QStringList codes = said.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(codes.size(), 80);
        codes.removeDuplicates();
        QCOMPARE(codes, QStringList{QStringLiteral("3")});
    }

    // What a newer program knows of the stack is not lost without somebody saying so.
    void aNewerRecordIsNotReplacedInSilence_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("told");
        QTest::newRow("format") << QStringLiteral("s/^stackwright: 1/stackwright: 7/") << QStringLiteral("format 7");
        QTest::newRow("program") << QStringLiteral("s/program: .*/program: 99.1.0/")
                                 << QStringLiteral("Stackwright 99.1.0");
        QTest::newRow("catalogue") << QStringLiteral(
            "s/digest: .*/digest: abc/; s/knows-until: .*/knows-until: 2099-01-02/")
                                   << QStringLiteral("knows releases until 2099-01-02");
        QTest::newRow("tool") << QStringLiteral("s/digest: .*/digest: abc/; s/ingress: .*/ingress: nextproxy/")
                              << QStringLiteral("the tool 'nextproxy'");
        QTest::newRow("stage") << QStringLiteral("s/digest: .*/digest: abc/; s/ingress: .*/tunnels: traefik/")
                               << QStringLiteral("the stage 'tunnels'");
    }
    void aNewerRecordIsNotReplacedInSilence()
    {
        QFETCH(QString, edit);
        QFETCH(QString, told);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString first =
            run(QStringLiteral(
                    "git config --global user.name Test; git config --global user.email test@example.org\n"
                    "stackwright-cli new --blueprint enterprise-on-prem --name Payments -o %1.stackwright\n"
                    "stackwright-cli export %1.stackwright --repo %1\n"
                    "cd %1; sed -i '%2' .stackwright/stack.yaml; git commit -q -a -m newer; git rev-parse HEAD\n")
                    .arg(name, edit),
                QString());
        const QString again =
            run(QStringLiteral("stackwright-cli export %1.stackwright --repo %1 --branch next 2>&1 || echo refused")
                    .arg(name),
                QString());
        QVERIFY2(again.contains(told) && again.contains(QLatin1String("refused")), qPrintable(first + again));
        QCOMPARE(run(QStringLiteral("git branch --list next"), name), QString());
        QVERIFY(
            run(QStringLiteral("stackwright-cli export %1.stackwright --repo %1 --branch next --downgrade").arg(name),
                QString())
                .contains(QLatin1String("files in commit")));
    }
};

STACKWRIGHT_TEST(TestRecipe)
#include "tst_recipe.moc"
