#include "style/look.h"
#include "style/themecontrol.h"
#include "style/tokens.h"
#include "support/testrunner.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace stackwright;

namespace {

struct Pair {
    const char* what;
    Token ink;
    Token ground;
    double least;
};

// Which ink stands on which ground somewhere in the window.
QList<Pair> pairs()
{
    QList<Pair> all;
    const auto row = [&all](const char* what, Token ink, std::initializer_list<Token> grounds, double least) {
        for (const Token ground : grounds) {
            all += {what, ink, ground, least};
        }
    };
    const auto plain = {Token::Background, Token::Surface, Token::Raised, Token::Sunken};
    row("text", Token::Text, plain, 4.5);
    row("secondary text", Token::TextSecondary, plain, 4.5);
    row("third text", Token::TextTertiary, plain, 4.5);
    row("text on weak accent", Token::Text, {Token::AccentWeak, Token::OkWeak, Token::WarningWeak, Token::ErrorWeak},
        4.5);
    row("detail of a message", Token::TextSecondary, {Token::AccentWeak, Token::WarningWeak, Token::ErrorWeak}, 4.5);
    row("accent", Token::Accent,
        {Token::Background, Token::Surface, Token::ErrorWeak, Token::WarningWeak, Token::AccentWeak}, 4.5);
    row("on a filled button", Token::OnAccent, {Token::AccentSolid}, 4.5);
    row("weak accent", Token::AccentWeakText, {Token::AccentWeak}, 4.5);
    row("ok", Token::Ok, {Token::Surface, Token::OkWeak, Token::AccentWeak}, 4.5);
    row("warning", Token::Warning, {Token::Surface, Token::WarningWeak, Token::AccentWeak}, 4.5);
    row("error", Token::Error, {Token::Surface, Token::Background, Token::ErrorWeak, Token::AccentWeak}, 4.5);
    row("business", Token::Business, {Token::Background, Token::Surface}, 4.5);
    row("development", Token::Development, {Token::Background, Token::Surface}, 4.5);
    row("operations", Token::Operations, {Token::Background, Token::Surface}, 4.5);
    row("border of controls", Token::BorderStrong, {Token::Background, Token::Surface, Token::Raised}, 3.0);
    row("focus ring", Token::Focus, plain, 3.0);
    const auto code = {
        Token::Surface, Token::DiffAdded, Token::DiffAddedWord, Token::DiffRemoved, Token::DiffRemovedWord};
    for (const Token ink : {Token::Text, Token::SyntaxKey, Token::SyntaxString, Token::SyntaxNumber,
             Token::SyntaxComment, Token::SyntaxKeyword}) {
        row("code", ink, code, 4.5);
    }
    return all;
}

} // namespace

// Contrast after WCAG 2.2: 4.5 for text (1.4.3), 3 for the borders of controls, badges and focus (1.4.11).
class TestTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        for (const auto& [name, tokens] : {std::pair{"light", lightTokens()}, std::pair{"dark", darkTokens()}}) {
            for (const Pair& pair : pairs()) {
                QTest::addRow("%s: %s on %d", name, pair.what, int(pair.ground))
                    << tokens << int(pair.ink) << int(pair.ground) << pair.least;
            }
        }
    }

    void contrast()
    {
        QFETCH(Tokens, tokens);
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(tokens[Token(ink)], tokens[Token(ground)]);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 instead of %2").arg(ratio).arg(least)));
    }

    // A colour nobody judges is a colour nobody may use. Border is decoration: what it parts is told apart without it.
    void everyColourIsJudged()
    {
        QSet<Token> judged{Token::Border};
        for (const Pair& pair : pairs()) {
            judged += {pair.ink, pair.ground};
        }
        for (int token = 0; token < tokenCount; ++token) {
            QVERIFY2(judged.contains(Token(token)), qPrintable(QString::number(token)));
        }
    }

    // Colours that widgets mix from two others: a picked or hovered card, a message's frame, a disabled icon.
    void mixturesAreReadable()
    {
        for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
            const QColor picked = mixed(tokens[Token::Surface], tokens[Token::AccentWeak], 0.55);
            const QColor hovered = mixed(tokens[Token::Surface], tokens[Token::Sunken], 0.35);
            const QColor door = mixed(tokens[Token::Surface], tokens[Token::AccentWeak], 0.5);
            const QColor quiet = mixed(tokens[Token::Background], tokens[Token::Sunken], 0.35);
            for (const QColor& ground : {picked, hovered, door, quiet}) {
                for (const Token ink : {Token::Text, Token::TextSecondary, Token::TextTertiary}) {
                    QVERIFY2(contrastRatio(tokens[ink], ground) >= 4.5,
                        qPrintable(QStringLiteral("%1 on %2").arg(tokens[ink].name(), ground.name())));
                }
                QVERIFY(contrastRatio(tokens[Token::Focus], ground) >= 3.0);
            }
            QVERIFY(contrastRatio(tokens[Token::AccentSolid], tokens[Token::Background])
                >= 3.0); // the frame of a picked card
            const QColor wire =
                mixed(tokens[Token::Surface], mixed(tokens[Token::Accent], tokens[Token::TextTertiary], 0.35), 0.78);
            QVERIFY(contrastRatio(wire, tokens[Token::Surface]) >= 3.0);
            const QColor line = mixed(tokens[Token::Surface], tokens[Token::Sunken], 0.7); // the line of the cursor
            for (const Token ink : {Token::Text, Token::SyntaxKey, Token::SyntaxString, Token::SyntaxNumber,
                     Token::SyntaxComment, Token::SyntaxKeyword}) {
                QVERIFY(contrastRatio(tokens[ink], line) >= 4.5);
            }
            const QColor pressed = mixed(tokens[Token::AccentSolid], Qt::black, 0.18);
            QVERIFY(contrastRatio(tokens[Token::OnAccent], pressed) >= 4.5);
            for (const auto& [badge, under] :
                {std::pair{Token::Ok, Token::OkWeak}, std::pair{Token::Warning, Token::Surface},
                    std::pair{Token::Error, Token::Surface}, std::pair{Token::TextSecondary, Token::Surface},
                    std::pair{Token::TextTertiary, Token::Surface}, std::pair{Token::Error, Token::AccentWeak},
                    std::pair{Token::Warning, Token::AccentWeak}, std::pair{Token::TextTertiary, Token::AccentWeak}}) {
                QVERIFY(contrastRatio(tokens[badge], tokens[under]) >= 3.0);
            }
        }
    }

    // Printed letters stand closer where they fit into each other; the screen's do not pay for that.
    void paperHasKerning()
    {
        const ThemeControl control;
        QFont screen = textFont(TextRole::Body);
        QFont paper = paperFont();
        screen.setPointSizeF(60);
        paper.setPointSizeF(60);
        const QString pairs = QStringLiteral("AVAVAVTo");
        QVERIFY(QFontMetricsF(paper).horizontalAdvance(pairs) < QFontMetricsF(screen).horizontalAdvance(pairs));
    }

    // What Qt's own widgets draw with, as the application really has it.
    void thePaletteIsReadable_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
    }

    void thePaletteIsReadable()
    {
        QFETCH(int, appearance);
        ThemeControl control;
        control.setAppearance(Appearance(appearance));
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Window).lightness() < 128, appearance == int(Appearance::Dark));
        using Role = QPalette::ColorRole;
        const QList<QPair<Role, Role>> texts = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base}, {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base}, {QPalette::BrightText, QPalette::Window}};
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto& [ink, ground] : texts) {
                const double ratio = contrastRatio(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(ratio >= 4.5,
                    qPrintable(
                        QStringLiteral("role %1 on %2, group %3: %4").arg(ink).arg(ground).arg(group).arg(ratio)));
            }
            QVERIFY(contrastRatio(palette.color(group, QPalette::Dark), palette.color(group, QPalette::Base))
                >= 3.0); // frames of fields
        }
    }

    // The system's own high contrast: full ink on its ground everywhere, black or white.
    void highContrastIsReadable_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow);
    }

    void highContrastIsReadable()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, ink);
        QPalette palette;
        for (const auto role :
            {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase, QPalette::HighlightedText}) {
            palette.setColor(role, ground);
        }
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Highlight}) {
            palette.setColor(role, ink);
        }
        const bool extreme = contrastRatio(ground, ink) >= 19.5; // yellow on black is a choice of colours, too
        QVERIFY(isHighContrast(palette) || !extreme);
        const Tokens tokens = tokensFor(Appearance::System, SystemAppearance(), palette);
        QCOMPARE(tokens.highContrast, isHighContrast(palette));
        if (tokens.highContrast) {
            QCOMPARE(tokens[Token::Background], ground);
            QCOMPARE(tokens[Token::Text], ink);
            QCOMPARE(tokens.dark, ground == QColor(Qt::black));
            for (const Token token : {Token::TextTertiary, Token::Error, Token::BorderStrong, Token::Border,
                     Token::SyntaxComment, Token::Focus, Token::Accent}) {
                QVERIFY(contrastRatio(tokens[token], tokens[Token::Surface]) >= 7.0);
            }
            QVERIFY(contrastRatio(tokens[Token::OnAccent], tokens[Token::AccentSolid]) >= 7.0);
        }
    }

    void highContrastPaletteIsUsed()
    {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Button, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(isHighContrast(palette));
        QVERIFY(!isHighContrast(paletteOf(lightTokens())));
        QVERIFY(!isHighContrast(paletteOf(darkTokens())));
        const Tokens tokens = tokensFor(Appearance::Light, SystemAppearance(), palette);
        QVERIFY(tokens.highContrast);
        QCOMPARE(tokens[Token::TextTertiary], QColor(Qt::white));
        QCOMPARE(tokens[Token::WarningWeak], QColor(Qt::black));
    }

    void anotherWindowDoesNotShrinkTheLetters()
    {
        const double points = textFont(TextRole::Body).pointSizeF();
        const ThemeControl first;
        const ThemeControl second;
        QCOMPARE(textFont(TextRole::Body).pointSizeF(), points);
    }

    void zoomReachesFontsAndLengths()
    {
        ThemeControl control;
        const double points = textFont(TextRole::Body).pointSizeF();
        control.setZoom(2.0);
        QCOMPARE(px(10), 20);
        QVERIFY(qAbs(textFont(TextRole::Body).pointSizeF() - 2 * points) < 0.01);
        control.setZoom(9.0); // bounded
        QCOMPARE(control.zoom(), 2.0);
        control.setZoom(1.0);
        QCOMPARE(px(10), 10);
    }
};

STACKWRIGHT_TEST(TestTokens)
#include "tst_tokens.moc"
