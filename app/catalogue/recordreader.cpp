#include "catalogue/recordreader.h"

#include "support/spelling.h"

#include <cmath>

namespace stackwright {

namespace {

bool isId(const QString& text)
{
    if (text.isEmpty() || text.size() > 64)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || code == u'-';
    });
}

const std::vector<YamlNode>& noItems()
{
    static const std::vector<YamlNode> none;
    return none;
}

} // namespace

RecordReader::RecordReader(const YamlNode& node, const QString& file, const QString& what, Problems& problems)
    : node_(node), file_(file), what_(what), problems_(problems), consumed_(node.entries.size(), false)
{
    if (!node.isMapping())
        problem(node, QStringLiteral("A %1 is a map of keys and values.").arg(what));
    asked_.reserve(32);
}

RecordReader::~RecordReader()
{
    for (std::size_t i = 0; i < consumed_.size(); ++i) {
        if (consumed_[i])
            continue;
        const YamlEntry& entry = node_.entries[i];
        QStringList known;
        for (const QLatin1String key : asked_)
            known.append(key);
        problems_.append({Severity::Error, {file_, entry.line, entry.column},
            QStringLiteral("A %1 has no key '%2'.").arg(what_, entry.key), didYouMean(entry.key, known)});
    }
}

void RecordReader::problem(const YamlNode& node, const QString& what, const QString& next)
{
    problems_.append({Severity::Error, placeOf(node), what, next});
}

const YamlNode* RecordReader::node(QLatin1String key, Presence presence)
{
    asked_.push_back(key);
    for (std::size_t i = 0; i < node_.entries.size(); ++i) {
        if (node_.entries[i].key == key) {
            consumed_[i] = true;
            return &node_.entries[i].value;
        }
    }
    if (presence == Presence::Required && node_.isMapping())
        problem(node_, QStringLiteral("The %1 lacks the key '%2'.").arg(what_, key));
    return nullptr;
}

QString RecordReader::text(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return {};
    if (!found->isScalar()) {
        problem(*found, QStringLiteral("'%1' is a text.").arg(key));
        return {};
    }
    if (presence == Presence::Required && found->text.trimmed().isEmpty())
        problem(*found, QStringLiteral("'%1' is empty.").arg(key));
    return found->text;
}

QString RecordReader::id(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return {};
    if (!found->isScalar() || !isId(found->text)) {
        problem(*found, QStringLiteral("'%1' is an id: lower-case letters, digits and dashes, at most 64.").arg(key));
        return {};
    }
    return found->text;
}

bool RecordReader::flag(QLatin1String key)
{
    const YamlNode* found = node(key);
    if (!found)
        return false;
    const Value value = found->value();
    if (value.kind() != Value::Kind::Flag)
        problem(*found, QStringLiteral("'%1' is true or false.").arg(key));
    return value.flag();
}

qint64 RecordReader::integer(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return 0;
    const Value value = found->value();
    if (value.kind() != Value::Kind::Integer)
        problem(*found, QStringLiteral("'%1' is a whole number.").arg(key));
    return value.integer();
}

double RecordReader::number(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return 0;
    const Value value = found->value();
    if (value.kind() != Value::Kind::Integer && value.kind() != Value::Kind::Number)
        problem(*found, QStringLiteral("'%1' is a number.").arg(key));
    return value.number();
}

QStringList RecordReader::texts(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return {};
    if (found->isScalar())
        return {found->text};
    QStringList texts;
    if (!found->isSequence())
        problem(*found, QStringLiteral("'%1' is a list of texts.").arg(key));
    for (const YamlNode& item : found->items) {
        if (!item.isScalar())
            problem(item, QStringLiteral("'%1' is a list of texts; this entry is none.").arg(key));
        texts.append(item.text);
    }
    return texts;
}

int RecordReader::oneOf(QLatin1String key, const QStringList& words, int fallback, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return fallback;
    const int position = int(words.indexOf(found->text));
    if (position < 0) {
        problem(*found, QStringLiteral("'%1' is one of %2.").arg(key, words.join(QStringLiteral(", "))),
            didYouMean(found->text, words));
        return fallback;
    }
    return position;
}

const std::vector<YamlNode>& RecordReader::items(QLatin1String key, Presence presence)
{
    const YamlNode* found = node(key, presence);
    if (!found)
        return noItems();
    if (!found->isSequence()) {
        problem(*found, QStringLiteral("'%1' is a list.").arg(key));
        return noItems();
    }
    return found->items;
}

namespace {

bool holdsNames(const YamlNode& node)
{
    return node.isScalar() && node.text.contains(QLatin1String("<%"));
}

bool isSize(const QString& text)
{
    static const QStringList units{
        QStringLiteral("Ki"), QStringLiteral("Mi"), QStringLiteral("Gi"), QStringLiteral("Ti")};
    return text.size() > 2 && units.contains(text.right(2))
        && std::all_of(text.cbegin(), text.cend() - 2, [](QChar c) { return c.isDigit(); });
}

bool isDuration(const QString& text)
{
    return text.size() > 1 && QStringLiteral("smhd").contains(text.back())
        && std::all_of(text.cbegin(), text.cend() - 1, [](QChar c) { return c.isDigit(); });
}

// The scheme is what tells an address from a path; what follows is for the tool that reads it.
bool isUrl(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1String("://"));
    const auto plain = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || letter == u'+' || letter == u'-' || letter.isDigit();
    };
    return colon > 0 && colon + 3 < text.size() && !text.contains(u' ')
        && std::all_of(text.cbegin(), text.cbegin() + colon, plain);
}

QString scalarFault(const YamlNode& node, const Field& field)
{
    const Value::Kind kind = node.value().kind();
    switch (field.type) {
    case Field::Type::Flag: return kind == Value::Kind::Flag ? QString() : QStringLiteral("true or false");
    case Field::Type::Integer: return kind == Value::Kind::Integer ? QString() : QStringLiteral("a whole number");
    case Field::Type::Number:
        return kind == Value::Kind::Integer || kind == Value::Kind::Number ? QString() : QStringLiteral("a number");
    case Field::Type::Size: return isSize(node.text) ? QString() : QStringLiteral("a size such as 512Mi or 2Gi");
    case Field::Type::Duration:
        return isDuration(node.text) ? QString() : QStringLiteral("a duration such as 30s, 5m or 14d");
    case Field::Type::Url:
        return isUrl(node.text) ? QString() : QStringLiteral("an address such as https://example.org");
    default: return {};
    }
}

// A word that the field may not have is told with the one that was meant.
void checkWord(const YamlNode& node, const Field& field, const QString& file, Problems& problems)
{
    if (!field.words.isEmpty() && !field.words.contains(node.text) && !holdsNames(node))
        problems.append({Severity::Error, {file, node.line, node.column},
            QStringLiteral("'%1' is one of %2.").arg(field.id, field.words.join(QStringLiteral(", "))),
            didYouMean(node.text, field.words)});
}

Value readScalar(const YamlNode& node, const Field& field, const QString& file, Problems& problems)
{
    const auto wrong = [&](const QString& shape) {
        problems.append(
            {Severity::Error, {file, node.line, node.column}, QStringLiteral("'%1' is %2.").arg(field.id, shape), {}});
        return Value();
    };
    if (!node.isScalar())
        return wrong(QStringLiteral("a single value"));
    if (const QString shape = scalarFault(node, field); !shape.isEmpty())
        return wrong(shape);
    checkWord(node, field, file, problems);
    const bool typed =
        field.type == Field::Type::Flag || field.type == Field::Type::Integer || field.type == Field::Type::Number;
    return typed ? node.value() : Value(node.text);
}

Value readListField(const YamlNode& node, const Field& field, const QString& file, Problems& problems)
{
    if (!node.isSequence()) {
        problems.append(
            {Severity::Error, {file, node.line, node.column}, QStringLiteral("'%1' is a list.").arg(field.id), {}});
        return {};
    }
    ValueList list;
    for (const YamlNode& item : node.items) {
        if (field.type == Field::Type::Records)
            list.append(readFields(
                item, field.fields, {QStringLiteral("when"), QStringLiteral("each")}, field.id, file, problems));
        else
            list.append(Value(item.text));
        checkWord(item, field, file, problems);
    }
    return list;
}

Value readTextMap(const YamlNode& node, const Field& field, const QString& file, Problems& problems)
{
    if (!node.isMapping())
        problems.append(
            {Severity::Error, {file, node.line, node.column}, QStringLiteral("'%1' is a map.").arg(field.id), {}});
    ValueMap map;
    for (const YamlEntry& entry : node.entries)
        map.insert(entry.key, Value(entry.value.text));
    return map;
}

} // namespace

Value readField(const YamlNode& node, const Field& field, const QString& file, Problems& problems)
{
    if (holdsNames(node))
        return Value(node.text);
    switch (field.type) {
    case Field::Type::List:
    case Field::Type::Records: return readListField(node, field, file, problems);
    case Field::Type::Map:
        return field.fields.empty() ? readTextMap(node, field, file, problems)
                                    : Value(readFields(node, field.fields, {}, field.id, file, problems));
    default: return readScalar(node, field, file, problems);
    }
}

ValueMap readFields(const YamlNode& node, const std::vector<Field>& fields, const QStringList& besides,
    const QString& what, const QString& file, Problems& problems)
{
    ValueMap map;
    if (!node.isMapping()) {
        problems.append(
            {Severity::Error, {file, node.line, node.column}, QStringLiteral("A %1 is a map.").arg(what), {}});
        return map;
    }
    for (const YamlEntry& entry : node.entries) {
        // A map under 'when' is the element's condition, also where the facet has a field of that name.
        if (entry.key == QLatin1String("when") && entry.value.isMapping() && besides.contains(entry.key))
            continue;
        if (const Field* field = findField(fields, entry.key)) {
            map.insert(entry.key, readField(entry.value, *field, file, problems));
        } else if (!besides.contains(entry.key)) {
            QStringList known = besides;
            for (const Field& candidate : fields)
                known.append(candidate.id);
            problems.append({Severity::Error, {file, entry.line, entry.column},
                QStringLiteral("'%1' has no field '%2'.").arg(what, entry.key), didYouMean(entry.key, known)});
        }
    }
    for (const Field& field : fields) {
        if (!field.optional && !map.contains(field.id))
            problems.append({Severity::Error, {file, node.line, node.column},
                QStringLiteral("'%1' lacks the field '%2'.").arg(what, field.id), {}});
    }
    return map;
}

} // namespace stackwright
