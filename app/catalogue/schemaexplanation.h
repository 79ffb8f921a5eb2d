// What does not fit a JSON Schema, in words for the author of the record. Walks schema and record side by side, so that
// every sentence has its line and column, and picks the nearest alternative where a schema allows several. Private to
// this room.
#pragma once

#include "support/error.h"
#include "support/yaml.h"

#include <QJsonObject>
#include <QString>

namespace stackwright {

class SchemaExplanation {
public:
    // Both must outlive the explanation. Knows the keywords that resources/schema/ uses.
    SchemaExplanation(const QJsonObject& schema, const QString& file) : root_(schema), file_(file) {}

    Problems explain(const YamlNode& document) const;

private:
    // A node, and what people call it: "'files'" or "an entry of 'files'".
    struct Subject {
        const YamlNode& node;
        QString name;
        int line = 0;
        int column = 0;
    };

    Problems explain(const Subject& subject, const QJsonObject& schema) const;
    QJsonObject resolved(const QJsonObject& schema) const;

    void explainAlternatives(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainConditions(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    Problems nearestAlternative(const Subject& subject, const QJsonArray& alternatives) const;
    bool explainType(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainWord(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainText(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainNumber(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainList(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainMap(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainKeys(const Subject& subject, const QJsonObject& schema, Problems& problems) const;
    void explainEntry(
        const Subject& subject, const YamlEntry& entry, const QJsonObject& schema, Problems& problems) const;

    Problem problem(const Subject& subject, const QString& what, const QString& next = {}) const;

    const QJsonObject& root_;
    const QString& file_;
};

} // namespace stackwright
