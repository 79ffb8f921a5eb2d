// What the command line says about itself and about wrong words; each command is described once, and does what that
// says.
#include "cli/clirun.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace clirun;

namespace {

// The names of all fields, those of objects inside too; what a "counts" holds is named by its values.
QStringList fieldsOf(const QJsonValue& value)
{
    QStringList fields;
    for (const QJsonValue& item : value.toArray())
        fields += fieldsOf(item);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        fields.append(field.key());
        if (field.key() != QLatin1String("counts"))
            fields += fieldsOf(field.value());
    }
    fields.removeDuplicates();
    return fields;
}

QStringList described(const QString& command)
{
    const QString help = cli({QStringLiteral("help"), command}).out;
    return help.section(QStringLiteral("With --json:"), 1)
        .split(QRegularExpression(QStringLiteral("[^a-z-]+")), Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* words, int code, const char* told) {
            QTest::newRow(name) << QString::fromUtf8(words) << code << QString::fromUtf8(told);
        };
        row("help of a command", "help export", 0, "Usage: stackwright-cli export FILE --repo DIR");
        row("help behind the command", "export --help", 0, "Usage: stackwright-cli export FILE --repo DIR");
        row("help of a typing mistake", "help exprot", 2, "There is no command 'exprot'. Did you mean 'export'?");
        row("a typing mistake", "chekc x", 2, "Did you mean 'check'?");
        row("an option's typing mistake", "export x --rpo y", 2,
            "'export' has no option '--rpo'. Did you mean '--repo'?");
        row("an option of another command", "check x --repo y", 2, "'check' has no option '--repo'.");
        row("an option without its value", "render x --to", 2, "--to");
        row("a needed option", "archive x", 2,
            "'archive' needs --to ZIP. Usage: stackwright-cli archive FILE --to ZIP");
        row("too much", "check x y", 2, "Usage: stackwright-cli check FILE");
        row("what is listed", "list blueprint", 2, "Did you mean 'blueprints'?");
        row("JSON in front", "--json list blueprints", 0, "{\"id\":\"enterprise-on-prem\",\"json\":1");
        row("a folder without a stack", "check /tmp", 3, "/tmp: No stack was exported into this folder");
        row("documents of no folder", "documents /nowhere/at/all", 3, "There is no folder of that name.");
        row("a catalogue without a folder", "check-catalogue /nowhere/at/all", 1,
            "/nowhere/at/all: error: There is no folder of that name.");
        row("a folder without a catalogue", "check-catalogue /tmp", 1, "/tmp: error: This folder holds no catalogue");
        row("a name of nothing but spaces", "new --blueprint small-saas-github --name=\t -o -", 1, "--name cannot be");
        row("a blueprint's typing mistake", "new --blueprint small-sas-github -o -", 1,
            "Did you mean 'small-saas-github'?");
        row("a file and JSON in one stream", "new --blueprint small-saas-github -o - --json", 2,
            "cannot take a file and JSON");
        row("the version for programs", "--version --json", 0, "\"program\":\"stackwright-cli\"");
    }

    void says()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, told);
        const Ran ran = cli(words.split(QLatin1Char(' ')));
        const QString said = ran.out + ran.error;
        QVERIFY2(said.contains(told), qPrintable(said));
        QCOMPARE(ran.code, code);
    }

    void aFullDiskIsAnError_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
            {"list tools", "list tools --json", "help", "help export", "--version", "check-catalogue"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void aFullDiskIsAnError()
    {
        QFETCH(QString, words);
        const Ran ran = shell(QStringLiteral("%1 >/dev/full").arg(words));
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.error.startsWith(QLatin1String("Standard output cannot be written: ")), qPrintable(ran.error));
    }

    // "list tools | head -1" is no failure of the list.
    void aReaderMayGoAway()
    {
        const Ran ran = shell(QStringLiteral("list tools | true; echo ${PIPESTATUS[0]}"));
        QCOMPARE(ran.out.trimmed(), QStringLiteral("0"));
        QCOMPARE(ran.error, QString());
    }

    // Exit code 1 is for errors; with --strict warnings count.
    void checkIsStrictWhenAsked()
    {
        const QString file = freshStackFile(path(QStringLiteral("strict.stackwright")));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("chat=none")}).code, 0);
        const Ran lenient = cli({QStringLiteral("check"), file});
        QVERIFY2(lenient.out.contains(QLatin1String("warning: ")) && !lenient.out.contains(QLatin1String("error: ")),
            qPrintable(lenient.out));
        QCOMPARE(lenient.code, 0);
        QCOMPARE(cli({QStringLiteral("check"), file, QStringLiteral("--strict")}).code, 1);
    }

    void inputThatComesInPiecesIsReadWhole()
    {
        const QString file = freshStackFile(path(QStringLiteral("pieces.stackwright")));
        const QString program = stackwright::buildPath(QStringLiteral("bin/stackwright-cli"));
        const Ran whole = shell(QStringLiteral("wires - < %1").arg(file));
        const Ran pieces =
            shell(QStringLiteral("list stages | true; (head -c 100 %1; sleep 0.3; tail -c +101 %1) | %2 wires -")
                      .arg(file, program));
        QCOMPARE(pieces.error, QString());
        QCOMPARE(pieces.out, whole.out);
    }

    void dashIsInputAndOutput()
    {
        const Ran made = shell(QStringLiteral(
            "new --blueprint enterprise-on-prem --name Payments -o - | %1 set - ingress=caddy | %1 wires -")
                                   .arg(stackwright::buildPath(QStringLiteral("bin/stackwright-cli"))));
        QCOMPARE(made.error, QString());
        QVERIFY2(made.out.contains(QLatin1String("caddy")) && !made.out.contains(QLatin1String("traefik")),
            qPrintable(made.out));
        const Ran archived = shell(QStringLiteral("archive - --to - < %1 | head -c 2")
                                       .arg(freshStackFile(path(QStringLiteral("dash.stackwright")))));
        QCOMPARE(archived.out, QStringLiteral("PK"));
        QVERIFY2(shell(QStringLiteral("check - < /dev/null")).error.startsWith(QLatin1String("standard input")),
            "the empty input has a name");
    }

    void whatTheWindowWritesDownIsSetToo()
    {
        const QString file = freshStackFile(path(QStringLiteral("words.stackwright")));
        const auto read = [&file] {
            QFile stack(file);
            return stack.open(QIODevice::ReadOnly) ? QString::fromUtf8(stack.readAll()) : QString();
        };
        const auto set = [&file](const char* word) {
            return cli({QStringLiteral("set"), file, QString::fromUtf8(word)});
        };
        for (const char* word : {"goal.offline=yes", "note.ci=Ask the builders", "reason.jenkins=Known here"})
            QCOMPARE(set(word).code, 0);
        for (const char* line : {"offline: true", "ci: Ask the builders", "ci/jenkins: Known here"})
            QVERIFY2(read().contains(QString::fromUtf8(line)), line);
        for (const char* word : {"goal.offline=no", "note.ci=", "reason.jenkins="})
            QCOMPARE(set(word).code, 0);
        QVERIFY(!read().contains(QLatin1String("offline: true")) && !read().contains(QLatin1String("Ask the builders"))
            && !read().contains(QLatin1String("Known here")));
        for (const char* wrong : {"goal.ofline=yes", "note.cii=x", "reason.jenkin=x", "jenkinss.agent=x"})
            QVERIFY2(set(wrong).error.contains(QLatin1String("Did you mean '")), wrong);
        QVERIFY(set("goal.offline=perhaps").error.contains(QLatin1String("It is yes or no.")));
    }

    // The window prints; a text under the name of a PDF would be opened by nothing.
    void theSponsorsPageIsMarkdown()
    {
        const QString file = freshStackFile(path(QStringLiteral("sponsor.stackwright")));
        const QString page = path(QStringLiteral("page.md"));
        QCOMPARE(cli({QStringLiteral("report"), file, QStringLiteral("--to"), page}).code, 0);
        QVERIFY(QFile::exists(page));
        const QString paper = path(QStringLiteral("page.pdf"));
        const Ran refused = cli({QStringLiteral("report"), file, QStringLiteral("--to"), paper});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.error.contains(QLatin1String("ends in .md")), qPrintable(refused.error));
        QVERIFY(!QFile::exists(paper));
    }

    // What Goals asks for in the window: limits, budget, weights and who is in the room.
    void theTeamIsSetToo_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("line"); // in the file, or what is said when it is refused
        QTest::addColumn<int>("code");
        const auto row = [](const char* word, const char* line, int code = 0) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(line) << code;
        };
        row("goal.team-size=24", "  team-size: 24\n");
        row("goal.cloud=own", "  cloud: own\n");
        row("goal.budget-per-year=20000.5", "  budget-per-year: 20000.5\n");
        row("goal.currency=EUR", "  currency: EUR\n");
        row("goal.innovation-tokens=5", "  innovation-tokens: 5\n");
        row("goal.weight-compliance=5", "  weight-compliance: 5\n");
        row("goal.skills=jenkins,ansible", "  skills: [\"jenkins\",\"ansible\"]\n");
        row("person.Product=business", "{\"name\":\"Product\",\"view\":\"business\"}");
        row("workshop.shares-names=yes", "  shares-names: true\n");
        row("goal.team-size=0", "Write a whole number from 1 to", 1);
        row("goal.team-size=many", "Write a whole number from 1 to", 1);
        row("goal.cloud=moon", "Write own, rented or either.", 1);
        row("goal.weight-compliance=6", "Write a whole number from 0 to 5.", 1);
        row("goal.weight-complience=5", "Did you mean 'weight-compliance'?", 1);
        row("goal.skills=jenkinss", "Did you mean 'jenkins'?", 1);
        row("person.Product=sales", "It is one of business, development, operations.", 1);
        row("person.Nobody=", "'Nobody' is not in the room.", 1);
        row("person.=business", "A person has no name.", 1);
        row("workshop.shares-names=perhaps", "It is yes or no.", 1);
        row("workshop.share-names=yes", "Did you mean 'shares-names'?", 1);
    }

    void theTeamIsSetToo()
    {
        QFETCH(QString, word);
        QFETCH(QString, line);
        QFETCH(int, code);
        const QString file = freshStackFile(path(QStringLiteral("team.stackwright")));
        const auto read = [&file] {
            QFile stack(file);
            return stack.open(QIODevice::ReadOnly) ? QString::fromUtf8(stack.readAll()) : QString();
        };
        const QString before = read();
        const Ran ran = cli({QStringLiteral("set"), file, word});
        QCOMPARE(ran.code, code);
        if (code != 0) {
            QVERIFY2(ran.error.contains(line), qPrintable(ran.error));
            QCOMPARE(read(), before);
            return;
        }
        QVERIFY2(read().contains(line), qPrintable(read()));
        const QString back = word.startsWith(QLatin1String("workshop."))
            ? QStringLiteral("workshop.shares-names=no")
            : word.section(QLatin1Char('='), 0, 0) + QLatin1Char('=');
        QCOMPARE(cli({QStringLiteral("set"), file, back}).code, 0);
        QCOMPARE(read(), before);
    }

    void aRiskIsAcceptedWithReasonOwnerAndDate()
    {
        const QString file = freshStackFile(path(QStringLiteral("risk.stackwright")));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("source-control=github"),
                         QStringLiteral("goal.open-source-only=yes")})
                     .code,
            0);
        const Ran strict = cli({QStringLiteral("check"), QStringLiteral("--strict"), QStringLiteral("--json"), file});
        QCOMPARE(strict.code, 1);
        QString id;
        for (const QString& line : strict.out.split(QLatin1Char('\n'))) {
            const QJsonObject finding = QJsonDocument::fromJson(line.toUtf8()).object();
            if (finding.value(QLatin1String("severity")) == QLatin1String("warning"))
                id = finding.value(QLatin1String("id")).toString();
        }
        QVERIFY2(!id.isEmpty(), qPrintable(strict.out));
        const Ran bare =
            cli({QStringLiteral("accept"), file, id, QStringLiteral("--reason"), QStringLiteral("Until spring")});
        QCOMPARE(bare.code, 1);
        QVERIFY2(bare.error.contains(QLatin1String("Name who answers")), qPrintable(bare.error));
        const QStringList whole{QStringLiteral("accept"), file, id, QStringLiteral("--reason"),
            QStringLiteral("Until spring"), QStringLiteral("--owner"), QStringLiteral("the platform team"),
            QStringLiteral("--look-again"), QStringLiteral("2027-03-31")};
        QCOMPARE(cli(whole).error, QString());
        const Ran after = cli({QStringLiteral("check"), QStringLiteral("--json"), file});
        QVERIFY2(after.out.contains(QLatin1String("the platform team")), qPrintable(after.out));
        QCOMPARE(cli({QStringLiteral("accept"), file, id, QStringLiteral("--take-back")}).code, 0);
        QVERIFY(!cli({QStringLiteral("check"), QStringLiteral("--json"), file})
                     .out.contains(QLatin1String("the platform team")));
        QVERIFY(cli({QStringLiteral("accept"), file, id, QStringLiteral("--take-back")})
                    .error.contains(QLatin1String("No risk is noted")));
    }

    void aStageIsAgreedOn()
    {
        const QString file = freshStackFile(path(QStringLiteral("agreed.stackwright")));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("agreement.ci=agreed")}).error, QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("agreements:\n  ci: agreed\n"));
        QVERIFY(cli({QStringLiteral("set"), file, QStringLiteral("agreement.ci=maybe")})
                    .error.contains(QLatin1String("It is one of pre-picked, agreed, disputed, parked")));
        QVERIFY(cli({QStringLiteral("set"), file, QStringLiteral("agreement.cii=agreed")})
                    .error.contains(QLatin1String("Did you mean 'ci'")));
    }

    void whatIsNoTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QByteArray& bytes, const char* told) {
            QTest::newRow(name) << bytes << QString::fromUtf8(told);
        };
        row("gzip", QByteArray("\x1F\x8B\x08", 3), "a gzip archive");
        row("PNG", "\x89PNG\r\n", "a PNG picture");
        row("a web page", "<html></html>", "a web page or XML");
        row("a part of a web page", "<div>x</div>", "a web page or XML");
        row("a web page behind a mark", "\xEF\xBB\xBF<!doctype html>", "a web page or XML");
        row("zeros", QByteArray(3000, '\0'), "not a text file");
        row("UTF-16 without a mark", QByteArray("s\0t\0a\0c\0k\0", 10), "UTF-16");
        row("Cyrillic UTF-16 without a mark", QByteArray("\x3F\x04\x40\x04\x38\x04\x32\x04\x35\x04\x42\x04:\0 \0", 16),
            "UTF-16");
    }

    void whatIsNoTextIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        QVERIFY(QDir().mkpath(path(QStringLiteral("record/.stackwright"))));
        for (const QString& name :
            {QStringLiteral("binary.stackwright"), QStringLiteral("record/.stackwright/stack.yaml")}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const Ran ran = cli({QStringLiteral("check"),
                name.startsWith(QLatin1String("record")) ? path(QStringLiteral("record")) : file.fileName()});
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.error.startsWith(file.fileName()) && ran.error.contains(told), qPrintable(ran.error));
        }
    }

    void verifyIsStrictWhenAsked()
    {
        const QString file = freshStackFile(path(QStringLiteral("verify.stackwright")));
        const QString folder = path(QStringLiteral("verified"));
        QCOMPARE(cli({QStringLiteral("render"), file, QStringLiteral("--to"), folder}).code, 0);
        const QString verify = stackwright::buildPath(QStringLiteral("bin/stackwright-cli verify ")) + folder;
        const QString noPrograms = QStringLiteral("PATH=/nowhere ");
        const Ran lenient = run(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), noPrograms + verify});
        QCOMPARE(lenient.code, 0);
        QVERIFY2(lenient.out.contains(QLatin1String("Nothing was checked")), qPrintable(lenient.out));
        QCOMPARE(
            run(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), noPrograms + verify + QStringLiteral(" --strict")})
                .code,
            1);
    }

    void whoCommitsIsAskedWithTheWordsForIt()
    {
        const QString file = freshStackFile(path(QStringLiteral("who.stackwright")));
        const QString nobody = QStringLiteral(
            "env -i GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME=%1 LC_ALL=C.UTF-8 %4 export %2 --repo %3")
                                   .arg(folder_.path(), file, path(QStringLiteral("who")),
                                       stackwright::buildPath(QStringLiteral("bin/stackwright-cli")));
        const Ran asked = run(QStringLiteral("bash"), {QStringLiteral("-c"), nobody});
        QCOMPARE(asked.code, 3);
        QVERIFY2(asked.error.contains(QLatin1String("--name and --email")), qPrintable(asked.error));
        const Ran told = run(QStringLiteral("bash"),
            {QStringLiteral("-c"), nobody + QStringLiteral(" --name Tester --email tester@example.org")});
        QVERIFY2(told.code == 0, qPrintable(told.error));
    }

    void jsonIsDescribed_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"list stages", "list tools", "list blueprints", "show jenkins",
                 "check-catalogue BROKEN", "check UNFIT", "wires FILE", "render FILE --to NEW-1",
                 "archive FILE --to NEW-2", "diff FILE OTHER", "export FILE --repo NEW-3 --dry-run",
                 "variants FILE --all", "variants FILE --duplicate", "export FILE --repo NEW-4", "inspect NEW-4",
                 "documents NEW-4", "verify NEW-4", "set FILE ci=none", "new --blueprint small-saas-github -o NEW-5"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void jsonIsDescribed()
    {
        QFETCH(QString, words);
        const QString file = path(QStringLiteral("json.stackwright"));
        const QString other = path(QStringLiteral("other.stackwright"));
        const QString unfit = path(QStringLiteral("unfit.stackwright"));
        if (!QFile::exists(file)) {
            freshStackFile(file);
            freshStackFile(other, QStringLiteral("small-saas-github"));
            cli({QStringLiteral("set"), freshStackFile(unfit), QStringLiteral("chat=none")});
        }
        words.replace(QLatin1String("FILE"), file)
            .replace(QLatin1String("OTHER"), other)
            .replace(QLatin1String("UNFIT"), unfit)
            .replace(QLatin1String("NEW"), path(QStringLiteral("new")));
        words.replace(QLatin1String("BROKEN"), stackwright::sourcePath(QStringLiteral("tests")));
        const QString command = words.section(QLatin1Char(' '), 0, 0);
        const QStringList known = described(command);
        const Ran ran = cli(words.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--json")});
        QVERIFY2(!ran.out.isEmpty(), qPrintable(ran.error));
        for (const QString& line : ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(!object.contains(QStringLiteral("error")), qPrintable(line));
            QCOMPARE(object.take(QStringLiteral("json")).toInt(), 1);
            for (const QString& field : fieldsOf(object))
                QVERIFY2(known.contains(field), qPrintable(command + QStringLiteral(" does not describe ") + field));
        }
    }

private:
    // The command line behind the program's name, as a shell reads it.
    static Ran shell(const QString& words)
    {
        return run(QStringLiteral("bash"),
            {QStringLiteral("-c"), stackwright::buildPath(QStringLiteral("bin/stackwright-cli ")) + words});
    }
};

STACKWRIGHT_TEST(TestCommandLine)
#include "tst_commandline.moc"
