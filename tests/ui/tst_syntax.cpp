#include "style/look.h"
#include "support/testrunner.h"
#include "widgets/syntaxhighlighter.h"
#include "widgets/syntaxrules.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace stackwright;

namespace {

// The token of each letter: k(ey) s(tring) n(umber) c(omment) w(ord: keyword) or '.'.
QString coloured(const QTextBlock& block)
{
    QString letters(block.length() - 1, QLatin1Char('.'));
    const QList<QPair<Token, QChar>> names = {{Token::SyntaxKey, QLatin1Char('k')},
        {Token::SyntaxString, QLatin1Char('s')}, {Token::SyntaxNumber, QLatin1Char('n')},
        {Token::SyntaxComment, QLatin1Char('c')}, {Token::SyntaxKeyword, QLatin1Char('w')}};
    const auto ranges = block.layout()->formats();
    for (const QTextLayout::FormatRange& range : ranges) {
        for (const auto& [token, letter] : names) {
            if (range.format.foreground().color() == color(token)) {
                letters.replace(range.start, range.length, QString(range.length, letter));
            }
        }
    }
    return letters;
}

QByteArray tableWith(const QByteArray& rule)
{
    return "{\"name\":\"x\",\"contexts\":[{\"name\":\"a\",\"rules\":[" + rule + "]}]}";
}

} // namespace

class TestSyntax final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colours_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last"); // of the last line
        const auto row = [](const char* what, const char* name, const char* text, const char* last) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(text) << QString::fromLatin1(last);
        };
        row("yaml: key and text", "a.yaml", "name: \"x\"", "kkkk..sss");
        row("yaml: key in a list", "a.yml", "- image: nginx", "..kkkkk.......");
        row("yaml: comment", "a.yaml", "a: 1 # why", "k..n.ccccc");
        row("yaml: a hash in a word is none", "a.yaml", "a: b#c", "k.....");
        row("json: key, number, word", "a.json", "{\"a\": 12, \"b\": true}", ".kkk..nn..kkk..wwww.");
        row("json: comment over lines", "a.jsonc", "/* one\ntwo */ 3", "cccccc.n");
        row("hcl: block and attribute", "main.tf", "resource \"a\" \"b\" {", "wwwwwwww.sss.sss..");
        row("hcl: heredoc ends", "main.tf", "x = <<EOT\ntext\nEOT\ny = 1", "k...n");
        row("groovy: step and text", "Jenkinsfile", "sh 'make'", "...ssssss");
        row("groovy: text over lines", "Jenkinsfile", "sh '''\nmake\n'''\nagent any", "wwwww....");
        row("shell: variable in quotes", "run.sh", "echo \"$HOME x\"", ".....skkkkksss");
        row("shell: here text", "run.sh", "cat <<EOF\nx\nEOF\nfi", "ww");
        row("dockerfile", "Dockerfile", "FROM alpine AS build", "wwww........ww......");
        row("toml: section", "a.toml", "[server]", "wwwwwwww");
        row("ini: key", "ansible.cfg", "user = root", "kkkk.......");
        row("markdown: heading", "README.md", "## Title", "wwwwwwww");
        row("markdown: fence ends", "README.md", "```\nx\n```\n`y`", "sss");
        row("xml: tag and attribute", "a.xml", "<a b=\"c\"/>", "kk.w.ssskk");
        row("xml: comment over lines", "a.xml", "<!-- a\nb --><c>", "ccccckkk");
        row("python", "a.py", "def f(): return 'x'", "www.k....wwwwww.sss");
        row("puppet", "site.pp", "ensure => 'present',", "kkkkkk....sssssssss.");
        row("make: target and variable", "Makefile", "up: $(DEPS)", "ww..kkkkkkk");
        row("nginx", "nginx.conf", "listen 443 ssl;", "kkkkkk.nnn.....");
        row("no rules: plain", "photo.bin", "a: 1", "....");
    }

    void colours()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, last);
        QTextDocument document(text);
        SyntaxHighlighter highlighter(&document);
        highlighter.setRules(syntaxRulesFor(name));
        highlighter.rehighlight();
        QCOMPARE(coloured(document.lastBlock()), last);
    }

    void everyTableReads()
    {
        const QStringList names = {QStringLiteral("a.yaml"), QStringLiteral("a.json"), QStringLiteral("a.tf"),
            QStringLiteral("Jenkinsfile"), QStringLiteral("a.sh"), QStringLiteral("Dockerfile"),
            QStringLiteral("a.toml"), QStringLiteral("README.md"), QStringLiteral("a.xml"), QStringLiteral("a.py"),
            QStringLiteral("a.pp"), QStringLiteral("Makefile"), QStringLiteral("Caddyfile"),
            QStringLiteral(".gitignore")};
        for (const QString& name : names) {
            QVERIFY2(syntaxRulesFor(name) != nullptr, qPrintable(name));
        }
    }

    void brokenTablesAreRefused()
    {
        QString problem;
        QVERIFY(readSyntaxRules("{", &problem) == nullptr);
        QVERIFY(!problem.isEmpty());
        QVERIFY(readSyntaxRules(tableWith("{\"match\":\"[\"}"), &problem) == nullptr);
        QVERIFY(problem.contains(QLatin1String("not valid")));
        QVERIFY(readSyntaxRules(tableWith("{\"match\":\"b\",\"push\":\"c\"}"), &problem) == nullptr);
        QVERIFY(problem.contains(QLatin1String("no context")));
    }

    // Two thousand lines stay well below what a user would notice; the limit is generous for slow machines.
    void longFilesAreQuick()
    {
        QString text;
        for (int line = 0; line < 2000; ++line) {
            text += QStringLiteral("  key-%1: \"value\" # comment\n").arg(line);
        }
        QTextDocument document(text);
        SyntaxHighlighter highlighter(&document);
        highlighter.setRules(syntaxRulesFor(QStringLiteral("a.yaml")));
        QElapsedTimer timer;
        timer.start();
        highlighter.rehighlight();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

STACKWRIGHT_TEST(TestSyntax)
#include "tst_syntax.moc"
