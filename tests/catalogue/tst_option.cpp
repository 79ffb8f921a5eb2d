#include "catalogue/catalogue.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestOption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, Option::Type type, const QString& text, bool fits) {
            QTest::newRow(name) << int(type) << text << fits;
        };
        row("choice", Option::Type::Enum, QStringLiteral("small"), true);
        row("no choice", Option::Type::Enum, QStringLiteral("tiny"), false);
        row("flag", Option::Type::Flag, QStringLiteral("true"), true);
        row("yes is no flag", Option::Type::Flag, QStringLiteral("yes"), false);
        row("integer at the edge", Option::Type::Integer, QStringLiteral("64"), true);
        row("integer beyond", Option::Type::Integer, QStringLiteral("65"), false);
        row("no integer", Option::Type::Integer, QStringLiteral("6x"), false);
        row("port", Option::Type::Port, QStringLiteral("65535"), true);
        row("port zero", Option::Type::Port, QStringLiteral("0"), false);
        row("host", Option::Type::Host, QStringLiteral("git.example.org"), true);
        row("host with a space", Option::Type::Host, QStringLiteral("git example"), false);
        row("duration", Option::Type::Duration, QStringLiteral("14d"), true);
        row("duration without unit", Option::Type::Duration, QStringLiteral("14"), false);
        row("size", Option::Type::Size, QStringLiteral("2Gi"), true);
        row("size in bytes", Option::Type::Size, QStringLiteral("2000"), false);
        row("text with quotes and newline", Option::Type::Text, QStringLiteral("a\"b'c\n# ${d} {{ e }}: f"), true);
        row("text with a bell", Option::Type::Text, QStringLiteral("a\ab"), false);
        row("list", Option::Type::List, QStringLiteral("a, b"), true);
    }

    void fits()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        Option option;
        option.type = Option::Type(type);
        option.choices = {QStringLiteral("small"), QStringLiteral("large")};
        option.maximum = 64;
        QCOMPARE(optionProblem(option, optionValue(option, text)).isEmpty(), fits);
    }
};

STACKWRIGHT_TEST(TestOption)
#include "tst_option.moc"
