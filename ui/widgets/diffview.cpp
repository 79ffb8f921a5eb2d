#include "widgets/diffview.h"

#include "style/look.h"

#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace stackwright {

namespace {

bool changed(const DiffRow& row)
{
    return row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Removed;
}

bool inWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_');
}

void markPair(DiffRow& before, DiffRow& after)
{
    const QString& a = before.text;
    const QString& b = after.text;
    const auto shortest = qMin(a.size(), b.size());
    qsizetype head = 0;
    while (head < shortest && a.at(head) == b.at(head)) {
        ++head;
    }
    while (head > 0 && head < shortest && inWord(a.at(head - 1)) && inWord(a.at(head)) && inWord(b.at(head))
        && !a.at(head - 1).isDigit()) {
        --head; // whole words read better
    }
    qsizetype tail = 0;
    while (tail < shortest - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail)) {
        ++tail;
    }
    if (head + tail < 2) {
        return; // nothing in common: the whole rows differ
    }
    before.wordStart = after.wordStart = int(head);
    before.wordLength = int(a.size() - head - tail);
    after.wordLength = int(b.size() - head - tail);
}

} // namespace

void markWords(std::vector<DiffRow>& rows)
{
    size_t at = 0;
    while (at < rows.size()) {
        const size_t removed = at;
        while (at < rows.size() && rows[at].kind == DiffRow::Kind::Removed) {
            ++at;
        }
        const size_t added = at;
        while (at < rows.size() && rows[at].kind == DiffRow::Kind::Added) {
            ++at;
        }
        if (added - removed == at - added) { // only blocks of equal height pair up for sure
            for (size_t index = 0; index < added - removed; ++index) {
                markPair(rows[removed + index], rows[added + index]);
            }
        }
        at = at == removed ? at + 1 : at;
    }
}

DiffView::DiffView(QWidget* parent) : CodeView(parent)
{
    setAccessibleName(tr("Changed lines"));
    connect(this, &CodeView::lineChanged, this, &DiffView::describeLine);
}

// The gutter is invisible to screen readers: the sign of the line goes into the description.
void DiffView::describeLine()
{
    const auto block = size_t(textCursor().blockNumber());
    if (block >= rows_.size()) {
        return;
    }
    const DiffRow& row = rows_[block];
    switch (row.kind) {
    case DiffRow::Kind::Added: setAccessibleDescription(tr("line %1, added").arg(row.newLine)); break;
    case DiffRow::Kind::Removed: setAccessibleDescription(tr("line %1, removed").arg(row.oldLine)); break;
    case DiffRow::Kind::Blank: setAccessibleDescription(tr("no line on this side")); break;
    case DiffRow::Kind::Gap: setAccessibleDescription(tr("unchanged lines left out")); break;
    case DiffRow::Kind::Context: setAccessibleDescription(tr("line %1, unchanged").arg(row.newLine)); break;
    }
}

bool DiffView::setRows(const QString& name, std::vector<DiffRow> rows)
{
    if (rows == rows_ && !rows.empty()) {
        return false;
    }
    rows_ = std::move(rows);
    const auto count = [this](DiffRow::Kind kind) {
        return int(std::count_if(rows_.begin(), rows_.end(), [kind](const DiffRow& row) { return row.kind == kind; }));
    };
    added_ = count(DiffRow::Kind::Added);
    removed_ = count(DiffRow::Kind::Removed);
    int most = 0;
    QStringList lines;
    for (const DiffRow& row : rows_) {
        lines += row.text;
        most = std::max({most, row.oldLine, row.newLine});
    }
    digits_ = qMax(2, int(QString::number(most).size()));
    showText(name, lines.join(QLatin1Char('\n')));
    relayout();
    return true;
}

bool DiffView::nextChange()
{
    return jump(1);
}

bool DiffView::previousChange()
{
    return jump(-1);
}

bool DiffView::showsChange() const
{
    const int rows = viewport()->height() / qMax(1, int(blockBoundingRect(firstVisibleBlock()).height()));
    const int first = firstVisibleBlock().blockNumber();
    for (int at = qMax(0, first); at < qMin(first + rows, int(rows_.size())); ++at) {
        if (changed(rows_[size_t(at)])) {
            return true;
        }
    }
    return false;
}

bool DiffView::startsChange(int block) const
{
    const auto index = size_t(block);
    return changed(rows_[index]) && (block == 0 || !changed(rows_[index - 1]));
}

bool DiffView::jump(int step)
{
    const int count = int(rows_.size());
    for (int at = textCursor().blockNumber() + step; at >= 0 && at < count; at += step) {
        if (startsChange(at)) {
            showLine(at + 1);
            return true;
        }
    }
    return false;
}

int DiffView::currentNewLine() const
{
    const auto block = size_t(textCursor().blockNumber());
    return block < rows_.size() ? rows_[block].newLine : 0;
}

void DiffView::showNewLine(int line)
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [line](const DiffRow& row) { return row.newLine == line; });
    if (found != rows_.end()) {
        showLine(int(found - rows_.begin()) + 1);
    }
}

void DiffView::setSide(Side side)
{
    side_ = side;
    relayout();
}

int DiffView::gutterWidth() const
{
    const int columns = side_ == Side::Both ? 2 : 1;
    return QFontMetrics(font()).horizontalAdvance(QLatin1Char('9')) * (columns * digits_ + 1)
        + px(columns == 2 ? 42 : 32);
}

void DiffView::paintGutterRow(QPainter& painter, const QRect& row, int block) const
{
    if (size_t(block) >= rows_.size()) {
        return;
    }
    const DiffRow& line = rows_[size_t(block)];
    const int digit = QFontMetrics(font()).horizontalAdvance(QLatin1Char('9'));
    const int column = digit * digits_;
    const auto number = [&](int x, int value) {
        if (value > 0) {
            painter.drawText(QRect(row.x() + x, row.y(), column, row.height()), int(Qt::AlignRight) | int(Qt::AlignTop),
                locale().toString(value));
        }
    };
    painter.setPen(color(Token::TextTertiary));
    if (side_ == Side::Both) {
        number(px(8), line.oldLine);
        number(px(18) + column, line.newLine);
    } else {
        number(px(8), side_ == Side::Before ? line.oldLine : line.newLine);
    }
    if (line.kind == DiffRow::Kind::Added || line.kind == DiffRow::Kind::Removed) {
        const bool plus = line.kind == DiffRow::Kind::Added;
        painter.setPen(color(plus ? Token::Ok : Token::Error));
        painter.drawText(QRect(row.right() - digit - px(6), row.y(), digit + px(2), row.height()),
            int(Qt::AlignLeft) | int(Qt::AlignTop), plus ? QStringLiteral("+") : QStringLiteral("-"));
    }
}

QColor DiffView::rowGround(int block) const
{
    if (size_t(block) >= rows_.size()) {
        return {};
    }
    switch (rows_[size_t(block)].kind) {
    case DiffRow::Kind::Added: return color(Token::DiffAdded);
    case DiffRow::Kind::Removed: return color(Token::DiffRemoved);
    case DiffRow::Kind::Blank:
    case DiffRow::Kind::Gap: return color(Token::Background);
    case DiffRow::Kind::Context: break;
    }
    return {};
}

void DiffView::paintEvent(QPaintEvent* event)
{
    CodeView::paintEvent(event);
    QPainter painter(viewport());
    painter.setCompositionMode(
        look().tokens.dark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken);
    paintWords(painter, event->rect());
    if (hasFocus()) { // where the cursor is, without hiding the row's colour
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillRect(QRect(0, cursorRect().y(), px(2), cursorRect().height()), color(Token::Focus));
    }
}

void DiffView::paintWords(QPainter& painter, const QRect& area) const
{
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid() && size_t(block.blockNumber()) < rows_.size(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom()) {
            break;
        }
        const DiffRow& row = rows_[size_t(block.blockNumber())];
        if (row.wordLength <= 0) {
            continue;
        }
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + row.wordStart);
        const QRect from = cursorRect(cursor);
        cursor.setPosition(block.position() + qMin(row.wordStart + row.wordLength, block.length() - 1));
        const QRect to = cursorRect(cursor);
        painter.fillRect(QRect(from.topLeft(), QPoint(to.left() - 1, to.bottom())),
            color(row.kind == DiffRow::Kind::Added ? Token::DiffAddedWord : Token::DiffRemovedWord));
    }
}

QMimeData* DiffView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData; // the real text: no numbers, no signs
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')));
    return copied;
}

} // namespace stackwright
