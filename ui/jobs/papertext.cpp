#include "jobs/papertext.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <numeric>
#include <utility>
#include <vector>

namespace stackwright {

const QColor paperInk(0x16, 0x1b, 0x26);
const QColor paperWeakInk(0x47, 0x50, 0x63);

namespace {

constexpr int fewestLetters = 10; // of a table's column
constexpr int mostLetters = 60;

const QColor link(0x33, 0x3e, 0xa6);
const QColor line(0xb4, 0xbb, 0xc7);
const QColor headGround(0xec, 0xee, 0xf2);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handoff)
};

// Asks for nothing outside of itself: a picture in a text may name any file or address.
class ClosedDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

// The picture as text is for programs that draw it; on paper the drawing stands on a sheet of its own.
QString withoutDiagrams(const QString& text)
{
    QStringList kept;
    bool inside = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& each : lines) {
        if (!inside && each.startsWith(QLatin1String("```mermaid"))) {
            inside = true;
            kept += QLatin1Char('*') + Words::tr("The drawing stands on a sheet of its own.") + QLatin1Char('*');
        } else if (inside) {
            inside = !each.startsWith(QLatin1String("```"));
        } else {
            kept += each;
        }
    }
    return kept.join(QLatin1Char('\n'));
}

// What stands above a decision for programs ("status: accepted" between two lines of dashes) is a line for people.
QString withHeadLine(const QString& text)
{
    const auto end = text.indexOf(QLatin1String("\n---\n"), 3);
    if (!text.startsWith(QLatin1String("---\n")) || end < 0) {
        return text;
    }
    const QString facts = text.mid(4, end - 4).split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QStringLiteral(" · "));
    return (facts.isEmpty() ? QString() : QLatin1Char('*') + facts + QStringLiteral("*\n")) + text.mid(end + 5);
}

// The words that stand for a picture: the picture itself lies elsewhere.
void dropPictures(QTextDocument& document)
{
    const QString mark(QChar::ObjectReplacementCharacter);
    for (QTextCursor at = document.find(mark); !at.isNull(); at = document.find(mark, at)) {
        if (at.charFormat().isImageFormat()) {
            at.insertText(at.charFormat().stringProperty(QTextFormat::ImageAltText), QTextCharFormat());
        }
    }
}

void settleHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(block.position() == 0 ? 0 : 10);
            format.setBottomMargin(3);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

// Links between files lead nowhere on paper; addresses stay.
void settleText(QTextDocument& document, const QFont& codeFont)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        std::vector<std::pair<int, int>>
            places; // a change of format splits and joins the fragments that are walked over
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            places.emplace_back(at.fragment().position(), at.fragment().length());
        }
        for (const auto& [position, length] : places) {
            QTextCursor cursor(&document);
            cursor.setPosition(position + 1);
            QTextCharFormat format = cursor.charFormat();
            const bool far = format.anchorHref().startsWith(QLatin1String("http"));
            format.setForeground(far ? link : paperInk);
            format.setFontUnderline(false);
            if (format.isAnchor() && !far) {
                format.setAnchor(false);
                format.clearProperty(QTextFormat::AnchorHref);
            }
            if (format.fontFixedPitch()) {
                format.setFontFamilies({codeFont.family()});
            }
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

// Columns share the width by how much they hold; a word alone gets its room, a paragraph does not take all.
QList<QTextLength> columnShares(const QTextTable& table)
{
    QList<int> letters(table.columns(), fewestLetters);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            letters[column] = qBound(letters.at(column), cell.lastPosition() - cell.firstPosition(), mostLetters);
        }
    }
    const int all = std::accumulate(letters.begin(), letters.end(), 0);
    QList<QTextLength> shares;
    for (const int own : std::as_const(letters)) {
        shares += QTextLength(QTextLength::PercentageLength, 100.0 * own / all);
    }
    return shares;
}

void settleTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnShares(table));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat lined = cell.format().toTableCellFormat();
            lined.setBottomBorder(0.75);
            lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lined.setBottomBorderBrush(line);
            if (row == 0) {
                lined.setBackground(headGround);
            }
            cell.setFormat(lined);
        }
    }
}

void settleTables(QTextFrame& frame)
{
    const QList<QTextFrame*> frames = frame.childFrames();
    for (QTextFrame* child : frames) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            settleTable(*table);
        }
        settleTables(*child);
    }
}

} // namespace

std::unique_ptr<QTextDocument> paperText(const QString& markdown, const Paper& paper)
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(16);
    QFont font = paper.font;
    font.setPointSizeF(paper.points);
    document->setDefaultFont(font);
    document->setMarkdown(withHeadLine(withoutDiagrams(markdown)),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    dropPictures(*document);
    settleText(*document, paper.codeFont);
    settleHeadings(*document);
    settleTables(*document->rootFrame());
    return document;
}

} // namespace stackwright
