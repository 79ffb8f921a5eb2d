#include "style/textheight.h"

#include <QCache>
#include <QFontMetrics>

namespace stackwright {

namespace {

struct Wrapped {
    QString text;
    QFont font;
    int width = 0;

    friend bool operator==(const Wrapped&, const Wrapped&) = default;
    friend size_t qHash(const Wrapped& key, size_t seed) { return qHashMulti(seed, key.text, key.font, key.width); }
};

QCache<Wrapped, int>& heights()
{
    static QCache<Wrapped, int> cache(2000); // some windows' worth
    return cache;
}

QCache<LabelShape, LabelSizes>& sizes()
{
    static QCache<LabelShape, LabelSizes> cache(2000);
    return cache;
}

} // namespace

int rememberedHeight(const QString& text, const QFont& font, int width, const std::function<int()>& measure)
{
    const Wrapped key{text, font, width};
    if (const int* known = heights().object(key)) {
        return *known;
    }
    const int height = measure();
    heights().insert(key, new int(height));
    return height;
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    return rememberedHeight(text, font, width,
        [&] { return QFontMetrics(font).boundingRect(0, 0, width, 4000, int(Qt::TextWordWrap), text).height(); });
}

LabelSizes rememberedSizes(const LabelShape& shape, const std::function<LabelSizes()>& measure)
{
    if (const LabelSizes* known = sizes().object(shape)) {
        return *known;
    }
    const LabelSizes measured = measure();
    sizes().insert(shape, new LabelSizes(measured));
    return measured;
}

void forgetHeights()
{
    heights().clear();
    sizes().clear();
}

} // namespace stackwright
