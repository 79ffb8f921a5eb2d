// Repositories as teams keep them: moved, merged into larger ones, with files of another shape, or with decision
// records of their own. git itself makes each of them; the next export is told about it, settled, and duplicates
// nothing.
#include "clirun.h"
#include "support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString caddy = QStringLiteral("ingress=caddy");

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->filePath(name); }

    // In the test's folder; a command that fails fails the test.
    QString shell(const QString& script) const
    {
        const clirun::Ran ran =
            clirun::run(QStringLiteral("bash"), {QStringLiteral("-e"), QStringLiteral("-c"), script}, folder_->path());
        if (ran.code != 0)
            QTest::qFail(qPrintable(script + QStringLiteral(": ") + ran.out + ran.error), __FILE__, __LINE__);
        return ran.out.trimmed();
    }

    QString stackWith(const QStringList& picks) const
    {
        const QString file = clirun::freshStackFile(path(QStringLiteral("wanted.stackwright")));
        if (!picks.isEmpty())
            clirun::cli(QStringList{QStringLiteral("set"), file} + picks);
        return file;
    }

    clirun::Ran exported(const QString& directory, const QStringList& picks, const QStringList& more = {}) const
    {
        return clirun::cli(
            QStringList{QStringLiteral("export"), stackWith(picks), QStringLiteral("--repo"), path(directory)} + more);
    }

    void mustExport(const QString& directory, const QStringList& picks, const QStringList& more = {}) const
    {
        const clirun::Ran ran = exported(directory, picks, more);
        QVERIFY2(ran.out.contains(QLatin1String("files in commit")), qPrintable(ran.out + ran.error));
    }

    void makeRepository(const QString& script) const
    {
        shell(QStringLiteral("git init -q -b main repo; cd repo; %1; git add -A; git commit -q -m own").arg(script));
    }

    // Mode, blob and path of each file below a folder of a revision.
    QStringList filesOf(const QString& revision, const QString& in = QStringLiteral("repo")) const
    {
        return shell(QStringLiteral("cd %1; git ls-tree -r %2").arg(in, revision)).split(u'\n', Qt::SkipEmptyParts);
    }

    // What the swapped stack generates in a repository of its own.
    QStringList wanted(const QStringList& picks) const
    {
        shell(QStringLiteral("rm -rf fresh"));
        mustExport(QStringLiteral("fresh"), picks);
        return filesOf(QStringLiteral("HEAD"), QStringLiteral("fresh"));
    }

    QStringList namesOf(const QString& revision) const
    {
        return shell(QStringLiteral("cd repo; git ls-tree -r --name-only ") + revision)
            .split(u'\n', Qt::SkipEmptyParts);
    }

    static QByteArray difference(const QStringList& found, const QStringList& expected)
    {
        QStringList strange;
        for (const QString& line : found) {
            if (!expected.contains(line))
                strange.append(QStringLiteral("more: ") + line);
        }
        for (const QString& line : expected) {
            if (!found.contains(line))
                strange.append(QStringLiteral("missing: ") + line);
        }
        return strange.mid(0, 20).join(u'\n').toUtf8();
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void decisionsFollowTheTeamsOwn()
    {
        makeRepository(
            QStringLiteral("mkdir -p docs/decisions; for i in 1 2 3 4 5 6 7; do echo $i > docs/decisions/000$i-own.md; "
                           "done; echo x > docs/decisions/2026-01-02-diary.md"));
        const QJsonObject plan = clirun::lastObject(
            exported(QStringLiteral("repo"), {}, {QStringLiteral("--dry-run"), QStringLiteral("--json")})
                .out)[QLatin1String("result")]
                                     .toObject();
        mustExport(QStringLiteral("repo"), {},
            {QStringLiteral("--branch"), QStringLiteral("one"), QStringLiteral("--expect"),
                plan[QLatin1String("digest")].toString()});
        const QStringList names = namesOf(QStringLiteral("one"));
        const QStringList ours = names.filter(QRegularExpression(QStringLiteral("^docs/decisions/\\d{4}-(?!own)")));
        QVERIFY2(!ours.isEmpty() && ours.front().startsWith(QLatin1String("docs/decisions/0008-")),
            qPrintable(ours.join(u'\n')));
        QCOMPARE(names.filter(QStringLiteral("-own.md")).size(), 7);
        for (const QString& document : {QStringLiteral("README.md"), QStringLiteral("docs/handoff.md")}) {
            const QString text = shell(QStringLiteral("cd repo; git show one:") + document);
            static const QRegularExpression link(QStringLiteral("decisions/(\\d{4}-[a-z0-9-]+\\.md)"));
            for (auto match = link.globalMatch(text); match.hasNext();) {
                const QString target = QStringLiteral("docs/decisions/") + match.next().captured(1);
                QVERIFY2(names.contains(target), qPrintable(document + QStringLiteral(" links to ") + target));
            }
        }
        // The team writes more of its own, and nothing is numbered anew.
        shell(QStringLiteral(
            "cd repo; git merge -q one; echo x > docs/decisions/0060-own.md; git add -A; git commit -q -m more"));
        mustExport(QStringLiteral("repo"), {caddy}, {QStringLiteral("--branch"), QStringLiteral("two")});
        QCOMPARE(
            namesOf(QStringLiteral("two")).filter(QRegularExpression(QStringLiteral("^docs/decisions/\\d{4}-(?!own)"))),
            ours);
        // What was looked at had other numbers, and that is said.
        const QString other =
            clirun::lastObject(clirun::cli({QStringLiteral("render"), stackWith({}), QStringLiteral("--json")})
                                   .out)[QLatin1String("digest")]
                .toString();
        const clirun::Ran refused = exported(QStringLiteral("repo"), {},
            {QStringLiteral("--branch"), QStringLiteral("three"), QStringLiteral("--expect"),
                other.isEmpty() ? QStringLiteral("other") : other});
        QVERIFY2(refused.code == 1 && refused.error.contains(QLatin1String("other numbers")),
            qPrintable(refused.out + refused.error));
    }

    void aMovedStackIsFollowed_data()
    {
        QTest::addColumn<QString>("move");
        QTest::addColumn<QString>("folder");
        const QString all =
            QStringLiteral("git ls-tree --name-only HEAD | grep -vx own.txt > ../names; mkdir -p %1; while read f; do "
                           "git mv \"$f\" %1/; done < ../names; git commit -q -m moved");
        QTest::newRow("all of it") << all.arg(QStringLiteral("app")) << QStringLiteral("app");
        QTest::newRow("deep") << all.arg(QStringLiteral("products/pay/infra")) << QStringLiteral("products/pay/infra");
        const QString merged = QStringLiteral(
            "cd ..; git init -q -b main mono; cd mono; echo mono > own.txt; git add -A; git commit -q -m mono; git "
            "fetch -q ../repo; "
            "git merge -q -s ours --no-commit --allow-unrelated-histories FETCH_HEAD; git rm -q --cached own.txt; git "
            "read-tree --prefix=pay/ -u FETCH_HEAD; "
            "git rm -q -f pay/own.txt; git add own.txt; git commit -q -m merged; %1cd ..; rm -rf repo; mv mono repo");
        QTest::newRow("merged into a larger one") << merged.arg(QString()) << QStringLiteral("pay");
        QTest::newRow("and that one squashed")
            << merged.arg(QStringLiteral("git checkout -q --orphan new; git commit -q -m squashed; git branch -q -M "
                                         "main; git reflog expire --expire=now --all; git gc -q --prune=now; "))
            << QStringLiteral("pay");
    }
    void aMovedStackIsFollowed()
    {
        QFETCH(QString, move);
        QFETCH(QString, folder);
        makeRepository(QStringLiteral("echo own > own.txt"));
        mustExport(QStringLiteral("repo"), {}, {QStringLiteral("--current-branch")});
        shell(QStringLiteral("cd repo; ") + move);
        const clirun::Ran ran =
            exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--branch"), QStringLiteral("swap")});
        QVERIFY2(ran.out.contains(QLatin1String("files in commit")), qPrintable(ran.out + ran.error));
        QVERIFY2(ran.out.contains(QStringLiteral("stands in the folder '%1'").arg(folder)), qPrintable(ran.out));
        const QByteArray strange = difference(filesOf(QStringLiteral("swap:") + folder), wanted({caddy}));
        QVERIFY2(strange.isEmpty(), strange.constData());
        QCOMPARE(shell(QStringLiteral("cd repo; git ls-tree --name-only swap")),
            shell(QStringLiteral("cd repo; git ls-tree --name-only main")));
        shell(QStringLiteral("cd repo; git merge -q swap; git fsck --strict"));
        const clirun::Ran again = exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--current-branch")});
        QVERIFY2(again.out.contains(QLatin1String("Nothing to commit")), qPrintable(again.out + again.error));
        // Back, onto the branch that is checked out.
        mustExport(QStringLiteral("repo"), {}, {QStringLiteral("--current-branch")});
        QCOMPARE(shell(QStringLiteral("cd repo; git status --porcelain")), QString());
        const QByteArray left = difference(filesOf(QStringLiteral("HEAD:") + folder), wanted({}));
        QVERIFY2(left.isEmpty(), left.constData());
    }

    // A shell's * leaves the hidden files and the record at the top; the rest, and what is new, stands below.
    void whatAStarMovedIsFollowed()
    {
        makeRepository(QStringLiteral("echo own > own.txt"));
        mustExport(QStringLiteral("repo"), {}, {QStringLiteral("--current-branch")});
        shell(QStringLiteral("cd repo; mkdir app; git mv -k * app/; git commit -q -m moved"));
        const clirun::Ran ran =
            exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--branch"), QStringLiteral("swap")});
        QVERIFY2(ran.out.contains(
                     QLatin1String("Files that the team moved are followed: 'CODEOWNERS' is 'app/CODEOWNERS' now")),
            qPrintable(ran.out + ran.error));
        QStringList expected{QStringLiteral("app/own.txt")};
        for (const QString& line : wanted({caddy})) {
            const QString name = line.section(u'\t', 1);
            expected.append(name.startsWith(u'.') ? name : QStringLiteral("app/") + name);
        }
        const QByteArray strange = difference(namesOf(QStringLiteral("swap")), expected);
        QVERIFY2(strange.isEmpty(), strange.constData());
    }

    void aRenamedFileIsFollowed_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"docs/README.md", "README.markdown", "Readme.md", "handbook/start.md"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aRenamedFileIsFollowed()
    {
        QFETCH(QString, place);
        makeRepository(QStringLiteral("echo own > own.txt"));
        mustExport(QStringLiteral("repo"), {}, {QStringLiteral("--current-branch")});
        shell(QStringLiteral("cd repo; mkdir -p $(dirname %1); git mv README.md %1; echo 'Our own last line.' >> %1; "
                             "git commit -q -a -m renamed")
                  .arg(place));
        const clirun::Ran plan = exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--dry-run")});
        QVERIFY2(plan.out.contains(QStringLiteral("The team moved it here: it is generated as 'README.md'.")),
            qPrintable(plan.out));
        const clirun::Ran ran =
            exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--branch"), QStringLiteral("swap")});
        QVERIFY2(
            ran.out.contains(QStringLiteral("'README.md' is '%1' now").arg(place)), qPrintable(ran.out + ran.error));
        QVERIFY(!namesOf(QStringLiteral("swap")).contains(QStringLiteral("README.md")));
        const QString text = shell(QStringLiteral("cd repo; git show swap:") + place);
        QVERIFY2(text.endsWith(QLatin1String("Our own last line.")) && text.contains(QLatin1String("Caddy"))
                && !text.contains(QLatin1String("Traefik ")),
            qPrintable(text.left(3000)));
    }

    // A folder where a file is generated, and a file where a folder is.
    void anotherShapeIsSettled_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("stands");
        QTest::newRow("a file that became a folder")
            << QStringLiteral("git rm -q README.md; mkdir README.md; echo a > README.md/a.md; echo b > README.md/b.md")
            << QStringLiteral("README.md") << QStringLiteral("README.md/a.md");
        QTest::newRow("a folder that became a file") << QStringLiteral("git rm -q -r docs; echo text > docs")
                                                     << QStringLiteral("docs/handoff.md") << QStringLiteral("docs");
    }
    void anotherShapeIsSettled()
    {
        QFETCH(QString, change);
        QFETCH(QString, answered);
        QFETCH(QString, stands);
        makeRepository(QStringLiteral("echo own > own.txt"));
        mustExport(QStringLiteral("repo"), {}, {QStringLiteral("--current-branch")});
        shell(QStringLiteral("cd repo; %1; git add -A; git commit -q -m reshaped").arg(change));
        const clirun::Ran refused =
            exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--branch"), QStringLiteral("none")});
        QVERIFY2(refused.code == 1 && refused.error.contains(QLatin1String("--keep"))
                && !refused.error.contains(QLatin1String("no export")),
            qPrintable(refused.out + refused.error));
        const QJsonObject plan = clirun::lastObject(
            exported(QStringLiteral("repo"), {caddy}, {QStringLiteral("--dry-run"), QStringLiteral("--json")})
                .out)[QLatin1String("result")]
                                     .toObject();
        QStringList keep;
        QStringList take;
        for (const QJsonValue conflict : plan[QLatin1String("conflicts")].toArray()) {
            keep += {QStringLiteral("--keep"), conflict[QLatin1String("path")].toString()};
            take += {QStringLiteral("--take"), conflict[QLatin1String("path")].toString()};
        }
        QVERIFY(keep.contains(answered));
        mustExport(
            QStringLiteral("repo"), {caddy}, keep + QStringList{QStringLiteral("--branch"), QStringLiteral("kept")});
        QVERIFY(
            namesOf(QStringLiteral("kept")).contains(stands) && !namesOf(QStringLiteral("kept")).contains(answered));
        mustExport(
            QStringLiteral("repo"), {caddy}, take + QStringList{QStringLiteral("--branch"), QStringLiteral("taken")});
        QVERIFY(
            !namesOf(QStringLiteral("taken")).contains(stands) && namesOf(QStringLiteral("taken")).contains(answered));
        shell(QStringLiteral("cd repo; git checkout -q taken; git checkout -q main; git fsck --strict"));
    }

    void aFolderOfARepositoryIsWrittenInto_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("nested");
        const QString inside = QStringLiteral("below 'services/pay'");
        QTest::newRow("new folder") << QStringLiteral("true") << QStringList() << inside << false;
        QTest::newRow("with files of the team")
            << QStringLiteral("mkdir -p services/pay; echo a > services/pay/a.txt") << QStringList() << inside << false;
        QTest::newRow("ignored there") << QStringLiteral("echo services/ > .gitignore") << QStringList()
                                       << QStringLiteral("which that one does not hold") << true;
        QTest::newRow("wanted so") << QStringLiteral("true") << QStringList{QStringLiteral("--own-repository")}
                                   << QStringLiteral("which that one does not hold") << true;
    }
    void aFolderOfARepositoryIsWrittenInto()
    {
        QFETCH(QString, before);
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        QFETCH(bool, nested);
        makeRepository(QStringLiteral("echo own > own.txt; ") + before);
        const clirun::Ran ran = exported(QStringLiteral("repo/services/pay"), {}, words);
        QVERIFY2(ran.out.contains(told), qPrintable(ran.out + ran.error));
        QCOMPARE(QFile::exists(path(QStringLiteral("repo/services/pay/.git"))), nested);
        if (nested)
            return;
        const QString branch =
            shell(QStringLiteral("cd repo; git branch --list 'stackwright/*' --format='%(refname:short)'"));
        QStringList found = filesOf(branch + QStringLiteral(":services/pay"));
        found.erase(std::remove_if(found.begin(), found.end(),
                        [](const QString& line) { return line.endsWith(QLatin1String("\ta.txt")); }),
            found.end());
        const QByteArray strange = difference(found, wanted({}));
        QVERIFY2(strange.isEmpty(), strange.constData());
        // The next one finds it again, from wherever it is pointed at.
        shell(QStringLiteral("cd repo; git merge -q ") + branch);
        for (const char* place : {"repo", "repo/services/pay"}) {
            const clirun::Ran again = exported(QString::fromLatin1(place), {});
            QVERIFY2(again.out.contains(QLatin1String("Nothing to commit")), qPrintable(again.out + again.error));
        }
    }

    void aFolderIsNamed()
    {
        makeRepository(QStringLiteral("echo own > own.txt"));
        const QStringList onto{QStringLiteral("--current-branch"), QStringLiteral("--into")};
        mustExport(QStringLiteral("repo"), {}, onto + QStringList{QStringLiteral("one")});
        QCOMPARE(shell(QStringLiteral("cd repo; git status --porcelain")), QString());
        mustExport(QStringLiteral("repo"), {}, onto + QStringList{QStringLiteral("two/deep")});
        const clirun::Ran unclear = exported(QStringLiteral("repo"), {caddy});
        QVERIFY2(unclear.code != 0 && unclear.error.contains(QLatin1String("'one', 'two/deep'"))
                && unclear.error.contains(QLatin1String("--into")),
            qPrintable(unclear.out + unclear.error));
        mustExport(QStringLiteral("repo"), {caddy}, onto + QStringList{QStringLiteral("one")});
        QVERIFY(QFile::exists(path(QStringLiteral("repo/one/config/caddy/Caddyfile")))
            && !QFile::exists(path(QStringLiteral("repo/two/deep/config/caddy"))));
        QCOMPARE(shell(QStringLiteral("cd repo; git status --porcelain")), QString());
        for (const char* bad : {"../out", "own.txt", "ONE", "a/.git/b"}) {
            const clirun::Ran refused =
                exported(QStringLiteral("repo"), {}, onto + QStringList{QString::fromLatin1(bad)});
            QVERIFY2(refused.code != 0 && !refused.error.isEmpty(), bad);
        }
        QCOMPARE(shell(QStringLiteral("cd repo; git status --porcelain")), QString());
    }

    void documentsAreThoseOfTheStack()
    {
        makeRepository(QStringLiteral("echo own > README.md"));
        const QStringList onto{QStringLiteral("--current-branch"), QStringLiteral("--into")};
        mustExport(QStringLiteral("repo"), {}, onto + QStringList{QStringLiteral("one")});
        const auto documents = [this](const QString& directory) {
            return clirun::cli({QStringLiteral("documents"), path(directory)});
        };
        for (const char* place : {"repo", "repo/one"}) {
            const QStringList found = documents(QString::fromLatin1(place)).out.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(
                found.contains(QLatin1String("README.md")) && found.contains(QLatin1String("docs/handoff.md")), place);
        }
        const QJsonObject readme = QJsonDocument::fromJson(
            clirun::cli({QStringLiteral("documents"), path(QStringLiteral("repo")), QStringLiteral("--json")})
                .out.split(u'\n')
                .value(1)
                .toUtf8())
                                       .object();
        QCOMPARE(readme.value(QLatin1String("file")).toString(), QStringLiteral("README.md"));
        QCOMPARE(readme.value(QLatin1String("text")).toString(),
            shell(QStringLiteral("cd repo; git show HEAD:one/README.md")) + u'\n');
        QVERIFY(documents(QStringLiteral("repo/three"))
                    .error.contains(QLatin1String("no stack stands in the folder 'three'")));
        mustExport(QStringLiteral("repo"), {}, onto + QStringList{QStringLiteral("two")});
        const clirun::Ran unclear = documents(QStringLiteral("repo"));
        QVERIFY2(unclear.code != 0 && unclear.error.contains(QLatin1String("'one', 'two'")),
            qPrintable(unclear.out + unclear.error));
        QVERIFY(documents(QStringLiteral("repo/two")).out.contains(QLatin1String("docs/handoff.md")));
    }

    void anotherStackIsOnlyTold()
    {
        makeRepository(QStringLiteral("mkdir -p other/.stackwright; printf 'stackwright: 1\\nproject:\\n  name: "
                                      "Other\\n' > other/.stackwright/stack.yaml"));
        const clirun::Ran ran =
            exported(QStringLiteral("repo"), {}, {QStringLiteral("--branch"), QStringLiteral("one")});
        QVERIFY2(ran.out.contains(QLatin1String("Other stacks stand in this repository, in 'other'")),
            qPrintable(ran.out + ran.error));
        QVERIFY(namesOf(QStringLiteral("one")).contains(QStringLiteral("README.md")));
    }
};

STACKWRIGHT_TEST(TestPlaces)
#include "tst_places.moc"
