#include "catalogue/schemacheck.h"

#include "catalogue/schemaexplanation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// Without it valijson ends the program on a schema that it cannot read.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/constraint_builder.hpp>
#include <valijson/constraints/concrete_constraints.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace stackwright {

namespace {

// valijson's own 'pattern' uses std::regex, which overflows the stack on long texts; ours goes under another name.
constexpr auto patternKey = "stackwright-pattern";

class PatternConstraint : public valijson::constraints::PolyConstraint {
public:
    explicit PatternConstraint(const QString& pattern) : expression_(pattern) {}

    bool validate(const valijson::adapters::Adapter& target, const std::vector<std::string>& context,
        valijson::ValidationResults* results) const override
    {
        if (!target.isString() || expression_.match(QString::fromStdString(target.asString())).hasMatch())
            return true;
        if (results)
            results->pushError(context, "does not match its pattern");
        return false;
    }

private:
    valijson::constraints::Constraint* cloneInto(void* memory) const override
    {
        return new (memory) PatternConstraint(*this);
    }
    size_t sizeOf() const override { return sizeof(PatternConstraint); }

    QRegularExpression expression_;
};

class PatternBuilder : public valijson::ConstraintBuilder {
public:
    valijson::constraints::Constraint* make(const valijson::adapters::Adapter& value) const override
    {
        return new PatternConstraint(QString::fromStdString(value.asString()));
    }
};

// The schema as valijson gets it: patterns under our name, and without '$schema', which it would take for a key to look
// up.
QJsonValue prepared(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto& item : value.toArray())
            list.append(prepared(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const bool pattern = entry.key() == u"pattern" && entry->isString();
        if (entry.key() != u"$schema")
            result.insert(pattern ? QString::fromLatin1(patternKey) : entry.key(), prepared(*entry));
    }
    return result;
}

QJsonValue json(const YamlNode& node);

QJsonValue jsonScalar(const YamlNode& node)
{
    const Value value = node.value();
    switch (value.kind()) {
    case Value::Kind::Flag: return value.flag();
    case Value::Kind::Integer: return value.integer();
    case Value::Kind::Number: return value.number();
    default: return node.text;
    }
}

QJsonValue json(const YamlNode& node)
{
    if (node.isMapping()) {
        QJsonObject object;
        for (const YamlEntry& entry : node.entries)
            object.insert(entry.key, json(entry.value));
        return object;
    }
    if (node.isSequence()) {
        QJsonArray list;
        for (const YamlNode& item : node.items)
            list.append(json(item));
        return list;
    }
    return node.isScalar() ? jsonScalar(node) : QJsonValue(QJsonValue::Null);
}

// The node that valijson's path ("<root>", "[files]", "[2]") leads to, as far as it can be followed.
const YamlNode& nodeAt(const YamlNode& root, const std::vector<std::string>& path)
{
    const YamlNode* node = &root;
    for (const std::string& part : path) {
        const QString name = QString::fromStdString(part).mid(1).chopped(1);
        if (node->isMapping()) {
            const YamlNode* next = node->find(name);
            node = next ? next : node;
        } else if (node->isSequence()) {
            const qulonglong index = name.toULongLong();
            node = index < node->items.size() ? &node->items[size_t(index)] : node;
        }
    }
    return *node;
}

} // namespace

struct SchemaCheck::Parts {
    QJsonObject schema;
    valijson::Schema compiled;
    QString trouble; // why the schema itself cannot be used
};

SchemaCheck::SchemaCheck(const QByteArray& schemaJson) : parts_(std::make_unique<Parts>())
{
    QJsonParseError error;
    parts_->schema = QJsonDocument::fromJson(schemaJson, &error).object();
    if (error.error != QJsonParseError::NoError || parts_->schema.isEmpty()) {
        parts_->trouble = error.errorString();
        return;
    }
    try {
        valijson::SchemaParser parser;
        parser.addConstraintBuilder(patternKey, new PatternBuilder); // the parser deletes it
        const QJsonValue root = prepared(parts_->schema);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(root), parts_->compiled);
    } catch (const std::exception& exception) {
        parts_->trouble = QString::fromLocal8Bit(exception.what());
    }
}

SchemaCheck::SchemaCheck(SchemaCheck&&) noexcept = default;
SchemaCheck& SchemaCheck::operator=(SchemaCheck&&) noexcept = default;
SchemaCheck::~SchemaCheck() = default;

Problems SchemaCheck::check(const YamlNode& document, const QString& file) const
{
    if (!parts_->trouble.isEmpty()) {
        return {{Severity::Error, Place{file}, QStringLiteral("Its schema cannot be used: %1.").arg(parts_->trouble),
            QStringLiteral("Mend the schema first.")}};
    }
    const QJsonValue value = json(document);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(parts_->compiled, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    Problems problems = SchemaExplanation(parts_->schema, file).explain(document);
    if (!problems.isEmpty() || results.begin() == results.end())
        return problems;
    // A keyword that the explanation does not know: valijson's own words are better than none.
    const auto deepest = std::max_element(results.begin(), results.end(),
        [](const auto& left, const auto& right) { return left.context.size() < right.context.size(); });
    const YamlNode& node = nodeAt(document, deepest->context);
    return {{Severity::Error, Place{file, node.line, node.column},
        QStringLiteral("This does not fit its schema: %1").arg(QString::fromStdString(deepest->description)), {}}};
}

Problems checkSchema(const YamlNode& document, const QString& file, const QByteArray& schemaJson)
{
    return SchemaCheck(schemaJson).check(document, file);
}

} // namespace stackwright
