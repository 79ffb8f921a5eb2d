// A value full of what the formats give a meaning must come back unchanged when the file is read: by Qt's and our own
// parsers, by the shell and by Python, not by our own idea of them.
#include "render/escape.h"
#include "support/testrunner.h"
#include "support/textfilter.h"
#include "support/yaml.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>

using namespace stackwright;

namespace {

const QStringList& nastyTexts()
{
    static const QStringList texts{
        QStringLiteral("plain"),
        QStringLiteral("two words"),
        QStringLiteral("it's \"quoted\""),
        QStringLiteral("key: value # no comment"),
        QStringLiteral("${HOME} $(id) `id` $$"),
        QStringLiteral("{{ .Values.x }} {% if %} %{ y }"),
        QStringLiteral("back\\slash \\n \\"),
        QStringLiteral("- dash"),
        QStringLiteral("yes"),
        QStringLiteral("1.10"),
        QStringLiteral("~"),
        QStringLiteral(" spaces around "),
        QStringLiteral("<a href=\"x\">&amp;</a>"),
        QStringLiteral("Grüße, 世界"),
        QStringLiteral("!tag &anchor *alias | > @ `"),
        QString(),
    };
    return texts;
}

QString placed(const QString& syntax, const QString& before, const QString& after, const QString& text)
{
    const EscapePlace place = EscapeScanner(syntax).place(before, after);
    const Result<QString> written = escaped(Value(text), place);
    return written ? QString(before + *written + after) : QString(QStringLiteral("refused: ") + written.error().text());
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20000))
        return QStringLiteral("did not finish");
    return process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString(QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError()));
}

QString yamlValue(const QString& document)
{
    Problems problems;
    const auto root = readYaml(document.toUtf8(), QStringLiteral("test"), problems);
    if (!root || !root->find(u"key"))
        return QStringLiteral("unreadable: ") + (problems.isEmpty() ? QString() : problems.front().text());
    const Value value = root->find(u"key")->value();
    return value.isText() ? value.string() : QStringLiteral("not text: ") + value.display();
}

} // namespace

class TestEscape : public QObject {
    Q_OBJECT

    void textRows()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : nastyTexts())
            QTest::newRow(qPrintable(text.isEmpty() ? QStringLiteral("empty") : text)) << text;
        QTest::newRow("newlines") << QStringLiteral("a\nb\n\nc\n");
    }

    void lineRows()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : nastyTexts())
            QTest::newRow(qPrintable(text.isEmpty() ? QStringLiteral("empty") : text)) << text;
    }

private Q_SLOTS:
    void yamlWhole_data() { textRows(); }
    void yamlWhole()
    {
        QFETCH(QString, text);
        QCOMPARE(yamlValue(placed(QStringLiteral("yaml"), QStringLiteral("key: "), QString(), text)), text);
    }

    void yamlInDoubleQuotes_data() { textRows(); }
    void yamlInDoubleQuotes()
    {
        QFETCH(QString, text);
        QCOMPARE(yamlValue(placed(QStringLiteral("yaml"), QStringLiteral("key: \"<"), QStringLiteral(">\""), text)),
            QLatin1Char('<') + text + QLatin1Char('>'));
    }

    void yamlInSingleQuotes_data() { lineRows(); }
    void yamlInSingleQuotes()
    {
        QFETCH(QString, text);
        QCOMPARE(yamlValue(placed(QStringLiteral("yaml"), QStringLiteral("key: 'x"), QStringLiteral("x'"), text)),
            QLatin1Char('x') + text + QLatin1Char('x'));
    }

    void yamlPlainScalarTakesOnlySafeWords_data() { textRows(); }
    void yamlPlainScalarTakesOnlySafeWords()
    {
        QFETCH(QString, text);
        const QString document = placed(QStringLiteral("yaml"), QStringLiteral("key: a-"), QStringLiteral("-b"), text);
        if (!document.startsWith(QLatin1String("refused")))
            QCOMPARE(yamlValue(document), QStringLiteral("a-") + text + QStringLiteral("-b"));
    }

    void jsonInQuotes_data() { textRows(); }
    void jsonInQuotes()
    {
        QFETCH(QString, text);
        const QString document =
            placed(QStringLiteral("json"), QStringLiteral("{\"key\": \""), QStringLiteral("\"}"), text);
        QCOMPARE(QJsonDocument::fromJson(document.toUtf8())
                     .object()
                     .value(QStringLiteral("key"))
                     .toString(QStringLiteral("unreadable")),
            text);
    }

    void xml_data() { textRows(); }
    void xml()
    {
        QFETCH(QString, text);
        QXmlStreamReader reader(placed(QStringLiteral("xml"), QStringLiteral("<k a=\""), QStringLiteral("\">x</k>"),
            QString(text).remove(QLatin1Char('\n'))));
        reader.readNextStartElement();
        QCOMPARE(reader.attributes().value(QStringLiteral("a")).toString(), QString(text).remove(QLatin1Char('\n')));
    }

    void shellInDoubleQuotes_data() { textRows(); }
    void shellInDoubleQuotes()
    {
        QFETCH(QString, text);
        const QString script =
            placed(QStringLiteral("shell"), QStringLiteral("printf %s \"<"), QStringLiteral(">\""), text);
        QCOMPARE(run(QStringLiteral("sh"), {QStringLiteral("-c"), script}), QLatin1Char('<') + text + QLatin1Char('>'));
    }

    void shellInSingleQuotes_data() { textRows(); }
    void shellInSingleQuotes()
    {
        QFETCH(QString, text);
        const QString script =
            placed(QStringLiteral("shell"), QStringLiteral("printf %s '<"), QStringLiteral(">'"), text);
        QCOMPARE(run(QStringLiteral("sh"), {QStringLiteral("-c"), script}), QLatin1Char('<') + text + QLatin1Char('>'));
    }

    void shellFilter_data() { textRows(); }
    void shellFilter()
    {
        QFETCH(QString, text);
        const QString word = applyFilter(QStringLiteral("shell"), Value(text)).value();
        QCOMPARE(run(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + word}), text);
    }

    void pythonLiterals_data() { textRows(); }
    void pythonLiterals()
    {
        QFETCH(QString, text);
        const QString program =
            QStringLiteral("import sys\nsys.stdout.reconfigure(encoding='utf-8')\nsys.stdout.write(%1)\n");
        const QString quoted = placed(QStringLiteral("python"), QStringLiteral("\""), QStringLiteral("\""), text);
        const QString single = placed(QStringLiteral("python"), QStringLiteral("'"), QStringLiteral("'"), text);
        const QString filtered = applyFilter(QStringLiteral("python"), Value(text)).value();
        for (const QString& literal : {quoted, single, filtered})
            QCOMPARE(run(QStringLiteral("python3"), {QStringLiteral("-c"), program.arg(literal)}), text);
    }

    void tomlInQuotes_data() { textRows(); }
    void tomlInQuotes()
    {
        QFETCH(QString, text);
        const QString document = placed(QStringLiteral("toml"), QStringLiteral("key = \""), QStringLiteral("\""), text);
        const QString program = QStringLiteral("import "
                                               "sys,tomllib\nsys.stdout.reconfigure(encoding='utf-8')\nsys.stdout."
                                               "write(tomllib.loads(sys.argv[1])['key'])");
        QCOMPARE(run(QStringLiteral("python3"), {QStringLiteral("-c"), program, document}), text);
    }

    void iniValuesComeBackOrAreRefused_data() { textRows(); }
    void iniValuesComeBackOrAreRefused()
    {
        QFETCH(QString, text);
        const QString document = placed(QStringLiteral("ini"), QStringLiteral("key = "), QString(), text);
        if (document.startsWith(QLatin1String("refused")))
            return;
        const QString program = QStringLiteral("import sys,configparser\nsys.stdout.reconfigure(encoding='utf-8')\n"
                                               "p=configparser.RawConfigParser(inline_comment_prefixes=('#',';'))\np."
                                               "read_string('[s]\\n'+sys.argv[1])\nsys.stdout.write(p['s']['key'])");
        QCOMPARE(run(QStringLiteral("python3"), {QStringLiteral("-c"), program, document}), text);
    }

    void unquotedWordsAreSafeOrRefused_data()
    {
        QTest::addColumn<QString>("syntax");
        for (const char* syntax : {"shell", "dockerfile", "make", "nginx", "caddyfile", "hcl", "groovy", "puppet"})
            QTest::newRow(syntax) << QString::fromLatin1(syntax);
    }
    void unquotedWordsAreSafeOrRefused()
    {
        QFETCH(QString, syntax);
        for (const QString& text : {QStringLiteral("a;b"), QStringLiteral("a$b"), QStringLiteral("a\nb"),
                 QStringLiteral("a#b"), QStringLiteral("a'b"), QStringLiteral("a{b")})
            QVERIFY2(placed(syntax, QStringLiteral("word "), QString(), text).startsWith(QLatin1String("refused")),
                qPrintable(text));
        QCOMPARE(placed(syntax, QStringLiteral("word "), QString(), QStringLiteral("git.example.org:443/x")),
            QStringLiteral("word git.example.org:443/x"));
    }

    void commentsStayOneLine_data()
    {
        QTest::addColumn<QString>("syntax");
        for (const char* syntax : {"yaml", "toml", "shell", "dockerfile", "make", "nginx", "hcl", "python"})
            QTest::newRow(syntax) << QString::fromLatin1(syntax);
    }
    void commentsStayOneLine()
    {
        QFETCH(QString, syntax);
        QVERIFY(placed(syntax, QStringLiteral("# for "), QString(), QStringLiteral("a\nrm -rf /"))
                    .startsWith(QLatin1String("refused")));
        QCOMPARE(placed(syntax, QStringLiteral("# for "), QString(), QStringLiteral("it's a: b")),
            QStringLiteral("# for it's a: b"));
    }

    void composeDoublesTheDollar()
    {
        QCOMPARE(applyFilter(QStringLiteral("compose"), Value(QStringLiteral("a$b: ${c}"))).value(),
            QStringLiteral("\"a$$b: $${c}\""));
    }

    void hclTakesInterpolationAway()
    {
        QCOMPARE(
            placed(QStringLiteral("hcl"), QStringLiteral("a = \""), QStringLiteral("\""), QStringLiteral("${x} %{y}")),
            QStringLiteral("a = \"$${x} %%{y}\""));
        QCOMPARE(
            applyFilter(QStringLiteral("hcl"), Value(QStringLiteral("${x}"))).value(), QStringLiteral("\"$${x}\""));
    }

    void groovyTakesInterpolationAway()
    {
        QCOMPARE(
            placed(QStringLiteral("groovy"), QStringLiteral("a = \""), QStringLiteral("\""), QStringLiteral("${x}")),
            QStringLiteral("a = \"\\${x}\""));
    }

    void markdownTableCellsKeepTheirColumns()
    {
        QCOMPARE(
            placed(QStringLiteral("markdown"), QStringLiteral("| a | "), QStringLiteral(" |"), QStringLiteral("x|y")),
            QStringLiteral("| a | x\\|y |"));
    }

    void yamlBlockTextStaysOneLine()
    {
        EscapeScanner scanner(QStringLiteral("yaml"));
        scanner.lineDone(QStringLiteral("run: |"));
        const EscapePlace place = scanner.place(QStringLiteral("  echo "), QString());
        QVERIFY(place.block);
        QVERIFY(!escaped(Value(QStringLiteral("a\nb")), place));
        scanner.lineDone(QStringLiteral("  echo"));
        scanner.lineDone(QStringLiteral("next: 1"));
        QVERIFY(!scanner.place(QStringLiteral("other: "), QString()).block);
    }
};

STACKWRIGHT_TEST(TestEscape)
#include "tst_escape.moc"
