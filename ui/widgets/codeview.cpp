#include "widgets/codeview.h"

#include "style/look.h"
#include "widgets/syntaxhighlighter.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace stackwright {

// Line numbers; not part of the accessible tree, because the text itself is.
class CodeGutter final : public QWidget {
public:
    explicit CodeGutter(CodeView* view) : QWidget(view), view_(view) {}
    QSize sizeHint() const override { return QSize(view_->gutterWidth(), 0); }

protected:
    void paintEvent(QPaintEvent* event) override { view_->paintGutter(event); }

private:
    CodeView* view_;
};

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent), gutter_(new CodeGutter(this)), highlighter_(new SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // code reads so in every language
    setTabChangesFocus(true);            // or the keyboard is trapped here
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    document()->setDocumentMargin(6);
    setAccessibleName(tr("File text"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0) {
            gutter_->scroll(0, dy);
        } else {
            gutter_->update(0, rect.y(), gutter_->width(), rect.height());
        }
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::relayout);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        Q_EMIT lineChanged(currentLine());
    });
    applyLook();
}

void CodeView::setFile(const QString& name, const QString& text)
{
    showText(name, text);
}

void CodeView::showText(const QString& name, const QString& text)
{
    if (name == name_ && text == toPlainText()) {
        return;
    }
    const bool same = name == name_;
    const int scroll = verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    const int line = textCursor().blockNumber();
    name_ = name;
    found_.clear();
    highlighter_->setRules(syntaxRulesFor(name));
    setPlainText(text);
    if (same) {
        QTextCursor cursor(document()->findBlockByNumber(qMin(line, blockCount() - 1)));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(scroll);
        horizontalScrollBar()->setValue(across);
    }
    relayout();
    Q_EMIT lineChanged(currentLine());
}

int CodeView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

void CodeView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line - 1, blockCount() - 1));
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void CodeView::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

CodeView::Found CodeView::find(const QString& text, bool backward, bool fromHere)
{
    markFound(text);
    if (found_.isEmpty()) {
        return {};
    }
    const int here = fromHere || backward ? textCursor().selectionStart() : textCursor().selectionEnd();
    qsizetype next = -1;
    for (qsizetype index = 0; index < found_.size(); ++index) {
        const int start = found_.at(index).selectionStart();
        if (backward ? start < here : start >= here) {
            next = index;
            if (!backward) {
                break;
            }
        }
    }
    if (next < 0) {
        next = backward ? found_.size() - 1 : 0;
    }
    setTextCursor(found_.at(next));
    ensureCursorVisible();
    return {int(next) + 1, int(found_.size())};
}

void CodeView::clearFind()
{
    found_.clear();
    viewport()->update();
}

void CodeView::markFound(const QString& text)
{
    found_.clear();
    if (!text.isEmpty()) {
        QTextCursor cursor(document());
        while (found_.size() < 10'000) {
            cursor = document()->find(text, cursor);
            if (cursor.isNull()) {
                break;
            }
            found_ += cursor;
        }
    }
    viewport()->update();
}

int CodeView::gutterWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return QFontMetrics(font()).horizontalAdvance(QLatin1Char('9')) * digits + px(20);
}

void CodeView::paintGutterRow(QPainter& painter, const QRect& row, int block) const
{
    painter.setPen(color(block == textCursor().blockNumber() ? Token::Text : Token::TextTertiary));
    painter.drawText(
        row.adjusted(0, 0, -px(12), 0), int(Qt::AlignRight) | int(Qt::AlignTop), locale().toString(block + 1));
}

QColor CodeView::rowGround(int block) const
{
    return block == textCursor().blockNumber() ? mixed(color(Token::Surface), color(Token::Sunken), 0.7) : QColor();
}

void CodeView::paintGutter(QPaintEvent* event)
{
    QPainter painter(gutter_);
    painter.fillRect(event->rect(), color(Token::Surface));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const QRect row(0, qRound(top), gutter_->width(), qRound(height));
        if (const QColor ground = rowGround(block.blockNumber()); ground.isValid()) {
            painter.fillRect(row, ground);
        }
        paintGutterRow(painter, row, block.blockNumber());
        top += height;
        block = block.next();
    }
}

void CodeView::paintEvent(QPaintEvent* event)
{
    { // the rows' grounds first: a full-width selection would leave a white seam at the margin
        QPainter painter(viewport());
        painter.fillRect(event->rect(), color(Token::Surface));
        QTextBlock block = firstVisibleBlock();
        double top = blockBoundingGeometry(block).translated(contentOffset()).top();
        while (block.isValid() && top <= event->rect().bottom()) {
            const double height = blockBoundingRect(block).height();
            if (const QColor ground = rowGround(block.blockNumber()); ground.isValid()) {
                painter.fillRect(QRect(0, qRound(top), viewport()->width(), qRound(height)), ground);
            }
            top += height;
            block = block.next();
        }
        for (const QTextCursor& found : std::as_const(found_)) {
            QTextCursor start(found);
            start.setPosition(found.selectionStart());
            const QRect from = cursorRect(start);
            start.setPosition(found.selectionEnd());
            const QRect to = cursorRect(start);
            painter.fillRect(QRect(from.topLeft(), to.bottomLeft()), color(Token::WarningWeak));
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::relayout()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int wide =
        gutterWidth(); // NOLINT(clang-analyzer-optin.cplusplus.VirtualCall): a heir is laid out again when it is filled
    setViewportMargins(mirrored ? 0 : wide, 0, mirrored ? wide : 0, 0);
    const QRect room = contentsRect();
    gutter_->setGeometry(QRect(mirrored ? room.right() - wide + 1 : room.left(), room.top(), wide, room.height()));
    gutter_->update();
}

void CodeView::applyLook()
{
    const QFont code = textFont(TextRole::Code);
    if (font() != code) {
        setFont(code);
        setTabStopDistance(QFontMetricsF(code).horizontalAdvance(QLatin1Char(' ')) * 4);
    }
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent); // the rows are painted below the text
    colors.setColor(QPalette::Text, color(Token::Text));
    if (colors != palette()) {
        setPalette(colors);
    }
    highlighter_->rehighlight();
    relayout();
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyLook();
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    relayout();
}

} // namespace stackwright
