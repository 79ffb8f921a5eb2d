// Several answers to the same questions in one stack and in one file: none is lost, by a program that knows no variants
// either.
#include "stack/answers.h"
#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

const auto a = QStringLiteral("A");
const auto b = QStringLiteral("B");
const auto c = QStringLiteral("C");
const auto ci = QStringLiteral("ci");
const auto jenkins = QStringLiteral("jenkins");
const auto woodpecker = QStringLiteral("woodpecker");

Stack onPrem()
{
    Stack stack = stackFromBlueprint(
        *shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
    stack.project.slug = stack.project.effectiveSlug();
    return stack;
}

// A has Jenkins; B has Woodpecker, an option, a risk and a word of the room.
Stack twoVariants()
{
    Stack stack = withDuplicate(onPrem());
    stack = withTools(std::move(stack), ci, {woodpecker});
    stack = withAgreement(std::move(stack), ci, Agreement::Agreed);
    stack.options[woodpecker].insert(QStringLiteral("workflows"), Value(4));
    stack.reasons.insert(ci + u'/' + woodpecker, QStringLiteral("Small: \"one\" file"));
    stack.risks.insert(ci, {QStringLiteral("Few\nknow it"), QStringLiteral("platform"), QStringLiteral("2027-01-31")});
    return stack;
}

Result<ReadStack> readBack(const QByteArray& bytes)
{
    return readStack(bytes, QStringLiteral("x.stackwright"), *shippedCatalogue());
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneVariantIsNothingToWrite()
    {
        QCOMPARE(variantsOf(onPrem()), QStringList{a});
        QVERIFY(!writeStack(onPrem()).contains("variants"));
        QCOMPARE(branchSlug(onPrem()), QStringLiteral("payments"));
    }

    void eachKeepsItsAnswers()
    {
        const Stack stack = twoVariants();
        QCOMPARE(variantsOf(stack), (QStringList{a, b}));
        QCOMPARE(presentVariant(stack), b);
        const Stack first = withVariant(stack, a);
        QCOMPARE(first.toolsOf(ci), QStringList{jenkins});
        QCOMPARE(first.agreement(ci), Agreement::PrePicked);
        QVERIFY(!first.options.contains(woodpecker) && first.risks.isEmpty());
        QVERIFY(withVariant(first, b) == stack);
        QVERIFY(withVariant(stack, c) == stack); // there is none
        QCOMPARE(branchSlug(first), QStringLiteral("payments-variant-a"));
    }

    void thereIsRoomForThree()
    {
        const Stack three = withDuplicate(twoVariants());
        QCOMPARE(variantsOf(three), (QStringList{a, b, c}));
        QCOMPARE(nextVariant(three), QString());
        QVERIFY(withDuplicate(three) == three);
        const Stack without = withoutVariant(three, a);
        QCOMPARE(variantsOf(without), (QStringList{b, c}));
        QCOMPARE(nextVariant(without), a);
    }

    void theOnlyOneIsAAgain()
    {
        const Stack first = withVariant(twoVariants(), a);
        const Stack second = withoutVariant(first, a); // the present one goes, and the other is gone on with
        QCOMPARE(second.toolsOf(ci), QStringList{woodpecker});
        QCOMPARE(variantsOf(second), QStringList{a});
        QVERIFY(withoutVariant(second, a) == second);
    }

    // Names of branches are cut at 40 letters: not in the letter that tells them apart.
    void aLongNameKeepsTheLetter()
    {
        Stack stack = twoVariants();
        stack.project.slug = QString(40, u'x');
        QVERIFY(branchSlug(stack).endsWith(QLatin1String("-variant-b")));
        QVERIFY(branchSlug(stack).size() <= 40);
    }

    void comesBack()
    {
        Stack stack = withDuplicate(twoVariants());
        Variants variants = keptVariants(stack);
        variants.unknown.insert(QStringLiteral("colour"), Value(QStringLiteral("red")));
        variants.others[b].unknown.insert(
            QStringLiteral("mood"), Value(QStringList{QStringLiteral("good"), QStringLiteral("bad")}));
        stack = withKept(std::move(stack), variants);
        for (const QString& letter : {a, b, c}) {
            const Stack present = withVariant(stack, letter);
            const QByteArray bytes = writeStack(present);
            const Result<ReadStack> read = readBack(bytes);
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
            QVERIFY2(read->stack == present, bytes.constData());
            QCOMPARE(read->notes.size(), 2); // the two keys of later times
            QCOMPARE(writeStack(read->stack), bytes);
        }
    }

    // What a program that does not know the key does with it: everything under another name goes the way of unknown
    // keys.
    void keptByOlderPrograms()
    {
        const Stack stack = twoVariants();
        QByteArray bytes = writeStack(stack);
        bytes.replace("\nvariants:", "\nof-later-times:");
        const Result<ReadStack> older = readBack(bytes);
        QVERIFY2(older.ok(), older ? "" : qPrintable(older.error().text()));
        QCOMPARE(older->stack.toolsOf(ci), QStringList{woodpecker}); // it works on the present one
        QByteArray again = writeStack(older->stack);
        again.replace("\nof-later-times:", "\nvariants:");
        const Result<ReadStack> newer = readBack(again);
        QVERIFY2(newer.ok(), newer ? "" : qPrintable(newer.error().text()));
        QVERIFY2(newer->stack == stack, again.constData());
    }

    void pastedControlsStayOutside()
    {
        Stack stack = twoVariants();
        Variants variants = keptVariants(stack);
        variants.others[a].reasons.insert(ci + u'/' + jenkins, QStringLiteral("be\u0007ll"));
        stack = withKept(std::move(stack), variants);
        const Result<ReadStack> read = readBack(writeStack(withoutControls(stack)));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->stack == withoutControls(stack));
    }

    void wrongEntriesAreToldWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* section, const char* told) {
            QTest::newRow(name) << QByteArray(section) << QString::fromUtf8(told);
        };
        row("no list", "variants: {A: 1}\n", "'variants' is a list.");
        row("no name", "variants:\n  - picks: {ci: jenkins}\n", "'' is no variant here.");
        row("another name", "variants:\n  - name: Z\n", "'Z' is no variant here. Name each of them once: A, B, C.");
        row("a name twice", "variants:\n  - name: A\n    present: true\n  - name: A\n", "x.stackwright:5:");
        row("one alone", "variants:\n  - name: A\n    present: true\n", "Of 1 variants, 1 are the present one.");
        row("none is present", "variants:\n  - name: A\n  - name: B\n", "Of 2 variants, 0 are the present one.");
        row("two are present", "variants:\n  - name: A\n    present: true\n  - name: B\n    present: true\n",
            "Of 2 variants, 2 are the present one.");
        row("picks that are none", "variants:\n  - name: A\n    present: true\n  - name: B\n    picks: [jenkins]\n",
            "'picks' is a map.");
    }

    void wrongEntriesAreToldWithTheirLine()
    {
        QFETCH(QByteArray, section);
        QFETCH(QString, told);
        const Result<ReadStack> read = readBack("stackwright: 1\n" + section);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text().contains(told), qPrintable(read.error().text()));
    }
};

STACKWRIGHT_TEST(TestAnswers)
#include "tst_answers.moc"
