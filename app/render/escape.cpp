#include "render/escape.h"

#include "support/messages.h"
#include "support/textfilter.h"

#include <QHash>
#include <QRegularExpression>

#include <cstring>

namespace stackwright {

namespace {

using Quote = EscapePlace::Quote;

bool hashComments(Syntax syntax)
{
    switch (syntax) {
    case Syntax::Yaml:
    case Syntax::Toml:
    case Syntax::Shell:
    case Syntax::Hcl:
    case Syntax::Dockerfile:
    case Syntax::Make:
    case Syntax::Nginx:
    case Syntax::Caddyfile:
    case Syntax::Python:
    case Syntax::Puppet:
    case Syntax::Ini: return true;
    default: return false;
    }
}

// In YAML a quote opens only where a scalar begins; elsewhere it is a letter (it's).
bool opensQuote(Syntax syntax, const QString& before)
{
    if (syntax != Syntax::Yaml)
        return true;
    const QStringView trimmed = QStringView(before).trimmed();
    if (trimmed.isEmpty())
        return true;
    return QStringLiteral("[{,:-?").contains(trimmed.back())
        && (before.back().isSpace() || QStringLiteral("[{,").contains(before.back()));
}

struct LineState {
    Quote quote = Quote::None;
    bool comment = false;
};

bool beginsComment(Syntax syntax, const QString& line, qsizetype at)
{
    if (at > 0 && !line[at - 1].isSpace())
        return false;
    const bool slashes = syntax == Syntax::Groovy || syntax == Syntax::Hcl;
    return (line[at] == u'#' && hashComments(syntax))
        || (slashes && QStringView(line).mid(at).startsWith(QLatin1String("//")));
}

Quote quoteOpened(Syntax syntax, const QString& line, qsizetype at)
{
    const bool singles = syntax != Syntax::Hcl && syntax != Syntax::Json;
    Quote quote = Quote::None;
    if (line[at] == u'"')
        quote = Quote::Double;
    else if (line[at] == u'\'' && singles)
        quote = Quote::Single;
    return quote != Quote::None && opensQuote(syntax, line.left(at)) ? quote : Quote::None;
}

// What state the end of `before` is in. Quotes that span lines are not followed: templates keep them on one line.
LineState stateAfter(Syntax syntax, const QString& before)
{
    LineState state;
    const bool backslash = syntax != Syntax::Ini && syntax != Syntax::Nginx;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (state.quote == Quote::None) {
            state.comment = beginsComment(syntax, before, i);
            if (state.comment)
                return state;
            state.quote = quoteOpened(syntax, before, i);
            continue;
        }
        const bool escapes =
            backslash && (state.quote == Quote::Double || syntax == Syntax::Groovy || syntax == Syntax::Python);
        if (before[i] == u'\\' && escapes)
            ++i;
        else if (before[i] == (state.quote == Quote::Double ? u'"' : u'\''))
            state.quote = Quote::None;
    }
    return state;
}

bool isSpace(QChar letter)
{
    return letter.isSpace();
}

// Nothing, a list's dashes, "key: ", or the begin of a flow collection's entry stands before it; nothing, a comment or
// the entry's end stands behind it.
bool wholeYamlScalar(const QString& before, const QString& after)
{
    const auto behind = std::find_if_not(after.cbegin(), after.cend(), isSpace);
    if (behind != after.cend() && !QStringLiteral("#,]}").contains(*behind))
        return false;
    QStringView rest(before);
    while (!rest.isEmpty() && rest.back() == QLatin1Char(' '))
        rest.chop(1);
    const bool spaced = rest.size() < before.size();
    if (rest.isEmpty() || QStringLiteral("[{,").contains(rest.back()) || (spaced && rest.back() == QLatin1Char(':')))
        return true;
    const auto dashes = [](QChar letter) { return letter == QLatin1Char('-') || isSpace(letter); };
    return spaced && std::all_of(rest.cbegin(), rest.cend(), dashes) && !rest.contains(QLatin1String("--"));
}

} // namespace

Syntax syntaxNamed(const QString& name)
{
    static const QHash<QString, Syntax> syntaxes{{QStringLiteral("text"), Syntax::Text},
        {QStringLiteral("markdown"), Syntax::Markdown}, {QStringLiteral("xml"), Syntax::Xml},
        {QStringLiteral("yaml"), Syntax::Yaml}, {QStringLiteral("json"), Syntax::Json},
        {QStringLiteral("toml"), Syntax::Toml}, {QStringLiteral("ini"), Syntax::Ini},
        {QStringLiteral("shell"), Syntax::Shell}, {QStringLiteral("python"), Syntax::Python},
        {QStringLiteral("groovy"), Syntax::Groovy}, {QStringLiteral("hcl"), Syntax::Hcl},
        {QStringLiteral("puppet"), Syntax::Puppet}, {QStringLiteral("dockerfile"), Syntax::Dockerfile},
        {QStringLiteral("make"), Syntax::Make}, {QStringLiteral("nginx"), Syntax::Nginx},
        {QStringLiteral("caddyfile"), Syntax::Caddyfile}};
    return syntaxes.value(name, Syntax::Other);
}

EscapePlace EscapeScanner::place(const QString& before, const QString& after) const
{
    EscapePlace place;
    place.syntax = syntax_;
    if (syntax_ == Syntax::Text)
        return place;
    if (syntax_ == Syntax::Markdown) {
        place.tableCell = before.trimmed().startsWith(QLatin1Char('|'));
        return place;
    }
    if (syntax_ == Syntax::Xml)
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
    place.whole = syntax_ == Syntax::Yaml ? wholeYamlScalar(before, after) : false;
    return place;
}

void EscapeScanner::lineDone(QStringView line)
{
    if (syntax_ == Syntax::Yaml) {
        const QStringView trimmed = line.trimmed();
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == QLatin1Char(' '))
            ++indent;
        if (blockIndent_ >= 0 && (trimmed.isEmpty() || indent > blockIndent_))
            return;
        static const QRegularExpression opens(QStringLiteral("(^|[:-] +)[|>][0-9+-]*\\s*(#.*)?$"));
        const bool may = trimmed.contains(QLatin1Char('|')) || trimmed.contains(QLatin1Char('>'));
        blockIndent_ = may && opens.match(trimmed.toString()).hasMatch() ? int(indent) : -1;
        return;
    }
    if (syntax_ != Syntax::Shell)
        return;
    if (!hereEnd_.isEmpty()) {
        if (line.trimmed() == hereEnd_)
            hereEnd_.clear();
        return;
    }
    if (!line.contains(QLatin1String("<<")))
        return;
    static const QRegularExpression here(QStringLiteral("<<-?\\s*(['\"]?)([A-Za-z_][A-Za-z0-9_]*)\\1"));
    if (const auto match = here.match(line.toString()); match.hasMatch()) {
        hereQuoted_ = !match.captured(1).isEmpty();
        hereEnd_ = match.captured(2);
    }
}

namespace {

Error unsafe(const QString& text, const QString& where)
{
    return Error{Failure::Problem, {},
        Messages::tr("The value '%1' cannot stand %2.").arg(text.left(60).simplified(), where),
        Messages::tr("Change the answer, or let the template quote it.")};
}

bool holdsControls(const QString& text, bool lineBreaks)
{
    return std::any_of(text.cbegin(), text.cend(), [lineBreaks](QChar letter) {
        const bool allowed = letter == QLatin1Char('\t') || (lineBreaks && letter == QLatin1Char('\n'));
        const char16_t code = letter.unicode();
        return (code < 0x20 || (code >= 0x7f && code < 0xa0)) && !allowed;
    });
}

Result<QString> oneLine(const QString& text, bool comment)
{
    if (holdsControls(text, false))
        return unsafe(text, comment ? Messages::tr("in a comment") : Messages::tr("in one line of a block"));
    return text;
}

// Letters that no language takes for anything else, in words with one space between them.
bool isWord(const QString& text)
{
    char16_t before = u'x';
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool alphanumeric =
            (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
        const bool space = code == u' ' && before != u' ';
        if (!alphanumeric && !space && (code == 0 || code > 0x7f || !std::strchr("_./:@%+=,~^-", int(code))))
            return false;
        before = code;
    }
    return before != u' ';
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
    return doubleQuotedInside(text)
        .replace(QLatin1String("${"), QLatin1String("$${"))
        .replace(QLatin1String("%{"), QLatin1String("%%{"));
}

// `written`, or why the text cannot stand there.
Result<QString> unless(bool refused, const QString& text, const QString& where, const QString& written)
{
    return refused ? Result<QString>(unsafe(text, where)) : written;
}

Result<QString> insideDouble(const QString& text, Syntax syntax)
{
    const QString quoted = escapedWith(text, QStringLiteral("\\\""));
    switch (syntax) {
    case Syntax::Hcl: return hclInside(text);
    case Syntax::Groovy: return doubleQuotedInside(text).replace(QLatin1Char('$'), QLatin1String("\\$"));
    case Syntax::Puppet:
        return unless(holdsControls(text, true), text, Messages::tr("in a Puppet string"),
            escapedWith(text, QStringLiteral("\\\"$")));
    case Syntax::Shell:
        return unless(holdsControls(text, true), text, Messages::tr("in a shell word"),
            escapedWith(text, QStringLiteral("\\\"$`")));
    case Syntax::Dockerfile:
        return unless(holdsControls(text, false), text, Messages::tr("in a Dockerfile"),
            escapedWith(text, QStringLiteral("\\\"$")));
    case Syntax::Nginx:
        return unless(
            holdsControls(text, false) || text.contains(u'$'), text, Messages::tr("in nginx's configuration"), quoted);
    case Syntax::Caddyfile:
        return unless(holdsControls(text, false) || text.contains(u'{'), text, Messages::tr("in a Caddyfile"), quoted);
    case Syntax::Ini:
        return unless(
            holdsControls(text, false) || text.contains(u'"'), text, Messages::tr("inside quotes there"), text);
    case Syntax::Make:
        return unless(holdsControls(text, false), text, Messages::tr("in a Makefile"),
            escapedWith(text, QStringLiteral("\\\"`")).replace(QLatin1Char('$'), QLatin1String("\\$$")));
    default: return doubleQuotedInside(text); // YAML, JSON, TOML, Python
    }
}

Result<QString> insideSingle(const QString& text, Syntax syntax)
{
    if (syntax == Syntax::Yaml)
        return holdsControls(text, false) ? Result<QString>(unsafe(text, Messages::tr("inside single quotes")))
                                          : QString(text).replace(QLatin1Char('\''), QLatin1String("''"));
    if (syntax == Syntax::Shell || syntax == Syntax::Make)
        return holdsControls(text, syntax == Syntax::Shell)
            ? Result<QString>(unsafe(text, Messages::tr("inside single quotes")))
            : QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''"));
    if (syntax == Syntax::Groovy || syntax == Syntax::Python) {
        QString inside = doubleQuotedInside(text).replace(QLatin1String("\\\""), QLatin1String("\""));
        return inside.replace(QLatin1Char('\''), QLatin1String("\\'"));
    }
    if (syntax == Syntax::Puppet)
        return holdsControls(text, true) ? Result<QString>(unsafe(text, Messages::tr("in a Puppet string")))
                                         : escapedWith(text, QStringLiteral("\\'"));
    if (holdsControls(text, false) || text.contains(QLatin1Char('\'')))
        return unsafe(text, Messages::tr("inside single quotes"));
    return text;
}

Result<QString> outsideQuotes(const Value& value, const EscapePlace& place)
{
    const QString text = value.display();
    if (place.whole)
        return value.isText() || value.isNull() ? yamlScalar(text) : applyFilter(QStringLiteral("yaml"), value).value();
    if (place.syntax == Syntax::Ini) {
        static const QRegularExpression ini(
            QStringLiteral("^[^\\[;#\"'\\s\\x{00}-\\x{1f}]([^\\x{00}-\\x{1f}]*[^\\s\\x{00}-\\x{1f}])?$"));
        const bool comment = text.contains(QLatin1String(" #")) || text.contains(QLatin1String(" ;"));
        return text.isEmpty() || (ini.match(text).hasMatch() && !comment)
            ? Result<QString>(text)
            : unsafe(text, Messages::tr("unquoted there"));
    }
    if (isWord(text))
        return text;
    return unsafe(text, Messages::tr("unquoted there"));
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
        return oneLine(text, place.comment);
    if (place.hereDocument)
        return holdsControls(text, true) ? Result<QString>(unsafe(text, Messages::tr("in a here-document")))
                                         : escapedWith(text, QStringLiteral("\\$`"));
    if (place.syntax == Syntax::Xml)
        return holdsControls(text, true) ? Result<QString>(unsafe(text, Messages::tr("in XML"))) : xmlText(text);
    if (place.syntax == Syntax::Text || place.syntax == Syntax::Markdown) {
        if (holdsControls(text, true))
            return unsafe(text, Messages::tr("in a text"));
        return place.tableCell
            ? QString(text).replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '))
            : text;
    }
    switch (place.quote) {
    case Quote::Double: return insideDouble(text, place.syntax);
    case Quote::Single: return insideSingle(text, place.syntax);
    case Quote::None: return outsideQuotes(value, place);
    }
    return text;
}

} // namespace stackwright
