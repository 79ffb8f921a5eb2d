// The command line as its users see it: words in, lines, JSON and exit codes out, judged by git.
#include "cli/clirun.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace clirun;

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }

    QString freshStack(const QString& name, const QString& blueprint = QStringLiteral("enterprise-on-prem"))
    {
        return freshStackFile(path(name), blueprint);
    }

    // What compose.yaml mounts out of a checkout and others than its owner cannot read.
    static QStringList hiddenMounts(const QString& repository)
    {
        QFile compose(repository + QStringLiteral("/compose.yaml"));
        if (!compose.open(QIODevice::ReadOnly))
            return {QStringLiteral("compose.yaml")};
        static const QRegularExpression mount(
            QStringLiteral("^ *source: \"?(\\./[^\"\n]*)"), QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(compose.readAll());
        QStringList hidden;
        for (const QRegularExpressionMatch& match : mount.globalMatch(text)) {
            const QString source = repository + match.captured(1).mid(1);
            if (!QFile::permissions(source).testFlag(QFile::ReadOther))
                hidden.append(source);
        }
        return hidden;
    }

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QString& words, int code, const char* told) {
            QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << code << QString::fromUtf8(told);
        };
        row("nothing", QString(), 2, "stackwright-cli list");
        row("help", QStringLiteral("--help"), 0, "check-catalogue");
        row("version", QStringLiteral("--version"), 0, "stackwright-cli");
        row("unknown command", QStringLiteral("lst"), 2, "There is no command 'lst'");
        row("unknown option", QStringLiteral("list stages --nonsense"), 2, "nonsense");
        row("list without what", QStringLiteral("list"), 2, "Usage");
        row("list of nothing known", QStringLiteral("list stagez"), 2, "stagez");
        row("stages", QStringLiteral("list stages"), 0, "source-control");
        row("tools", QStringLiteral("list tools"), 0, "jenkins");
        row("blueprints", QStringLiteral("list blueprints"), 0, "enterprise-on-prem");
        row("show", QStringLiteral("show jenkins"), 0, "Needs source-host");
        row("show a stranger", QStringLiteral("show jenkinz"), 1, "Did you mean 'jenkins'?");
        row("built-in catalogue", QStringLiteral("check-catalogue"), 0, "no problems");
        row("catalogue that is not there", QStringLiteral("check-catalogue /nowhere/at/all"), 1,
            "There is no folder of that name.");
        row("new without words", QStringLiteral("new"), 2, "--blueprint");
        row("check a missing file", QStringLiteral("check /nowhere.stackwright"), 3, "/nowhere.stackwright");
        row("export without repo", QStringLiteral("export x"), 2, "--repo");
    }

    void exitCodes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, told);
        const Ran ran = cli(words);
        QCOMPARE(ran.code, code);
        const QString said = ran.out + ran.error;
        QVERIFY2(said.contains(told), qPrintable(said));
    }

    void setCheckAndFix()
    {
        const QString file = freshStack(QStringLiteral("a.stackwright"));
        QCOMPARE(cli({QStringLiteral("check"), file}).code, 0);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ci=github-actions")}).code, 0);
        const Ran conflict = cli({QStringLiteral("check"), file, QStringLiteral("--json")});
        QCOMPARE(conflict.code, 1);
        const QJsonObject finding =
            QJsonDocument::fromJson(conflict.out.section(QLatin1Char('\n'), 0, 0).toUtf8()).object();
        QVERIFY(!finding.value(QStringLiteral("reason")).toString().isEmpty());
        QStringList words{QStringLiteral("set"), file};
        for (const QJsonValue& word : finding.value(QStringLiteral("fixes"))[0][QStringLiteral("set")].toArray())
            words.append(word.toString());
        QCOMPARE(cli(words).code, 0);
        QVERIFY(!cli({QStringLiteral("check"), file}).out.contains(finding.value(QStringLiteral("reason")).toString()));
    }

    void setRefusesWithNextStep()
    {
        const QString file = freshStack(QStringLiteral("b.stackwright"));
        const QByteArray before = [&] {
            QFile f(file);
            f.open(QIODevice::ReadOnly);
            return f.readAll();
        }();
        for (const char* word :
            {"ci=jenkinz", "jenkins.executors=many", "cii=jenkins", "project.domain=a b", "nonsense"})
            QVERIFY2(cli({QStringLiteral("set"), file, QString::fromUtf8(word)}).code != 0, word);
        QFile f(file);
        QVERIFY(f.open(QIODevice::ReadOnly));
        QCOMPARE(f.readAll(), before);
    }

    void exportMakesOneSoundCommit()
    {
        const QString file = freshStack(QStringLiteral("c.stackwright"));
        const QString repository = path(QStringLiteral("repository"));
        const Ran done =
            cli({QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--json")});
        QVERIFY2(done.code == 0, qPrintable(done.out + done.error));
        const QString commit =
            lastObject(done.out).value(QStringLiteral("result"))[QStringLiteral("commit")].toString();
        QCOMPARE(
            run(QStringLiteral("git"), {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}, repository).out.trimmed(),
            commit);
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("status"), QStringLiteral("--porcelain")}, repository).out,
            QString());
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("fsck"), QStringLiteral("--strict")}, repository).code, 0);
        // What render writes is what export commits.
        const QString rendered = path(QStringLiteral("rendered"));
        QCOMPARE(cli({QStringLiteral("render"), file, QStringLiteral("--to"), rendered}).code, 0);
        QCOMPARE(
            run(QStringLiteral("diff"), {QStringLiteral("-r"), QStringLiteral("--exclude=.git"), rendered, repository})
                .out,
            QString());
        // Again: nothing to do.
        const Ran again =
            cli({QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--json")});
        QVERIFY2(again.code == 0, qPrintable(again.out + again.error));
        QVERIFY(lastObject(again.out).value(QStringLiteral("result"))[QStringLiteral("nothing-to-commit")].toBool());
        // The exported folder opens as a stack.
        QCOMPARE(cli({QStringLiteral("check"), repository}).code, 0);
    }

    // A squashed history holds no earlier export; the picks beside it make those files again, so that an edit is still
    // known as one.
    void editsSurviveASquashedHistory()
    {
        const QString file = freshStack(QStringLiteral("squashed.stackwright"));
        const QString repository = path(QStringLiteral("squashed"));
        const auto git = [&repository](
                             const QStringList& words) { return run(QStringLiteral("git"), words, repository); };
        QCOMPARE(cli({QStringLiteral("export"), file, QStringLiteral("--repo"), repository}).code, 0);
        QFile readme(repository + QStringLiteral("/README.md"));
        QVERIFY(readme.open(QIODevice::Append));
        readme.write("\nAsk Payments before you touch this.\n");
        readme.close();
        QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("--orphan"),
                         QStringLiteral("squashed")})
                     .code,
            0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("All of it")}).code, 0);
        QCOMPARE(git({QStringLiteral("branch"), QStringLiteral("-D"), QStringLiteral("main")}).code, 0);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ingress=caddy")}).code, 0);
        const Ran done = cli(
            {QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--current-branch")});
        QVERIFY2(done.code == 0, qPrintable(done.out + done.error));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        QVERIFY(text.contains("Ask Payments") && text.contains("Caddy") && !text.contains("Traefik"));
    }

    // A checkout made under a strict umask is one whose configuration only its owner can read.
    void containersReadAStrictCheckout()
    {
        const QString file = freshStack(QStringLiteral("strict.stackwright"));
        const QString repository = path(QStringLiteral("strict"));
        const auto strictly = [&](const QStringList& words) {
            return run(QStringLiteral("sh"),
                QStringList{QStringLiteral("-c"), QStringLiteral("umask 077 && exec \"$@\""), QStringLiteral("sh")}
                    + words,
                QFile::exists(repository) ? repository : QString());
        };
        QCOMPARE(strictly({stackwright::buildPath(QStringLiteral("bin/stackwright-cli")), QStringLiteral("export"),
                              file, QStringLiteral("--repo"), repository})
                     .code,
            0);
        QFile secrets(repository + QStringLiteral("/.env"));
        QVERIFY(secrets.open(QIODevice::WriteOnly) && secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(hiddenMounts(repository).isEmpty(), false);
        const QStringList start{QStringLiteral("make"), QStringLiteral("--dry-run"), QStringLiteral("up")};
        QVERIFY(strictly(start).out.contains(QLatin1String("sh scripts/readable.sh")));
        const QStringList mend{QStringLiteral("sh"), QStringLiteral("scripts/readable.sh")};
        const Ran mended = strictly(mend);
        QVERIFY2(mended.code == 0 && mended.out.contains(QLatin1String("containers may read them now")),
            qPrintable(mended.out + mended.error));
        QCOMPARE(hiddenMounts(repository), QStringList());
        QVERIFY(!secrets.permissions().testFlag(QFile::ReadOther));
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("status"), QStringLiteral("--porcelain")}, repository).out,
            QString());
        QCOMPARE(strictly(mend).out, QString());
    }

    void unresolvedErrorsAreNotExported()
    {
        const QString file = freshStack(QStringLiteral("d.stackwright"));
        cli({QStringLiteral("set"), file, QStringLiteral("ci=github-actions")});
        const Ran refused =
            cli({QStringLiteral("export"), file, QStringLiteral("--repo"), path(QStringLiteral("never"))});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.error.contains(QLatin1String("nothing was written")));
        QVERIFY(!QDir(path(QStringLiteral("never"))).exists());
    }

    void diffNamesWhatASwapChanges()
    {
        const QString one = freshStack(QStringLiteral("e.stackwright"));
        const QString other = freshStack(QStringLiteral("f.stackwright"));
        QCOMPARE(cli({QStringLiteral("diff"), one, other}).code, 0);
        cli({QStringLiteral("set"), other, QStringLiteral("ingress=caddy")});
        const Ran changed = cli({QStringLiteral("diff"), one, other});
        QCOMPARE(changed.code, 1);
        QVERIFY(changed.out.contains(QLatin1String("+++ config/caddy/Caddyfile")));
        QVERIFY(changed.out.contains(QLatin1String("--- compose.yaml")));
    }

    void wiresAreTyped()
    {
        const QString file = freshStack(QStringLiteral("g.stackwright"));
        QVERIFY(cli({QStringLiteral("wires"), file}).out.contains(QLatin1String("jenkins -> gitea  source-host")));
    }

    // As they are in the commit, whatever became of the files since; what is no document stays out.
    void documentsComeFromTheCommit()
    {
        const QString file = freshStack(QStringLiteral("i.stackwright"));
        const QString repository = path(QStringLiteral("documented"));
        QCOMPARE(cli({QStringLiteral("export"), file, QStringLiteral("--repo"), repository}).code, 0);
        const QString commit =
            run(QStringLiteral("git"), {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}, repository).out.trimmed();
        const QString committed =
            run(QStringLiteral("git"), {QStringLiteral("show"), QStringLiteral("HEAD:README.md")}, repository).out;
        QVERIFY(QFile::remove(repository + QStringLiteral("/README.md")));
        QVERIFY(
            QFile::link(QStringLiteral("/etc/passwd"), repository + QStringLiteral("/docs/decisions/9999-link.md")));
        run(QStringLiteral("git"), {QStringLiteral("add"), QStringLiteral("-A")}, repository);
        run(QStringLiteral("git"),
            {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("A link in the place of a decision")},
            repository);
        const Ran then = cli(
            {QStringLiteral("documents"), repository, QStringLiteral("--commit"), commit, QStringLiteral("--json")});
        QCOMPARE(then.code, 0);
        QStringList paths;
        QString readme;
        const QStringList lines = then.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QJsonObject object = lastObject(line);
            paths += object.value(QStringLiteral("file")).toString();
            readme =
                paths.last() == QLatin1String("README.md") ? object.value(QStringLiteral("text")).toString() : readme;
        }
        QCOMPARE(lastObject(lines.constFirst()).value(QStringLiteral("commit")).toString(), commit);
        QCOMPARE(readme, committed);
        QVERIFY(paths.contains(QLatin1String("docs/handoff.md")) && paths.contains(QLatin1String("docs/wiring.svg")));
        QCOMPARE(paths.filter(QStringLiteral("docs/decisions/")).size(), 21);
        QCOMPARE(paths.size(), 1 + 3 + 21);
        const Ran now = cli({QStringLiteral("documents"), repository});
        QVERIFY(!now.out.contains(QLatin1String("README.md"))
            && !now.out.contains(QLatin1String("9999-link"))); // HEAD has neither as a file
    }

    void documentsOfWhatIsNoCommit_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const QString none = QString(40, QLatin1Char('1'));
        QTest::newRow("no id") << QStringList{QStringLiteral("--commit"), QStringLiteral("main; rm -r .")}
                               << QStringLiteral("no commit id");
        QTest::newRow("an id of nothing") << QStringList{QStringLiteral("--commit"), none} << none;
        QTest::newRow("no commit yet") << QStringList() << QStringLiteral("no commit yet");
    }
    void documentsOfWhatIsNoCommit()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const QString repository = path(QStringLiteral("empty"));
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q"), repository}).code, 0);
        const Ran asked = cli(QStringList{QStringLiteral("documents"), repository} + words);
        QVERIFY(asked.code > 0);
        QVERIFY2(asked.error.contains(says), qPrintable(asked.error));
    }

    // The window hands its language to its worker; what goes into files stays one text.
    void errorsInTheWindowsLanguage()
    {
        QFile empty(path(QStringLiteral("empty.stackwright")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        const QStringList words{QStringLiteral("check"), empty.fileName()};
        QVERIFY(cli(words).error.contains(QLatin1String("The file is empty.")));
        const QString file = freshStack(QStringLiteral("language.stackwright"));
        const QStringList render{QStringLiteral("render"), file, QStringLiteral("--to")};
        QCOMPARE(cli(render + QStringList{path(QStringLiteral("english"))}).code, 0);
        qputenv("STACKWRIGHT_LANGUAGE", "de_DE");
        const Ran german = cli(words);
        const Ran rendered = cli(render + QStringList{path(QStringLiteral("german"))});
        qputenv("STACKWRIGHT_LANGUAGE", "klingon");
        const Ran unknown = cli(words);
        qunsetenv("STACKWRIGHT_LANGUAGE");
        QVERIFY2(german.error.contains(QStringLiteral("Die Datei ist leer.")), qPrintable(german.error));
        QVERIFY(unknown.error.contains(QLatin1String("The file is empty.")));
        QCOMPARE(rendered.code, 0);
        const Ran compared = run(QStringLiteral("diff"),
            {QStringLiteral("-r"), path(QStringLiteral("english")), path(QStringLiteral("german"))});
        QVERIFY2(compared.code == 0 && QFile::exists(path(QStringLiteral("german/README.md"))),
            qPrintable(compared.out + compared.error));
    }

    void verifySaysWhatWasNotChecked()
    {
        const QString file = freshStack(QStringLiteral("h.stackwright"));
        const QString repository = path(QStringLiteral("verified"));
        QCOMPARE(cli({QStringLiteral("render"), file, QStringLiteral("--to"), repository}).code, 0);
        const Ran verified = cli({QStringLiteral("verify"), repository, QStringLiteral("--json")});
        const QJsonArray checks = lastObject(verified.out).value(QStringLiteral("checks")).toArray();
        QVERIFY(!checks.isEmpty());
        for (const QJsonValue& check : checks) {
            if (check[QStringLiteral("status")].toString() == QLatin1String("not-checked"))
                QVERIFY(!check[QStringLiteral("message")].toString().isEmpty());
        }
    }

    // A README of the company stands where ours would: shown, refused with the way out, then settled in each of the
    // ways.
    void conflictsAreShownAndSettled()
    {
        const QString file = freshStack(QStringLiteral("conflict.stackwright"));
        const QString repository = path(QStringLiteral("conflict"));
        const auto git = [&](const QString& words) {
            return run(QStringLiteral("git"), words.split(QLatin1Char(' ')), repository);
        };
        QVERIFY(QDir().mkpath(repository));
        QCOMPARE(git(QStringLiteral("init -q -b main")).code, 0);
        QFile readme(repository + QStringLiteral("/README.md"));
        QVERIFY(readme.open(QIODevice::WriteOnly) && readme.write("# Ours\n") > 0);
        readme.close();
        git(QStringLiteral("add README.md"));
        git(QStringLiteral("commit -qm Ours"));
        const auto exported = [&](const QString& words) {
            return cli(QStringList{QStringLiteral("export"), file, QStringLiteral("--repo"), repository}
                + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        };
        const auto readmeOn = [&](const QString& branch) {
            return git(QStringLiteral("show %1:README.md").arg(branch)).out;
        };

        const Ran shown = exported(QStringLiteral("--dry-run"));
        QCOMPARE(shown.code, 1);
        QVERIFY2(shown.out.contains(QLatin1String("\n-# Ours\n+")), qPrintable(shown.out));
        const Ran refused = exported(QStringLiteral("--branch refused"));
        QCOMPARE(refused.code, 1);
        for (const char* word : {"README.md", "--keep PATH", "--take PATH", "--conflicts markers"})
            QVERIFY2(refused.error.contains(QLatin1String(word)), qPrintable(refused.error));
        for (const char* option : {"--keep", "--take"}) {
            const Ran typo = exported(QStringLiteral("%1 READ.md").arg(QLatin1String(option)));
            QCOMPARE(typo.code, 1);
            QVERIFY2(typo.error.contains(QLatin1String("Did you mean 'README.md'?")), qPrintable(typo.error));
        }
        QCOMPARE(exported(QStringLiteral("--conflicts marker")).code, 2);
        QCOMPARE(exported(QStringLiteral("--keep README.md --take README.md")).code, 2);

        QCOMPARE(exported(QStringLiteral("--branch kept --keep README.md")).code, 0);
        QCOMPARE(readmeOn(QStringLiteral("kept")), QStringLiteral("# Ours\n"));
        QCOMPARE(exported(QStringLiteral("--branch taken --take README.md")).code, 0);
        QVERIFY(readmeOn(QStringLiteral("taken")).startsWith(QLatin1String("# Payments")));
        QCOMPARE(exported(QStringLiteral("--branch marked --conflicts markers")).code, 0);
        QVERIFY2(readmeOn(QStringLiteral("marked")).startsWith(QLatin1String("<<<<<<< yours\n# Ours\n=======\n")),
            qPrintable(readmeOn(QStringLiteral("marked")).left(200)));
    }

    // A text for a file that programs read is read again before anything is written.
    void anAnswerThatNobodyCouldReadIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("yaml") << QStringLiteral("compose.yaml") << QStringLiteral("a: 1\nb: [2\n")
                              << QStringLiteral("compose.yaml:3: This text is not valid YAML");
        QTest::newRow("json") << QStringLiteral("renovate.json") << QStringLiteral("{\n\"a\": 1,\n}\n")
                              << QStringLiteral("renovate.json:3: This text is not valid JSON");
        QTest::newRow("markdown is no language to break")
            << QStringLiteral("README.md") << QStringLiteral("a: [2\n") << QStringLiteral("'README.md' is no conflict");
        QTest::newRow("sound") << QStringLiteral("compose.yaml") << QStringLiteral("a: 1\n")
                               << QStringLiteral("'compose.yaml' is no conflict");
    }

    void anAnswerThatNobodyCouldReadIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, told);
        const QString file = freshStack(QStringLiteral("unreadable.stackwright"));
        QFile answers(this->path(QStringLiteral("unreadable.json")));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        const QJsonObject answer{{QStringLiteral("answer"), QStringLiteral("text")}, {QStringLiteral("text"), text},
            {QStringLiteral("base"), QJsonValue::Null}, {QStringLiteral("ours"), QJsonValue::Null},
            {QStringLiteral("theirs"), QJsonValue::Null}};
        answers.write(QJsonDocument(QJsonObject{{path, answer}}).toJson());
        answers.close();
        const Ran ran = cli({QStringLiteral("export"), file, QStringLiteral("--repo"),
            this->path(QStringLiteral("unreadable")), QStringLiteral("--settle"), answers.fileName()});
        QCOMPARE(ran.code, 1);
        QVERIFY2(QString(ran.out + ran.error).contains(told), qPrintable(ran.out + ran.error));
        QVERIFY(!QFile::exists(this->path(QStringLiteral("unreadable"))));
    }

    // What the window does: looks, hands the answers over with the ids of what it showed, and is refused when that is
    // no longer there.
    void answersAreHandedOverInAFile()
    {
        const QString file = freshStack(QStringLiteral("settled.stackwright"));
        const QString repository = path(QStringLiteral("settled"));
        const auto git = [&](const QString& words) {
            return run(QStringLiteral("git"), words.split(QLatin1Char(' ')), repository);
        };
        const auto commit = [&](const QByteArray& text) {
            QFile readme(repository + QStringLiteral("/README.md"));
            QVERIFY(readme.open(QIODevice::WriteOnly) && readme.write(text) > 0);
            readme.close();
            git(QStringLiteral("add README.md"));
            QCOMPARE(git(QStringLiteral("commit -qm Ours")).code, 0);
        };
        QVERIFY(QDir().mkpath(repository));
        git(QStringLiteral("init -q -b main"));
        commit("# Ours\n");
        const QStringList words{
            QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--json")};
        const QJsonObject conflict = lastObject(cli(words + QStringList{QStringLiteral("--dry-run")}).out)
                                         .value(QLatin1String("result"))
                                         .toObject()
                                         .value(QLatin1String("conflicts"))
                                         .toArray()
                                         .at(0)
                                         .toObject();
        QCOMPARE(conflict.value(QLatin1String("path")).toString(), QStringLiteral("README.md"));
        QVERIFY(conflict.value(QLatin1String("base")).isNull());
        QCOMPARE(conflict.value(QLatin1String("ours")).toObject().value(QLatin1String("text")).toString(),
            QStringLiteral("# Ours\n"));
        QVERIFY(conflict.value(QLatin1String("theirs"))
                    .toObject()
                    .value(QLatin1String("text"))
                    .toString()
                    .startsWith(QLatin1String("# Payments")));
        QJsonObject answer{{QStringLiteral("answer"), QStringLiteral("text")},
            {QStringLiteral("text"), QStringLiteral("# Both\n")}, {QStringLiteral("base"), QJsonValue::Null}};
        for (const char* side : {"ours", "theirs"})
            answer.insert(
                QLatin1String(side), conflict.value(QLatin1String(side)).toObject().value(QLatin1String("id")));
        const auto settled = [&](const QJsonObject& given, const QString& branch) {
            QFile answers(path(QStringLiteral("answers.json")));
            if (!answers.open(QIODevice::WriteOnly)
                || answers.write(QJsonDocument(QJsonObject{{QStringLiteral("README.md"), given}}).toJson()) < 0)
                return Ran();
            answers.close();
            return cli(words
                + QStringList{QStringLiteral("--settle"), answers.fileName(), QStringLiteral("--branch"), branch});
        };
        const Ran done = settled(answer, QStringLiteral("first"));
        QVERIFY2(done.code == 0, qPrintable(done.out));
        QCOMPARE(git(QStringLiteral("show first:README.md")).out, QStringLiteral("# Both\n"));
        for (const char* key : {"ours", "answer"}) {
            QJsonObject broken = answer;
            broken.remove(QLatin1String(key));
            QCOMPARE(settled(broken, QStringLiteral("broken")).code, 1);
        }
        commit("# Ours, later\n");
        const Ran late = settled(answer, QStringLiteral("late"));
        QCOMPARE(late.code, 1);
        QVERIFY2(late.out.contains(QLatin1String("changed since it was settled")), qPrintable(late.out));
    }
};

STACKWRIGHT_TEST(TestCli)
#include "tst_cli.moc"
