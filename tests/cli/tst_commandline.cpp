// What the command line says about itself and about wrong words; each command is described once, and does what that says.
#include "cli/clirun.h"
#include "support/testrunner.h"

#include <QJsonArray>
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
    return help.section(QStringLiteral("With --json:"), 1).split(QRegularExpression(QStringLiteral("[^a-z-]+")), Qt::SkipEmptyParts);
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
        const auto row = [](const char* name, const char* words, int code, const char* told) { QTest::newRow(name) << QString::fromUtf8(words) << code << QString::fromUtf8(told); };
        row("help of a command", "help export", 0, "Usage: stackwright-cli export FILE --repo DIR");
        row("help behind the command", "export --help", 0, "Usage: stackwright-cli export FILE --repo DIR");
        row("help of a typing mistake", "help exprot", 2, "There is no command 'exprot'. Did you mean 'export'?");
        row("a typing mistake", "chekc x", 2, "Did you mean 'check'?");
        row("an option's typing mistake", "export x --rpo y", 2, "'export' has no option '--rpo'. Did you mean '--repo'?");
        row("an option of another command", "check x --repo y", 2, "'check' has no option '--repo'.");
        row("an option without its value", "render x --to", 2, "--to");
        row("a needed option", "archive x", 2, "'archive' needs --to ZIP. Usage: stackwright-cli archive FILE --to ZIP");
        row("too much", "check x y", 2, "Usage: stackwright-cli check FILE");
        row("what is listed", "list blueprint", 2, "Did you mean 'blueprints'?");
        row("JSON in front", "--json list blueprints", 0, "{\"id\":\"enterprise-on-prem\",\"json\":1");
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
        for (const char* words : {"list tools", "list tools --json", "help", "help export", "--version", "check-catalogue"})
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
        QVERIFY2(lenient.out.contains(QLatin1String("warning: ")) && !lenient.out.contains(QLatin1String("error: ")), qPrintable(lenient.out));
        QCOMPARE(lenient.code, 0);
        QCOMPARE(cli({QStringLiteral("check"), file, QStringLiteral("--strict")}).code, 1);
    }

    void jsonIsDescribed_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"list stages", "list tools", "list blueprints", "show jenkins", "check-catalogue BROKEN", "check UNFIT", "wires FILE", "render FILE --to NEW-1",
                 "archive FILE --to NEW-2", "diff FILE OTHER", "export FILE --repo NEW-3 --dry-run", "export FILE --repo NEW-4", "inspect NEW-4", "documents NEW-4",
                 "verify NEW-4", "set FILE ci=none", "new --blueprint small-saas-github -o NEW-5"})
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
        words.replace(QLatin1String("FILE"), file).replace(QLatin1String("OTHER"), other).replace(QLatin1String("UNFIT"), unfit).replace(QLatin1String("NEW"), path(QStringLiteral("new")));
        words.replace(QLatin1String("BROKEN"), QStringLiteral(STACKWRIGHT_SOURCE_DIR "/tests"));
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
        return run(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral(STACKWRIGHT_BINARY_DIR "/bin/stackwright-cli ") + words});
    }
};

STACKWRIGHT_TEST(TestCommandLine)
#include "tst_commandline.moc"
