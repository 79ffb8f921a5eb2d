// Colours a text by a rule table; the state of a block is the context its end is in.
#pragma once

#include "widgets/syntaxrules.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace stackwright {

class SyntaxHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SyntaxHighlighter(QTextDocument* document);

    // Null: no colours.
    void setRules(SyntaxRulesPointer rules);

protected:
    void highlightBlock(const QString& text) override;

private:
    int applyRule(const QRegularExpressionMatch& match, const SyntaxContext& context, size_t rule);
    void paint(int start, int length, std::optional<Token> token);

    SyntaxRulesPointer rules_;
};

} // namespace stackwright
