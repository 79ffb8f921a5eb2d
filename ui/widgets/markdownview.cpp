#include "widgets/markdownview.h"

#include "style/look.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace stackwright {

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Rendered text"));
    applyLook();
}

void MarkdownView::setFile(const QString& name, const QString& text)
{
    if (name == name_ && text == text_) {
        return;
    }
    const int scroll = name == name_ ? verticalScrollBar()->value() : 0;
    name_ = name;
    text_ = text;
    setMarkdown(text);
    shape();
    verticalScrollBar()->setValue(scroll);
}

// Headings in the sizes of the window, and lists that stand near the margin: Qt's own are made for a page of paper.
void MarkdownView::shape()
{
    document()->setIndentWidth(px(18));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, qMax(0, 3 - level)); // 1.5, 1.2 and 1 times the text
        letters.setFontWeight(QFont::DemiBold);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
        QTextBlockFormat room;
        room.setTopMargin(level == 1 ? px(4) : px(14));
        room.setBottomMargin(px(6));
        cursor.mergeBlockFormat(room);
    }
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return QString();
}

void MarkdownView::applyLook()
{
    setFont(textFont(TextRole::Body));
    document()->setDefaultFont(textFont(TextRole::Body));
    document()->setDocumentMargin(px(14));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, color(Token::Surface));
    colors.setColor(QPalette::Text, color(Token::Text));
    colors.setColor(QPalette::Link, color(Token::Accent));
    if (colors != palette()) {
        setPalette(colors);
    }
    if (!text_.isEmpty()) { // the sizes of its headings and the ink of its links are made with the text
        const int scroll = verticalScrollBar()->value();
        setMarkdown(text_);
        shape();
        verticalScrollBar()->setValue(scroll);
    }
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyLook();
    }
}

} // namespace stackwright
