// Each folder of tests/broken/ breaks one law of the catalogue; expect.txt holds what must be said about it. The rows are listed from disk.
#include "law/law.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace stackwright;

namespace {

const QString broken = sourcePath(QStringLiteral("tests/broken/"));

void copyOver(const QString& from, const QString& to)
{
    QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString source = walk.next();
        const QString target = to + source.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::remove(target);
        QVERIFY2(QFile::copy(source, target), qPrintable(target));
    }
}

QStringList problemsOf(const QString& folder)
{
    QStringList texts;
    for (const Problem& problem : lawfulCatalogue({folder}, builtInSchema).problems)
        texts.append(problem.text());
    return texts;
}

} // namespace

class TestCatalogueBroken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseIsSound()
    {
        QCOMPARE(problemsOf(broken + QStringLiteral("base")), QStringList());
    }

    void lawIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& name : QDir(broken).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (name != QLatin1String("base"))
                QTest::newRow(qPrintable(name)) << broken + name;
        }
    }

    void lawIsTold()
    {
        QFETCH(QString, folder);
        QTemporaryDir catalogue;
        copyOver(broken + QStringLiteral("base"), catalogue.path());
        copyOver(folder, catalogue.path());
        QFile expectation(folder + QStringLiteral("/expect.txt"));
        QVERIFY(expectation.open(QIODevice::ReadOnly));
        const QString expected = QString::fromUtf8(expectation.readAll()).trimmed();
        const QStringList told = problemsOf(catalogue.path());
        QVERIFY2(told.join(QLatin1Char('\n')).contains(expected), qPrintable(QStringLiteral("expected: %1\ntold: %2").arg(expected, told.join(QLatin1Char('\n')))));
    }

    void everyProblemOfEveryFileAtOnce()
    {
        QTemporaryDir catalogue;
        copyOver(broken + QStringLiteral("base"), catalogue.path());
        copyOver(broken + QStringLiteral("unknown-key"), catalogue.path());
        copyOver(broken + QStringLiteral("blueprint-leaves-stage-open"), catalogue.path());
        copyOver(broken + QStringLiteral("condition-without-subject"), catalogue.path());
        const QString told = problemsOf(catalogue.path()).join(QLatin1Char('\n'));
        QVERIFY(told.contains(QLatin1String("'license'")));
        QVERIFY(told.contains(QLatin1String("A condition says")));
    }

    void shippedCatalogueIsSound()
    {
        QCOMPARE(problemsOf(sourcePath(QStringLiteral("templates"))), QStringList());
    }
};

STACKWRIGHT_TEST(TestCatalogueBroken)
#include "tst_cataloguebroken.moc"
