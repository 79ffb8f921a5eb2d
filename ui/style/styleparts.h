// The parts that ThemeStyle is drawn from; each paints one thing from its style option. Returns false where Fusion
// shall paint.
#pragma once

#include <QPainter>
#include <QStyleOption>

class QWidget;

namespace stackwright {

class PainterState {
public:
    explicit PainterState(QPainter& painter) : painter_(painter) { painter_.save(); }
    ~PainterState() { painter_.restore(); }
    PainterState(const PainterState&) = delete;
    PainterState& operator=(const PainterState&) = delete;

private:
    QPainter& painter_;
};

// A filled round rectangle with a line of `width` that stays inside `rect`.
void drawRound(
    QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line, double width = 1.0);

// The two-pixel ring that says "the keyboard is here"; `onFill`: a thin light line inside, for filled buttons.
void drawFocusRing(QPainter& painter, const QRectF& rect, double radius, bool onFill = false);

bool showsFocus(const QStyleOption& option);

void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
void drawTab(const QStyleOptionTab& option, QPainter& painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter& painter);

void drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down);

void drawRowPanel(const QStyleOptionViewItem& option, QPainter& painter);
void drawCellPanel(const QStyleOptionViewItem& option, QPainter& painter);
void drawBranch(const QStyleOption& option, QPainter& painter);
void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter);
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter);

} // namespace stackwright
