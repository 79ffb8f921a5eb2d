#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

#include <QTemporaryDir>

using namespace stackwright;

namespace {

QString readProblem(const QByteArray& text)
{
    const Result<ReadStack> read = readStack(text, QStringLiteral("x.stackwright"), *shippedCatalogue());
    return read ? QString() : read.error().text();
}

} // namespace

class TestStackFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blueprintsComeBackWhole()
    {
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            const Stack stack = stackFromBlueprint(blueprint, QStringLiteral("Payments"));
            const Result<ReadStack> read = readStack(writeStack(stack), QStringLiteral("x"), *shippedCatalogue());
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
            QVERIFY(read->notes.isEmpty());
            Stack expected = stack;
            expected.project.slug = stack.project.effectiveSlug();
            QVERIFY(read->stack == expected);
            QCOMPARE(writeStack(read->stack), writeStack(stack));
        }
    }

    void oddTextsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"it's \"q\"", "a: b # c", "${x} {{ y }}", "line\nline\n", "no", "1.10", "~", " x ",
                 "- a", "Gr\xc3\xbc\xc3\x9f", ""})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void oddTextsComeBack()
    {
        QFETCH(QString, text);
        Stack stack;
        stack.notes.insert(QStringLiteral("ci"), text);
        stack.risks.insert(QStringLiteral("jenkins/needs/source"), {text, text, text});
        stack.risks.insert(QStringLiteral("ci"), {text});
        stack.options[QStringLiteral("zz")].insert(QStringLiteral("o"), Value(text));
        stack.goals.insert(QStringLiteral("why"), Value(text));
        const Result<ReadStack> read = readStack(writeStack(stack), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->stack.notes, stack.notes);
        QVERIFY(read->stack.risks == stack.risks);
        QVERIFY(read->stack.options == stack.options);
        QVERIFY(read->stack.goals == stack.goals);
    }

    void pastedControlCharactersDoNotLockTheFile()
    {
        Stack stack;
        stack.notes.insert(QStringLiteral("ci"), QStringLiteral("bell\a and\r\nreturn"));
        const Result<ReadStack> read = readStack(writeStack(stack), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->stack.notes.value(QStringLiteral("ci")), QStringLiteral("bell and\nreturn"));
    }

    // Programs from before wrote reasons only, and keep a section that they do not know.
    void risksOfBefore()
    {
        const QByteArray text = "stackwright: 1\nrisks: { github/goal/offline: Until spring. }\n";
        const Result<ReadStack> read = readStack(text, QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(
            read->stack.risks.value(QStringLiteral("github/goal/offline")) == Risk{QStringLiteral("Until spring.")});
        QVERIFY(!writeStack(read->stack).contains("accepted:"));
        Stack stack = read->stack;
        stack.risks[QStringLiteral("github/goal/offline")] = {
            QStringLiteral("Until spring."), QStringLiteral("Ada"), QStringLiteral("2027-03-31")};
        const QByteArray now = writeStack(stack);
        QVERIFY2(now.contains("risks:\n  github/goal/offline: Until spring.\n"),
            now.constData()); // what the former program reads
        QVERIFY2(now.contains("accepted:\n  github/goal/offline:\n    owner: Ada\n"), now.constData());
    }

    void whatIsNotKnownIsKeptAndTold()
    {
        const QByteArray text =
            "stackwright: 1\nproject: { name: P, mascot: owl }\npicks: { ci: jenkinz, future-stage: thing }\n"
            "options: { jenkins: { exekutors: 3 } }\nvotes: { ci: [1, 2, { by: dev }] }\nclock: 17:06\n";
        const Result<ReadStack> read = readStack(text, QStringLiteral("x.stackwright"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QStringList told;
        for (const Problem& note : read->notes)
            told.append(note.text());
        const QString all = told.join(QLatin1Char('\n'));
        for (const char* word :
            {"mascot", "Did you mean 'jenkins'?", "future-stage", "Did you mean 'executors'?", "votes", "clock"})
            QVERIFY2(all.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + QStringLiteral("\n") + all));
        QVERIFY(all.contains(QLatin1String("x.stackwright:3:")));
        const QByteArray again = writeStack(read->stack);
        for (const char* word :
            {"mascot: owl", "jenkinz", "future-stage: thing", "exekutors: 3", "votes:", "by", "17:06"})
            QVERIFY2(again.contains(word), again.constData());
    }

    // What the last export said stays until the next one says it anew.
    void theCatalogueOfTheExportIsKept()
    {
        const QByteArray text =
            "stackwright: 1\npicks: { ci: jenkins }\ncatalogue: { id: built-in, digest: abc, program: 0.1.0 }\n";
        const Result<ReadStack> read = readStack(text, QStringLiteral("x"), *shippedCatalogue());
        QVERIFY(read.ok() && read->notes.isEmpty());
        const QByteArray again = writeStack(read->stack);
        QVERIFY2(again.contains("catalogue:\n") && again.contains("  digest: abc\n")
                && again.contains("  program: \"0.1.0\"\n"),
            again.constData());
    }

    void formerNamesAreTheNamesOfToday()
    {
        CatalogueContent content = shippedCatalogue()->content();
        for (Tool& tool : content.tools) {
            if (tool.id != QLatin1String("jenkins"))
                continue;
            tool.formerly = {QStringLiteral("hudson")};
            for (Option& option : tool.options) {
                if (option.id == QLatin1String("executors"))
                    option.formerly = {QStringLiteral("workers")};
            }
        }
        const Catalogue renamed(std::move(content));
        const Result<ReadStack> read = readStack("stackwright: 1\npicks: { ci: hudson }\noptions: { hudson: { workers: "
                                                 "3 } }\nreasons: { ci/hudson: We know it. }\n",
            QStringLiteral("x"), renamed);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->stack.toolsOf(QStringLiteral("ci")), QStringList{QStringLiteral("jenkins")});
        QCOMPARE(
            read->stack.options.value(QStringLiteral("jenkins")).value(QStringLiteral("executors")), Value(qint64(3)));
        QCOMPARE(read->stack.reasons.value(QStringLiteral("ci/jenkins")), QStringLiteral("We know it."));
        QCOMPARE(read->notes.size(), 2);
        QVERIFY(read->notes.first().text().contains(QLatin1String("'hudson' is called 'jenkins'")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* text, const char* told) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(told);
        };
        row("empty", "", "x.stackwright");
        row("no version", "picks: { ci: jenkins }\n", "This is no stack file");
        row("newer version", "stackwright: 2\n",
            "format version 2; this program reads up to 1. Open it with a newer Stackwright.");
        row("version is a word", "stackwright: one\n", "a whole number from 1");
        row("picks are a list", "stackwright: 1\npicks: [jenkins]\n", "x.stackwright:2:8: 'picks' is a map.");
        row("bad domain", "stackwright: 1\nproject: { domain: \"a b\" }\n", "'domain' cannot be 'a b'.");
        row("organisation with a path", "stackwright: 1\nproject: { organisation: ../x }\n",
            "'organisation' cannot be '../x'.");
        row("key twice", "stackwright: 1\npicks: {}\npicks: {}\n", "x.stackwright:3:");
        row("alias", "stackwright: 1\ngoals: &a { x: 1 }\nnotes: *a\n", "x.stackwright:");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const QString problem = readProblem(text);
        QVERIFY2(problem.contains(told), qPrintable(problem));
    }

    void anExportedFolderOpens()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral(".stackwright"));
        QFile file(folder.filePath(QStringLiteral(".stackwright/stack.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("stackwright: 1\npicks: { ci: jenkins }\n");
        file.close();
        const Result<ReadStack> read = openStack(folder.path(), *shippedCatalogue());
        QVERIFY(read.ok());
        QCOMPARE(read->stack.toolsOf(QStringLiteral("ci")), QStringList{QStringLiteral("jenkins")});
        QVERIFY(!openStack(folder.filePath(QStringLiteral("nothing")), *shippedCatalogue()));
    }
};

STACKWRIGHT_TEST(TestStackFile)
#include "tst_stackfile.moc"
