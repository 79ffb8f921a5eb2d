// Several answers in one stack file, each with a branch of its own; and a swap that is rehearsed on the repository
// before it is made.
#include "cli/clirun.h"
#include "support/testrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace clirun;

class TestVariants : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }
    static Ran said(const QString& words) { return cli(words.split(QLatin1Char(' '))); }

    static QString git(const QString& repository, const QString& words)
    {
        return run(QStringLiteral("git"), words.split(QLatin1Char(' ')), repository).out.trimmed();
    }

    // A has Jenkins, B Woodpecker.
    QString twoVariants(const QString& name) const
    {
        const QString file = freshStackFile(path(name));
        cli({QStringLiteral("variants"), file, QStringLiteral("--duplicate")});
        cli({QStringLiteral("set"), file, QStringLiteral("ci=woodpecker")});
        return file;
    }

    static void append(const QString& file, const QByteArray& line)
    {
        QFile open(file);
        QVERIFY(open.open(QIODevice::Append) && open.write(line) == line.size());
    }

private Q_SLOTS:
    void theTableTellsWhatDiffers()
    {
        const QString file = twoVariants(QStringLiteral("table.stackwright"));
        const Ran table = said(QStringLiteral("variants ") + file);
        QVERIFY2(table.code == 0, qPrintable(table.error));
        QVERIFY2(table.out.contains(QLatin1String("Variants A, B; the present one is B.")), qPrintable(table.out));
        QVERIFY2(table.out.contains(QLatin1String("  A  Jenkins\n  B  Woodpecker\n")), qPrintable(table.out));
        QVERIFY2(!table.out.contains(QLatin1String("Gitea")), qPrintable(table.out)); // in both
        QVERIFY(said(QStringLiteral("variants %1 --all").arg(file)).out.contains(QLatin1String("Gitea")));
        for (const QString& line :
            said(QStringLiteral("variants %1 --json").arg(file)).out.trimmed().split(QLatin1Char('\n'))) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(row.value(QLatin1String("cells")).toArray().size(), 2);
        }
    }

    void oneIsGoneOnWithAndRemoved()
    {
        const QString file = twoVariants(QStringLiteral("go.stackwright"));
        QVERIFY(said(QStringLiteral("variants %1 --go A").arg(file))
                    .out.contains(QLatin1String("variants A, B; the present one is A.")));
        QVERIFY(said(QStringLiteral("wires ") + file).out.contains(QLatin1String("jenkins")));
        QVERIFY(!said(QStringLiteral("wires %1 --variant B").arg(file)).out.contains(QLatin1String("jenkins")));
        QVERIFY(said(QStringLiteral("variants %1 --go C").arg(file))
                    .error.contains(QLatin1String("There is no variant 'C'. It has A, B.")));
        QVERIFY(said(QStringLiteral("check %1 --variant C").arg(file))
                    .error.contains(QLatin1String("There is no variant 'C'. It has A, B.")));
        QCOMPARE(said(QStringLiteral("variants %1 --go A --remove B").arg(file)).code, 2);
        QCOMPARE(said(QStringLiteral("variants %1 --duplicate").arg(file)).code, 0);
        QVERIFY(said(QStringLiteral("variants %1 --duplicate").arg(file))
                    .error.contains(QLatin1String("There are 3 variants already.")));
        for (const char* letter : {"A", "C"})
            QCOMPARE(said(QStringLiteral("variants %1 --remove %2").arg(file, QLatin1String(letter))).error, QString());
        QVERIFY(said(QStringLiteral("variants %1 --remove A").arg(file))
                    .error.contains(QLatin1String("The only variant stays.")));
        QVERIFY(said(QStringLiteral("wires ") + file).out.contains(QLatin1String("woodpecker"))); // B was left
    }

    // Each on its branch, and neither knows of the other there.
    void eachIsExportedAsItsBranch()
    {
        const QString file = twoVariants(QStringLiteral("branches.stackwright"));
        const QString repository = path(QStringLiteral("branches"));
        QVERIFY(QDir().mkpath(repository));
        git(repository, QStringLiteral("init -q -b main"));
        git(repository, QStringLiteral("commit -q --allow-empty -m Begin"));
        for (const char* letter : {"A", "B"})
            QCOMPARE(
                said(QStringLiteral("export %1 --repo %2 --variant %3").arg(file, repository, QLatin1String(letter)))
                    .error,
                QString());
        const QStringList branches =
            git(repository, QStringLiteral("for-each-ref --format=%(refname:short) refs/heads/stackwright"))
                .split(QLatin1Char('\n'));
        QCOMPARE(branches.size(), 2);
        for (const QString& branch : branches) {
            const bool first = branch.endsWith(QLatin1String("-payments-variant-a"));
            QVERIFY2(first || branch.endsWith(QLatin1String("-payments-variant-b")), qPrintable(branch));
            const QString files = git(repository, QStringLiteral("ls-tree -r --name-only ") + branch);
            QCOMPARE(files.contains(QLatin1String("Jenkinsfile")), first);
            QVERIFY(!git(repository, QStringLiteral("show %1:.stackwright/stack.yaml").arg(branch))
                         .contains(QLatin1String("variants")));
        }
    }

    void aSwapIsRehearsedAndThenMade()
    {
        const QString file = freshStackFile(path(QStringLiteral("swap.stackwright")));
        const QString repository = path(QStringLiteral("swap"));
        QCOMPARE(said(QStringLiteral("export %1 --repo %2").arg(file, repository)).error, QString());
        append(repository + QStringLiteral("/Jenkinsfile"), "// ours\n"); // goes with Jenkins, but for this line
        append(repository + QStringLiteral("/.gitignore"), "ours.txt\n"); // stays as it is
        git(repository, QStringLiteral("commit -qam Ours"));
        const auto state = [&]() -> QString {
            return git(repository, QStringLiteral("for-each-ref"))
                + git(repository, QStringLiteral("status --porcelain"))
                + git(repository, QStringLiteral("count-objects"));
        };
        const QString before = state();

        const QString swap = QStringLiteral("export %1 --repo %1 --swap ci=woodpecker").arg(repository);
        const Ran told = said(swap + QStringLiteral(" --dry-run --json"));
        QVERIFY2(told.code == 0, qPrintable(told.out + told.error));
        const QJsonObject counts =
            lastObject(told.out).value(QLatin1String("result"))[QStringLiteral("counts")].toObject();
        for (const char* change : {"added", "removed", "changed", "same", "kept"})
            QVERIFY2(counts.value(QLatin1String(change)).toInt() > 0, qPrintable(told.out));
        QCOMPARE(state(), before);

        QCOMPARE(said(swap).error, QString());
        const QString branch =
            git(repository, QStringLiteral("for-each-ref --format=%(refname:short) refs/heads/stackwright"));
        QVERIFY(
            git(repository, QStringLiteral("ls-tree -r --name-only ") + branch).contains(QLatin1String(".woodpecker")));
        QVERIFY(git(repository, QStringLiteral("show %1:Jenkinsfile").arg(branch)).endsWith(QLatin1String("// ours")));
        QCOMPARE(git(repository, QStringLiteral("status --porcelain")), QString());
    }

    // What does not fit yet is rehearsed when that is asked for, and never written.
    void aSwapThatDoesNotFitIsASketch()
    {
        const QString file = freshStackFile(path(QStringLiteral("unfit.stackwright")));
        const QString repository = path(QStringLiteral("unfit"));
        QCOMPARE(said(QStringLiteral("export %1 --repo %2").arg(file, repository)).error, QString());
        const QString swap = QStringLiteral("export %1 --repo %1 --swap ci=gitlab-ci")
                                 .arg(repository); // it needs GitLab, and Gitea is picked
        QCOMPARE(said(swap + QStringLiteral(" --dry-run")).code, 1);
        const Ran sketch = said(swap + QStringLiteral(" --dry-run --anyway"));
        QVERIFY2(sketch.code == 0 && sketch.out.contains(QLatin1String("This is a sketch: ")),
            qPrintable(sketch.out + sketch.error));
        QCOMPARE(said(swap + QStringLiteral(" --anyway")).code, 1);
        QCOMPARE(git(repository, QStringLiteral("for-each-ref refs/heads")).count(QLatin1Char('\n')), 0); // main alone
        QVERIFY(said(QStringLiteral("export %1 --repo %1 --swap cii=woodpecker --dry-run").arg(repository))
                    .error.contains(QLatin1String("Write STAGE=TOOL")));
    }
};

STACKWRIGHT_TEST(TestVariants)
#include "tst_variants.moc"
