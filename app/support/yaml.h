// Strict YAML: one document of plain maps, lists and scalars, each with its place. Anchors, aliases, tags, merge keys,
// duplicate keys, directives and further documents are refused, and every limit has its own message.
// The subset follows YAML 1.2's core schema (https://yaml.org/spec/1.2.2/#103-core-schema) for plain scalars.
#pragma once

#include "support/error.h"
#include "support/value.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace stackwright {

struct YamlLimits {
    qint64 bytes = 1024 * 1024;       // of the file, checked before parsing
    int depth = 64;                   // nested maps and lists
    int nodes = 100'000;              // scalars, lists and maps together
    int scalarBytes = 64 * 1024;      // of one value, UTF-8
    int keyBytes = 128;               // of one key, UTF-8
};

struct YamlEntry;

class YamlNode {
public:
    enum class Kind { Null, Scalar, Sequence, Mapping };

    Kind kind = Kind::Null;
    bool quoted = false; // a quoted or block scalar: always text
    int line = 0;        // from 1
    int column = 0;      // from 1
    QString text;        // of a scalar
    std::vector<YamlNode> items;     // of a sequence
    std::vector<YamlEntry> entries;  // of a mapping, in the file's order; keys are unique

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }

    // The value of a key of a mapping, or null.
    const YamlNode* find(QStringView key) const;

    // The same data without places: plain true/false, integers, decimals and null become typed, all else is text.
    Value value() const;
};

struct YamlEntry {
    QString key;
    int line = 0;
    int column = 0;
    YamlNode value;
};

// Reads `bytes`; `file` is only for messages. On failure `problems` gains at least one error and nothing is returned.
// Never throws, never takes more than the limits allow.
std::optional<YamlNode> readYaml(const QByteArray& bytes, const QString& file, Problems& problems,
                                 const YamlLimits& limits = {});

} // namespace stackwright
