// Every blueprint renders to exactly what tests/golden/ holds: MANIFEST lists each file with mode and digest, files/
// holds the heart of the wiring to be read in reviews. STACKWRIGHT_UPDATE_GOLDEN=1 writes them anew.
#include "law/templatelaw.h"
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QCryptographicHash>
#include <QDir>

using namespace stackwright;

namespace {

const QStringList& heart()
{
    static const QStringList paths{QStringLiteral("Jenkinsfile"), QStringLiteral(".gitlab-ci.yml"),
        QStringLiteral("compose.yaml"), QStringLiteral("kustomization.yaml"),
        QStringLiteral("config/jenkins/casc.yaml"), QStringLiteral("config/jenkins/jobs.groovy"),
        QStringLiteral("config/prometheus/prometheus.yml"), QStringLiteral("config/alertmanager/alertmanager.yml"),
        QStringLiteral(".github/workflows/delivery.yml"), QStringLiteral("README.md")};
    return paths;
}

QByteArray manifest(const FileSet& files)
{
    QByteArray text;
    for (const RenderedFile& file : files.files()) {
        if (file.path == QLatin1String(".stackwright/stack.yaml"))
            continue; // holds the catalogue's digest, which every edit changes
        text += QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex().left(16)
            + (file.executable ? " 755 " : " 644 ") + file.path.toUtf8() + '\n';
    }
    return text;
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

void writeAll(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString folderOf(const Blueprint& blueprint)
{
    return sourcePath(QStringLiteral("tests/golden/")) + blueprint.id;
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blueprint_data()
    {
        QTest::addColumn<QString>("id");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
    }

    void blueprint()
    {
        QFETCH(QString, id);
        const Blueprint& blueprint = *shippedCatalogue()->blueprint(id);
        const Result<FileSet> files =
            renderStack(shippedCatalogue(), stackFromBlueprint(blueprint, QStringLiteral("Payments")));
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        const QString folder = folderOf(blueprint);
        if (qEnvironmentVariableIsSet("STACKWRIGHT_UPDATE_GOLDEN")) {
            QDir(folder).removeRecursively();
            writeAll(folder + QStringLiteral("/MANIFEST"), manifest(*files));
        }
        for (const QString& path : heart()) {
            const RenderedFile* file = files->find(path);
            if (!file)
                continue;
            if (qEnvironmentVariableIsSet("STACKWRIGHT_UPDATE_GOLDEN"))
                writeAll(folder + QStringLiteral("/files/") + path, file->bytes);
            QCOMPARE(
                QString::fromUtf8(file->bytes), QString::fromUtf8(readAll(folder + QStringLiteral("/files/") + path)));
        }
        QCOMPARE(QString::fromUtf8(manifest(*files)), QString::fromUtf8(readAll(folder + QStringLiteral("/MANIFEST"))));
    }

    void everyBlueprintHasAGolden()
    {
        QStringList folders =
            QDir(sourcePath(QStringLiteral("tests/golden"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        folders.removeOne(QStringLiteral("tools")); // tst_toolgolden
        QStringList ids;
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            ids.append(blueprint.id);
        ids.sort();
        QCOMPARE(folders, ids);
    }

    // A renderer that keeps its last result must never show an old one.
    void keptFilesAreNeverOld()
    {
        const Catalogue& catalogue = *shippedCatalogue();
        Renderer renderer(shippedCatalogue());
        Stack stack =
            stackFromBlueprint(*catalogue.blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
        const QList<QPair<QString, QString>> walk{{QStringLiteral("ingress"), QStringLiteral("caddy")},
            {QStringLiteral("ci"), QStringLiteral("woodpecker")},
            {QStringLiteral("runtime"), QStringLiteral("kubernetes")},
            {QStringLiteral("testing"), QStringLiteral("k6")}, {QStringLiteral("ci"), QStringLiteral("jenkins")},
            {QStringLiteral("runtime"), QStringLiteral("docker-compose")}};
        for (const auto& [stage, tool] : walk) {
            stack = withPick(stack, *catalogue.stage(stage), tool);
            stack.project.name += QLatin1Char('x');
            const Result<ResolvedPointer> resolved = resolve(shippedCatalogue(), stack);
            QVERIFY(resolved.ok());
            const Result<Plan> plan = makePlan(*resolved);
            QVERIFY(plan.ok());
            const Result<FileSet> kept = renderer.render(*plan);
            const Result<FileSet> fresh = renderStack(shippedCatalogue(), stack);
            QVERIFY2(kept.ok() && fresh.ok(), fresh ? "" : qPrintable(fresh.error().text()));
            QVERIFY(*kept == *fresh);
        }
    }

    void everyNameOfEveryTemplateExists()
    {
        for (const Problem& problem : templateProblems(shippedCatalogue()))
            QFAIL(qPrintable(problem.text()));
    }

    void twiceIsTheSame()
    {
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            const Stack stack = stackFromBlueprint(blueprint, QStringLiteral("Payments"));
            const Result<FileSet> once = renderStack(shippedCatalogue(), stack);
            const Result<FileSet> again = renderStack(builtInCatalogue(), stack);
            QVERIFY(once.ok() && again.ok());
            QVERIFY(*once == *again);
        }
    }

    void everyWireIsInThePicture()
    {
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            const Result<ResolvedPointer> resolved =
                resolve(shippedCatalogue(), stackFromBlueprint(blueprint, QStringLiteral("R&D <1>")));
            const Result<FileSet> files = renderResolved(*resolved);
            const RenderedFile* picture = files ? files->find(QStringLiteral("docs/wiring.svg")) : nullptr;
            QVERIFY(picture);
            QCOMPARE(picture->bytes.count("<path d=\"M"), (*resolved)->wires().size());
            QCOMPARE(picture->bytes.count("rx=\"8\""), (*resolved)->tools().size());
            QVERIFY(picture->bytes.contains("Wiring of R&amp;D &lt;1&gt;"));
        }
    }
};

STACKWRIGHT_TEST(TestGolden)
#include "tst_golden.moc"
