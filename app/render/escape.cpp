#include "render/escape.h"

#include "support/textfilter.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

constexpr QChar placeholder(0xFFFC);

using Quote = EscapePlace::Quote;

bool hashComments(const QString& syntax)
{
    static const QStringList syntaxes{QStringLiteral("yaml"), QStringLiteral("toml"), QStringLiteral("shell"), QStringLiteral("hcl"),
        QStringLiteral("dockerfile"), QStringLiteral("make"), QStringLiteral("nginx"), QStringLiteral("caddyfile"),
        QStringLiteral("python"), QStringLiteral("puppet"), QStringLiteral("ini")};
    return syntaxes.contains(syntax);
}

// In YAML a quote opens only where a scalar begins; elsewhere it is a letter (it's).
bool opensQuote(const QString& syntax, const QString& before)
{
    if (syntax != QLatin1String("yaml"))
        return true;
    const QString trimmed = before.trimmed();
    if (trimmed.isEmpty())
        return true;
    return QStringLiteral("[{,:-?").contains(trimmed.back()) && (before.back().isSpace() || QStringLiteral("[{,").contains(before.back()));
}

struct LineState {
    Quote quote = Quote::None;
    bool comment = false;
};

// What state the end of `before` is in. Quotes that span lines are not followed: templates keep them on one line.
LineState stateAfter(const QString& syntax, const QString& before)
{
    LineState state;
    const bool backslash = syntax != QLatin1String("ini") && syntax != QLatin1String("nginx");
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar letter = before[i];
        if (state.quote == Quote::None) {
            if (letter == QLatin1Char('#') && hashComments(syntax) && (i == 0 || before[i - 1].isSpace()))
                state.comment = true;
            if (letter == QLatin1Char('/') && i + 1 < before.size() && before[i + 1] == QLatin1Char('/') && (syntax == QLatin1String("groovy") || syntax == QLatin1String("hcl"))
                && (i == 0 || before[i - 1].isSpace()))
                state.comment = true;
            if (state.comment)
                return state;
            if (letter == QLatin1Char('"') && opensQuote(syntax, before.left(i)))
                state.quote = Quote::Double;
            else if (letter == QLatin1Char('\'') && syntax != QLatin1String("hcl") && syntax != QLatin1String("json") && opensQuote(syntax, before.left(i)))
                state.quote = Quote::Single;
            continue;
        }
        const bool escapes = backslash && (state.quote == Quote::Double || syntax == QLatin1String("groovy") || syntax == QLatin1String("python"));
        if (letter == QLatin1Char('\\') && escapes)
            ++i;
        else if (letter == (state.quote == Quote::Double ? QLatin1Char('"') : QLatin1Char('\'')))
            state.quote = Quote::None;
    }
    return state;
}

bool wholeYamlScalar(const QString& before, const QString& after)
{
    static const QRegularExpression begins(QStringLiteral("(^\\s*|^\\s*(- )+|: +|[\\[,{] *)$"));
    static const QRegularExpression ends(QStringLiteral("^\\s*($|#.*$|[,\\]}])"));
    return begins.match(before).hasMatch() && ends.match(after).hasMatch();
}

} // namespace

EscapePlace EscapeScanner::place(const QString& before, const QString& after) const
{
    EscapePlace place;
    place.syntax = syntax_;
    if (syntax_ == QLatin1String("text"))
        return place;
    if (syntax_ == QLatin1String("markdown")) {
        place.tableCell = before.trimmed().startsWith(QLatin1Char('|'));
        return place;
    }
    if (syntax_ == QLatin1String("xml"))
        return place;
    const qsizetype indent = before.size() - QStringView(before).trimmed().size();
    if (blockIndent_ >= 0 && (before.trimmed().isEmpty() || indent > blockIndent_)) {
        place.block = true;
        return place;
    }
    if (!hereEnd_.isEmpty()) {
        place.block = hereQuoted_;
        place.hereDocument = !hereQuoted_;
        return place;
    }
    const LineState state = stateAfter(syntax_, before);
    place.quote = state.quote;
    place.comment = state.comment;
    place.whole = syntax_ == QLatin1String("yaml") ? wholeYamlScalar(before, after) : false;
    return place;
}

void EscapeScanner::lineDone(const QString& line)
{
    if (syntax_ == QLatin1String("yaml")) {
        const QString trimmed = line.trimmed();
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == QLatin1Char(' '))
            ++indent;
        if (blockIndent_ >= 0 && (trimmed.isEmpty() || indent > blockIndent_))
            return;
        static const QRegularExpression opens(QStringLiteral("(^|[:-] +)[|>][0-9+-]*\\s*(#.*)?$"));
        blockIndent_ = opens.match(trimmed).hasMatch() ? int(indent) : -1;
        return;
    }
    if (syntax_ != QLatin1String("shell"))
        return;
    if (!hereEnd_.isEmpty()) {
        if (line.trimmed() == hereEnd_)
            hereEnd_.clear();
        return;
    }
    static const QRegularExpression here(QStringLiteral("<<-?\\s*(['\"]?)([A-Za-z_][A-Za-z0-9_]*)\\1"));
    if (const auto match = here.match(line); match.hasMatch()) {
        hereQuoted_ = !match.captured(1).isEmpty();
        hereEnd_ = match.captured(2);
    }
}

namespace {

Error unsafe(const QString& text, const QString& where)
{
    return Error{Failure::Problem, {}, QStringLiteral("The value '%1' cannot stand %2.").arg(text.left(60).simplified(), where),
        QStringLiteral("Change the answer, or let the template quote it.")};
}

bool holdsControls(const QString& text, bool lineBreaks)
{
    return std::any_of(text.cbegin(), text.cend(), [lineBreaks](QChar letter) {
        const bool allowed = letter == QLatin1Char('\t') || (lineBreaks && letter == QLatin1Char('\n'));
        return letter.category() == QChar::Other_Control && !allowed;
    });
}

Result<QString> oneLine(const QString& text, const QString& where)
{
    if (holdsControls(text, false))
        return unsafe(text, where);
    return text;
}

bool isWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_./:@%+=,~^-]*( [A-Za-z0-9_./:@%+=,~^-]+)*$"));
    return word.match(text).hasMatch();
}

QString escapedWith(const QString& text, const QString& letters)
{
    QString result;
    for (const QChar letter : text) {
        if (letters.contains(letter))
            result += QLatin1Char('\\');
        result += letter;
    }
    return result;
}

QString hclInside(const QString& text)
{
    return doubleQuotedInside(text).replace(QLatin1String("${"), QLatin1String("$${")).replace(QLatin1String("%{"), QLatin1String("%%{"));
}

Result<QString> insideDouble(const QString& text, const QString& syntax)
{
    if (syntax == QLatin1String("hcl"))
        return hclInside(text);
    if (syntax == QLatin1String("groovy"))
        return doubleQuotedInside(text).replace(QLatin1Char('$'), QLatin1String("\\$"));
    if (syntax == QLatin1String("puppet"))
        return holdsControls(text, true) ? Result<QString>(unsafe(text, QStringLiteral("in a Puppet string"))) : escapedWith(text, QStringLiteral("\\\"$"));
    if (syntax == QLatin1String("shell"))
        return holdsControls(text, true) ? Result<QString>(unsafe(text, QStringLiteral("in a shell word"))) : escapedWith(text, QStringLiteral("\\\"$`"));
    if (syntax == QLatin1String("dockerfile"))
        return holdsControls(text, false) ? Result<QString>(unsafe(text, QStringLiteral("in a Dockerfile"))) : escapedWith(text, QStringLiteral("\\\"$"));
    if (syntax == QLatin1String("nginx"))
        return holdsControls(text, false) || text.contains(QLatin1Char('$')) ? Result<QString>(unsafe(text, QStringLiteral("in nginx's configuration")))
                                                                             : escapedWith(text, QStringLiteral("\\\""));
    if (syntax == QLatin1String("caddyfile"))
        return holdsControls(text, false) || text.contains(QLatin1Char('{')) ? Result<QString>(unsafe(text, QStringLiteral("in a Caddyfile")))
                                                                             : escapedWith(text, QStringLiteral("\\\""));
    if (syntax == QLatin1String("ini"))
        return holdsControls(text, false) || text.contains(QLatin1Char('"')) ? Result<QString>(unsafe(text, QStringLiteral("inside quotes there"))) : text;
    if (syntax == QLatin1String("make"))
        return holdsControls(text, false) ? Result<QString>(unsafe(text, QStringLiteral("in a Makefile")))
                                          : escapedWith(text, QStringLiteral("\\\"`")).replace(QLatin1Char('$'), QLatin1String("\\$$"));
    return doubleQuotedInside(text); // YAML, JSON, TOML, Python
}

Result<QString> insideSingle(const QString& text, const QString& syntax)
{
    if (syntax == QLatin1String("yaml"))
        return holdsControls(text, false) ? Result<QString>(unsafe(text, QStringLiteral("inside single quotes"))) : QString(text).replace(QLatin1Char('\''), QLatin1String("''"));
    if (syntax == QLatin1String("shell") || syntax == QLatin1String("make"))
        return holdsControls(text, syntax == QLatin1String("shell")) ? Result<QString>(unsafe(text, QStringLiteral("inside single quotes")))
                                                                     : QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''"));
    if (syntax == QLatin1String("groovy") || syntax == QLatin1String("python")) {
        QString inside = doubleQuotedInside(text).replace(QLatin1String("\\\""), QLatin1String("\""));
        return inside.replace(QLatin1Char('\''), QLatin1String("\\'"));
    }
    if (syntax == QLatin1String("puppet"))
        return holdsControls(text, true) ? Result<QString>(unsafe(text, QStringLiteral("in a Puppet string"))) : escapedWith(text, QStringLiteral("\\'"));
    if (holdsControls(text, false) || text.contains(QLatin1Char('\'')))
        return unsafe(text, QStringLiteral("inside single quotes"));
    return text;
}

Result<QString> outsideQuotes(const Value& value, const EscapePlace& place)
{
    const QString text = value.display();
    if (place.whole)
        return value.isText() || value.isNull() ? yamlScalar(text) : applyFilter(QStringLiteral("yaml"), value).value();
    if (place.syntax == QLatin1String("ini")) {
        static const QRegularExpression ini(QStringLiteral("^[^\\[;#\"'\\s\\x{00}-\\x{1f}]([^\\x{00}-\\x{1f}]*[^\\s\\x{00}-\\x{1f}])?$"));
        const bool comment = text.contains(QLatin1String(" #")) || text.contains(QLatin1String(" ;"));
        return text.isEmpty() || (ini.match(text).hasMatch() && !comment) ? Result<QString>(text) : unsafe(text, QStringLiteral("unquoted there"));
    }
    if (isWord(text))
        return text;
    return unsafe(text, QStringLiteral("unquoted there"));
}

QString xmlText(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

} // namespace

Result<QString> escaped(const Value& value, const EscapePlace& place)
{
    const QString text = value.display();
    if (place.comment || place.block)
        return oneLine(text, place.comment ? QStringLiteral("in a comment") : QStringLiteral("in one line of a block"));
    if (place.hereDocument)
        return holdsControls(text, true) ? Result<QString>(unsafe(text, QStringLiteral("in a here-document"))) : escapedWith(text, QStringLiteral("\\$`"));
    if (place.syntax == QLatin1String("xml"))
        return holdsControls(text, true) ? Result<QString>(unsafe(text, QStringLiteral("in XML"))) : xmlText(text);
    if (place.syntax == QLatin1String("text") || place.syntax == QLatin1String("markdown")) {
        if (holdsControls(text, true))
            return unsafe(text, QStringLiteral("in a text"));
        return place.tableCell ? QString(text).replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' ')) : text;
    }
    switch (place.quote) {
    case Quote::Double: return insideDouble(text, place.syntax);
    case Quote::Single: return insideSingle(text, place.syntax);
    case Quote::None: return outsideQuotes(value, place);
    }
    return text;
}

} // namespace stackwright
