#include "widgets/syntaxrules.h"

#include "style/resources.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stackwright {

namespace {

std::optional<Token> tokenOf(const QString& name)
{
    static const QHash<QString, Token> known = {
        {QStringLiteral("key"), Token::SyntaxKey},
        {QStringLiteral("string"), Token::SyntaxString},
        {QStringLiteral("number"), Token::SyntaxNumber},
        {QStringLiteral("comment"), Token::SyntaxComment},
        {QStringLiteral("keyword"), Token::SyntaxKeyword},
    };
    const auto found = known.constFind(name);
    return found != known.constEnd() ? std::optional<Token>(*found) : std::nullopt;
}

int contextIndex(const SyntaxRules& table, const QString& name)
{
    for (size_t index = 0; index < table.contexts.size(); ++index) {
        if (table.contexts[index].name == name) {
            return int(index);
        }
    }
    return -1;
}

bool readRule(const QJsonObject& object, const SyntaxRules& table, SyntaxContext& context, QStringList& patterns,
    int& group, QString* problem)
{
    SyntaxRule rule;
    const QString pattern = object.value(QLatin1String("match")).toString();
    const QRegularExpression alone(pattern);
    if (pattern.isEmpty() || !alone.isValid()) {
        *problem =
            QStringLiteral("%1: the pattern '%2' is not valid: %3").arg(context.name, pattern, alone.errorString());
        return false;
    }
    rule.token = tokenOf(object.value(QLatin1String("token")).toString());
    const QJsonArray groups = object.value(QLatin1String("groups")).toArray();
    for (const QJsonValue& name : groups) {
        rule.groups.push_back(tokenOf(name.toString()));
    }
    rule.pop = object.value(QLatin1String("pop")).toBool();
    if (const QString push = object.value(QLatin1String("push")).toString(); !push.isEmpty()) {
        rule.push = contextIndex(table, push);
        if (rule.push < 0) {
            *problem = QStringLiteral("%1: there is no context '%2'").arg(context.name, push);
            return false;
        }
    }
    context.firstGroup.push_back(group);
    group += 1 + alone.captureCount();
    patterns += QLatin1Char('(') + pattern + QLatin1Char(')');
    context.rules.push_back(std::move(rule));
    return true;
}

bool readContext(const QJsonObject& object, const SyntaxRules& table, SyntaxContext& context, QString* problem)
{
    context.ground = tokenOf(object.value(QLatin1String("ground")).toString());
    context.endsWithLine = object.value(QLatin1String("endsWithLine")).toBool();
    context.parent = qMax(0, contextIndex(table, object.value(QLatin1String("parent")).toString()));
    QStringList patterns;
    int group = 1;
    const QJsonArray rules = object.value(QLatin1String("rules")).toArray();
    for (const QJsonValue& rule : rules) {
        if (!readRule(rule.toObject(), table, context, patterns, group, problem)) {
            return false;
        }
    }
    context.pattern = QRegularExpression(patterns.join(QLatin1Char('|')));
    context.pattern.optimize();
    return true;
}

} // namespace

SyntaxRulesPointer readSyntaxRules(const QByteArray& json, QString* problem)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (root.isEmpty()) {
        *problem = error.errorString();
        return nullptr;
    }
    auto table = std::make_shared<SyntaxRules>();
    table->name = root.value(QLatin1String("name")).toString();
    const QJsonArray files = root.value(QLatin1String("files")).toArray();
    for (const QJsonValue& file : files) {
        table->files += file.toString();
    }
    const QJsonArray contexts = root.value(QLatin1String("contexts")).toArray();
    for (const QJsonValue& context : contexts) { // names first: rules may push contexts that stand below
        table->contexts.emplace_back().name = context.toObject().value(QLatin1String("name")).toString();
    }
    for (int index = 0; index < contexts.size(); ++index) {
        if (!readContext(contexts.at(index).toObject(), *table, table->contexts[size_t(index)], problem)) {
            return nullptr;
        }
    }
    if (table->contexts.empty()) {
        *problem = QStringLiteral("the table has no contexts");
        return nullptr;
    }
    return table;
}

SyntaxRulesPointer syntaxRulesFor(const QString& path)
{
    static const std::vector<SyntaxRulesPointer> tables = [] { // compiled in, and proven in tests
        useResources();
        std::vector<SyntaxRulesPointer> read;
        const QStringList names = QDir(QStringLiteral(":/stackwright/syntax")).entryList({QStringLiteral("*.json")});
        for (const QString& name : names) {
            QFile file(QStringLiteral(":/stackwright/syntax/") + name);
            QString problem;
            if (file.open(QIODevice::ReadOnly)) {
                if (auto table = readSyntaxRules(file.readAll(), &problem)) {
                    read.push_back(std::move(table));
                }
            }
        }
        return read;
    }();
    static QHash<QString, SyntaxRulesPointer> known; // matching compiles an expression for every pattern
    const QString name = path.section(QLatin1Char('/'), -1);
    if (const auto found = known.constFind(name); found != known.cend()) {
        return *found;
    }
    const auto found = std::find_if(tables.begin(), tables.end(),
        [&name](const SyntaxRulesPointer& table) { return QDir::match(table->files, name); });
    return *known.insert(name, found == tables.end() ? nullptr : *found);
}

} // namespace stackwright
