// The groups of stages as boxes in a row, with what was picked in each and how many wires lead on to the next.
#pragma once

#include "workshop/report.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace stackwright {

// Placed for a device when it is made; sizes are in the device's dots.
class ReportPicture {
public:
    ReportPicture(
        const std::vector<ReportGroup>& groups, QPaintDevice& device, const QFont& font, double points, double width);

    double height() const { return height_; }
    void draw(QPainter& painter) const; // at the painter's origin

private:
    struct Line {
        QRectF place; // of the words
        QString words;
        Standing standing = Standing::Undecided;
    };
    struct Box {
        QRectF place;
        QString title;
        std::vector<Line> lines;
        int wiresOn = 0;
    };

    void place(Box& box, const ReportGroup& group, double left);
    void drawBox(QPainter& painter, const Box& box) const;
    void drawWires(QPainter& painter, const Box& from, const Box& to) const;
    void drawMark(QPainter& painter, const Line& line) const;

    QPaintDevice& device_;
    QFont font_;
    QFont titleFont_;
    double unit_ = 0; // the height of a line
    double boxWidth_ = 0;
    double titleHeight_ = 0;
    double height_ = 0;
    std::vector<Box> boxes_;
};

} // namespace stackwright
