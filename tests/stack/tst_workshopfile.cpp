// What the room said comes back from a stack file as it was, from programs that do not know it too; a value that does
// not fit is told with its line and the next step.
#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

Stack fullStack()
{
    const QDateTime when(QDate(2026, 6, 1), QTime(14, 0, 1, 250), Qt::UTC);
    Stack stack = stackFromBlueprint(shippedCatalogue()->blueprints().front(), QStringLiteral("Payments"));
    stack.project.slug = stack.project.effectiveSlug();
    Workshop& workshop = stack.workshop;
    workshop.people = {{QStringLiteral("Ada: \"lead\""), View::Development},
        {QStringLiteral("Gr\u00fcn"), View::Business}, {QStringLiteral("no"), View::Operations}};
    workshop.sharesNames = true;
    VoteRound first;
    first.tools[QStringLiteral("jenkins")] = {
        {View::Business, {5}}, {View::Development, {4, 3, 5}}, {View::Operations, {2}}};
    first.revealed = true;
    first.when = when;
    VoteRound second;
    second.room = {4, 4, 5};
    second.when = when.addSecs(600);
    workshop.votes[QStringLiteral("ci")] = {first, second};
    workshop.agenda.minutes = 90;
    workshop.agenda.items = {{QStringLiteral("ci"), {}, 12, 340}, {{}, QStringLiteral("Break"), 10}};
    workshop.agenda.current = 1;
    workshop.agenda.upAt = when;
    workshop.parked = {{QStringLiteral("ci"), QStringLiteral("Who keeps\nthe agents?"), QStringLiteral("Ada"),
                           QStringLiteral("2026-07-01")},
        {{}, QStringLiteral("Budget"), {}, {}}};
    workshop.said[QStringLiteral("ci")] = {{QStringLiteral("Cheap"), QStringLiteral("Fast: yes"), {}},
        QStringLiteral("A week without builds"), QStringLiteral("2027-01-31")};
    workshop.assumptions[QStringLiteral("slack")] = {7.25, 12.5, 40, QStringLiteral("our contract")};
    return stack;
}

Result<ReadStack> readBack(const QByteArray& bytes)
{
    return readStack(bytes, QStringLiteral("x.stackwright"), *shippedCatalogue());
}

} // namespace

class TestWorkshopFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        const Stack stack = fullStack();
        const QByteArray bytes = writeStack(stack);
        const Result<ReadStack> read = readBack(bytes);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->notes.isEmpty());
        QVERIFY2(read->stack == stack, bytes.constData());
        QCOMPARE(writeStack(read->stack), bytes);
    }

    void emptyWritesNothing()
    {
        QVERIFY(!writeStack(Stack()).contains("workshop"));
        Stack begun;
        begun.workshop.votes[QStringLiteral("ci")] = {};
        QVERIFY(readBack(writeStack(begun)).ok());
    }

    // What a program that does not know the key does with it: everything under another name goes the way of unknown
    // keys.
    void keptByOlderPrograms()
    {
        const Stack stack = fullStack();
        QByteArray bytes = writeStack(stack);
        bytes.replace("\nworkshop:", "\nof-later-times:");
        const Result<ReadStack> older = readBack(bytes);
        QVERIFY2(older.ok(), older ? "" : qPrintable(older.error().text()));
        QVERIFY(older->stack.workshop.empty());
        QByteArray again = writeStack(older->stack);
        again.replace("\nof-later-times:", "\nworkshop:");
        const Result<ReadStack> newer = readBack(again);
        QVERIFY2(newer.ok(), newer ? "" : qPrintable(newer.error().text()));
        QVERIFY2(newer->stack == stack, again.constData());
    }

    void unknownKeysStay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("of the workshop") << QByteArray("  mood: good\n");
        QTest::newRow("of a person") << QByteArray("  people:\n    - { name: Ada, view: business, mood: good }\n");
        QTest::newRow("of a round") << QByteArray("  votes:\n    ci:\n      - { mood: good, revealed: true }\n");
        QTest::newRow("of the agenda") << QByteArray("  agenda:\n    mood: good\n    minutes: 60\n");
        QTest::newRow("of an item") << QByteArray(
            "  agenda:\n    items:\n      - { title: Break, minutes: 5, mood: good }\n");
        QTest::newRow("of what is parked") << QByteArray("  parked:\n    - { text: Budget, mood: good }\n");
        QTest::newRow("of what was said") << QByteArray("  said:\n    ci: { business: Cheap, mood: good }\n");
        QTest::newRow("of an assumption") << QByteArray("  assumptions:\n    slack: { low: 1, mood: good }\n");
    }
    void unknownKeysStay()
    {
        QFETCH(QByteArray, text);
        const Result<ReadStack> read = readBack("stackwright: 1\nworkshop:\n" + text);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->notes.size(), 1);
        QVERIFY2(read->notes.front().what.contains(QLatin1String("'mood'")), qPrintable(read->notes.front().text()));
        const QByteArray written = writeStack(read->stack);
        QVERIFY2(written.contains("mood"), written.constData());
        const Result<ReadStack> again = readBack(written);
        QVERIFY(again.ok());
        QVERIFY(again->stack.workshop == read->stack.workshop);
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QByteArray& text, const char* told) {
            QTest::newRow(name) << text << QString::fromUtf8(told);
        };
        row("vote of six", "votes: { ci: [ { tools: { jenkins: { business: 6 } } } ] }",
            "'business' cannot be '6'. Write a whole number from 1 to 5.");
        row("vote in words", "votes: { ci: [ { room: [much] } ] }", "'room' cannot be 'much'.");
        row("fourth view", "people: [ { name: Ada, view: sales } ]",
            "'sales' is no view. Write business, development or operations.");
        row("votes of a fourth view", "votes: { ci: [ { tools: { jenkins: { sales: 3 } } } ] }", "'sales' is no view.");
        row("people as text", "people: Ada", "'people' is a list.");
        row("workshop as list", "[a]", "'workshop' is a map.");
        row("moment", "votes: { ci: [ { when: yesterday } ] }", "'when' cannot be 'yesterday'. Write date and time");
        row("date", "parked: [ { text: x, due: soon } ]", "'due' cannot be 'soon'. Write a date like 2026-06-01.");
        row("date of a record", "said: { ci: { look-again: 2026-02-30 } }", "'look-again' cannot be '2026-02-30'.");
        row("minutes", "agenda: { minutes: 0 }", "'minutes' cannot be '0'. Write a whole number from 1 to 1440.");
        row("current past the end", "agenda: { items: [ { title: x, minutes: 5 } ], current: 2 }",
            "The agenda has no entry 2.");
        row("clock of nothing", "agenda: { up-at: 2026-06-01T14:00:00Z }", "The agenda has no entry 0.");
        row("price", "assumptions: { slack: { low: -1 } }", "'low' cannot be '-1'. Write a number from 0");
        row("price range", "assumptions: { slack: { low: 2, high: 1 } }",
            "The low price of 'slack' is above the high one.");
        row("switch", "shares-names: maybe", "'shares-names' is a yes or no. Write true or false.");
        row("too many people", "people: [" + QByteArray("{ name: x, view: business },").repeated(65) + "]",
            "'people' has 65 entries; there can be 64.");
        row("too many rounds", "votes: { ci: [" + QByteArray("{ revealed: true },").repeated(21) + "] }",
            "'ci' has 21 entries; there can be 20.");
        row("too long a text", "parked: [ { text: " + QByteArray(4097, 'x') + " } ]",
            "'text' has 4097 characters; there can be 4096.");
    }
    void wrongValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const Result<ReadStack> read = readBack(
            "stackwright: 1\nworkshop: " + (text.startsWith('[') ? text : QByteArray("{ " + text + " }")) + "\n");
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text().contains(told), qPrintable(read.error().text()));
        QCOMPARE(read.error().place.line, 2);
    }

    // As many as fit are no error: the limit is a limit, and not one before it.
    void edgesOfTheLimits()
    {
        const QByteArray text = "stackwright: 1\nworkshop: { people: ["
            + QByteArray("{ name: x, view: business },").repeated(64) + "], parked: [ { text: " + QByteArray(4096, 'x')
            + " } ] }\n";
        QVERIFY(readBack(text).ok());
    }

    void pastedTextsDoNotLockTheFile()
    {
        Stack stack;
        stack.workshop.parked = {
            {{}, QStringLiteral("bell\a and\r\nreturn"), {}, {}}, {{}, QString(9000, QLatin1Char('x')), {}, {}}};
        stack.workshop.said[QStringLiteral("ci")].views.business = QStringLiteral("a\x01z");
        const Result<ReadStack> read = readBack(writeStack(stack));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->stack.workshop.parked.front().text, QStringLiteral("bell and\nreturn"));
        QVERIFY(read->stack == withoutControls(read->stack));
        QVERIFY(withoutControls(stack).workshop == read->stack.workshop);
    }

    // Tools got new names since.
    void formerNames()
    {
        CatalogueContent content = shippedCatalogue()->content();
        for (Tool& tool : content.tools) {
            if (tool.id == QLatin1String("jenkins"))
                tool.formerly = {QStringLiteral("hudson")};
        }
        const Catalogue catalogue(content);
        const QByteArray text = "stackwright: 1\nworkshop: { votes: { ci: [ { tools: { hudson: { business: 4 } } } ] "
                                "}, assumptions: { hudson: { low: 1 } } }\n";
        const Result<ReadStack> read = readStack(text, QStringLiteral("x"), catalogue);
        QVERIFY(read.ok());
        QVERIFY(
            read->stack.workshop.votes.value(QStringLiteral("ci")).front().tools.contains(QStringLiteral("jenkins")));
        QVERIFY(read->stack.workshop.assumptions.contains(QStringLiteral("jenkins")));
    }

    void medians()
    {
        QCOMPARE(medianOf({}), std::optional<double>());
        QCOMPARE(medianOf({4}), std::optional(4.0));
        QCOMPARE(medianOf({5, 1, 5}), std::optional(5.0));
        QCOMPARE(medianOf({2, 5, 4, 1}), std::optional(3.0));
        QCOMPARE(medianOf({2, 3}), std::optional(2.5));
    }

    void undoKeepsVotesAndClock()
    {
        const Workshop present = fullStack().workshop;
        Workshop past;
        past.parked = {{{}, QStringLiteral("before"), {}, {}}};
        const Workshop now = withRoomOf(past, present);
        QVERIFY(now.votes == present.votes);
        QVERIFY(now.agenda == present.agenda);
        QVERIFY(now.parked == past.parked);
        QVERIFY(now.people.empty());
    }

    void namesStayInside()
    {
        Workshop workshop = fullStack().workshop;
        workshop.sharesNames = false;
        const Workshop shared = toShare(workshop);
        QVERIFY(shared.people.empty());
        QVERIFY(shared.agenda == Agenda());
        QCOMPARE(shared.votes.value(QStringLiteral("ci")).size(), std::size_t(1)); // the hidden round stays
        const ViewNumbers numbers =
            shared.votes.value(QStringLiteral("ci")).front().tools.value(QStringLiteral("jenkins"));
        QCOMPARE(numbers.value(View::Development), Numbers{4});
        QVERIFY(shared.parked.front().owner.isEmpty());
        QVERIFY(shared.said == workshop.said);
        workshop.sharesNames = true;
        QCOMPARE(toShare(workshop).people.size(), workshop.people.size());
        QCOMPARE(toShare(workshop)
                     .votes.value(QStringLiteral("ci"))
                     .front()
                     .tools.value(QStringLiteral("jenkins"))
                     .value(View::Development)
                     .size(),
            3);
    }
};

STACKWRIGHT_TEST(TestWorkshopFile)
#include "tst_workshopfile.moc"
