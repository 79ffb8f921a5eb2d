#include "style/tokens.h"

#include <cmath>

namespace stackwright {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Tokens tokensOf(const std::array<QRgb, tokenCount>& values, bool dark)
{
    Tokens tokens;
    tokens.dark = dark;
    for (size_t index = 0; index < values.size(); ++index) {
        tokens.colors[index] = QColor(values[index]);
    }
    return tokens;
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor mixed(const QColor& under, const QColor& over, double part)
{
    const auto channel = [part](float a, float b) { return float(double(a) + (double(b) - double(a)) * part); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
        channel(under.blueF(), over.blueF()));
}

Tokens lightTokens()
{
    return tokensOf({0xF5F6F8, 0xFFFFFF, 0xFFFFFF, 0xECEEF2, 0xD9DDE4, 0x858E9E, 0x161B26, 0x475063, 0x5D6678, 0x4250C8,
                        0x4250C8, 0xFFFFFF, 0xECEEFB, 0x333EA6, 0x19734A, 0xE2F4EA, 0x8A5300, 0xFDF1DA, 0xB3261E,
                        0xFCEAE8, 0x9C3D7A, 0x2F5FC4, 0x0F6E6E, 0x0B0F19, 0xE6F6EB, 0xBFEACD, 0xFDEBEA, 0xF9CFCC,
                        0x2440A8, 0x0B6540, 0x8C4400, 0x525B6B, 0x7A2E9E},
        false);
}

Tokens darkTokens()
{
    return tokensOf({0x13161B, 0x1B1F27, 0x242933, 0x0E1014, 0x2E3541, 0x707B8F, 0xE9ECF2, 0xB6BECC, 0x98A2B3, 0x98A4FF,
                        0x5663DE, 0xFFFFFF, 0x262C4D, 0xC3CAFF, 0x55C791, 0x15301F, 0xF0B657, 0x352811, 0xFF938A,
                        0x3B1C1B, 0xF09BCB, 0x8FB4FF, 0x63D2CF, 0xFFFFFF, 0x14301F, 0x1B4A2E, 0x351A1C, 0x5C272B,
                        0xA3B4FF, 0x8FDBAB, 0xF3B681, 0xA9B2C1, 0xDDB0FF},
        true);
}

Tokens tokensOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    Tokens tokens;
    tokens.highContrast = true;
    tokens.dark = luminance(window) < luminance(ink);
    tokens.colors.fill(ink); // every text, line and mark is full ink; shapes and letters carry the meaning
    for (const Token token : {Token::Background, Token::Surface, Token::Raised, Token::Sunken, Token::AccentWeak,
             Token::OkWeak, Token::WarningWeak, Token::ErrorWeak, Token::DiffAdded, Token::DiffAddedWord,
             Token::DiffRemoved, Token::DiffRemovedWord}) {
        tokens.colors[size_t(token)] = window;
    }
    tokens.colors[size_t(Token::AccentSolid)] = palette.color(QPalette::Highlight);
    tokens.colors[size_t(Token::OnAccent)] = palette.color(QPalette::HighlightedText);
    return tokens;
}

bool isHighContrast(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    return contrastRatio(window, palette.color(QPalette::WindowText)) >= 19.5
        && contrastRatio(window, palette.color(QPalette::Base)) < 1.1
        && contrastRatio(window, palette.color(QPalette::Button)) < 1.6;
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens[Token::Background]);
    palette.setColor(QPalette::WindowText, tokens[Token::Text]);
    palette.setColor(QPalette::Base, tokens[Token::Surface]);
    palette.setColor(QPalette::AlternateBase, tokens[Token::Background]);
    palette.setColor(QPalette::Text, tokens[Token::Text]);
    palette.setColor(QPalette::PlaceholderText, tokens[Token::TextTertiary]);
    palette.setColor(QPalette::Button, tokens[Token::Raised]);
    palette.setColor(QPalette::ButtonText, tokens[Token::Text]);
    palette.setColor(QPalette::BrightText, tokens[Token::Error]);
    palette.setColor(QPalette::ToolTipBase, tokens[Token::Raised]);
    palette.setColor(QPalette::ToolTipText, tokens[Token::Text]);
    palette.setColor(QPalette::Highlight, tokens[Token::AccentSolid]);
    palette.setColor(QPalette::HighlightedText, tokens[Token::OnAccent]);
    palette.setColor(QPalette::Link, tokens[Token::Accent]);
    palette.setColor(QPalette::LinkVisited, tokens[Token::Accent]);
    palette.setColor(QPalette::Light, tokens[Token::Surface]);
    palette.setColor(QPalette::Midlight, tokens[Token::Sunken]);
    palette.setColor(QPalette::Mid, tokens[Token::Border]);
    palette.setColor(QPalette::Dark, tokens[Token::BorderStrong]);
    palette.setColor(QPalette::Shadow, tokens[Token::Border]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens[Token::TextTertiary]);
    }
    return palette;
}

} // namespace stackwright
