// The colours of the window by what they are for, light and dark. The contrast of every pair that is used is proven in
// tests/ui/tst_tokens.cpp.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace stackwright {

enum class Token {
    Background,
    Surface,
    Raised,
    Sunken,
    Border,       // decoration
    BorderStrong, // of controls: at least 3:1
    Text,
    TextSecondary,
    TextTertiary,
    Accent,
    AccentSolid,
    OnAccent,
    AccentWeak,
    AccentWeakText,
    Ok,
    OkWeak,
    Warning,
    WarningWeak,
    Error,
    ErrorWeak,
    Business,
    Development,
    Operations,
    Focus, // ink, not accent: a focused card must not look like a picked one
    DiffAdded,
    DiffAddedWord,
    DiffRemoved,
    DiffRemovedWord,
    SyntaxKey,
    SyntaxString,
    SyntaxNumber,
    SyntaxComment,
    SyntaxKeyword,
};

inline constexpr int tokenCount = int(Token::SyntaxKeyword) + 1;

struct Tokens {
    std::array<QColor, tokenCount> colors;
    bool dark = false;
    bool highContrast = false;

    const QColor& operator[](Token token) const { return colors[size_t(token)]; }

    friend bool operator==(const Tokens&, const Tokens&) = default;
};

Tokens lightTokens();
Tokens darkTokens();

// The user's own high-contrast colours in place of ours.
Tokens tokensOf(const QPalette& palette);

// Is it a palette that somebody chose for its contrast (nearly black and white, buttons as the window)?
bool isHighContrast(const QPalette& palette);

// The palette that Qt's own widgets get.
QPalette paletteOf(const Tokens& tokens);

// Contrast ratio of two opaque colours, 1 … 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
double contrastRatio(const QColor& one, const QColor& other);

// `part` (0 … 1) of `over` laid over `under`.
QColor mixed(const QColor& under, const QColor& over, double part);

} // namespace stackwright
