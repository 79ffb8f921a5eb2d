#include "support/yamltree.h"

#include "support/messages.h"

#include <QHash>

#include <charconv>

namespace stackwright {

namespace {

// Enough to mend a file in one go, and an end to the flood from a file that is wrong all over.
constexpr qsizetype mostProblems = 100;

// Below this many keys comparing each with each costs less than a hash table.
constexpr size_t fewKeys = 12;

// Most maps of a catalogue have at most so many keys; room for them is made at once.
constexpr size_t usualKeys = 4;

QString folded(const QString& key)
{
    return key.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

// Without a way out of the loop the compiler looks at many bytes at once.
bool isAscii(const std::string& text)
{
    uchar bits = 0;
    for (const char byte : text)
        bits = uchar(bits | uchar(byte));
    return bits < 0x80;
}

QString decoded(const std::string& text, bool ascii)
{
    return ascii ? QString::fromLatin1(text.data(), qsizetype(text.size()))
                 : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString shown(const QString& key)
{
    return key.size() > 60 ? QString(key.left(60) + QChar(0x2026)) : key;
}

bool isDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

// Characters that reorder or hide what a reader sees (https://trojansource.codes).
bool hidesText(char16_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200B || character == 0x2060 || character == 0xFEFF || character == 0x2028
        || character == 0x2029;
}

QString codePoint(QChar character)
{
    return QStringLiteral("U+%1").arg(QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

bool isControl(char16_t character)
{
    return (character < 0x20 && character != u'\n' && character != u'\t' && character != u'\r')
        || (character >= 0x7F && character < 0xA0);
}

} // namespace

YamlTree::YamlTree(
    QByteArrayView text, const YamlBytes& about, const QString& file, const YamlLimits& limits, Problems& problems)
    : text_(text), about_(about), file_(file), limits_(limits), problems_(problems)
{
    open_.reserve(size_t(std::max(limits.depth, 0)) + 1);
}

Place YamlTree::place(const YamlMark& mark) const
{
    if (mark.line < 0)
        return Place{file_};
    return Place{file_, mark.line + 1, column(mark)};
}

int YamlTree::column(const YamlMark& mark) const
{
    if (about_.ascii || mark.position < mark.column)
        return mark.column + 1;
    return columnAt(text_, mark.position - mark.column, mark.position);
}

std::vector<YamlMark> YamlTree::openMarks() const
{
    std::vector<YamlMark> marks;
    for (const Open& open : open_)
        marks.push_back(open.mark);
    return marks;
}

void YamlTree::refuse(const YamlMark& mark, const QString& what, const QString& next)
{
    if (problems_.size() >= mostProblems)
        stop(mark, Messages::tr("There are too many problems in this file to list them all."), {});
    problems_.append({Severity::Error, place(mark), what, next});
}

void YamlTree::stop(const YamlMark& mark, const QString& what, const QString& next)
{
    stop(Problem{Severity::Error, place(mark), what, next});
}

void YamlTree::stop(const Problem& problem)
{
    problems_.append(problem);
    throw YamlStop();
}

YamlNode& YamlTree::newNode(const YamlMark& mark, YamlNode::Kind kind)
{
    newest_ = mark;
    if (++nodes_ > limits_.nodes) {
        stop(mark, Messages::tr("The file holds more than %1 values.").arg(limits_.nodes),
            Messages::tr("Split it into smaller files."));
    }
    if (about_.indentTabs)
        checkIndent(mark);
    YamlNode* node = &root_;
    if (!open_.empty()) {
        Open& parent = open_.back();
        node = parent.node->isSequence() ? &parent.node->items.emplace_back() : &parent.node->entries.back().value;
        parent.awaitsValue = false;
    }
    node->kind = kind;
    node->line = mark.line + 1;
    node->column = column(mark);
    return *node;
}

void YamlTree::addNull(const YamlMark& mark)
{
    if (awaitsKey())
        stop(mark, Messages::tr("A key is missing or null."),
            Messages::tr("Write a key, in quotes if it is meant to be the text 'null' or '~'."));
    checkColon(mark);
    newNode(mark, YamlNode::Kind::Null);
}

void YamlTree::addScalar(const YamlMark& mark, bool quoted, const std::string& text)
{
    if (awaitsKey())
        return addKey(mark, quoted, text);
    YamlNode& node = newNode(mark, YamlNode::Kind::Scalar);
    if (quoted)
        newestQuoted_ = mark;
    if (text.size() > size_t(limits_.scalarBytes))
        return refuse(mark, Messages::tr("The value is longer than %1 bytes.").arg(limits_.scalarBytes),
            Messages::tr("Shorten it."));
    node.quoted = quoted;
    const bool ascii = isAscii(text);
    node.text = decoded(text, ascii);
    if (!quoted && text.size() > 18)
        checkNumber(mark, text);
    if (!ascii || (quoted && about_.escapes))
        checkText(mark, node.text, false);
}

void YamlTree::addKey(const YamlMark& mark, bool quoted, const std::string& text)
{
    newest_ = mark;
    if (quoted)
        newestQuoted_ = mark;
    if (about_.indentTabs)
        checkIndent(mark);
    if (text.size() > size_t(limits_.keyBytes))
        stop(mark, Messages::tr("The key is longer than %1 bytes.").arg(limits_.keyBytes),
            Messages::tr("Shorten it, or close the quote if one is missing."));
    if (text == "<<")
        refuse(mark, Messages::tr("Merge keys ('<<') are not used here."), Messages::tr("Write the entries out."));
    std::vector<YamlEntry>& entries = open_.back().node->entries;
    if (entries.empty())
        entries.reserve(usualKeys);
    YamlEntry& entry = entries.emplace_back();
    const bool ascii = isAscii(text);
    entry.key = decoded(text, ascii);
    entry.line = mark.line + 1;
    entry.column = column(mark);
    open_.back().awaitsValue = true;
    open_.back().keyPosition = mark.position;
    open_.back().foreignKeys |= !ascii;
    if (!ascii || (quoted && about_.escapes))
        checkText(mark, entry.key, true);
}

void YamlTree::openSequence(const YamlMark& mark)
{
    open(mark, YamlNode::Kind::Sequence);
}

void YamlTree::openMapping(const YamlMark& mark)
{
    open(mark, YamlNode::Kind::Mapping);
}

void YamlTree::open(const YamlMark& mark, YamlNode::Kind kind)
{
    // The parser calls itself for every level, so this also keeps its stack small.
    if (open_.size() >= size_t(std::max(limits_.depth, 0)))
        stop(mark, Messages::tr("Maps and lists are nested more than %1 deep.").arg(limits_.depth),
            Messages::tr("Flatten the file."));
    if (awaitsKey())
        throw YamlSuspicion{{Severity::Error, place(mark),
            Messages::tr("A map or a list cannot be a key, or a bracket that opens here is never closed."),
            Messages::tr("Use text as the key, in quotes when it starts with '{' or '['.")}};
    YamlNode& node = newNode(mark, kind);
    open_.push_back(Open{&node, false, false, mark, -1});
}

void YamlTree::close()
{
    const YamlNode& node = *open_.back().node;
    const bool foreignKeys = open_.back().foreignKeys;
    open_.pop_back();
    if (foreignKeys || node.entries.size() > fewKeys)
        checkTwinsOfMany(node);
    else
        checkTwinsOfFew(node);
}

// A key without ':' is no error to the parser in two places: at the end of a file (yaml-cpp 0.7; the value then has the
// place of the key), and inside braces, where YAML allows it but only ever by mistake here.
void YamlTree::checkColon(const YamlMark& mark)
{
    if (open_.empty() || !open_.back().awaitsValue)
        return;
    const Open& parent = open_.back();
    qsizetype before = std::min<qsizetype>(mark.position, text_.size()) - 1;
    while (before > parent.keyPosition && QByteArrayView(" \t\r\n").contains(text_[before]))
        --before;
    const bool braces = parent.mark.position < text_.size() && text_[parent.mark.position] == '{';
    if (parent.keyPosition != mark.position && !(braces && before >= 0 && text_[before] != ':'))
        return;
    throw YamlSuspicion{{Severity::Error, place(mark),
        Messages::tr("A ':' is missing after '%1'.").arg(shown(parent.node->entries.back().key)),
        Messages::tr("Check the line, and that the file is complete.")}};
}

// The parser takes tabs for spaces in places where YAML forbids them, and editors show them differently wide.
void YamlTree::checkIndent(const YamlMark& mark)
{
    if (mark.position > text_.size() || mark.column > mark.position)
        return;
    const QByteArrayView before = text_.sliced(mark.position - mark.column, mark.column);
    const bool blank =
        std::all_of(before.begin(), before.end(), [](char character) { return character == ' ' || character == '\t'; });
    if (blank && before.contains('\t'))
        stop(mark, Messages::tr("The line is indented with a tab."), Messages::tr("Use spaces."));
}

void YamlTree::checkText(const YamlMark& mark, const QString& text, bool key)
{
    const auto control =
        std::find_if(text.cbegin(), text.cend(), [](QChar character) { return isControl(character.unicode()); });
    if (control != text.cend())
        return refuse(mark, Messages::tr("The text holds the control character %1.").arg(codePoint(*control)),
            Messages::tr("Remove it."));
    const auto hiding =
        std::find_if(text.cbegin(), text.cend(), [](QChar character) { return hidesText(character.unicode()); });
    if (hiding == text.cend())
        return;
    const QString what = Messages::tr("The text holds the invisible character %1, which can hide what it really says.")
                             .arg(codePoint(*hiding));
    if (key)
        return refuse(mark, what, Messages::tr("Remove it."));
    if (problems_.size() < mostProblems)
        problems_.append({Severity::Warning, place(mark), what, Messages::tr("Remove it unless it is meant.")});
}

// A whole number that no 64 bits can hold would silently become something else in most readers.
void YamlTree::checkNumber(const YamlMark& mark, const std::string& text)
{
    std::string_view digits = text;
    if (digits.front() == '-' || digits.front() == '+')
        digits.remove_prefix(1);
    if (!isDigits(digits))
        return;
    qint64 number = 0;
    const char* begin = text.data() + (text.front() == '+' ? 1 : 0);
    if (std::from_chars(begin, text.data() + text.size(), number).ec == std::errc::result_out_of_range) {
        refuse(mark, Messages::tr("The number is too large for 64 bits."),
            Messages::tr("Put it in quotes if it is meant as text."));
    }
}

void YamlTree::reportTwins(const YamlEntry& first, const YamlEntry& second)
{
    const QString lines = Messages::tr("lines %1 and %2").arg(first.line).arg(second.line);
    QString what;
    if (first.key == second.key)
        what = Messages::tr("The key '%1' stands twice: %2.").arg(shown(first.key), lines);
    else if (first.key.normalized(QString::NormalizationForm_C) == second.key.normalized(QString::NormalizationForm_C))
        what = Messages::tr("The keys '%1' look the same but are written with different characters: %2.")
                   .arg(shown(second.key), lines);
    else
        what = Messages::tr("The keys '%1' and '%2' differ only in upper and lower case: %3.")
                   .arg(shown(first.key), shown(second.key), lines);
    if (problems_.size() >= mostProblems)
        throw YamlStop();
    problems_.append(
        {Severity::Error, Place{file_, second.line, second.column}, what, Messages::tr("Keep one of them.")});
}

void YamlTree::checkTwinsOfFew(const YamlNode& mapping)
{
    const std::vector<YamlEntry>& entries = mapping.entries;
    for (size_t later = 1; later < entries.size(); ++later) {
        const QString& key = entries[later].key;
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const QString& other = entries[earlier].key;
            if (other.size() == key.size() && other.compare(key, Qt::CaseInsensitive) == 0) {
                reportTwins(entries[earlier], entries[later]);
                break;
            }
        }
    }
}

void YamlTree::checkTwinsOfMany(const YamlNode& mapping)
{
    QHash<QString, size_t> seen;
    seen.reserve(qsizetype(mapping.entries.size()));
    for (size_t index = 0; index < mapping.entries.size(); ++index) {
        const QString& key = mapping.entries[index].key;
        const QString plain = isAscii(key) ? key.toLower() : folded(key);
        const auto earlier = seen.constFind(plain);
        if (earlier == seen.cend())
            seen.insert(plain, index);
        else
            reportTwins(mapping.entries[*earlier], mapping.entries[index]);
    }
}

} // namespace stackwright
