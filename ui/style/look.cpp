#include "style/look.h"

#include "style/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace stackwright {

namespace {

constexpr auto marginsProperty = "stackwrightMargins";
constexpr auto spacingProperty = "stackwrightSpacing";
constexpr auto extentProperty = "stackwrightExtent";
constexpr auto minimumExtentProperty = "stackwrightMinimumExtent";

void applyTo(QLayout* layout)
{
    const QVariant margins = layout->property(marginsProperty);
    if (margins.isValid()) {
        const auto value = margins.value<QMargins>();
        const bool mirrored = QGuiApplication::isRightToLeft(); // Qt mirrors what stands in a layout, not its margins
        const int left = mirrored ? value.right() : value.left();
        const int right = mirrored ? value.left() : value.right();
        layout->setContentsMargins(px(left), px(value.top()), px(right), px(value.bottom()));
    }
    const QVariant spacing = layout->property(spacingProperty);
    if (spacing.isValid()) {
        layout->setSpacing(px(spacing.toInt()));
    }
}

void applyTo(QWidget* widget)
{
    if (const QVariant extent = widget->property(extentProperty); extent.isValid()) {
        const QSize size = extent.toSize();
        if (size.width() >= 0) {
            widget->setFixedWidth(px(size.width()));
        }
        if (size.height() >= 0) {
            widget->setFixedHeight(px(size.height()));
        }
    }
    if (const QVariant extent = widget->property(minimumExtentProperty); extent.isValid()) {
        const QSize size = extent.toSize();
        widget->setMinimumSize(size.width() >= 0 ? px(size.width()) : widget->minimumWidth(),
            size.height() >= 0 ? px(size.height()) : widget->minimumHeight());
    }
}

struct Shape {
    double ratio;
    QFont::Weight weight;
};

Shape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Title: return {1.5, QFont::DemiBold};
    case TextRole::Section: return {1.05, QFont::DemiBold};
    case TextRole::Strong: return {1.0, QFont::DemiBold};
    case TextRole::Body: return {0.98, QFont::Normal};
    case TextRole::Secondary: return {0.92, QFont::Normal};
    case TextRole::Caption: return {0.86, QFont::Normal};
    case TextRole::CaptionStrong: return {0.86, QFont::DemiBold};
    case TextRole::Code: return {0.9, QFont::Normal};
    }
    return {1.0, QFont::Normal};
}

QString firstInstalled(const QStringList& families)
{
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return {};
}

// Fontconfig's placeholders stand for "nobody chose a font".
bool isPlaceholder(const QString& family)
{
    const QString name = family.toLower().remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    return name.isEmpty() || name == QLatin1String("sans") || name == QLatin1String("sansserif")
        || name == QLatin1String("monospace") || name == QLatin1String("fixed");
}

std::optional<Look>& paper()
{
    static std::optional<Look> current; // set while something is printed
    return current;
}

} // namespace

PaperLook::PaperLook()
{
    Look white = look();
    white.tokens = lightTokens();
    white.zoom = 1.0;
    white.font = paperFont();
    paper() = white;
}

PaperLook::~PaperLook()
{
    paper().reset();
}

const Look& look()
{
    if (paper().has_value()) {
        return *paper();
    }
    static const Look plain;
    const auto* style =
        QApplication::instance() != nullptr ? qobject_cast<const ThemeStyle*>(QApplication::style()) : nullptr;
    return style != nullptr ? style->look() : plain;
}

int px(double length)
{
    return qRound(length * look().zoom);
}

QFont textFont(TextRole role)
{
    const Look& now = look();
    const Shape shape = shapeOf(role);
    QFont font = role == TextRole::Code ? now.codeFont : now.font;
    const double points = now.font.pointSizeF() > 0 ? now.font.pointSizeF() : 10.0;
    font.setPointSizeF(points * shape.ratio * now.zoom);
    font.setWeight(shape.weight);
    return font;
}

QFont interfaceFont()
{
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::PreferNoShaping); // scripts that need shaping get it; for the others it is kerning, at
                                                   // half of a text's cost
    if (!isPlaceholder(font.family())) {
        return font;
    }
    const QString family =
        firstInstalled({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    font.setPointSizeF(qMax(10.0, font.pointSizeF())); // who asked for larger letters keeps them
    return font;
}

QFont paperFont()
{
    QFont font = look().font;
    font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (isPlaceholder(font.family())) {
        const QString family = firstInstalled(
            {QStringLiteral("JetBrains Mono"), QStringLiteral("Hack"), QStringLiteral("DejaVu Sans Mono")});
        if (!family.isEmpty()) {
            font.setFamily(family);
        }
    }
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setStyleStrategy(QFont::PreferNoShaping); // a ligature would show `--` as one dash
    return font;
}

void setMargins(QLayout* layout, int left, int top, int right, int bottom)
{
    layout->setProperty(marginsProperty, QVariant::fromValue(QMargins(left, top, right, bottom)));
    applyTo(layout);
}

void setSpacing(QLayout* layout, int spacing)
{
    layout->setProperty(spacingProperty, spacing);
    applyTo(layout);
}

void setExtent(QWidget* widget, int width, int height)
{
    widget->setProperty(extentProperty, QSize(width, height));
    applyTo(widget);
}

void setMinimumExtent(QWidget* widget, int width, int height)
{
    widget->setProperty(minimumExtentProperty, QSize(width, height));
    applyTo(widget);
}

void rescale(QWidget* root)
{
    applyTo(root);
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        applyTo(widget);
    }
    const auto layouts = root->findChildren<QLayout*>();
    for (QLayout* layout : layouts) {
        applyTo(layout);
    }
}

} // namespace stackwright
