#include "support/testrunner.h"
#include "support/value.h"

using namespace stackwright;

Q_DECLARE_METATYPE(stackwright::Value)

class ValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void givesEmptyContentForOtherKinds();
    void findsEntries();
    void listsTexts();
    void compares();
    void sortsMaps();
    void copiesAreTheirOwn();
};

void ValueTest::shows_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("truthy");
    const auto row = [](const char* name, const Value& value, const char* display, bool truthy) {
        QTest::newRow(name) << value << QString::fromUtf8(display) << truthy;
    };
    row("null", Value(), "", false);
    row("true", Value(true), "true", true);
    row("false", Value(false), "false", false);
    row("zero", Value(0), "0", true);
    row("integer", Value(qint64(-9'000'000'000)), "-9000000000", true);
    row("number", Value(0.5), "0.5", true);
    row("long number", Value(0.1 + 0.2), "0.30000000000000004", true);
    row("text", Value(QStringLiteral("abc")), "abc", true);
    row("empty text", Value(QString()), "", false);
    row("list", Value(QStringList{QStringLiteral("a"), QStringLiteral("b")}), "a, b", true);
    row("list of kinds", Value(ValueList{Value(1), Value(true), Value(QStringLiteral("c"))}), "1, true, c", true);
    row("empty list", Value(ValueList{}), "", false);
    row("map", Value(ValueMap{{QStringLiteral("a"), Value(1)}}), "", true);
    row("empty map", Value(ValueMap{}), "", false);
}

void ValueTest::shows()
{
    QFETCH(Value, value);
    QFETCH(QString, display);
    QFETCH(bool, truthy);
    QCOMPARE(value.display(), display);
    QCOMPARE(value.truthy(), truthy);
}

void ValueTest::givesEmptyContentForOtherKinds()
{
    const Value text(QStringLiteral("12"));
    QCOMPARE(text.integer(), 0);
    QCOMPARE(text.number(), 0.0);
    QVERIFY(!text.flag());
    QVERIFY(text.list().isEmpty());
    QVERIFY(text.map().isEmpty());
    QVERIFY(!text.find(QStringLiteral("a")));
    QCOMPARE(Value(3).number(), 3.0);
    QCOMPARE(Value(3).string(), QString());
}

void ValueTest::findsEntries()
{
    const Value map(ValueMap{{QStringLiteral("a"), Value(1)}, {QStringLiteral("b"), Value()}});
    QVERIFY(map.find(QStringLiteral("a")));
    QVERIFY(map.find(QStringLiteral("b")));
    QVERIFY(!map.find(QStringLiteral("c")));
    QCOMPARE(map.value(QStringLiteral("a")).integer(), 1);
    QVERIFY(map.value(QStringLiteral("c")).isNull());
}

void ValueTest::listsTexts()
{
    QCOMPARE(Value().strings(), QStringList());
    QCOMPARE(Value(QStringLiteral("a")).strings(), QStringList{QStringLiteral("a")});
    QCOMPARE(Value(8080).strings(), QStringList{QStringLiteral("8080")});
    QCOMPARE(Value(ValueList{Value(1), Value(QStringLiteral("b"))}).strings(),
        (QStringList{QStringLiteral("1"), QStringLiteral("b")}));
}

void ValueTest::compares()
{
    QVERIFY(Value(1) == Value(qint64(1)));
    QVERIFY(!(Value(1) == Value(1.0)));
    QVERIFY(!(Value(1) == Value(QStringLiteral("1"))));
    const auto tree = [](int number) {
        return Value(ValueMap{{QStringLiteral("list"), Value(ValueList{Value(number), Value(ValueMap{})})}});
    };
    QVERIFY(tree(1) == tree(1));
    QVERIFY(!(tree(1) == tree(2)));
    QVERIFY(Value() == Value());
    QVERIFY(!(Value(ValueList{}) == Value(ValueMap{})));
}

void ValueTest::sortsMaps()
{
    ValueMap map;
    for (const char* name : {"z", "a", "m"})
        map.insert(QString::fromLatin1(name), Value(0));
    QCOMPARE(Value(map).map().keys().join(u' '), QStringLiteral("a m z"));
}

void ValueTest::copiesAreTheirOwn()
{
    Value first(ValueList{Value(1)});
    const Value second = first;
    first = Value(ValueList{Value(2)});
    QCOMPARE(second.list().first().integer(), 1);
    QCOMPARE(first.list().first().integer(), 2);
}

STACKWRIGHT_TEST(ValueTest)

#include "tst_value.moc"
