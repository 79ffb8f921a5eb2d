// Strict YAML: one document of plain maps, lists and scalars, each with its place. Anchors, aliases, tags, merge keys,
// duplicate keys, directives and further documents are refused, and every limit has its own message.
// Also refused: control characters (even by escape), keys that are no text, that lack their ':' or that are equal but
// for case or Unicode form, tabs in the indentation, whole numbers past 64 bits, and files that are no UTF-8 text.
// Readers on several threads do not share anything.
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
    qint64 bytes = qint64(1024) * 1024; // of the file, checked before parsing
    int depth = 64;                     // nested maps and lists
    int nodes = 100'000;                // scalars, lists and maps together
    int scalarBytes = 64 * 1024;        // of one value, UTF-8
    int keyBytes = 128;                 // of one key, UTF-8
};

struct YamlEntry;

class YamlNode {
public:
    enum class Kind {
        Null,
        Scalar,
        Sequence,
        Mapping,
    };

    Kind kind = Kind::Null;
    bool quoted = false;            // a quoted or block scalar: always text
    int line = 0;                   // from 1
    int column = 0;                 // from 1
    QString text;                   // of a scalar
    std::vector<YamlNode> items;    // of a sequence
    std::vector<YamlEntry> entries; // of a mapping, in the file's order; keys are unique

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }

    // The value of a key of a mapping, or null.
    const YamlNode* find(QStringView key) const;

    // The same data without places. Plain true, false and null become typed, and numbers when they would be written the
    // same way again (8080, 0.5, -3); all else is text: 1.10, 1.0, 017, 0x1F, 1e3, no, 12:30, 2026-01-31. This is
    // narrower than YAML 1.2's core schema (https://yaml.org/spec/1.2.2/#103-core-schema), so that no version or id
    // changes its spelling.
    Value value() const;
};

struct YamlEntry {
    QString key;
    int line = 0;
    int column = 0;
    YamlNode value;
};

// Reads `bytes`; `file` is only for messages. On failure `problems` gains at least one error and nothing is returned.
// Text that can hide what it says (right-to-left overrides, zero-width characters) and a byte order mark are warnings.
// Never throws, never takes more than the limits allow.
std::optional<YamlNode> readYaml(
    const QByteArray& bytes, const QString& file, Problems& problems, const YamlLimits& limits = {});

} // namespace stackwright
