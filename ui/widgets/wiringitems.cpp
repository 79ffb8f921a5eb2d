#include "widgets/wiringitems.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QGraphicsSceneMouseEvent>
#include <QPaintEngine>
#include <QPainter>

namespace stackwright {

QFont wiringFont(double ratio, int weight, double least)
{
    QFont font = look().font; // at zoom 1: the picture has a zoom of its own
    font.setPixelSize(qRound(qMax(13.0 * ratio, least)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

void drawWiringText(QPainter& painter, const QRectF& place, int flags, const QString& text)
{
    if (painter.paintEngine() == nullptr || painter.paintEngine()->type() != QPaintEngine::SVG) {
        painter.drawText(place, flags, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const double x = (flags & Qt::AlignHCenter) != 0 ? place.center().x() - width / 2 : place.x();
    QPainterPath outline;
    outline.addText(QPointF(x, place.center().y() + (metrics.ascent() - metrics.descent()) / 2), painter.font(), text);
    painter.fillPath(outline, painter.pen().color());
}

namespace {

constexpr double labelHeight = 3; // over every line and every node

void paintArrow(QPainter& painter, const QPointF& tip, double degrees, const QColor& ink)
{
    const PainterState saved(painter);
    painter.translate(tip);
    painter.rotate(degrees);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({QPointF(0, 0), QPointF(-9, 4.2), QPointF(-9, -4.2)}));
}

// One line, cut where it does not fit.
void drawLine(QPainter& painter, const QRectF& place, const QString& text)
{
    drawWiringText(painter, place, int(Qt::AlignVCenter) | int(Qt::AlignLeft),
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

WiringNodeItem::WiringNodeItem(const WiringNode& node, const QRectF& place, double leastText)
    : node_(node), leastText_(leastText), size_(place.size())
{
    setPos(place.topLeft());
    setAcceptHoverEvents(true);
    setCursor(Qt::PointingHandCursor);
    setZValue(2);
}

void WiringNodeItem::setCurrent(bool current)
{
    current_ = current;
    update();
}

void WiringNodeItem::setFocused(bool focused)
{
    focused_ = focused;
    update();
}

void WiringNodeItem::setFaded(bool faded)
{
    faded_ = faded;
    update();
}

QRectF WiringNodeItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), size_).adjusted(-6, -12, 12, 6);
}

void WiringNodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PainterState saved(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame(QPointF(0, 0), size_);
    const bool conflict = node_.state == StageState::Conflict;
    const bool open = node_.state == StageState::Undecided || node_.state == StageState::Skipped;
    QPen pen(conflict ? color(Token::Error)
            : open    ? color(Token::TextTertiary)
                      : color(hover_ ? Token::BorderStrong : Token::Border),
        conflict ? 1.8 : 1.2);
    if (conflict || open) {
        pen.setDashPattern({5, 3});
    }
    painter->setPen(pen);
    painter->setBrush(conflict ? mixed(color(Token::Surface), color(Token::ErrorWeak), 0.6)
            : open             ? color(Token::Background)
                               : color(Token::Raised));
    painter->drawRoundedRect(frame, 10, 10);
    if (current_ || focused_) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(focused_ ? Token::Focus : Token::AccentSolid), 2));
        painter->drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 12, 12);
    }
    const QColor ink = conflict ? color(Token::Error) : color(open ? Token::TextSecondary : Token::Text);
    if (node_.members.isEmpty()) {
        paintStage(*painter, ink, open || conflict);
    } else {
        paintGroup(*painter, ink);
    }
    const QRectF badge(size_.width() - 11, -9, 19, 19);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Surface));
    painter->drawEllipse(badge.adjusted(-1, -1, 1, 1));
    paintBadge(*painter, badge, node_.state);
    if (faded_) {
        QColor veil = color(Token::Surface);
        veil.setAlphaF(0.45F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(veil);
        painter->drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 10, 10);
    }
}

void WiringNodeItem::paintStage(QPainter& painter, const QColor& ink, bool quiet) const
{
    const QRectF tile(8, (size_.height() - 34) / 2, 34, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(tile, 8, 8);
    if (quiet || node_.pick.contains(QLatin1Char(','))) {
        paintIcon(painter, tile.adjusted(8, 8, -8, -8), node_.icon,
            node_.state == StageState::Conflict ? ink : color(Token::TextSecondary));
    } else {
        painter.setFont(wiringFont(1.15, QFont::Bold));
        painter.setPen(color(Token::TextSecondary));
        drawWiringText(painter, tile, int(Qt::AlignCenter), monogramOf(node_.pick));
    }
    const QRectF words(tile.right() + 8, 0, size_.width() - tile.right() - 15, size_.height());
    painter.setFont(wiringFont(0.86, QFont::Normal, leastText_));
    painter.setPen(color(Token::TextSecondary));
    drawLine(painter, QRectF(words.x(), 8, words.width(), 18), node_.title);
    painter.setFont(wiringFont(1.0, QFont::DemiBold, leastText_));
    painter.setPen(ink);
    drawLine(painter, QRectF(words.x(), 27, words.width(), 20), node_.pick);
}

// Its name, how many stages it holds, and what is picked in them.
void WiringNodeItem::paintGroup(QPainter& painter, const QColor& ink) const
{
    const double width = size_.width() - 24;
    painter.setFont(wiringFont(1.0, QFont::DemiBold, leastText_));
    painter.setPen(ink);
    drawLine(painter, QRectF(12, 8, width, 20), node_.title);
    painter.setFont(wiringFont(0.86, QFont::Normal, leastText_));
    painter.setPen(color(Token::TextSecondary));
    drawLine(painter, QRectF(12, 30, width, 20), node_.pick);
    painter.setPen(ink);
    double y = 54;
    for (const QString& member : node_.members) {
        drawLine(painter, QRectF(12, y, width, 20), member);
        y += (size_.height() - 62) / double(node_.members.size());
    }
}

void WiringNodeItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void WiringNodeItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (boundingRect().contains(event->pos())) {
        Q_EMIT chosen();
    }
}

void WiringNodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    hover_ = true;
    update();
    Q_EMIT pointed(true);
}

void WiringNodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    hover_ = false;
    update();
    Q_EMIT pointed(false);
}

WiringEdgeItem::WiringEdgeItem(const WiringEdge& edge, const QPainterPath& path) : edge_(edge), path_(path)
{
    setToolTip(edge_.labels.join(QStringLiteral(", ")));
}

void WiringEdgeItem::setWeight(Weight weight)
{
    weight_ = weight;
    setZValue(weight == Weight::Strong || edge_.conflict ? 1 : 0);
    update();
}

QRectF WiringEdgeItem::boundingRect() const
{
    return path_.boundingRect().adjusted(-8, -8, 8, 8);
}

void WiringEdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PainterState saved(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor plain =
        edge_.open ? color(Token::TextTertiary) : mixed(color(Token::Accent), color(Token::TextTertiary), 0.35);
    const bool strong = weight_ == Weight::Strong;
    QColor ink = edge_.conflict ? color(Token::Error)
        : strong                ? color(Token::Accent)
                                : mixed(color(Token::Surface), plain, look().tokens.highContrast ? 1.0 : 0.78);
    if (weight_ == Weight::Quiet && !edge_.conflict) {
        ink = mixed(color(Token::Surface), ink, look().tokens.highContrast ? 1.0 : 0.30);
    }
    QPen pen(ink, edge_.conflict || strong ? 2.0 : 1.3);
    if (edge_.open || edge_.conflict) {
        pen.setDashPattern({4, 3});
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    paintArrow(*painter, path_.pointAtPercent(1), -path_.angleAtPercent(1), ink);
    if (edge_.mutual) {
        paintArrow(*painter, path_.pointAtPercent(0), 180 - path_.angleAtPercent(0), ink);
    }
}

WiringLabelItem::WiringLabelItem(const WiringEdge& edge, const WiringPlace& place)
    : text_(edge.count > 1 ? QString::number(edge.count) : edge.labels.join(QStringLiteral(", "))),
      conflict_(edge.conflict), leastText_(place.leastText)
{
    const QFontMetricsF metrics(wiringFont(0.82, QFont::Medium, leastText_));
    size_ = QSizeF(qMin(metrics.horizontalAdvance(text_) + 16, place.labelWidth), metrics.height() + 5);
    setToolTip(edge.labels.join(QStringLiteral(", ")));
    setZValue(labelHeight);
    hide();
}

void WiringLabelItem::showAt(const QPointF& middle)
{
    setPos(middle);
    show();
}

QRectF WiringLabelItem::boundingRect() const
{
    return QRectF(QPointF(-size_.width() / 2, -size_.height() / 2), size_).adjusted(-1, -1, 1, 1);
}

void WiringLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PainterState saved(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF place(QPointF(-size_.width() / 2, -size_.height() / 2), size_);
    painter->setPen(QPen(color(conflict_ ? Token::Error : Token::Border), 1));
    painter->setBrush(color(conflict_ ? Token::ErrorWeak : Token::Surface));
    painter->drawRoundedRect(place, place.height() / 2, place.height() / 2);
    painter->setFont(wiringFont(0.82, QFont::Medium, leastText_));
    painter->setPen(color(conflict_ ? Token::Error : Token::Text));
    drawWiringText(*painter, place, int(Qt::AlignCenter),
        QFontMetricsF(painter->font()).elidedText(text_, Qt::ElideRight, place.width() - 10));
}

} // namespace stackwright
