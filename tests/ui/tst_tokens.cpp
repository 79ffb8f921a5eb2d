#include "style/themecontrol.h"
#include "style/tokens.h"
#include "support/testrunner.h"

#include <QTest>

using namespace stackwright;

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
            const auto row = [&, name = name, tokens = tokens](const char* what, Token ink, std::initializer_list<Token> grounds, double least) {
                for (const Token ground : grounds) {
                    QTest::addRow("%s: %s on %d", name, what, int(ground)) << tokens << int(ink) << int(ground) << least;
                }
            };
            const auto plain = {Token::Background, Token::Surface, Token::Raised, Token::Sunken};
            row("text", Token::Text, plain, 4.5);
            row("secondary text", Token::TextSecondary, plain, 4.5);
            row("third text", Token::TextTertiary, plain, 4.5);
            row("text on weak accent", Token::Text, {Token::AccentWeak, Token::OkWeak, Token::WarningWeak, Token::ErrorWeak}, 4.5);
            row("detail of a message", Token::TextSecondary, {Token::AccentWeak, Token::WarningWeak, Token::ErrorWeak}, 4.5);
            row("accent", Token::Accent, {Token::Background, Token::Surface, Token::ErrorWeak, Token::WarningWeak, Token::AccentWeak}, 4.5);
            row("on a filled button", Token::OnAccent, {Token::AccentSolid}, 4.5);
            row("weak accent", Token::AccentWeakText, {Token::AccentWeak}, 4.5);
            row("ok", Token::Ok, {Token::Surface, Token::OkWeak, Token::AccentWeak}, 4.5);
            row("warning", Token::Warning, {Token::Surface, Token::WarningWeak, Token::AccentWeak}, 4.5);
            row("error", Token::Error, {Token::Surface, Token::Background, Token::ErrorWeak, Token::AccentWeak}, 4.5);
            row("business", Token::Business, {Token::Background, Token::Surface}, 4.5);
            row("development", Token::Development, {Token::Background, Token::Surface}, 4.5);
            row("operations", Token::Operations, {Token::Background, Token::Surface}, 4.5);
            row("border of controls", Token::BorderStrong, {Token::Background, Token::Surface}, 3.0);
            row("focus ring", Token::Focus, plain, 3.0);
            const auto code = {Token::Surface, Token::DiffAdded, Token::DiffAddedWord, Token::DiffRemoved, Token::DiffRemovedWord};
            for (const Token ink : {Token::Text, Token::SyntaxKey, Token::SyntaxString, Token::SyntaxNumber, Token::SyntaxComment, Token::SyntaxKeyword}) {
                row("code", ink, code, 4.5);
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
