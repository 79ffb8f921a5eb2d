#include "widgets/markdownview.h"

#include "style/look.h"

#include <QEvent>
#include <QScrollBar>

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
    verticalScrollBar()->setValue(scroll);
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
