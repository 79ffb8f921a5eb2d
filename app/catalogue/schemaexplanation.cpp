#include "catalogue/schemaexplanation.h"

#include "support/spelling.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace stackwright {

namespace {

QString keyword(const char* name)
{
    return QString::fromLatin1(name);
}

// The JSON type of a node, as a schema names it.
QString typeOf(const YamlNode& node)
{
    switch (node.value().kind()) {
    case Value::Kind::Null: return keyword("null");
    case Value::Kind::Flag: return keyword("boolean");
    case Value::Kind::Integer: return keyword("integer");
    case Value::Kind::Number: return keyword("number");
    case Value::Kind::Text: return keyword("string");
    case Value::Kind::List: return keyword("array");
    case Value::Kind::Map: return keyword("object");
    }
    return {};
}

QString nameOfNode(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null: return keyword("null");
    case YamlNode::Kind::Sequence: return keyword("array");
    case YamlNode::Kind::Mapping: return keyword("object");
    case YamlNode::Kind::Scalar: break;
    }
    return typeOf(node);
}

QString wordFor(const QString& type)
{
    static const QHash<QString, QString> words{{QStringLiteral("null"), QStringLiteral("nothing")},
        {QStringLiteral("boolean"), QStringLiteral("true or false")},
        {QStringLiteral("integer"), QStringLiteral("a whole number")},
        {QStringLiteral("number"), QStringLiteral("a number")}, {QStringLiteral("string"), QStringLiteral("a text")},
        {QStringLiteral("array"), QStringLiteral("a list")}, {QStringLiteral("object"), QStringLiteral("a map")}};
    return words.value(type, type);
}

QStringList strings(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto& item : list)
        texts.append(item.toVariant().toString());
    return texts;
}

QString quoted(const QStringList& words)
{
    return QStringLiteral("'%1'").arg(words.join(QStringLiteral("', '")));
}

QString entries(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 entry") : QStringLiteral("%1 entries").arg(count);
}

QString shown(const QString& text)
{
    return text.size() > 60 ? QString(text.left(60) + QChar(0x2026)) : text;
}

// A schema's description as a sentence.
QString described(const QJsonObject& schema)
{
    const QString text = schema.value(keyword("description")).toString();
    return text.isEmpty() || text.endsWith(u'.') ? text : QString(text + u'.');
}

bool fitsType(const QString& type, const QStringList& allowed)
{
    return allowed.contains(type) || (type == u"integer" && allowed.contains(u"number"));
}

// Alternatives that only say which keys must be there: the keys, one list for each.
std::optional<QList<QStringList>> requiredAlternatives(const QJsonArray& alternatives)
{
    QList<QStringList> keys;
    for (const auto& alternative : alternatives) {
        const QJsonObject object = alternative.toObject();
        if (object.size() != 1 || !object.contains(keyword("required")))
            return std::nullopt;
        keys.append(strings(object.value(keyword("required"))));
    }
    return keys;
}

bool hasAll(const YamlNode& node, const QStringList& keys)
{
    return std::all_of(keys.cbegin(), keys.cend(), [&node](const QString& key) { return node.find(key) != nullptr; });
}

QStringList joined(const QList<QStringList>& lists)
{
    QStringList all;
    for (const QStringList& list : lists)
        all += list;
    return all;
}

} // namespace

Problems SchemaExplanation::explain(const YamlNode& document) const
{
    Problems problems = explain(Subject{document, QStringLiteral("the file"), document.line, document.column}, root_);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& left, const Problem& right) {
        return std::pair(left.place.line, left.place.column) < std::pair(right.place.line, right.place.column);
    });
    return problems;
}

Problem SchemaExplanation::problem(const Subject& subject, const QString& what, const QString& next) const
{
    QString sentence = what;
    sentence[0] = sentence[0].toUpper();
    return {Severity::Error, Place{file_, subject.line, subject.column}, sentence, next};
}

// '$ref' points into the schema itself: "#/definitions/id".
QJsonObject SchemaExplanation::resolved(const QJsonObject& schema) const
{
    QJsonObject result = schema;
    for (int hops = 0; hops < 8 && result.contains(keyword("$ref")); ++hops) {
        const QString name = result.value(keyword("$ref")).toString().section(u'/', -1);
        result = root_.value(keyword("definitions")).toObject().value(name).toObject();
    }
    return result;
}

Problems SchemaExplanation::explain(const Subject& subject, const QJsonObject& unresolved) const
{
    const QJsonObject schema = resolved(unresolved);
    Problems problems;
    if (!explainType(subject, schema, problems))
        return problems;
    explainWord(subject, schema, problems);
    explainAlternatives(subject, schema, problems);
    explainConditions(subject, schema, problems);
    if (subject.node.isScalar()) {
        explainText(subject, schema, problems);
        explainNumber(subject, schema, problems);
    }
    if (subject.node.isSequence())
        explainList(subject, schema, problems);
    if (subject.node.isMapping())
        explainMap(subject, schema, problems);
    return problems;
}

bool SchemaExplanation::explainType(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    if (!schema.contains(keyword("type")))
        return true;
    const QStringList allowed = strings(schema.value(keyword("type")));
    const QString type = nameOfNode(subject.node);
    if (fitsType(type, allowed))
        return true;
    QStringList words;
    for (const QString& name : allowed)
        words.append(wordFor(name));
    const QString wanted = words.join(QStringLiteral(" or "));
    const QString found = type == u"null" ? QStringLiteral("nothing stands here")
        : subject.node.isScalar()         ? QStringLiteral("'%1' is %2").arg(shown(subject.node.text), wordFor(type))
                                          : QStringLiteral("this is %1").arg(wordFor(type));
    const bool quotesHelp = subject.node.isScalar() && allowed.contains(u"string");
    problems.append(problem(subject, QStringLiteral("%1 must be %2, but %3.").arg(subject.name, wanted, found),
        quotesHelp ? QStringLiteral("Put it in quotes.") : described(schema)));
    return false;
}

void SchemaExplanation::explainWord(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    if (!schema.contains(keyword("enum")))
        return;
    const QStringList words = strings(schema.value(keyword("enum")));
    if (subject.node.isScalar() && words.contains(subject.node.text))
        return;
    problems.append(problem(subject, QStringLiteral("%1 must be one of %2.").arg(subject.name, quoted(words)),
        didYouMean(subject.node.text, words)));
}

void SchemaExplanation::explainText(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    const QString& text = subject.node.text;
    if (typeOf(subject.node) != u"string")
        return;
    const qsizetype length = qsizetype(text.toUcs4().size());
    const int shortest = schema.value(keyword("minLength")).toInt(0);
    const int longest = schema.value(keyword("maxLength")).toInt(-1);
    if (length < shortest)
        problems.append(problem(subject, QStringLiteral("%1 is empty.").arg(subject.name), described(schema)));
    if (longest >= 0 && length > longest) {
        problems.append(problem(subject,
            QStringLiteral("%1 has %2 characters; at most %3 are allowed.").arg(subject.name).arg(length).arg(longest),
            QStringLiteral("Shorten it.")));
    }
    const QString pattern = schema.value(keyword("pattern")).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        problems.append(
            problem(subject, QStringLiteral("%1 cannot be '%2'.").arg(subject.name, shown(text)), described(schema)));
}

void SchemaExplanation::explainNumber(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    const QString type = typeOf(subject.node);
    if (type != u"integer" && type != u"number")
        return;
    const double number = subject.node.value().number();
    const QJsonValue smallest = schema.value(keyword("minimum"));
    const QJsonValue largest = schema.value(keyword("maximum"));
    if (smallest.isDouble() && number < smallest.toDouble())
        problems.append(problem(subject,
            QStringLiteral("%1 must be at least %2.").arg(subject.name).arg(smallest.toDouble()), described(schema)));
    if (largest.isDouble() && number > largest.toDouble())
        problems.append(problem(subject,
            QStringLiteral("%1 must be at most %2.").arg(subject.name).arg(largest.toDouble()), described(schema)));
}

void SchemaExplanation::explainList(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    const std::vector<YamlNode>& items = subject.node.items;
    const int fewest = schema.value(keyword("minItems")).toInt(0);
    const int most = schema.value(keyword("maxItems")).toInt(-1);
    if (items.size() < size_t(fewest))
        problems.append(problem(subject,
            QStringLiteral("%1 needs at least %2, but has %3.").arg(subject.name, entries(fewest)).arg(items.size()),
            described(schema)));
    if (most >= 0 && items.size() > size_t(most))
        problems.append(problem(subject,
            QStringLiteral("%1 may have at most %2, but has %3.").arg(subject.name, entries(most)).arg(items.size()),
            described(schema)));
    QStringList seen;
    for (const YamlNode& item : items) {
        const Subject entry{item,
            subject.name.startsWith(u'\'') ? QStringLiteral("an entry of %1").arg(subject.name) : subject.name,
            item.line, item.column};
        if (schema.value(keyword("items")).isObject())
            problems += explain(entry, schema.value(keyword("items")).toObject());
        if (!schema.value(keyword("uniqueItems")).toBool() || !item.isScalar())
            continue;
        if (seen.contains(item.text))
            problems.append(problem(entry, QStringLiteral("'%1' stands twice in the list.").arg(shown(item.text)),
                QStringLiteral("Keep one.")));
        seen.append(item.text);
    }
}

void SchemaExplanation::explainMap(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    if (subject.node.entries.size() < size_t(schema.value(keyword("minProperties")).toInt(0)))
        problems.append(problem(subject, QStringLiteral("%1 is empty.").arg(subject.name), described(schema)));
    explainKeys(subject, schema, problems);
    for (const YamlEntry& entry : subject.node.entries)
        explainEntry(subject, entry, schema, problems);
}

void SchemaExplanation::explainKeys(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    const QJsonObject known = schema.value(keyword("properties")).toObject();
    if (schema.contains(keyword("required"))) {
        for (const QString& key : strings(schema.value(keyword("required")))) {
            if (!subject.node.find(key))
                problems.append(problem(subject, QStringLiteral("The key '%1' is missing.").arg(key),
                    described(resolved(known.value(key).toObject()))));
        }
    }
    const QJsonObject dependencies = schema.value(keyword("dependencies")).toObject();
    for (auto dependency = dependencies.constBegin(); dependency != dependencies.constEnd(); ++dependency) {
        const QStringList needed = strings(*dependency);
        if (subject.node.find(dependency.key()) && !hasAll(subject.node, needed))
            problems.append(problem(
                subject, QStringLiteral("The key '%1' needs %2 beside it.").arg(dependency.key(), quoted(needed))));
    }
}

void SchemaExplanation::explainEntry(
    const Subject& subject, const YamlEntry& entry, const QJsonObject& schema, Problems& problems) const
{
    const QJsonObject known = schema.value(keyword("properties")).toObject();
    const QJsonValue others = schema.value(keyword("additionalProperties"));
    if (schema.contains(keyword("propertyNames"))) {
        YamlNode name;
        name.kind = YamlNode::Kind::Scalar;
        name.quoted = true;
        name.text = entry.key;
        const QJsonObject form = resolved(schema.value(keyword("propertyNames")).toObject());
        const Subject key{name, subject.name, entry.line, entry.column};
        if (!explain(key, form).isEmpty())
            problems.append(
                problem(key, QStringLiteral("'%1' cannot be a key here.").arg(shown(entry.key)), described(form)));
    }
    const int line = entry.value.line > 0 ? entry.value.line : entry.line;
    const Subject value{entry.value, QStringLiteral("'%1'").arg(shown(entry.key)), line,
        entry.value.line > 0 ? entry.value.column : entry.column};
    if (known.contains(entry.key)) {
        problems += explain(value, known.value(entry.key).toObject());
    } else if (others.isObject()) {
        problems += explain(value, others.toObject());
    } else if (others.isBool() && !others.toBool()) {
        const QString meant = didYouMean(entry.key, known.keys());
        const Subject key{subject.node, subject.name, entry.line, entry.column};
        problems.append(problem(key, QStringLiteral("Unknown key '%1'.").arg(shown(entry.key)),
            meant.isEmpty() ? QStringLiteral("Known here: %1.").arg(known.keys().join(QStringLiteral(", "))) : meant));
    }
}

Problems SchemaExplanation::nearestAlternative(const Subject& subject, const QJsonArray& alternatives) const
{
    std::optional<Problems> nearest;
    for (const auto& alternative : alternatives) {
        const QJsonObject schema = resolved(alternative.toObject());
        Problems ignored;
        const bool otherKind = !explainType(subject, schema, ignored);
        Problems problems = explain(subject, schema);
        if (problems.isEmpty())
            return {};
        if (!otherKind && (!nearest || problems.size() < nearest->size()))
            nearest = std::move(problems);
    }
    if (nearest)
        return *nearest;
    QStringList kinds;
    for (const auto& alternative : alternatives) {
        for (const QString& type : strings(resolved(alternative.toObject()).value(keyword("type"))))
            kinds.append(wordFor(type));
    }
    return {problem(subject, QStringLiteral("%1 must be %2.").arg(subject.name, kinds.join(QStringLiteral(" or "))))};
}

void SchemaExplanation::explainAlternatives(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    for (const auto& part : schema.value(keyword("allOf")).toArray())
        problems += explain(subject, part.toObject());
    for (const bool exactlyOne : {false, true}) {
        const QJsonArray alternatives = schema.value(keyword(exactlyOne ? "oneOf" : "anyOf")).toArray();
        if (alternatives.isEmpty())
            continue;
        const std::optional<QList<QStringList>> keys = requiredAlternatives(alternatives);
        if (!keys) {
            problems += nearestAlternative(subject, alternatives);
            continue;
        }
        const auto met = std::count_if(
            keys->cbegin(), keys->cend(), [&](const QStringList& list) { return hasAll(subject.node, list); });
        if (met == 0 && subject.node.isMapping())
            problems.append(
                problem(subject, QStringLiteral("One of the keys %1 is needed here.").arg(quoted(joined(*keys)))));
        if (met > 1 && exactlyOne)
            problems.append(
                problem(subject, QStringLiteral("Only one of the keys %1 may stand here.").arg(quoted(joined(*keys)))));
    }
}

void SchemaExplanation::explainConditions(const Subject& subject, const QJsonObject& schema, Problems& problems) const
{
    if (schema.contains(keyword("if"))) {
        const bool holds = explain(subject, schema.value(keyword("if")).toObject()).isEmpty();
        const QJsonObject then = schema.value(keyword(holds ? "then" : "else")).toObject();
        problems += explain(subject, then);
    }
    const QStringList together = strings(schema.value(keyword("not")).toObject().value(keyword("required")));
    if (schema.contains(keyword("not")) && subject.node.isMapping() && hasAll(subject.node, together))
        problems.append(problem(subject, QStringLiteral("The keys %1 cannot stand together.").arg(quoted(together))));
}

} // namespace stackwright
