// The built-in catalogue in German: every text has a row, no row stands for nothing, and what is written into files
// stays English. A changed text asks for its row: STACKWRIGHT_UPDATE_TEXTS=1 build/bin/test_ui everyTextHasItsGerman
// brings resources/translations/catalogue_de.ts in step, and what is unfinished then needs its German.
#include "catalogue/cataloguewords.h"
#include "models/wiringvalue.h"
#include "render/fileset.h"
#include "support/messages.h"
#include "support/places.h"
#include "support/testrunner.h"
#include "support/wording.h"
#include "ui/fixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace stackwright;

namespace {

const QString germanTexts = sourcePath(QStringLiteral("resources/translations/catalogue_de.ts"));

// Every text of the window in the catalogue, once, in its order; the name of the language first.
QStringList textsOfCatalogue()
{
    QStringList texts{QStringLiteral("en")};
    QSet<QString> known;
    CatalogueContent content = testCatalogue()->content();
    forEachText(content, [&](QString& text) {
        if (!text.isEmpty() && !known.contains(text)) {
            known.insert(text);
            texts += text;
        }
    });
    return texts;
}

struct Row {
    QString source;
    QString translation;
};

QList<Row> rowsOf(const QString& path)
{
    QList<Row> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("source")) {
            rows.append({reader.readElementText(), {}});
        } else if (reader.isStartElement() && reader.name() == QLatin1String("translation") && !rows.isEmpty()) {
            rows.last().translation = reader.readElementText();
        }
    }
    return reader.hasError() ? QList<Row>() : rows;
}

void writeRows(const QString& path, const QStringList& sources, const QHash<QString, QString>& translations)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QXmlStreamWriter writer(&file);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeDTD(QStringLiteral("\n<!DOCTYPE TS>"));
    writer.writeStartElement(QStringLiteral("TS"));
    writer.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    writer.writeAttribute(QStringLiteral("language"), QStringLiteral("de_DE"));
    writer.writeAttribute(QStringLiteral("sourcelanguage"), QStringLiteral("en"));
    writer.writeStartElement(QStringLiteral("context"));
    writer.writeTextElement(QStringLiteral("name"), QStringLiteral("Catalogue"));
    for (const QString& source : sources) {
        writer.writeStartElement(QStringLiteral("message"));
        writer.writeTextElement(QStringLiteral("source"), source);
        writer.writeStartElement(QStringLiteral("translation"));
        if (translations.value(source).isEmpty()) {
            writer.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
        }
        writer.writeCharacters(translations.value(source));
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndDocument();
}

// What must stand in both, in any order: <% names %>, code, and addresses.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("<%.*?%>|`[^`]*`|https?://[^ ,;)]*[a-z>]|\\b[a-z_]+=[a-z]+"));
    QStringList found;
    for (auto match = parts.globalMatch(text); match.hasNext();) {
        found += match.next().captured();
    }
    found.sort();
    return found;
}

bool endsAlike(const QString& english, const QString& german)
{
    const auto end = [](const QString& text) {
        return QStringLiteral(".?!…").contains(text.back()) ? text.back() : QChar();
    };
    return end(english) == end(german);
}

// German for as long as it lives.
class German {
public:
    German()
    {
        const QLocale german(QLocale::German);
        if (loadTexts(texts_, german) && loadCatalogueTexts(catalogue_, german)) {
            QCoreApplication::installTranslator(&texts_);
            QCoreApplication::installTranslator(&catalogue_);
        }
    }

private:
    QTranslator texts_; // each leaves the application when it ends
    QTranslator catalogue_;
};

} // namespace

class TestCatalogueTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsGerman()
    {
        const QStringList sources = textsOfCatalogue();
        QVERIFY(sources.size() > 1000);
        QHash<QString, QString> german;
        const QList<Row> rows = rowsOf(germanTexts);
        for (const Row& row : rows) {
            QVERIFY2(!german.contains(row.source), qPrintable(QStringLiteral("twice: ") + row.source));
            german.insert(row.source, row.translation);
        }
        if (qEnvironmentVariableIsSet("STACKWRIGHT_UPDATE_TEXTS")) {
            writeRows(germanTexts, sources, german);
            QSKIP("Brought the file in step; build and test again.");
        }
        QStringList troubles;
        for (const QString& source : sources) {
            const QString translation = german.take(source);
            if (translation.isEmpty()) {
                troubles += QStringLiteral("no German: ") + source;
            } else if (fixedParts(source) != fixedParts(translation)) {
                troubles += QStringLiteral("other names in it: ") + source + QStringLiteral(" | ") + translation;
            } else if (!endsAlike(source, translation)) {
                troubles += QStringLiteral("ends otherwise: ") + source + QStringLiteral(" | ") + translation;
            }
        }
        for (auto stale = german.cbegin(); stale != german.cend(); ++stale) {
            troubles += QStringLiteral("in the catalogue no more: ") + stale.key();
        }
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(QLatin1Char('\n'))));
    }

    void theWindowSpeaksItAndFilesStayEnglish()
    {
        Stack stack = enterpriseStack();
        stack.picks.remove(QStringLiteral("registry"));
        stack.goals.insert(QStringLiteral("offline"), Value(true));
        const auto trees = [&stack] {
            Fixture fixture;
            fixture.session.open(stack);
            return waitForFiles(fixture.session) ? fixture.session.files() : nullptr;
        };
        const FileSetPointer english = trees();
        const German german;
        Fixture fixture;
        fixture.session.open(stack);
        QVERIFY(waitForFiles(fixture.session) && english != nullptr);

        QCOMPARE(fixture.session.catalogue().stage(QStringLiteral("source-control"))->title,
            QStringLiteral("Versionsverwaltung"));
        QCOMPARE(fixture.session.resolved()->catalogue().stage(QStringLiteral("source-control"))->title,
            QStringLiteral("Source control"));
        const std::vector<Finding>& findings = fixture.session.findings();
        QVERIFY(findings.size() > 1);
        for (const Finding& finding : findings) {
            QVERIFY2(finding.reason.said != finding.reason.english, qPrintable(finding.reason.english));
            for (const Fix& fix : finding.fixes) {
                QVERIFY2(fix.title.said != fix.title.english, qPrintable(fix.title.english));
            }
        }
        QVERIFY(*fixture.session.files() == *english);
        // Wires come from the catalogue as it was written, and are said in German all the same.
        const WiringValue wiring = wiringOf(fixture.session);
        QStringList said = wiring.columns;
        for (const WiringEdge& edge : wiring.edges) {
            said += edge.labels;
        }
        QVERIFY(wiring.edges.size() > 10);
        for (const QString& text : std::as_const(said)) {
            QVERIFY2(catalogueText(text) == text, qPrintable(text)); // has no other German
        }
    }

    // A catalogue of somebody else's has no rows, and stays what it is.
    void aTextThatIsNotThereStays()
    {
        const German german;
        QCOMPARE(catalogueText(QStringLiteral("A tool of our own")), QStringLiteral("A tool of our own"));
        QCOMPARE(catalogueText(QString()), QString());
        QCOMPARE(catalogueText(QStringLiteral("Source control")), QStringLiteral("Versionsverwaltung"));
    }

    void englishCostsNoCopy() { QCOMPARE(catalogueInWords(testCatalogue()), testCatalogue()); }
};

STACKWRIGHT_TEST(TestCatalogueTexts)
#include "tst_cataloguetexts.moc"
