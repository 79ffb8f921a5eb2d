// Rule tables for highlighting, kept as data in resources/syntax/*.json.
#pragma once

#include "style/tokens.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stackwright {

// One pattern: what it matches gets `token`, or each of its groups the token of `groups`; then the context may change.
struct SyntaxRule {
    std::optional<Token> token;
    std::vector<std::optional<Token>> groups;
    int push = -1;    // index of the context that follows
    bool pop = false; // back to the context's parent
};

// The rules that hold in one state of a text, tried from the first at each place, as one pattern.
struct SyntaxContext {
    QString name;
    std::vector<SyntaxRule> rules;
    std::vector<int> firstGroup; // of each rule, in `pattern`
    QRegularExpression pattern;  // (rule)|(rule)|…
    std::optional<Token> ground; // of what no rule matches
    bool endsWithLine = false;
    int parent = 0;
};

struct SyntaxRules {
    QString name;
    QStringList files;                   // wildcards of file names: "*.yaml"
    std::vector<SyntaxContext> contexts; // the first is the start
};

using SyntaxRulesPointer = std::shared_ptr<const SyntaxRules>;

// Reads one table; null with a sentence in `problem` when it does not fit.
SyntaxRulesPointer readSyntaxRules(const QByteArray& json, QString* problem);

// The built-in table whose wildcards match the file's name, or null. Tables are read when first asked for.
SyntaxRulesPointer syntaxRulesFor(const QString& path);

} // namespace stackwright
