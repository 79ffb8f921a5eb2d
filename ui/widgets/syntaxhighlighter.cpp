#include "widgets/syntaxhighlighter.h"

#include "style/look.h"

namespace stackwright {

namespace {

constexpr int longestLine = 4000; // minified texts are shown without colours
}

SyntaxHighlighter::SyntaxHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void SyntaxHighlighter::setRules(SyntaxRulesPointer rules)
{
    if (rules_ != rules) {
        rules_ = std::move(rules);
    }
}

void SyntaxHighlighter::paint(int start, int length, std::optional<Token> token)
{
    if (!token || length <= 0) {
        return;
    }
    QTextCharFormat format;
    format.setForeground(color(*token));
    if (*token == Token::SyntaxComment) {
        format.setFontItalic(false);
    }
    setFormat(start, length, format);
}

int SyntaxHighlighter::applyRule(const QRegularExpressionMatch& match, const SyntaxContext& context, size_t rule)
{
    const SyntaxRule& applied = context.rules[rule];
    const int first = context.firstGroup[rule];
    paint(int(match.capturedStart(0)), int(match.capturedLength(0)), applied.token);
    for (size_t group = 0; group < applied.groups.size(); ++group) {
        const int number = first + 1 + int(group);
        paint(int(match.capturedStart(number)), int(match.capturedLength(number)), applied.groups[group]);
    }
    return applied.push;
}

void SyntaxHighlighter::highlightBlock(const QString& text)
{
    if (rules_ == nullptr || text.size() > longestLine) {
        setCurrentBlockState(0);
        return;
    }
    int state = qMax(0, previousBlockState());
    int at = 0;
    while (at <= text.size()) {
        const SyntaxContext& context = rules_->contexts[size_t(state)];
        const QRegularExpressionMatch match =
            context.rules.empty() ? QRegularExpressionMatch() : context.pattern.match(text, at);
        const int start = match.hasMatch() ? int(match.capturedStart(0)) : int(text.size());
        paint(at, start - at, context.ground);
        if (!match.hasMatch()) {
            break;
        }
        size_t rule = 0;
        while (rule + 1 < context.rules.size() && match.capturedStart(context.firstGroup[rule]) < 0) {
            ++rule;
        }
        const int push = applyRule(match, context, rule);
        const bool moved = match.capturedLength(0) > 0 || push >= 0 || context.rules[rule].pop;
        state = push >= 0 ? push : context.rules[rule].pop ? context.parent : state;
        at = int(match.capturedEnd(0)) + (moved ? 0 : 1);
        if (match.capturedLength(0) == 0 && at >= text.size()) {
            break;
        }
    }
    while (rules_->contexts[size_t(state)].endsWithLine) {
        state = rules_->contexts[size_t(state)].parent;
    }
    setCurrentBlockState(state);
}

} // namespace stackwright
