#include "jobs/reportprint.h"

#include "jobs/papertext.h"
#include "jobs/reportpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace stackwright {

namespace {

constexpr double margin = 15;   // mm, on each side
constexpr int resolution = 600; // dots an inch: what is drawn in whole dots must not show
constexpr double gap = 4;       // mm, above and below the picture
constexpr double millimetresPerInch = 25.4;
constexpr std::array textPoints{9.5, 9.0, 8.5, 8.0, 7.5}; // what is smaller nobody reads in two minutes
constexpr std::array sectionLines{6, 4, 3, 2};

double dots(double millimetres)
{
    return millimetres * resolution / millimetresPerInch;
}

// The page at one size of letters, laid out for the writer.
struct Page {
    Page(QPdfWriter& writer, const QString& markdown, const std::vector<ReportGroup>& groups, const ReportPaper& paper,
        double points)
        : width(writer.width()), picture(groups, writer, paper.font, points, width)
    {
        // Team's words cannot begin a fence, so the first one is the picture's.
        const auto begin = markdown.indexOf(QLatin1String("```mermaid"));
        const auto end = markdown.indexOf(QLatin1String("```\n"), begin + 3);
        head = laidOut(writer, markdown.left(begin), paper, points);
        rest = laidOut(writer, markdown.mid(end + 4), paper, points);
    }

    double height() const { return head->size().height() + picture.height() + rest->size().height() + 2 * dots(gap); }

    void draw(QPainter& painter) const
    {
        drawText(painter, *head);
        painter.translate(0, head->size().height() + dots(gap));
        picture.draw(painter);
        painter.translate(0, picture.height() + dots(gap));
        drawText(painter, *rest);
    }

    static std::unique_ptr<QTextDocument> laidOut(
        QPdfWriter& writer, const QString& markdown, const ReportPaper& paper, double points)
    {
        std::unique_ptr<QTextDocument> document = paperText(markdown, {paper.font, paper.codeFont, points});
        document->documentLayout()->setPaintDevice(&writer);
        document->setTextWidth(writer.width());
        return document;
    }

    static void drawText(QPainter& painter, const QTextDocument& document)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, paperInk); // not the window's: it may be light on dark
        document.documentLayout()->draw(&painter, context);
    }

    double width;
    ReportPicture picture;
    std::unique_ptr<QTextDocument> head;
    std::unique_ptr<QTextDocument> rest;
};

// The largest letters at which everything has room; with fewer lines of each section only when the smallest are too
// large.
std::unique_ptr<Page> fittingPage(QPdfWriter& writer, const ResolvedStack& resolved, const ReportPaper& paper)
{
    const std::vector<ReportGroup> groups = reportGroups(resolved);
    std::unique_ptr<Page> page;
    for (const int lines : sectionLines) {
        ReportOrder order = paper.order;
        order.lines = lines;
        const QString markdown = sponsorReport(resolved, order);
        for (const double points : textPoints) {
            page = std::make_unique<Page>(writer, markdown, groups, paper, points);
            if (page->height() <= writer.height()) {
                return page;
            }
        }
    }
    return page;
}

} // namespace

QByteArray printReport(const ResolvedStack& resolved, const ReportPaper& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(QStringLiteral("%1: the delivery stack on one page").arg(resolved.stack().project.name));
    writer.setCreator(QStringLiteral("Stackwright " STACKWRIGHT_VERSION));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    const std::unique_ptr<Page> page = fittingPage(writer, resolved, paper);
    QPainter painter(&writer);
    const double scale = std::min(1.0, writer.height() / page->height()); // names that go on for lines: still one page
    painter.scale(scale, scale);
    page->draw(painter);
    painter.end();
    buffer.close();
    return buffer.data();
}

} // namespace stackwright
