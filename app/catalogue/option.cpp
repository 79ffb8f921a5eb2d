#include "catalogue/option.h"

#include <QRegularExpression>

#include <algorithm>

namespace stackwright {

namespace {

bool holdsControl(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != QLatin1Char('\n') && letter != QLatin1Char('\t');
    });
}

Wording rangeProblem(const Value& value, qint64 minimum, qint64 maximum)
{
    if (value.kind() == Value::Kind::Integer && value.integer() >= minimum && value.integer() <= maximum)
        return {};
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a whole number from %1 to %2."), QString::number(minimum),
        QString::number(maximum));
}

Wording textProblem(const Value& value)
{
    if (!value.isText())
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a text."));
    if (value.string().size() > 4096)
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "It has at most 4096 characters."));
    return holdsControl(value.string()) ? wordingOf(QT_TRANSLATE_NOOP("Findings", "It has no control characters."))
                                        : Wording();
}

Wording listProblem(const Value& value)
{
    if (!value.isList())
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a list of texts."));
    for (const Value& entry : value.list()) {
        if (const Wording fault = textProblem(entry); !fault.isEmpty())
            return fault;
    }
    return {};
}

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

Wording patternProblem(const Value& value, const QRegularExpression& pattern, const Wording& sentence)
{
    return value.isText() && value.string().size() <= 255 && pattern.match(value.string()).hasMatch() ? Wording()
                                                                                                      : sentence;
}

} // namespace

Wording optionProblem(const Option& option, const Value& value)
{
    static const QRegularExpression host =
        whole(QStringLiteral("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?"));
    static const QRegularExpression duration = whole(QStringLiteral("[1-9][0-9]{0,6}[smhd]"));
    static const QRegularExpression size = whole(QStringLiteral("[1-9][0-9]{0,6}[KMGT]i"));
    switch (option.type) {
    case Option::Type::Enum:
        return value.isText() && option.choices.contains(value.string())
            ? Wording()
            : wordingOf(QT_TRANSLATE_NOOP("Findings", "It is one of %1."), option.choices.join(QStringLiteral(" | ")));
    case Option::Type::Flag:
        return value.kind() == Value::Kind::Flag ? Wording()
                                                 : wordingOf(QT_TRANSLATE_NOOP("Findings", "It is true or false."));
    case Option::Type::Integer: return rangeProblem(value, option.minimum, option.maximum);
    case Option::Type::Port: return rangeProblem(value, 1, 65535);
    case Option::Type::Host:
        return patternProblem(
            value, host, wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a host name such as git.example.org.")));
    case Option::Type::Duration:
        return patternProblem(
            value, duration, wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a duration such as 30s, 5m, 12h or 14d.")));
    case Option::Type::Size:
        return patternProblem(
            value, size, wordingOf(QT_TRANSLATE_NOOP("Findings", "It is a size such as 512Mi or 2Gi.")));
    case Option::Type::Text: return textProblem(value);
    case Option::Type::List: return listProblem(value);
    }
    return {};
}

Value optionValue(const Option& option, const QString& text)
{
    bool isNumber = false;
    switch (option.type) {
    case Option::Type::Flag:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return Value(text == QLatin1String("true"));
        return Value(text);
    case Option::Type::Integer:
    case Option::Type::Port: {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Value(number) : Value(text);
    }
    case Option::Type::List: {
        QStringList entries;
        for (const QString& entry : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            entries.append(entry.trimmed());
        return Value(entries);
    }
    default: return Value(text);
    }
}

} // namespace stackwright
