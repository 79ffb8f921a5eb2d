// A Mustache template taken apart once: its literal texts, its tags with their places and the escape that the text
// around each demands, and the steps in which they follow each other.
#pragma once

#include "render/escape.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace stackwright {

class Catalogue;
struct Tool;

struct TemplateTag {
    enum class Kind {
        Variable,
        Raw,
        Section,
        Inverted,
    };
    Kind kind = Kind::Variable;
    QStringList path;  // "services", "size"; empty: the current element (.)
    QString filter;    // with its argument; empty: none
    EscapePlace place; // where the value lands
    QString file;      // relative to the catalogue; a partial's own file
    int line = 0;
    int column = 0;
    int first = -1;  // of TemplateText::firstNames
    int parent = -1; // number of the section in which it stands

    QString name() const { return path.isEmpty() ? QStringLiteral(".") : path.join(QLatin1Char('.')); }
};

// Text between tags; its lines follow each other in one template file.
struct TemplateLiteral {
    QByteArray text;
    QString file;
    int line = 0; // of its first letter
};

struct TemplateStep {
    enum class Kind {
        Literal,
        Variable,
        Section,
    };
    Kind kind = Kind::Literal;
    std::size_t number = 0; // of the literal or the tag
    std::size_t end = 0;    // of a section: the first step behind it
};

struct TemplateText {
    std::vector<TemplateStep> steps;       // in order; what a section holds follows it
    std::vector<TemplateTag> tags;         // by number
    std::vector<TemplateLiteral> literals; // by number
    QStringList firstNames;                // of all tags, each once: what of the data the text can depend on
};

// Another template, by the name that a tag gives it.
struct Partial {
    QString file;                     // relative to the catalogue
    const QByteArray* text = nullptr; // null: there is none
};
using PartialLookup = std::function<Partial(const QString& name)>;

// What a tool's templates may name: others of its own, and shared ones. Valid as long as both arguments.
PartialLookup partialsOf(const Catalogue& catalogue, const Tool& tool);

// `file` is for messages and provenance. Unclosed or crossed sections, unknown filters, bad delimiters, missing or
// endless partials are errors with line and column.
Result<TemplateText> takeApart(
    const QByteArray& text, const QString& file, const QString& syntax, const PartialLookup& partials);

} // namespace stackwright
