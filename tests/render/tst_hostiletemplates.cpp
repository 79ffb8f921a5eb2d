// The shared hostile templates: each must be refused with an error, or give a bounded result; never hang, never crash.
#include "render/templatetext.h"
#include "support/testrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stackwright;

class TestHostileTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsAnswer()
    {
        const QString manifest = sharedPath(QStringLiteral("hostile/templates/MANIFEST.json"));
        if (manifest.isEmpty())
            QSKIP("STACKWRIGHT_SHARED is not set: the shared hostile templates are not tried");
        QFile file(manifest);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!entries.isEmpty());
        for (const QJsonValue& entry : entries) {
            QFile hostile(QFileInfo(manifest).path() + QLatin1Char('/') + entry[QStringLiteral("file")].toString());
            QVERIFY(hostile.open(QIODevice::ReadOnly));
            // They are written for {{ }}; ours read <% %>.
            const QByteArray text = hostile.readAll().replace("{{", "<%").replace("}}", "%>");
            const Result<TemplateText> taken =
                takeApart(text, hostile.fileName(), QStringLiteral("text"), [](const QString&) { return Partial(); });
            const bool structural =
                !QStringList{QStringLiteral("t-missing-variable.mustache"), QStringLiteral("t-expand-100^4.mustache")}
                     .contains(entry[QStringLiteral("file")].toString());
            if (entry[QStringLiteral("verdict")].toString() == QLatin1String("reject") && structural)
                QVERIFY2(!taken, qPrintable(hostile.fileName()));
        }
    }

    void manySectionsAreBounded()
    {
        const QByteArray text = QByteArray("<%#a%>").repeated(20000) + QByteArray("<%/a%>").repeated(20000);
        const Result<TemplateText> taken =
            takeApart(text, QStringLiteral("many"), QStringLiteral("text"), [](const QString&) { return Partial(); });
        QVERIFY(!taken);
        QVERIFY2(taken.error().what.contains(QLatin1String("deep")), qPrintable(taken.error().text()));
    }
};

STACKWRIGHT_TEST(TestHostileTemplates)
#include "tst_hostiletemplates.moc"
