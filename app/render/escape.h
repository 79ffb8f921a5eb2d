// Where a value lands in a file, and how it must be written to come back unchanged when the file is read.
#pragma once

#include "support/result.h"
#include "support/value.h"

#include <QString>

namespace stackwright {

// The languages whose quoting is known; what another file holds is plain text.
enum class Syntax {
    Text,
    Markdown,
    Xml,
    Yaml,
    Json,
    Toml,
    Ini,
    Shell,
    Python,
    Groovy,
    Hcl,
    Puppet,
    Dockerfile,
    Make,
    Nginx,
    Caddyfile,
    Other, // no quoting of its own: plain words only outside quotes
};

Syntax syntaxNamed(const QString& name);

struct EscapePlace {
    enum class Quote {
        None,
        Double,
        Single,
    };
    Syntax syntax = Syntax::Text;
    Quote quote = Quote::None;
    bool comment = false;      // in a comment: one line, nothing else
    bool whole = false;        // the value is the whole scalar
    bool block = false;        // inside a YAML block scalar or a quoted here-document: text of its own
    bool hereDocument = false; // inside a shell here-document that expands $
    bool tableCell = false;    // Markdown
};

// Follows the lines of a template and tells where a tag lands.
class EscapeScanner {
public:
    explicit EscapeScanner(const QString& syntax) : syntax_(syntaxNamed(syntax)) {}

    // `before` and `after` are the literal text of the tag's line; other tags stand in them as one U+FFFC each.
    EscapePlace place(const QString& before, const QString& after) const;

    // A whole line has passed.
    void lineDone(QStringView line);

private:
    Syntax syntax_;
    int blockIndent_ = -1; // YAML: lines deeper than this belong to a block scalar
    QString hereEnd_;      // shell: the word that ends the here-document
    bool hereQuoted_ = false;
};

// The value, written for its place. What no escape can make safe is an error without a place.
Result<QString> escaped(const Value& value, const EscapePlace& place);

} // namespace stackwright
