// The compiled catalogue is the catalogue: nothing may be lost on the way into the program.
#include "catalogue/catalogueimage.h"
#include "catalogue/catalogueloader.h"
#include "support/places.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestCatalogueImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        const LoadedCatalogue loaded = loadCatalogue({sourcePath(QStringLiteral("templates"))});
        QVERIFY(loaded.catalogue);
        const QByteArray image = writeCatalogueImage(loaded.catalogue->content());
        const CatalogueContent content = readCatalogueImage(image);
        QCOMPARE(writeCatalogueImage(content), image);
        QCOMPARE(content.templates, loaded.catalogue->content().templates);
        QCOMPARE(content.tools.size(), loaded.catalogue->tools().size());
    }

    void builtInIsTheShippedOne()
    {
        const LoadedCatalogue loaded = loadCatalogue({sourcePath(QStringLiteral("templates"))});
        QVERIFY(loaded.catalogue);
        QCOMPARE(builtInCatalogue()->digest(), loaded.catalogue->digest());
    }

    void everyStageHasTools()
    {
        const CataloguePointer catalogue = builtInCatalogue();
        QVERIFY(catalogue->tools().size() >= 36);
        for (const Stage& stage : catalogue->stages())
            QVERIFY2(!catalogue->toolsOf(stage.id).empty(), qPrintable(stage.id));
    }
};

STACKWRIGHT_TEST(TestCatalogueImage)
#include "tst_catalogueimage.moc"
