#include "support/yamltrouble.h"

#include "support/messages.h"

#include <array>

namespace stackwright {

namespace {

constexpr qsizetype none = -1;

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

// Just behind the quote that closes the one at `open`, or `none`.
qsizetype behindQuoted(QByteArrayView text, qsizetype open)
{
    const char quote = text[open];
    for (qsizetype at = open + 1; at < text.size(); ++at) {
        const bool doubled = quote == '\'' && text[at] == quote && at + 1 < text.size() && text[at + 1] == quote;
        const bool escape = quote == '"' && text[at] == '\\';
        if (doubled || escape)
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return none;
}

qsizetype lineStart(QByteArrayView text, qsizetype at)
{
    while (at > 0 && text[at - 1] != '\n')
        --at;
    return at;
}

qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

qsizetype indentAt(QByteArrayView text, qsizetype start)
{
    qsizetype at = start;
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at - start;
}

// Behind the block scalar whose '|' or '>' stands at `at`: its lines are empty or indented deeper than the indicator's
// line.
qsizetype behindBlock(QByteArrayView text, qsizetype at)
{
    const qsizetype indent = indentAt(text, lineStart(text, at));
    qsizetype line = nextLine(text, at);
    while (line < text.size()) {
        const qsizetype first = line + indentAt(text, line);
        const bool empty = first >= text.size() || text[first] == '\n' || text[first] == '\r';
        if (!empty && first - line <= indent)
            break;
        line = nextLine(text, line);
    }
    return line;
}

struct Quote {
    qsizetype open = none;
    qsizetype end = none; // behind the closing quote; none when it never closes
};

// The last quoted text that opens in [from, until), found the way an eye finds it: quotes count only where a value can
// start.
Quote lastQuote(QByteArrayView text, qsizetype from, qsizetype until)
{
    Quote last;
    bool valueMayStart = true;
    for (qsizetype at = from; at < std::min(until, text.size());) {
        const char character = text[at];
        if (valueMayStart && (character == '"' || character == '\'')) {
            last = Quote{at, behindQuoted(text, at)};
            if (last.end == none)
                return last;
            at = last.end;
            valueMayStart = false;
            continue;
        }
        if (valueMayStart && (character == '|' || character == '>')) {
            at = behindBlock(text, at);
            continue;
        }
        if (character == '#' && (at == 0 || isBlank(text[at - 1]))) {
            at = nextLine(text, at);
            valueMayStart = true;
            continue;
        }
        const bool indicator = QByteArrayView(",[]{}").contains(character)
            || (QByteArrayView("-?:").contains(character) && (at + 1 >= text.size() || isBlank(text[at + 1])));
        valueMayStart = character == '\n' || indicator || (valueMayStart && isBlank(character));
        ++at;
    }
    return last;
}

YamlMark markAt(QByteArrayView text, qsizetype position)
{
    const qsizetype start = lineStart(text, position);
    return YamlMark{int(position), int(text.first(position).count('\n')), int(position - start)};
}

struct Saying {
    const char* library;
    const char* what;
    const char* next;
};

// yaml-cpp's messages (exceptions.h) by how they start, and what they mean to somebody who wrote the file.
constexpr std::array<Saying, 24> sayings{{
    {"illegal tab when", "The line is indented with a tab.", "Use spaces."},
    {"illegal document indicator", "'---' or '...' stands inside a quoted text.", "Close the quote before it."},
    {"illegal EOF in scalar", "The file ends inside a quoted text.", "Close the quote."},
    {"unknown escape character", "Double quotes do not know this escape.",
        "Use single quotes for text with backslashes, such as Windows paths."},
    {"bad character found while scanning hex", "The escape needs hexadecimal digits.",
        "Use single quotes for text with backslashes, such as Windows paths."},
    {"invalid unicode", "The escape names no Unicode character.", "Write the character itself."},
    {"unknown token", "A value cannot start with this character.", "Put the value in quotes."},
    {"illegal flow end", "This bracket closes nothing, or not what was opened last.", "Check the brackets before it."},
    {"illegal block entry", "A list entry ('- ') cannot stand here.",
        "Start it on a line of its own, indented with spaces."},
    {"illegal map key", "A key cannot stand here.", "Start it on a line of its own."},
    {"illegal map value", "A second ': ' cannot stand here.",
        "Put a value with ': ' in it in quotes, and check the indentation (spaces only)."},
    {"end of map flow", "A ',' or '}' is missing here.", "Check the braces and commas, and close what was opened."},
    {"end of sequence flow", "A ',' or ']' is missing here.",
        "Check the brackets and commas, and close what was opened."},
    {"end of map", "This does not belong to the map around it.",
        "Check the indentation and that every key ends with ': '."},
    {"end of sequence", "This does not belong to the list around it.",
        "Check the indentation and that every entry starts with '- '."},
    {"cannot set zero", "A text block cannot have an indentation of 0.", "Remove the 0."},
    {"unexpected character in block", "Only '+', '-', a digit or a comment may follow '|' and '>'.",
        "Start the text on the next line."},
    {"the referenced anchor", "Aliases ('*name') are not used here.", "Write the value out, or put it in quotes."},
    {"alias", "Aliases ('*name') are not used here.", "Write the value out, or put it in quotes."},
    {"anchor", "Anchors ('&name') are not used here.", "Remove it, or put the value in quotes."},
    {"illegal character found while scanning a", "Anchors and aliases are not used here.", "Put the value in quotes."},
    {"cannot assign multiple", "Anchors and tags are not used here.", "Remove them, or put the value in quotes."},
    {"tag handle", "Tags ('!name') are not used here.", "Remove it, or put the value in quotes."},
    {"bad file", "The file is nested too deeply.", "Flatten it."},
}};

Problem translated(const YamlTree& tree, const YamlMark& mark, const std::string& library)
{
    for (const Saying& saying : sayings) {
        if (library.starts_with(saying.library)) {
            return {Severity::Error, tree.place(mark), QString::fromUtf8(saying.what), QString::fromUtf8(saying.next)};
        }
    }
    return {Severity::Error, tree.place(mark), Messages::tr("This is not valid YAML."),
        Messages::tr("Check the lines around it.")};
}

// The innermost bracket that is still open.
std::optional<YamlMark> openBracket(const YamlTree& tree, QByteArrayView text)
{
    const std::vector<YamlMark> open = tree.openMarks();
    const auto found = std::find_if(open.crbegin(), open.crend(), [text](const YamlMark& mark) {
        return mark.position < text.size() && (text[mark.position] == '{' || text[mark.position] == '[');
    });
    return found == open.crend() ? std::nullopt : std::optional(*found);
}

bool endsAt(QByteArrayView text, const YamlMark& mark)
{
    const QByteArrayView rest = text.sliced(std::min<qsizetype>(std::max(mark.position, 0), text.size()));
    return std::all_of(rest.begin(), rest.end(), isBlank);
}

Problem bracketNeverClosed(const YamlTree& tree, QByteArrayView text, const YamlMark& open)
{
    const char bracket = text[open.position];
    return {Severity::Error, tree.place(open),
        Messages::tr("The '%1' that opens here is never closed.").arg(QLatin1Char(bracket)),
        Messages::tr("Close it with '%1'.").arg(QLatin1Char(bracket == '[' ? ']' : '}'))};
}

// What is wrong inside brackets, told with the line where they opened.
std::optional<Problem> troubleInBrackets(
    const YamlTree& tree, QByteArrayView text, const YamlMark& mark, const std::string& library)
{
    const std::optional<YamlMark> open = openBracket(tree, text);
    if (!open || library.find("flow not found") == std::string::npos)
        return std::nullopt;
    const bool list = text[open->position] == '[';
    if (endsAt(text, mark))
        return bracketNeverClosed(tree, text, *open);
    return Problem{Severity::Error, tree.place(mark),
        Messages::tr("A ',' or '%1' is missing here, in the %2 that opens in line %3.")
            .arg(QLatin1Char(list ? ']' : '}'))
            .arg(list ? Messages::tr("list") : Messages::tr("map"))
            .arg(open->line + 1),
        Messages::tr("Check the brackets and commas from there on.")};
}

// YAML looks for the ':' of a key only within 1024 characters.
std::optional<Problem> endlessKey(
    const YamlTree& tree, QByteArrayView text, const YamlMark& mark, const std::string& library)
{
    constexpr int longestKey = 1024;
    if (mark.column <= longestKey || mark.position < mark.column || !library.starts_with("illegal map value"))
        return std::nullopt;
    const QByteArrayView before = text.sliced(mark.position - mark.column, mark.column);
    if (before.contains(QByteArrayView(": ")))
        return std::nullopt;
    const YamlMark start{mark.position - mark.column, mark.line, 0};
    return Problem{Severity::Error, tree.place(start),
        Messages::tr("The key is too long: its ':' must follow within %1 bytes.").arg(longestKey),
        Messages::tr("Shorten it.")};
}

Problem neverClosed(const YamlTree& tree, QByteArrayView text, qsizetype open)
{
    return {Severity::Error, tree.place(markAt(text, open)), Messages::tr("The quote that opens here is never closed."),
        Messages::tr("Close it with %1.").arg(QLatin1Char(text[open]))};
}

// A quote that was forgotten swallows lines until the next one; what follows is then nonsense to the parser.
std::optional<Problem> forgottenQuote(const YamlTree& tree, QByteArrayView text, const YamlMark& mark)
{
    const Quote quote = lastQuote(text, tree.newest().position, std::max(mark.position, tree.newest().position + 1));
    if (quote.open == none)
        return std::nullopt;
    if (quote.end == none)
        return neverClosed(tree, text, quote.open);
    const YamlMark open = markAt(text, quote.open);
    const YamlMark end = markAt(text, quote.end);
    if (end.line == open.line || end.line != mark.line)
        return std::nullopt;
    return Problem{Severity::Error, tree.place(open),
        Messages::tr("The quote that opens here closes only in line %1.").arg(end.line + 1),
        Messages::tr("Close it in its own line.")};
}

} // namespace

Problem explainTrouble(const YamlTree& tree, QByteArrayView text, const YamlMark& mark, const std::string& library)
{
    if (auto problem = forgottenQuote(tree, text, mark))
        return *problem;
    if (auto problem = troubleInBrackets(tree, text, mark, library))
        return *problem;
    if (auto problem = endlessKey(tree, text, mark, library))
        return *problem;
    return translated(tree, mark, library);
}

std::optional<Problem> leftOpen(const YamlTree& tree, QByteArrayView text)
{
    if (auto quote = unclosedQuoteAtEnd(tree, text))
        return quote;
    const std::optional<YamlMark> open = openBracket(tree, text);
    if (!open)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(std::clamp<qsizetype>(tree.newest().position, 0, text.size()));
    return rest.contains(']') || rest.contains('}') ? std::nullopt
                                                    : std::optional(bracketNeverClosed(tree, text, *open));
}

std::optional<Problem> unclosedQuoteAtEnd(const YamlTree& tree, QByteArrayView text)
{
    if (!tree.newestQuoted())
        return std::nullopt;
    const Quote quote = lastQuote(text, tree.newestQuoted()->position, text.size());
    if (quote.open == none || quote.end != none)
        return std::nullopt;
    return neverClosed(tree, text, quote.open);
}

} // namespace stackwright
