// How large texts become. Layouts ask for the same ones over and over while they settle, and shaping a sentence in a
// font of many features takes a tenth of a millisecond, so answers are remembered until the look changes.
#pragma once

#include <QFont>
#include <QHashFunctions>
#include <QMargins>
#include <QSize>
#include <QString>

#include <functional>

namespace stackwright {

// In logical pixels.
int wrappedHeight(const QString& text, const QFont& font, int width);

// The same for whoever measures otherwise.
int rememberedHeight(const QString& text, const QFont& font, int width, const std::function<int()>& measure);

// What a label's sizes depend on.
struct LabelShape {
    QString text;
    QFont font;
    bool wraps = false;
    int leastWidth = 0; // the label's minimum and maximum
    int mostWidth = 0;
    QMargins margins; // of the contents
    int margin = 0;
    int indent = -1;

    friend bool operator==(const LabelShape&, const LabelShape&) = default;
    friend size_t qHash(const LabelShape& shape, size_t seed)
    {
        return qHashMulti(seed, shape.text, shape.font, shape.wraps, shape.leastWidth, shape.mostWidth,
            shape.margins.left(), shape.margin, shape.indent);
    }
};

struct LabelSizes {
    QSize hint;
    QSize minimum;
};

// The same for a label, which wraps its text five times over before it knows its sizes.
LabelSizes rememberedSizes(const LabelShape& shape, const std::function<LabelSizes()>& measure);

void forgetHeights();

} // namespace stackwright
