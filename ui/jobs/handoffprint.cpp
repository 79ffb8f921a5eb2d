#include "jobs/handoffprint.h"

#include "jobs/papertext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace stackwright {

namespace {

constexpr double bodyPoints = 9;
constexpr double margin = 17;      // mm, on each side
constexpr double footHeight = 9;   // mm, below the text
constexpr int resolution = 600;    // dots an inch: what is drawn in whole dots must not show
constexpr double headingRoom = 25; // mm that must be left below a heading
constexpr double millimetresPerInch = 25.4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handoff)
};

double dots(double millimetres)
{
    return millimetres * resolution / millimetresPerInch;
}

class Press {
public:
    Press(const Handoff& handoff, const std::function<bool()>& wanted)
        : handoff_(handoff), wanted_(wanted), writer_(&buffer_)
    {
        buffer_.open(QIODevice::WriteOnly);
        writer_.setResolution(resolution);
        writer_.setTitle(handoff.title.isEmpty() ? Words::tr("%1: hand-off").arg(handoff.project)
                                                 : handoff.project + QStringLiteral(": ") + handoff.title);
        writer_.setCreator(QStringLiteral("Stackwright " STACKWRIGHT_VERSION));
        turn(QPageLayout::Portrait);
    }

    PrintedHandoff print()
    {
        makeParts();
        for (const auto& part : parts_) {
            pages_ += part->pageCount();
        }
        QSvgRenderer picture(ownLetters(handoff_.picture));
        picture_ = picture.isValid() ? &picture : nullptr;
        pages_ += picture_ != nullptr ? 1 : 0;
        QPainter painter(&writer_);
        bool whole = true;
        for (size_t index = 0; whole && index < parts_.size(); ++index) {
            whole = printPart(painter, *parts_[index]);
            if (index == 0 && picture_ != nullptr) { // the first part tells of it
                printPicture(painter);
            }
        }
        painter.end();
        buffer_.close();
        return whole ? PrintedHandoff{buffer_.data(), pages_} : PrintedHandoff{};
    }

private:
    // A list of fonts is one unknown font to the renderer.
    QByteArray ownLetters(const QByteArray& picture) const
    {
        static const QRegularExpression list(QStringLiteral("font-family=\"[^\"]*\""));
        return QString::fromUtf8(picture)
            .replace(list, QStringLiteral("font-family=\"%1\"").arg(handoff_.font.family().toHtmlEscaped()))
            .toUtf8();
    }

    void turn(QPageLayout::Orientation orientation)
    {
        writer_.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation,
            QMarginsF(margin, margin, margin, margin - 6), QPageLayout::Millimeter));
    }

    QSizeF room() const { return QSizeF(writer_.width(), writer_.height() - dots(footHeight)); }

    void makeParts()
    {
        const auto at = [this](const QString& path) {
            return std::find_if(handoff_.documents.begin(), handoff_.documents.end(),
                [&](const HandoffDocument& document) { return document.path == path; });
        };
        const QStringList first = {QStringLiteral("README.md"), QStringLiteral("docs/handoff.md")};
        for (const QString& path : first) {
            if (const auto found = at(path); found != handoff_.documents.end()) {
                addPart(found->text);
            }
        }
        for (const HandoffDocument& document : handoff_.documents) {
            if (!first.contains(document.path)) {
                addPart(document.text);
            }
        }
    }

    void addPart(const QString& markdown)
    {
        const QString title = QLatin1String("# ") + handoff_.project + QLatin1Char('\n');
        const bool opening = parts_.empty(); // and has a title of its own
        std::unique_ptr<QTextDocument> part =
            paperText(opening && markdown.startsWith(title) ? markdown.mid(title.size()) : markdown,
                {handoff_.font, handoff_.codeFont, bodyPoints});
        if (opening) {
            addTitle(*part);
        }
        part->documentLayout()->setPaintDevice(&writer_); // from here on each change lays out anew
        part->setPageSize(room());
        keepHeadings(*part);
        parts_.push_back(std::move(part));
    }

    // Whose it is, as of when, and which commit: the first thing that is read.
    void addTitle(QTextDocument& document) const
    {
        QTextCursor cursor(&document);
        QTextBlockFormat space;
        space.setBottomMargin(6);
        QTextCharFormat large;
        large.setFontPointSize(22);
        large.setFontWeight(QFont::DemiBold);
        large.setForeground(paperInk);
        QTextCharFormat small;
        small.setFontPointSize(bodyPoints);
        small.setForeground(paperWeakInk);
        const QTextBlockFormat before = cursor.blockFormat();
        const QTextCharFormat beforeText = cursor.blockCharFormat();
        cursor.insertBlock(before, beforeText); // what was first stays as it was
        cursor.movePosition(QTextCursor::Start);
        cursor.setBlockFormat(space);
        cursor.insertText(handoff_.project, large);
        cursor.insertBlock(space);
        cursor.insertText(
            joined({handoff_.title.isEmpty() ? Words::tr("Hand-off of the delivery stack") : handoff_.title, date()}),
            small);
        if (!handoff_.commit.isEmpty()) {
            cursor.insertBlock(space);
            cursor.insertText(handoff_.branch.isEmpty()
                    ? Words::tr("Commit %1").arg(handoff_.commit)
                    : Words::tr("Commit %1 on %2").arg(handoff_.commit, handoff_.branch),
                small);
        }
        space.setBottomMargin(14);
        cursor.setBlockFormat(space);
    }

    static QString joined(const QStringList& parts)
    {
        return parts.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · "));
    }

    QString date() const
    {
        return !handoff_.when.isValid() ? QString()
                                        : QLocale().toString(handoff_.when.toLocalTime().date(), QLocale::LongFormat);
    }

    // A heading at the foot of a page goes to the next one.
    static void keepHeadings(QTextDocument& document)
    {
        const double height = document.pageSize().height();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            const double left = height - (top - height * int(top / height));
            if (block.blockFormat().headingLevel() > 0 && left < dots(headingRoom) && block.position() > 0) {
                QTextCursor cursor(block);
                QTextBlockFormat format = block.blockFormat();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                cursor.setBlockFormat(format);
            }
        }
    }

    bool printPart(QPainter& painter, const QTextDocument& part)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, paperInk); // not the window's: it may be light on dark
        const int count = part.pageCount();
        const QSizeF size = part.pageSize();
        for (int index = 0; index < count; ++index) {
            beginPage();
            painter.save();
            painter.translate(0, -index * size.height());
            context.clip = QRectF(0, index * size.height(), size.width(), size.height());
            painter.setClipRect(context.clip);
            part.documentLayout()->draw(&painter, context);
            painter.restore();
            printFoot(painter);
            if (!wanted_()) {
                return false;
            }
        }
        return true;
    }

    void printPicture(QPainter& painter)
    {
        const QSizeF drawn = picture_->defaultSize();
        turn(drawn.width() > drawn.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        beginPage();
        const QSizeF size = drawn.scaled(room(), Qt::KeepAspectRatio);
        picture_->render(&painter,
            QRectF(QPointF((room().width() - size.width()) / 2, (room().height() - size.height()) / 2), size));
        printFoot(painter);
        turn(QPageLayout::Portrait);
    }

    void beginPage()
    {
        if (page_++ > 0) {
            writer_.newPage();
        }
    }

    void printFoot(QPainter& painter) const
    {
        QFont font = handoff_.font;
        font.setPointSizeF(bodyPoints - 2);
        painter.setFont(font);
        painter.setPen(paperWeakInk);
        const QRectF foot(0, room().height() + dots(footHeight) / 2, room().width(), dots(footHeight) / 2);
        const QString number = Words::tr("Page %1 of %2").arg(page_).arg(pages_);
        const double taken = painter.fontMetrics().horizontalAdvance(number) + dots(6);
        const QString whose = joined({handoff_.project,
            handoff_.commit.isEmpty() ? handoff_.title : Words::tr("Commit %1").arg(handoff_.commit.left(12)), date()});
        painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), number);
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom),
            painter.fontMetrics().elidedText(whose, Qt::ElideRight, int(foot.width() - taken)));
    }

    const Handoff& handoff_;
    const std::function<bool()>& wanted_;
    QBuffer buffer_;
    QPdfWriter writer_;
    std::vector<std::unique_ptr<QTextDocument>> parts_;
    QSvgRenderer* picture_ = nullptr;
    int pages_ = 0;
    int page_ = 0;
};

} // namespace

PrintedHandoff printHandoff(const Handoff& handoff, const std::function<bool()>& wanted)
{
    return Press(handoff, wanted).print();
}

} // namespace stackwright
