// The sponsor's page on paper: one sheet, whatever the stack, with what it says.
#include "jobs/reportprint.h"
#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/durablefile.h"
#include "support/places.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "workshop/votes.h"

#include <QTemporaryDir>

using namespace stackwright;

namespace {

const QDate today(2026, 6, 1);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

Stack sampleStack()
{
    const Result<QByteArray> bytes =
        readFile(sourcePath() + QStringLiteral("/resources/sample.stackwright"), 1'000'000);
    return readStack(*bytes, QStringLiteral("sample.stackwright"), *shippedCatalogue())->stack;
}

Stack stackNamed(const QString& name)
{
    const Blueprint* blueprint = shippedCatalogue()->blueprint(name);
    return blueprint != nullptr ? stackFromBlueprint(*blueprint, QStringLiteral("Payments")) : sampleStack();
}

// Every section full of as much as a file may hold.
Stack fullStack()
{
    Stack stack = stackNamed(QStringLiteral("enterprise-on-prem"));
    stack.project.name = QStringLiteral("Payments ").repeated(12).trimmed();
    for (int index = 0; index < mostPeople; ++index) {
        stack.workshop.people.push_back({QStringLiteral("Somebody of department %1").arg(index),
            allViews.at(std::size_t(index) % allViews.size())});
    }
    for (int index = 0; index < mostParked; ++index) {
        stack.workshop.parked.push_back(
            {QStringLiteral("chat"), QStringLiteral("a long word after another ").repeated(30),
                QStringLiteral("Somebody"), QStringLiteral("2026-05-01")});
    }
    for (const Stage& stage : shippedCatalogue()->stages()) {
        stack.workshop = withFists(stack.workshop, stage.id, {1, 5}, noon);
        stack.workshop = withReveal(stack.workshop, stage.id);
        stack.notes.insert(stage.id, QStringLiteral("what was said of it ").repeated(30));
        stack.workshop.said[stage.id].lookAgain =
            QStringLiteral("2027-01-%1").arg(stage.id.size(), 2, 10, QLatin1Char('0'));
    }
    stack.goals.insert(QStringLiteral("offline"), Value(true));
    stack.workshop.sharesNames = true;
    return stack;
}

QByteArray printed(const Stack& stack)
{
    const Result<ResolvedPointer> resolved = resolve(shippedCatalogue(), stack);
    return resolved ? printReport(**resolved, {{stack.workshop.sharesNames, today}, QFont(), QFont()}) : QByteArray();
}

// Its words in the order of the page, with one space between two; nothing when nobody can read them.
std::optional<QString> wordsOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    if (!writeFileDurably(path, pdf)) {
        return QString();
    }
    const std::optional<QStringList> pages = pdfPages(path);
    return pages ? std::optional(pages->join(QLatin1Char(' ')).simplified()) : std::nullopt;
}

} // namespace

class TestSponsor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneSheet_data()
    {
        QTest::addColumn<QString>("name");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
        }
        QTest::newRow("the sample") << QStringLiteral("sample");
    }

    void isOneSheet()
    {
        QFETCH(QString, name);
        const Stack stack = stackNamed(name);
        const QByteArray pdf = printed(stack);
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
        QVERIFY(!pdf.contains("/Subtype /Image")); // drawn in lines
        const std::optional<QString> words = wordsOf(pdf);
        if (!words) {
            QSKIP("not checked: the words of the PDF, because pdftotext (poppler-utils) is not installed");
        }
        QVERIFY2(words->startsWith(stack.project.name + QStringLiteral(": the delivery stack on one page")),
            qPrintable(*words));
        const auto has = [&](const QString& part) { return words->contains(part); };
        for (const char* part : {"What we agreed", "Where views differ", "Risks", "What it costs",
                 "Money: ", " h a month.", "innovation tokens.", "Parking lot", "Next steps", "2026-06-01"}) {
            QVERIFY2(has(QLatin1String(part)), part);
        }
        for (const Stage& stage : shippedCatalogue()->stages()) { // each on the sheet, none cut off
            QVERIFY2(has(stage.title), qPrintable(stage.title));
        }
        QVERIFY(!has(QStringLiteral("flowchart")));
    }

    void staysOneSheetWhenMuchWasSaid()
    {
        const QByteArray pdf = printed(fullStack());
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const std::optional<QString> words = wordsOf(pdf);
        if (!words) {
            QSKIP("not checked: the words of the PDF, because pdftotext (poppler-utils) is not installed");
        }
        QVERIFY2(words->contains(QLatin1String("Next steps")) && words->contains(QLatin1String("Look again on")),
            qPrintable(*words)); // the end is on it too
    }

    void theGroupsAreDrawn()
    {
        const Stack stack =
            withAgreement(stackNamed(QStringLiteral("enterprise-on-prem")), QStringLiteral("ci"), Agreement::Disputed);
        const std::vector<ReportGroup> groups = reportGroups(**resolve(shippedCatalogue(), stack));
        QCOMPARE(groups.size(), std::size_t(5));
        const std::optional<QString> words = wordsOf(printed(stack));
        if (!words) {
            QSKIP("not checked: the words of the PDF, because pdftotext (poppler-utils) is not installed");
        }
        for (const ReportGroup& group : groups) {
            QVERIFY2(words->count(group.title) >= 2 || group.title.contains(QLatin1Char(' ')),
                qPrintable(group.title)); // in the picture and below it
        }
        QVERIFY2(words->contains(QLatin1String("Jenkins (disputed)")), qPrintable(*words)); // by a word, too
    }
};

STACKWRIGHT_TEST(TestSponsor)
#include "tst_sponsor.moc"
