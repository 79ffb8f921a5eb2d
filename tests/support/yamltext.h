// What the YAML tests share: reading a text, and the result as one line.
#pragma once

#include "support/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stackwright {

inline QJsonValue jsonOf(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Null: return QJsonValue::Null;
    case Value::Kind::Flag: return value.flag();
    case Value::Kind::Integer: return value.integer();
    case Value::Kind::Number: return value.number();
    case Value::Kind::Text: return value.string();
    case Value::Kind::List: {
        QJsonArray list;
        for (const Value& item : value.list())
            list.append(jsonOf(item));
        return list;
    }
    case Value::Kind::Map: {
        QJsonObject object;
        for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry)
            object.insert(entry.key(), jsonOf(entry.value()));
        return object;
    }
    }
    return {};
}

// The document as one line of JSON; of a refused one, the problems.
inline QByteArray outcome(const QByteArray& text, const YamlLimits& limits = {})
{
    Problems problems;
    const std::optional<YamlNode> node = readYaml(text, QStringLiteral("f"), problems, limits);
    if (node)
        return QJsonDocument::fromVariant(QVariantList{jsonOf(node->value()).toVariant()})
            .toJson(QJsonDocument::Compact)
            .mid(1)
            .chopped(1);
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(problem.text());
    return lines.join(u'\n').toUtf8();
}

} // namespace stackwright
