// Fusion with the window's own colours, sizes and shapes. It holds the Look; there is no style sheet anywhere.
#pragma once

#include "style/look.h"

#include <QProxyStyle>

class QAbstractButton;
class QLineEdit;

namespace stackwright {

// How loud a button is.
enum class ButtonKind {
    Plain,   // a frame
    Primary, // the page's one next step
    Quiet,   // text only, accent: "Reset to defaults"
    Tool,    // icon only, no frame until hovered
};

// An icon at the start of a field. (QLineEdit's own is a button without a name.)
void setLeadingIcon(QLineEdit* field, const QString& icon);
QString leadingIcon(const QWidget* field); // empty: none

void setButtonKind(QAbstractButton* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

class ThemeStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ThemeStyle(Look look);

    const Look& look() const { return look_; }

    // Repaints and lays out every window of the application.
    void setLook(const Look& look);

    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;

private:
    bool drawOwnPrimitive(
        PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool drawOwnControl(
        ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;

    Look look_;
};

} // namespace stackwright
