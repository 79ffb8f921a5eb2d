#include "jobs/reportpicture.h"

#include "jobs/papertext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stackwright {

namespace {

const QColor frame(0x85, 0x8e, 0x9e);
const QColor headGround(0xec, 0xee, 0xf2);
const QColor agreedInk(0x19, 0x73, 0x4a);
const QColor openInk(0x8a, 0x53, 0x00);
const QColor disputedInk(0xb3, 0x26, 0x1e);

constexpr double smaller = 0.9; // than the text
constexpr int wordFlags = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

// What the marks mean stands on the page in words: each stage is told with its standing.
QString wordsOf(const ReportGroup::Pick& pick)
{
    const bool told = pick.standing == Standing::Disputed || pick.standing == Standing::Parked;
    return told ? QStringLiteral("%1 (%2)").arg(pick.names, standingText(pick.standing).english) : pick.names;
}

} // namespace

ReportPicture::ReportPicture(
    const std::vector<ReportGroup>& groups, QPaintDevice& device, const QFont& font, double points, double width)
    : device_(device), font_(font), titleFont_(font), boxes_(groups.size())
{
    font_.setPointSizeF(points * smaller);
    titleFont_.setPointSizeF(points * smaller);
    titleFont_.setWeight(QFont::DemiBold);
    unit_ = QFontMetricsF(font_, &device_).height();
    const double count = double(std::max<std::size_t>(groups.size(), 1));
    const double between = 2 * unit_; // room for an arrow and its number
    boxWidth_ = (width - between * (count - 1)) / count;
    for (const ReportGroup& group : groups) {
        titleHeight_ = std::max(titleHeight_,
            QFontMetricsF(titleFont_, &device_)
                    .boundingRect(QRectF(0, 0, boxWidth_ - unit_, 1e6), wordFlags, group.title)
                    .height()
                + unit_ * 0.6);
    }
    for (std::size_t index = 0; index < groups.size(); ++index) {
        place(boxes_[index], groups[index], double(index) * (boxWidth_ + between));
        height_ = std::max(height_, boxes_[index].place.height());
    }
    for (Box& box : boxes_) {
        box.place.setHeight(height_);
    }
}

void ReportPicture::place(Box& box, const ReportGroup& group, double left)
{
    box.title = group.title;
    box.wiresOn = group.wiresOn;
    const QFontMetricsF metrics(font_, &device_);
    double top = titleHeight_ + unit_ * 0.4;
    for (const ReportGroup::Pick& pick : group.picks) {
        const QString words = wordsOf(pick);
        const QRectF room(left + unit_ * 1.3, top, boxWidth_ - unit_ * 1.6, 1e6);
        const QRectF taken = metrics.boundingRect(room, wordFlags, words);
        box.lines.push_back({QRectF(room.topLeft(), QSizeF(room.width(), taken.height())), words, pick.standing});
        top += taken.height() + unit_ * 0.2;
    }
    box.place = QRectF(left, 0, boxWidth_, top + unit_ * 0.3);
}

void ReportPicture::draw(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < boxes_.size(); ++index) {
        drawBox(painter, boxes_[index]);
        if (index + 1 < boxes_.size()) {
            drawWires(painter, boxes_[index], boxes_[index + 1]);
        }
    }
    painter.restore();
}

void ReportPicture::drawBox(QPainter& painter, const Box& box) const
{
    const double radius = unit_ * 0.4;
    QPainterPath outline;
    outline.addRoundedRect(box.place, radius, radius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(box.place.topLeft(), QSizeF(box.place.width(), titleHeight_)), headGround);
    painter.restore();
    painter.setPen(QPen(frame, unit_ * 0.06));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.setPen(paperInk);
    painter.setFont(titleFont_);
    painter.drawText(QRectF(box.place.left() + unit_ * 0.5, box.place.top(), box.place.width() - unit_, titleHeight_),
        int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignVCenter), box.title);
    for (const Line& line : box.lines) {
        drawMark(painter, line);
        painter.setFont(font_);
        painter.setPen(line.standing == Standing::Undecided ? paperWeakInk : paperInk);
        painter.drawText(line.place, wordFlags, line.words);
    }
}

// A tick where the room agreed, a triangle where views differ, a ring where something is open.
void ReportPicture::drawMark(QPainter& painter, const Line& line) const
{
    const double size = unit_ * 0.52;
    const QPointF centre(line.place.left() - unit_ * 0.65, line.place.top() + unit_ * 0.5);
    painter.save();
    painter.translate(centre);
    const auto pen = [&](const QColor& ink) {
        painter.setPen(QPen(ink, unit_ * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    if (line.standing == Standing::Agreed) {
        pen(agreedInk);
        painter.drawPolyline(
            QPolygonF({QPointF(-size / 2, 0), QPointF(-size / 8, size * 0.38), QPointF(size / 2, -size * 0.38)}));
    } else if (line.standing == Standing::Disputed) {
        pen(disputedInk);
        painter.drawPolygon(
            QPolygonF({QPointF(0, -size / 2), QPointF(size / 2, size * 0.4), QPointF(-size / 2, size * 0.4)}));
    } else {
        pen(line.standing == Standing::PrePicked ? frame : openInk);
        painter.drawEllipse(QPointF(0, 0), size * 0.38, size * 0.38);
    }
    painter.restore();
}

void ReportPicture::drawWires(QPainter& painter, const Box& from, const Box& to) const
{
    if (from.wiresOn == 0) {
        return;
    }
    const double middle = height_ / 2;
    const double begin = from.place.right() + unit_ * 0.2;
    const double end = to.place.left() - unit_ * 0.2;
    const double head = unit_ * 0.35;
    painter.setPen(QPen(frame, unit_ * 0.1));
    painter.drawLine(QPointF(begin, middle), QPointF(end - head, middle));
    painter.setBrush(frame);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF(
        {QPointF(end, middle), QPointF(end - head, middle - head * 0.6), QPointF(end - head, middle + head * 0.6)}));
    painter.setPen(paperWeakInk);
    painter.setFont(font_);
    painter.drawText(
        QRectF(begin, middle - unit_ * 1.2, end - begin, unit_), int(Qt::AlignCenter), QString::number(from.wiresOn));
}

} // namespace stackwright
