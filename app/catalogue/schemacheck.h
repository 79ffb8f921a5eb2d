// Checks a record against its JSON Schema (draft-07, our own schemas in resources/schema/), and says in plain words,
// with line and column, what does not fit.
#pragma once

#include "support/error.h"
#include "support/yaml.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace stackwright {

// A schema, read once, for many documents. check() may be called from several threads at once.
class SchemaCheck {
public:
    // `schemaJson` is a trusted schema of ours; one that cannot be read makes every check report that as an error.
    explicit SchemaCheck(const QByteArray& schemaJson);
    SchemaCheck(SchemaCheck&&) noexcept;
    SchemaCheck& operator=(SchemaCheck&&) noexcept;
    ~SchemaCheck();

    // Every problem of the document, in its order; `file` is only for messages. Plain scalars count as
    // YamlNode::value() types them: true and false, whole numbers and decimals as they would be written again, null;
    // all else is text.
    Problems check(const YamlNode& document, const QString& file) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// The same for one document.
Problems checkSchema(const YamlNode& document, const QString& file, const QByteArray& schemaJson);

} // namespace stackwright
