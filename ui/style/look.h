// What the window looks like at the moment: colours, zoom and fonts. It lives in the application's style; widgets ask
// here whenever they paint or measure, and are told by QEvent::StyleChange when it has changed.
#pragma once

#include "style/tokens.h"

#include <QFont>
#include <QSize>

class QLayout;
class QWidget;

namespace stackwright {

enum class TextRole {
    Title,
    Section,
    Strong,
    Body,
    Secondary,
    Caption,
    CaptionStrong,
    Code,
};

struct Look {
    Tokens tokens = lightTokens();
    double zoom = 1.0; // 1.0 … 2.0
    QFont font;        // the user's, at zoom 1
    QFont codeFont;

    friend bool operator==(const Look&, const Look&) = default;
};

// The application's look; the light one when the application has another style.
const Look& look();

// As long as one lives, everything is painted in the light colours at zoom 1: for paper.
class PaperLook {
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;
};

inline const QColor& color(Token token)
{
    return look().tokens[token];
}

// A length of the design (at zoom 1) in logical pixels now.
int px(double length);

QFont textFont(TextRole role);

// The user's own fonts; Inter, Noto Sans or DejaVu Sans where the desktop names none, and JetBrains Mono or Hack for
// code. Both without kerning, which small letters on a screen hardly show.
QFont interfaceFont();
QFont codeFont();

// The interface's font with kerning, for what is printed.
QFont paperFont();

// Margins, spacings and sizes of the design that follow the zoom; -1 leaves a side as it is.
void setMargins(QLayout* layout, int left, int top, int right, int bottom);
void setSpacing(QLayout* layout, int spacing);
void setExtent(QWidget* widget, int width, int height); // fixed
void setMinimumExtent(QWidget* widget, int width, int height);

// Applies them again to everything below `root`.
void rescale(QWidget* root);

} // namespace stackwright
