// Line icons that take the colour of what stands around them.
#pragma once

#include "style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace stackwright {

// The icon of that name from resources/icons; drawn in `tone` now and after every change of the theme, at any pixel
// ratio. A name that does not exist gives a plain ring.
QIcon icon(const QString& name, Token tone = Token::TextSecondary);

// The same, for painters.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

// The SVG text of an icon with its colour and stroke; `size` is the drawn size in pixels (small icons get a wider
// stroke).
QByteArray iconBytes(const QString& name, const QColor& color, double size);

} // namespace stackwright
