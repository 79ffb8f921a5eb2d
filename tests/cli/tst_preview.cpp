// What is looked at is what is given away: the digest of the files, errors that nobody exports, and the commit's own
// words.
#include "cli/clirun.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDir>
#include <QTemporaryDir>

using namespace clirun;

namespace {

QJsonObject resultOf(const Ran& ran)
{
    return lastObject(ran.out).value(QStringLiteral("result")).toObject();
}

bool put(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    return file.open(mode) && file.write(bytes) == bytes.size();
}

} // namespace

class TestPreviewOfExport : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }

    QString git(const QString& repository, const QStringList& words) const
    {
        return run(QStringLiteral("git"), words, repository).out.trimmed();
    }

    // With a catalogue of one's own.
    Ran withCatalogue(const QString& catalogue, const QStringList& words) const
    {
        return run(QStringLiteral("env"),
            QStringList{QStringLiteral("STACKWRIGHT_CATALOGUE=") + catalogue,
                stackwright::buildPath(QStringLiteral("bin/stackwright-cli"))}
                + words);
    }

private Q_SLOTS:
    void oneDigestEverywhere()
    {
        const QString file = freshStackFile(path(QStringLiteral("digest.stackwright")));
        const QString repository = path(QStringLiteral("digest"));
        const QString rendered = lastObject(cli({QStringLiteral("render"), file, QStringLiteral("--to"),
                                                    path(QStringLiteral("rendered")), QStringLiteral("--json")})
                                                .out)
                                     .value(QStringLiteral("digest"))
                                     .toString();
        QCOMPARE(rendered.size(), 64);
        QCOMPARE(lastObject(cli({QStringLiteral("archive"), file, QStringLiteral("--to"),
                                    path(QStringLiteral("digest.zip")), QStringLiteral("--json")})
                                .out)
                     .value(QStringLiteral("digest"))
                     .toString(),
            rendered);
        const QStringList words{QStringLiteral("export"), file, QStringLiteral("--repo"), repository,
            QStringLiteral("--json"), QStringLiteral("--expect")};
        QCOMPARE(resultOf(cli(words + QStringList{rendered, QStringLiteral("--dry-run")}))
                     .value(QStringLiteral("digest"))
                     .toString(),
            rendered);
        for (const QString& other : {QString(64, QLatin1Char('0')), rendered.left(12)}) {
            const Ran refused = cli(words + QStringList{other});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.out.contains(QLatin1String("not the ones that were looked at")), qPrintable(refused.out));
            QVERIFY(!QDir(repository).exists());
        }
        const Ran done = cli(words + QStringList{rendered});
        QCOMPARE(done.code, 0);
        QCOMPARE(resultOf(done).value(QStringLiteral("digest")).toString(), rendered);
    }

    // Of one letter in one template, and of a catalogue that is no longer one.
    void theCatalogueChangesMeanwhile()
    {
        const QString file = freshStackFile(path(QStringLiteral("meanwhile.stackwright")));
        const QString catalogue = path(QStringLiteral("catalogue"));
        const QString repository = path(QStringLiteral("meanwhile"));
        QCOMPARE(run(QStringLiteral("cp"),
                     {QStringLiteral("-r"), stackwright::sourcePath(QStringLiteral("templates")), catalogue})
                     .code,
            0);
        const QStringList words{
            QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--json")};
        const QString looked = resultOf(withCatalogue(catalogue, words + QStringList{QStringLiteral("--dry-run")}))
                                   .value(QStringLiteral("digest"))
                                   .toString();
        QCOMPARE(looked.size(), 64);
        const QStringList expecting = words + QStringList{QStringLiteral("--expect"), looked};
        QVERIFY(put(catalogue + QStringLiteral("/repository/files/README.md"), "!\n", QIODevice::Append));
        QCOMPARE(withCatalogue(catalogue, expecting).code, 1);
        QVERIFY(put(catalogue + QStringLiteral("/repository/repository.yaml"), "{"));
        QVERIFY(withCatalogue(catalogue, expecting).code != 0);
        QVERIFY(!QDir(repository).exists());
    }

    void errorsAreGivenAwayByNobody_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"render", "archive"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void errorsAreGivenAwayByNobody()
    {
        QFETCH(QString, command);
        const QString file = freshStackFile(path(QStringLiteral("errors.stackwright")));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ci=github-actions")}).code, 0);
        const QString to = path(command + QStringLiteral(".out"));
        const QStringList words{command, file, QStringLiteral("--to"), to};
        const Ran refused = cli(words);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.error.contains(QLatin1String("nothing was written"))
                && refused.error.contains(QLatin1String("--anyway")),
            qPrintable(refused.error));
        QVERIFY2(refused.out.contains(QLatin1String("    fix: ")), qPrintable(refused.out));
        QVERIFY(!QFileInfo::exists(to));
        const Ran sketch = cli(words + QStringList{QStringLiteral("--anyway")});
        QCOMPARE(sketch.code, 0);
        QVERIFY2(sketch.out.contains(QLatin1String("This is a sketch")), qPrintable(sketch.out));
        QVERIFY(QFileInfo::exists(to));
        const QString again = path(command + QStringLiteral(".again"));
        QVERIFY(lastObject(
            cli({command, file, QStringLiteral("--to"), again, QStringLiteral("--anyway"), QStringLiteral("--json")})
                .out)
                    .value(QStringLiteral("sketch"))
                    .toBool());
    }

    // What a hand writes into the file is no way around it.
    void anErrorThatWasNotedIsOpen()
    {
        const QString file = freshStackFile(path(QStringLiteral("noted.stackwright")));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ci=github-actions")}).code, 0);
        const Ran checked = cli({QStringLiteral("check"), file, QStringLiteral("--json")});
        QByteArray risks = "risks:\n";
        for (const QString& line : checked.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (const QString id = lastObject(line).value(QStringLiteral("id")).toString(); !id.isEmpty())
                risks += "  " + id.toUtf8() + ": for now\n";
        }
        QVERIFY(risks.contains("github-actions"));
        QVERIFY(put(file, risks, QIODevice::Append));
        QCOMPARE(cli({QStringLiteral("check"), file}).code, 1);
        QCOMPARE(
            cli({QStringLiteral("export"), file, QStringLiteral("--repo"), path(QStringLiteral("noted"))}).code, 1);
        QVERIFY(!QDir(path(QStringLiteral("noted"))).exists());
    }

    // Also when the window that asks for it speaks German.
    void theMessageSaysWhatHappened()
    {
        const QString file = freshStackFile(path(QStringLiteral("message.stackwright")));
        const QString repository = path(QStringLiteral("message"));
        const QStringList words{
            QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--current-branch")};
        QCOMPARE(cli(QStringList{QStringLiteral("export"), file, QStringLiteral("--repo"), repository}).code, 0);
        QCOMPARE(git(repository, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}),
            QStringLiteral("Set up the delivery stack of Payments"));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ingress=caddy")}).code, 0);
        qputenv("STACKWRIGHT_LANGUAGE", "de_DE");
        const QString foretold =
            resultOf(cli(words + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")}))
                .value(QStringLiteral("message"))
                .toString();
        const Ran done = cli(words);
        qunsetenv("STACKWRIGHT_LANGUAGE");
        QVERIFY2(done.code == 0, qPrintable(done.error));
        QCOMPARE(foretold, QStringLiteral("Swap Traefik for Caddy"));
        QCOMPARE(
            git(repository, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}), foretold);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ingress=nginx"),
                         QStringLiteral("project.domain=pay.example.org")})
                     .code,
            0);
        QCOMPARE(cli(words).code, 0);
        const QString several =
            git(repository, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B")});
        QVERIFY2(several.contains(QLatin1String("- Swap Caddy for "))
                && several.contains(QLatin1String("- Set the project's domain to pay.example.org")),
            qPrintable(several));
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("ingress=traefik")}).code, 0);
        QCOMPARE(cli(words + QStringList{QStringLiteral("--message"), QStringLiteral("As agreed on Monday")}).code, 0);
        QCOMPARE(git(repository, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}),
            QStringLiteral("As agreed on Monday"));
    }
};

STACKWRIGHT_TEST(TestPreviewOfExport)
#include "tst_preview.moc"
