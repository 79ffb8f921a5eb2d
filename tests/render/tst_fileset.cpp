// The order of a FileSet is git's: by the bytes of the UTF-8 paths, whatever UTF-16 thinks of them.
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestFileSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByBytesAndFindsEach()
    {
        const QStringList paths{QStringLiteral("b"), QStringLiteral("Z"), QStringLiteral("a/c"), QStringLiteral("a.b"),
            QStringLiteral("é"), QStringLiteral("a"), QStringLiteral("\uff5e.txt"), QStringLiteral("\U0001f600.txt"),
            QStringLiteral("\ud7ff"), QStringLiteral("ab")};
        std::vector<RenderedFile> files;
        for (const QString& path : paths)
            files.push_back(RenderedFile{path, path.toUtf8(), false, BlockPlace::None, {}, {}, {}, {}});
        const FileSet set(files);
        QByteArrayList expected;
        for (const QString& path : paths)
            expected.append(path.toUtf8());
        std::sort(expected.begin(), expected.end());
        QByteArrayList sorted;
        for (const RenderedFile& file : set.files())
            sorted.append(file.path.toUtf8());
        QCOMPARE(sorted, expected);
        for (const QString& path : paths)
            QVERIFY2(set.find(path) && set.find(path)->path == path, qPrintable(path));
        QVERIFY(!set.find(QStringLiteral("aa")));
        QVERIFY(!FileSet().find(QStringLiteral("a")));
    }

    void knowsWhatDoesTheSameWork()
    {
        const CataloguePointer catalogue = shippedCatalogue();
        const Result<FileSet> files = renderStack(catalogue,
            stackFromBlueprint(
                *catalogue->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Neighbours")));
        QVERIFY(files);
        QMap<QString, QString> told;
        for (const Neighbour& neighbour : files->neighbours()) {
            QVERIFY2(!files->find(neighbour.path), qPrintable(neighbour.path));
            told.insert(neighbour.path, neighbour.tool + u'/' + neighbour.picked);
        }
        QCOMPARE(told.value(QStringLiteral("docker-compose.yml")), QStringLiteral("Docker Compose/Docker Compose"));
        QCOMPARE(told.value(QStringLiteral(".gitlab-ci.yml")), QStringLiteral("GitLab CI/Jenkins"));
        QCOMPARE(told.value(QStringLiteral("renovate.json5")), QStringLiteral("Renovate/Renovate"));
        QCOMPARE(told.value(QStringLiteral("**/Jenkinsfile")), QStringLiteral("Jenkins/Jenkins"));
        QCOMPARE(told.value(QStringLiteral(".github/workflows/*.yml")), QStringLiteral("GitHub Actions/Jenkins"));
        QCOMPARE(told.value(QStringLiteral("docker-compose?*.y*ml")), QStringLiteral("Docker Compose/Docker Compose"));
        QVERIFY(!told.contains(QStringLiteral("**/plugins.txt"))); // told by its text only
        QVERIFY(told.contains(QStringLiteral("GNUmakefile")) && !told.contains(QStringLiteral("Jenkinsfile")));
    }
};

STACKWRIGHT_TEST(TestFileSet)
#include "tst_fileset.moc"
