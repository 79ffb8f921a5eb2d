#include "support/error.h"
#include "support/result.h"
#include "support/testrunner.h"

using namespace stackwright;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void errors_data();
    void errors();
    void problems();
    void findsTheFirstError();
    void results();
    void resultsMove();
    void resultsOfErrorLikeThings();
    void outcomes();
};

void ErrorTest::places_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("nowhere") << Place{} << QString();
    QTest::newRow("file") << Place{QStringLiteral("a.yaml")} << QStringLiteral("a.yaml");
    QTest::newRow("line") << Place{QStringLiteral("a.yaml"), 3} << QStringLiteral("a.yaml:3");
    QTest::newRow("column") << Place{QStringLiteral("a.yaml"), 3, 7} << QStringLiteral("a.yaml:3:7");
    QTest::newRow("column without line") << Place{QStringLiteral("a.yaml"), 0, 7} << QStringLiteral("a.yaml");
}

void ErrorTest::places()
{
    QFETCH(Place, place);
    QFETCH(QString, text);
    QCOMPARE(place.text(), text);
}

void ErrorTest::errors_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");
    const Place place{QStringLiteral("a"), 1, 2};
    QTest::newRow("what") << Error{Failure::Io, {}, QStringLiteral("It broke."), {}} << QStringLiteral("It broke.");
    QTest::newRow("what and next") << Error{Failure::Io, {}, QStringLiteral("It broke."), QStringLiteral("Mend it.")}
                                   << QStringLiteral("It broke. Mend it.");
    QTest::newRow("all") << Error{Failure::Problem, place, QStringLiteral("It broke."), QStringLiteral("Mend it.")}
                         << QStringLiteral("a:1:2: It broke. Mend it.");
}

void ErrorTest::errors()
{
    QFETCH(Error, error);
    QFETCH(QString, text);
    QCOMPARE(error.text(), text);
}

void ErrorTest::problems()
{
    const Problem problem{Severity::Warning, Place{QStringLiteral("a"), 4}, QStringLiteral("It looks odd."),
        QStringLiteral("Look again.")};
    QCOMPARE(problem.text(), QStringLiteral("a:4: warning: It looks odd. Look again."));
    QCOMPARE(severityName(Severity::Error), QStringLiteral("error"));
    QCOMPARE(severityName(Severity::Note), QStringLiteral("note"));
}

void ErrorTest::findsTheFirstError()
{
    const Problem warning{Severity::Warning, {}, QStringLiteral("A warning."), {}};
    const Problem first{
        Severity::Error, Place{QStringLiteral("f"), 2, 1}, QStringLiteral("First."), QStringLiteral("Next.")};
    const Problem second{Severity::Error, {}, QStringLiteral("Second."), {}};
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({warning}));
    QVERIFY(hasErrors({warning, first}));
    QCOMPARE(firstError({warning, first, second}), (Error{Failure::Problem, first.place, first.what, first.next}));
}

void ErrorTest::results()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QVERIFY(bool(good));
    QCOMPARE(*good, 7);
    const Result<int> bad(Error{Failure::Usage, {}, QStringLiteral("No."), {}});
    QVERIFY(!bad.ok());
    QVERIFY(!bad);
    QCOMPARE(bad.error().what, QStringLiteral("No."));
    Result<QString> text(QStringLiteral("abc"));
    QCOMPARE(text->size(), 3);
    text->append(u'd');
    QCOMPARE(text.value(), QStringLiteral("abcd"));
}

void ErrorTest::resultsMove()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
}

void ErrorTest::resultsOfErrorLikeThings()
{
    const Result<QString> empty{QString()};
    QVERIFY(empty.ok());
    const Result<bool> no(false);
    QVERIFY(no.ok());
    QVERIFY(!*no);
}

void ErrorTest::outcomes()
{
    const Outcome good;
    QVERIFY(good.ok());
    const Outcome bad(Error{Failure::Cancelled, {}, QStringLiteral("Stopped."), {}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().failure, Failure::Cancelled);
}

STACKWRIGHT_TEST(ErrorTest)

#include "tst_error.moc"
