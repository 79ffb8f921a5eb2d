// Each folder of tests/broken/ breaks one law of the catalogue; expect.txt holds what must be said about it, a line for
// each problem, and nothing else may be. undo.txt takes the fault back: a file, the broken text, "---" and the text in
// its place; without it, the base is the folder with its fault undone. The rows are listed from disk.
#include "law/law.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>

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
    void baseIsSound() { QCOMPARE(problemsOf(broken + QStringLiteral("base")), QStringList()); }

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
        const QStringList expected =
            QString::fromUtf8(expectation.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QStringList told = problemsOf(catalogue.path());
        const QString words = QStringLiteral("expected: %1\ntold: %2")
                                  .arg(expected.join(QLatin1Char('\n')), told.join(QLatin1Char('\n')));
        for (const QString& one : expected)
            QVERIFY2(told.join(QLatin1Char('\n')).contains(one), qPrintable(words));
        QVERIFY2(!expected.isEmpty() && told.size() == expected.size(), qPrintable(words)); // red for this reason only
    }

    void itIsTheFaultThatIsTold_data() { lawIsTold_data(); }

    void itIsTheFaultThatIsTold()
    {
        QFETCH(QString, folder);
        QTemporaryDir catalogue;
        copyOver(broken + QStringLiteral("base"), catalogue.path());
        QFile undo(folder + QStringLiteral("/undo.txt"));
        if (!undo.open(QIODevice::ReadOnly)) {
            QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
            int files = 0;
            for (; walk.hasNext(); walk.next())
                ++files;
            QCOMPARE(files, 2); // what it expects, and one file that is sound in the base
            return;
        }
        copyOver(folder, catalogue.path());
        const QByteArray text = undo.readAll();
        const qsizetype name = text.indexOf('\n');
        const qsizetype middle = text.indexOf("\n---\n");
        QVERIFY(name > 0 && middle > name);
        const QByteArray fault = text.mid(name + 1, middle - name - 1);
        const QByteArray mended = text.mid(middle + 5).chopped(1);
        QFile file(catalogue.filePath(QString::fromUtf8(text.left(name))));
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
        QByteArray content = file.readAll();
        QVERIFY2(content.contains(fault), fault.constData());
        content.replace(fault, mended);
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();
        QCOMPARE(problemsOf(catalogue.path()), QStringList());
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
        QStringList told = problemsOf(sourcePath(QStringLiteral("templates")));
        const auto isAge = [](const QString& problem) {
            return problem.contains(QLatin1String(": warning: "))
                && problem.endsWith(
                    QLatin1String("the newest that is known. Change 'version' and its images, and try them."));
        };
        told.erase(std::remove_if(told.begin(), told.end(), isAge),
            told.end()); // the world goes on; a newer version is tried before it is taken
        QCOMPARE(told, QStringList());
    }
};

STACKWRIGHT_TEST(TestCatalogueBroken)
#include "tst_cataloguebroken.moc"
