// The drawn parts of the wiring picture.
#pragma once

#include "widgets/wiring.h"

#include <QGraphicsObject>

namespace stackwright {

class WiringNodeItem final : public QGraphicsObject {
    Q_OBJECT

public:
    WiringNodeItem(const WiringNode& node, const QRectF& place, double leastText);

    const WiringNode& node() const { return node_; }
    void setCurrent(bool current); // the stage that is being looked at
    void setFocused(bool focused); // the keyboard is here
    void setFaded(bool faded);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void chosen();
    void pointed(bool inside);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void paintStage(QPainter& painter, const QColor& ink, bool quiet) const;
    void paintGroup(QPainter& painter, const QColor& ink) const;

    WiringNode node_;
    double leastText_;
    QSizeF size_;
    bool current_ = false;
    bool focused_ = false;
    bool faded_ = false;
    bool hover_ = false;
};

class WiringEdgeItem final : public QGraphicsItem {
public:
    enum class Weight {
        Quiet,
        Normal,
        Strong,
    };

    WiringEdgeItem(const WiringEdge& edge, const QPainterPath& path);

    const WiringEdge& edge() const { return edge_; }
    void setWeight(Weight weight);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    WiringEdge edge_;
    QPainterPath path_;
    Weight weight_ = Weight::Normal;
};

// What flows along an edge, or how many edges it stands for: apart from it, because it stands on a ground of its own
// over every line.
class WiringLabelItem final : public QGraphicsItem {
public:
    WiringLabelItem(const WiringEdge& edge, const WiringPlace& place);

    QSizeF size() const { return size_; }
    void showAt(const QPointF& middle);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString text_;
    bool conflict_;
    double leastText_;
    QSizeF size_;
};

// Text of the picture: painted, or as outlines where the paper is an SVG that knows no fonts.
void drawWiringText(QPainter& painter, const QRectF& place, int flags, const QString& text);

// `ratio` of the base size, and never less than `least` design pixels.
QFont wiringFont(double ratio, int weight, double least = 0);

} // namespace stackwright
