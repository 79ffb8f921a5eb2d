#include "archive/ziparchive.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

RenderedFile file(const QString& path, const QByteArray& bytes, bool executable = false)
{
    RenderedFile made;
    made.path = path;
    made.bytes = bytes;
    made.executable = executable;
    return made;
}

} // namespace

// What another program reads out of it: unzipped.py.
class TestZipArchive final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfTheFilesDoesNotMatter()
    {
        const RenderedFile one = file(QStringLiteral("a/one.sh"), "#!/bin/sh\n", true);
        const RenderedFile two = file(QStringLiteral("two"), {});
        const Result<QByteArray> zip = zipArchive(FileSet({one, two}), QStringLiteral("stack"));
        const Result<QByteArray> other = zipArchive(FileSet({two, one}), QStringLiteral("stack"));
        QVERIFY(zip && other);
        QCOMPARE(*zip, *other);
        QVERIFY(zip->startsWith("PK\x03\x04"));
        QVERIFY(zip->contains("stack/a/one.sh"));
    }

    void noFilesAreAnEmptyArchive()
    {
        const Result<QByteArray> zip = zipArchive(FileSet(), QStringLiteral("stack"));
        QVERIFY(zip);
        QCOMPARE(*zip, QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'));
    }

    void whatDeflateMakesLargerIsStoredAsItIs()
    {
        const Result<QByteArray> zip = zipArchive(FileSet({file(QStringLiteral("x"), "y")}), QStringLiteral("s"));
        QVERIFY(zip);
        QCOMPARE(zip->mid(30, 4), QByteArray("s/xy")); // the name, and at once the byte
        const QByteArray many(100'000, 'y');
        const Result<QByteArray> small = zipArchive(FileSet({file(QStringLiteral("x"), many)}), QStringLiteral("s"));
        QVERIFY(small && small->size() < 1000);
    }

    void unsafePathsAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("path");
        QTest::newRow("out of the folder") << QStringLiteral("stack") << QStringLiteral("../evil");
        QTest::newRow("from the root") << QStringLiteral("stack") << QStringLiteral("/etc/passwd");
        QTest::newRow("git's own folder") << QStringLiteral("stack") << QStringLiteral(".git/hooks/pre-commit");
        QTest::newRow("a folder above") << QStringLiteral("..") << QStringLiteral("file");
        QTest::newRow("no folder") << QString() << QStringLiteral("file");
        QTest::newRow("another separator") << QStringLiteral("stack") << QStringLiteral("a\\b");
    }

    void unsafePathsAreRefused()
    {
        QFETCH(QString, folder);
        QFETCH(QString, path);
        const Result<QByteArray> zip = zipArchive(FileSet({file(path, "x")}), folder);
        QVERIFY(!zip);
        QCOMPARE(zip.error().failure, Failure::Problem);
        QCOMPARE(zip.error().place.file, path);
        QVERIFY(!zip.error().what.isEmpty());
    }
};

STACKWRIGHT_TEST(TestZipArchive)
#include "tst_ziparchive.moc"
