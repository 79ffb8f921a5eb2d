// Reads one mapping of a strict YAML file key by key: what was never asked for is an unknown key, and reported with the
// nearest known one. Every problem goes into one list, so that a file is reported whole.
#pragma once

#include "catalogue/contract.h"
#include "support/error.h"
#include "support/yaml.h"

#include <QStringList>

namespace stackwright {

enum class Presence {
    Required,
    Optional,
};

class RecordReader {
public:
    // `what` names the record in messages: "tool", "option". A node that is no mapping is a problem; every key is then
    // absent.
    RecordReader(const YamlNode& node, const QString& file, const QString& what, Problems& problems);

    // Reports the keys that nobody asked for.
    ~RecordReader();
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    // The node of a key, or null; a missing required key is a problem.
    const YamlNode* node(QLatin1String key, Presence presence = Presence::Optional);

    QString text(QLatin1String key, Presence presence = Presence::Optional);
    // An id: lower-case letters, digits and dashes.
    QString id(QLatin1String key, Presence presence = Presence::Optional);
    bool flag(QLatin1String key);
    qint64 integer(QLatin1String key, Presence presence = Presence::Optional);
    double number(QLatin1String key, Presence presence = Presence::Optional);
    // A sequence of texts, or one text.
    QStringList texts(QLatin1String key, Presence presence = Presence::Optional);
    // The position of the text in `words`; -1 (and a problem) when it is none of them, `fallback` when absent.
    int oneOf(QLatin1String key, const QStringList& words, int fallback, Presence presence = Presence::Optional);
    // The items of a sequence; empty when absent.
    const std::vector<YamlNode>& items(QLatin1String key, Presence presence = Presence::Optional);

    Place place() const { return placeOf(node_); }
    Place placeOf(const YamlNode& node) const { return Place{file_, node.line, node.column}; }
    const QString& file() const { return file_; }
    const YamlNode& record() const { return node_; }
    Problems& problems() { return problems_; }
    void problem(const YamlNode& node, const QString& what, const QString& next = {});

private:
    const YamlNode& node_;
    const QString& file_;
    QString what_;
    Problems& problems_;
    std::vector<QLatin1String> asked_;
    std::vector<bool> consumed_;
};

// Data typed by a capability's or a facet's fields; texts with <% names %> are kept for any type. Missing required
// fields and unknown ones are problems at `place`.
Value readField(const YamlNode& node, const Field& field, const QString& file, Problems& problems);
ValueMap readFields(const YamlNode& node, const std::vector<Field>& fields, const QStringList& besides,
    const QString& what, const QString& file, Problems& problems);

} // namespace stackwright
