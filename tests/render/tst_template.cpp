// One tool with one template over the small catalogue of tests/broken/base: what tags do, and what is refused with its
// place.
#include "catalogue/catalogueloader.h"
#include "law/templatelaw.h"
#include "render/renderer.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace stackwright;

namespace {

class Kitchen {
public:
    Kitchen()
    {
        const QString base = sourcePath(QStringLiteral("tests/broken/base"));
        QDirIterator walk(base, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString source = walk.next();
            const QString target = folder_.path() + source.mid(base.size());
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(source, target);
        }
    }

    void put(const QString& name, const QByteArray& text) const
    {
        const QString path = folder_.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    CataloguePointer catalogue() const { return loadCatalogue({folder_.path()}).catalogue; }

    Result<FileSet> render(const Stack& stack) const
    {
        const LoadedCatalogue loaded = loadCatalogue({folder_.path()});
        if (!loaded.catalogue)
            return firstError(loaded.problems);
        return renderStack(loaded.catalogue, stack);
    }

    // The text that `text` becomes as repository/files/README.md, or "error: …".
    QString cook(const QByteArray& text, const Stack& stack = {}) const
    {
        put(QStringLiteral("repository/files/README.md"), text);
        const Result<FileSet> files = render(stack);
        return files ? QString::fromUtf8(files->find(QStringLiteral("README.md"))->bytes)
                     : QStringLiteral("error: ") + files.error().text();
    }

private:
    QTemporaryDir folder_;
};

Stack hostStack()
{
    Stack stack;
    stack.picks.insert(QStringLiteral("source-control"), Pick{{QStringLiteral("host")}});
    stack.picks.insert(QStringLiteral("ci"), Pick{{QStringLiteral("builder")}});
    return stack;
}

} // namespace

class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("value", "a <% project.name %> b\n", "a Delivery b\n");
        row("no end of line at the end", "<% project.slug %>", "delivery");
        row("other languages' braces", "${{ github.sha }} {{ .Values }} {%- if -%}\n",
            "${{ github.sha }} {{ .Values }} {%- if -%}\n");
        row("html letters", "& < > \" '\n", "& < > \" '\n");
        row("crlf", "a\r\nb\r\n", "a\r\nb\r\n");
        row("comment alone on its line", "a\n<%! words %>\nb\n", "a\nb\n");
        row("comment inside a line", "a<%! words %>b\n", "ab\n");
        row("section over a list", "x\n<%#services%>\n- <% id %>\n<%/services%>\ny\n", "x\n- host\ny\n");
        row("section left out leaves nothing", "x\n<%#secrets%>\n- <% id %>\n<%/secrets%>\ny\n", "x\ny\n");
        row("inverted", "<%^secrets%>\nnone\n<%/secrets%>\n", "none\n");
        row("blank lines stay", "a\n\n<%#services%>\n\n<% id %>\n\n<%/services%>\n\nb\n", "a\n\n\nhost\n\n\nb\n");
        row("size", "<% services.size %>\n", "1\n");
        row("first and last", "<%#services%><%#@first%>f<%/@first%><%#@last%>l<%/@last%><% @number %><%/services%>\n",
            "fl1\n");
        row("contributor", "<%#services%><% tool %><%/services%>\n", "host\n");
        row("item", "<%#services%><%#environment%><% item.id %>.<% name %><%/environment%><%/services%>\n",
            "host.SIZE\n");
        row("outer names stay visible", "<%#services%><% project.slug %><%/services%>\n", "delivery\n");
        row("filter", "<% project.name | shell %>\n", "'Delivery'\n");
        row("other delimiters", "<%={{ }}=%>\n{{ project.slug }} <% x %>\n{{=<% %>=}}\n<% project.slug %>\n",
            "delivery <% x %>\ndelivery\n");
        row("optional field that was not given", "<%#services%>[<%#memory%>m<%/memory%>]<%/services%>\n", "[]\n");
    }

    void becomes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(Kitchen().cook(text, hostStack()), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QByteArray& text, const char* told) {
            QTest::newRow(name) << text << QString::fromUtf8(told);
        };
        row("unclosed section", "a\n<%#services%>\n", "README.md:2:1: The section 'services' is never closed.");
        row("crossed sections", "<%#services%><%#secrets%><%/services%><%/secrets%>\n",
            "README.md:1:26: The section 'services' is closed here, but 'secrets' (line 1) is open.");
        row("unopened section", "<%/services%>\n", "none is open");
        row("unclosed tag", "a <% project.name\n", "README.md:1:3: A tag opens here");
        row("bad delimiters", "<%=a=%>\n", "New delimiters are two words");
        row("unknown name", "a\nb <% projct.name %>\n",
            "README.md:2:3: There is no name 'projct' (in 'projct.name') here. Did you mean 'project'?");
        row("unknown field", "<% project.nam %>\n",
            "There is no name 'nam' (in 'project.nam') here. Did you mean 'name'?");
        row("unknown section", "<%#servces%>x<%/servces%>\n",
            "There is no name 'servces' here. Did you mean 'services'?");
        row("unknown filter", "<% project.name | shel %>\n", "There is no filter 'shel'. Did you mean 'shell'?");
        row("missing partial", "<%> nothing %>\n", "There is no template 'nothing' in this tool's files.");
        row("partial outside", "<%> ../../../../../etc/passwd %>\n", "There is no template");
        row("partial of itself", "<%> README.md %>\n", "Partials stand inside each other");
        row("an answer put out raw", "<%& project.name %>\n", "is an answer of the team and is put out raw here");
        row("control characters", "a\x01z\n", "control characters");
        row("endless output",
            QByteArray("<%#stack.stages%>").repeated(1) + "<%#stack.stages%><%#stack.stages%>"
                + QByteArray("<%#stack.stages%>").repeated(22) + "x" + QByteArray("<%/stack.stages%>").repeated(25)
                + "\n",
            "would grow beyond");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const QString result = Kitchen().cook(text, hostStack());
        QVERIFY2(result.startsWith(QLatin1String("error: ")) && result.contains(told), qPrintable(result.left(300)));
    }

    void partialKeepsItsIndentation()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("repository/files/part"), "one\n  two\n\nthree\n");
        QCOMPARE(kitchen.cook("a:\n  <%> part %>\nb\n"), QStringLiteral("a:\n  one\n    two\n\n  three\nb\n"));
    }

    // One text of the catalogue for two tools, with a word of each in it; the record and the shared text both name it.
    void sharedTemplatesTakeEachToolsPartials()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("shared/guide/page.md"), "# <% tool.name %>\n<%> shared/guide/end.md %>\n");
        kitchen.put(QStringLiteral("shared/guide/end.md"), "Say `<%> word %>`.\n");
        for (const QString& tool : {QStringLiteral("host"), QStringLiteral("builder")}) {
            kitchen.put(QStringLiteral("tools/%1/files/word").arg(tool), tool.toUpper().toUtf8());
            QFile record(sourcePath(QStringLiteral("tests/broken/base/tools/%1/tool.yaml")).arg(tool));
            QVERIFY(record.open(QIODevice::ReadOnly));
            QByteArray text = record.readAll();
            if (!text.contains("\nfiles:"))
                text += "files:\n";
            kitchen.put(QStringLiteral("tools/%1/tool.yaml").arg(tool),
                text + "  - { template: shared/guide/page.md, path: " + tool.toUtf8() + ".md }\n");
        }
        const Result<FileSet> files = kitchen.render(hostStack());
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        QCOMPARE(files->find(QStringLiteral("host.md"))->bytes, QByteArray("# Host\nSay `HOST`.\n"));
        const RenderedFile* file = files->find(QStringLiteral("builder.md"));
        QCOMPARE(file->bytes, QByteArray("# Builder\nSay `BUILDER`.\n"));
        QCOMPARE(file->origins.back().templateFile, QStringLiteral("shared/guide/end.md"));
        QCOMPARE(file->origins.back().tool, QStringLiteral("builder"));
        kitchen.put(QStringLiteral("tools/builder/files/word"), "<% options.size %>"); // an option of the other tool
        kitchen.put(QStringLiteral("shared/guide/end.md"), "Say `<%> word %>` <% options.size %>.\n");
        const Result<FileSet> broken = kitchen.render(hostStack());
        QVERIFY(!broken);
        QCOMPARE(broken.error().place.text(), QStringLiteral("tools/builder/files/word:1:1"));
        kitchen.put(QStringLiteral("tools/builder/files/word"), "b");
        QVERIFY2(kitchen.render(hostStack()).error().text().contains(QLatin1String("shared/guide/end.md:1:19: ")),
            qPrintable(kitchen.render(hostStack()).error().text()));
        QVERIFY(kitchen.render(hostStack()).error().next.contains(QLatin1String("tools/builder/")));
        kitchen.put(QStringLiteral("shared/page.yaml"), "a: [\n");
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), "<%> shared/page.yaml %>\n");
        kitchen.put(QStringLiteral("shared/guide/end.md"), "Say `<%> word %>`.\n");
        QVERIFY(kitchen.render(hostStack()).error().next.contains(QLatin1String("tools/builder/")));
    }

    void optionalNeedIsAnErrorOutsideItsSection()
    {
        Kitchen kitchen;
        QFile record(sourcePath(QStringLiteral("tests/broken/base/tools/builder/tool.yaml")));
        QVERIFY(record.open(QIODevice::ReadOnly));
        kitchen.put(
            QStringLiteral("tools/builder/tool.yaml"), record.readAll().replace("label: code", "optional: true"));
        Stack stack = hostStack();
        stack.picks.remove(QStringLiteral("source-control"));
        const Result<FileSet> files = kitchen.render(stack);
        QVERIFY(!files);
        QVERIFY2(files.error().text().contains(QLatin1String("builder.yaml:1:9")), qPrintable(files.error().text()));
    }

    void unmetNeedLeavesTheRestToSee()
    {
        Stack stack = hostStack();
        stack.picks.remove(QStringLiteral("source-control"));
        const Result<FileSet> files = Kitchen().render(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        QCOMPARE(files->find(QStringLiteral("builder.yaml"))->bytes, QByteArray("source: \"\"\n"));
    }

    void brokenOutputNamesItsTemplate()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), "a: 1\nb: [\nsource: <% source.url %>\n");
        const Result<FileSet> files = kitchen.render(hostStack());
        QVERIFY(!files);
        QVERIFY2(files.error().text().contains(QLatin1String("is not valid YAML"))
                && files.error().next.contains(QLatin1String("tools/builder/files/builder.yaml")),
            qPrintable(files.error().text()));
    }

    void duplicateKeyInOutputIsTold()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), "a: 1\na: 2\n");
        const Result<FileSet> files = kitchen.render(hostStack());
        QVERIFY(!files);
        QVERIFY(files.error().what.contains(QLatin1String("the key 'a' stands twice")));
    }

    void unknownNamesAreFoundWithoutRendering_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("in a section that is never opened")
            << QByteArray("<%#source%>\n<%^source%>\n<% projct.name %>\n<%/source%>\n<%/source%>\n")
            << QStringLiteral("builder.yaml:3:1: error: There is no name 'projct' (in 'projct.name') here.");
        QTest::newRow("second part") << QByteArray("a: <% project.nam %>\n")
                                     << QStringLiteral(
                                            "builder.yaml:1:4: error: There is no name 'nam' (in 'project.nam') here.");
        QTest::newRow("field of a need")
            << QByteArray("a: <% source.uri %>\n")
            << QStringLiteral("builder.yaml:1:4: error: There is no name 'uri' (in 'source.uri') here.");
        QTest::newRow("broken") << QByteArray("<%#source%>\n")
                                << QStringLiteral("builder.yaml:1:1: error: The section 'source' is never closed.");
        QTest::newRow("sound") << QByteArray("a: <% source.url %>\nb: <% project.name %>\n") << QString();
    }

    void unknownNamesAreFoundWithoutRendering()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), text);
        const Problems problems = templateProblems(kitchen.catalogue());
        QCOMPARE(problems.size(), problem.isEmpty() ? 0 : 1);
        if (!problem.isEmpty())
            QVERIFY2(problems.front().text().contains(problem), qPrintable(problems.front().text()));
    }

    void aliasOfNothingIsTold()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), "a: &one 1\nb: *one\n---\nc: *one\n");
        const Result<FileSet> files = kitchen.render(hostStack());
        QVERIFY(!files);
        QVERIFY(files.error().what.contains(QLatin1String("nothing is called 'one'")));
        QCOMPARE(files.error().place.line, 4);
    }

    void everyLineKnowsWhereItComesFrom()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"), "# head\nsource: <% source.url %>\ntail: 1\n");
        const Result<FileSet> files = kitchen.render(hostStack());
        QVERIFY(files.ok());
        const RenderedFile* file = files->find(QStringLiteral("builder.yaml"));
        QVERIFY(file);
        const auto at = [file](int line) {
            for (const LineOrigin& origin : file->origins) {
                if (origin.first <= line && line <= origin.last)
                    return origin;
            }
            return LineOrigin();
        };
        QCOMPARE(at(2).templateLine, 2);
        QCOMPARE(at(2).wire, QStringLiteral("builder → host (source-host)"));
        QCOMPARE(at(1).wire, QString());
        QCOMPARE(at(3).templateFile, QStringLiteral("tools/builder/files/builder.yaml"));
        QCOMPARE(at(3).tool, QStringLiteral("builder"));
    }

    void answersComeBackFromYaml()
    {
        Kitchen kitchen;
        kitchen.put(QStringLiteral("tools/builder/files/builder.yaml"),
            "a: <% project.description %>\nb: \"<% project.description %>\"\n");
        Stack stack = hostStack();
        stack.project.description = QStringLiteral("it's \"a\": #1 ${x} {{ y }}");
        const Result<FileSet> files = kitchen.render(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
    }
};

STACKWRIGHT_TEST(TestTemplate)
#include "tst_template.moc"
