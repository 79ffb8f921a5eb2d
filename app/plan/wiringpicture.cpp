#include "plan/wiringpicture.h"

#include <algorithm>

namespace stackwright {

namespace {

constexpr int margin = 24;
constexpr int boxHeight = 46;
constexpr int boxGap = 18;
constexpr int columnGap = 130; // room for the curves
constexpr int headHeight = 40;
constexpr int bowRoom = 90;         // at the right edge, for curves between boxes of the last column
constexpr double letterWidth = 7.6; // of the larger text, in most sans-serif fonts

struct Box {
    QString title; // of the stage
    QString name;
    double x = 0;
    double y = 0;
    double width = 0;

    double middle() const { return y + boxHeight / 2.0; }
};

struct Column {
    QString title;
    QStringList tools;
    double x = 0;
    double width = 0;
};

// Whole pixels: the picture is drawn anew after every pick, and nobody sees a half.
QString pixels(double value)
{
    return QString::number(qRound(value));
}

QString text(double x, double y, const QString& style, const QString& words)
{
    return QLatin1String("<text x=\"") + pixels(x) + QLatin1String("\" y=\"") + pixels(y) + QLatin1String("\" ") + style
        + QLatin1Char('>') + words.toHtmlEscaped() + QLatin1String("</text>\n");
}

class Picture {
public:
    explicit Picture(const ResolvedStack& resolved) : resolved_(resolved)
    {
        takeColumns();
        place();
    }

    QString svg() const
    {
        QString body;
        for (const Column& column : columns_)
            body += text(column.x, margin + 14, QStringLiteral("font-size=\"13\" font-weight=\"600\" fill=\"#5d6678\""),
                column.title);
        for (const Wire& wire : resolved_.wires())
            body += curve(wire);
        for (const Column& column : columns_) {
            for (const QString& tool : column.tools)
                body += box(boxes_[tool]);
        }
        const QString name = resolved_.stack().project.name.toHtmlEscaped();
        return QStringLiteral(
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                   "role=\"img\" font-family=\"Inter, Noto Sans, DejaVu Sans, sans-serif\">\n"
                   "<title>Wiring of %3</title>\n<desc>%4 tools and %5 wires; the README lists every wire.</desc>\n"
                   "<rect width=\"%1\" height=\"%2\" rx=\"10\" fill=\"#ffffff\"/>\n")
                   .arg(qRound(width_))
                   .arg(qRound(height_))
                   .arg(name)
                   .arg(boxes_.size())
                   .arg(resolved_.wires().size())
            + body + QStringLiteral("</svg>");
    }

private:
    // In pipeline order; what every repository holds (the sample service) stands first.
    void takeColumns()
    {
        for (const Tool* tool : resolved_.tools()) {
            const Stage* stage = resolved_.catalogue().stage(tool->stage);
            Column& column = columnOf(stage ? stage->group : QString());
            column.tools.append(tool->id);
            boxes_.insert(tool->id,
                Box{stage ? stage->title : QStringLiteral("Sample service"),
                    stage ? tool->name : resolved_.stack().project.service});
        }
        std::stable_partition(
            columns_.begin(), columns_.end(), [](const Column& column) { return column.title.isEmpty(); });
    }

    Column& columnOf(const QString& group)
    {
        const auto known = std::find_if(
            columns_.begin(), columns_.end(), [&group](const Column& column) { return column.title == group; });
        return known == columns_.end() ? columns_.emplace_back(Column{group, {}}) : *known;
    }

    void place()
    {
        qsizetype most = 0;
        for (const Column& column : columns_)
            most = std::max(most, column.tools.size());
        height_ = 2 * margin + headHeight + double(most) * (boxHeight + boxGap) - boxGap;
        double x = margin;
        for (Column& column : columns_) {
            column.x = x;
            for (const QString& tool : std::as_const(column.tools))
                column.width = std::max({column.width, 120.0,
                    24 + letterWidth * double(std::max(boxes_[tool].name.size(), boxes_[tool].title.size()))});
            placeColumn(column);
            x += column.width + columnGap;
        }
        width_ = x - columnGap + bowRoom;
    }

    // In the middle of the picture's height.
    void placeColumn(const Column& column)
    {
        const double tall = double(column.tools.size()) * (boxHeight + boxGap) - boxGap;
        double y = margin + headHeight + (height_ - 2 * margin - headHeight - tall) / 2;
        for (const QString& tool : column.tools) {
            Box& box = boxes_[tool];
            box.x = column.x;
            box.y = y;
            box.width = column.width;
            y += boxHeight + boxGap;
        }
    }

    static QString box(const Box& box)
    {
        return QLatin1String("<rect x=\"") + pixels(box.x) + QLatin1String("\" y=\"") + pixels(box.y)
            + QLatin1String("\" width=\"") + pixels(box.width) + QLatin1String("\" height=\"") + pixels(boxHeight)
            + QLatin1String("\" rx=\"8\" fill=\"#f5f6f8\" stroke=\"#858e9e\"/>\n")
            + text(box.x + 12, box.y + 18, QStringLiteral("font-size=\"11\" fill=\"#475063\""), box.title)
            + text(box.x + 12, box.y + 35, QStringLiteral("font-size=\"13\" font-weight=\"600\" fill=\"#161b26\""),
                box.name);
    }

    // From the side that looks at the other box; boxes of one column are joined by a bow at their right.
    QString curve(const Wire& wire) const
    {
        const Box from = boxes_.value(wire.from);
        const Box to = boxes_.value(wire.to);
        const bool right = to.x >= from.x;
        const bool bow = qFuzzyCompare(to.x, from.x);
        const double x1 = from.x + (right ? from.width : 0);
        const double x2 = bow ? to.x + to.width : to.x + (right ? 0 : to.width);
        const double reach = bow ? 40 + std::abs(to.y - from.y) / 8 : std::max(50.0, std::abs(x2 - x1) / 2);
        const double c1 = x1 + (right ? reach : -reach);
        const double c2 = bow ? x2 + reach : x2 + (right ? -reach : reach);
        const QString flows = wire.label.isEmpty() ? wire.capability : wire.label;
        const QString start = QLatin1Char('M') + pixels(x1) + QLatin1Char(' ') + pixels(from.middle());
        const QString handles = QLatin1String(" C") + pixels(c1) + QLatin1Char(' ') + pixels(from.middle())
            + QLatin1Char(' ') + pixels(c2) + QLatin1Char(' ') + pixels(to.middle());
        const QString end = QLatin1Char(' ') + pixels(x2) + QLatin1Char(' ') + pixels(to.middle());
        // The head belongs to the line: not every program that shows a picture knows markers.
        const QLatin1String head(right && !bow ? "m-7 -4l7 4l-7 4" : "m7 -4l-7 4l7 4");
        const QString title = from.name + QStringLiteral(" → ") + to.name + QLatin1String(": ") + flows;
        return QLatin1String("<path d=\"") + start + handles + end + head
            + QLatin1String("\" fill=\"none\" stroke=\"#4250c8\" stroke-opacity=\"0.45\"><title>")
            + title.toHtmlEscaped() + QLatin1String("</title></path>\n");
    }

    const ResolvedStack& resolved_;
    std::vector<Column> columns_;
    QMap<QString, Box> boxes_; // by tool
    double width_ = 0;
    double height_ = 0;
};

} // namespace

QString wiringPicture(const ResolvedStack& resolved)
{
    return Picture(resolved).svg();
}

} // namespace stackwright
