// A read-only text with line numbers, colours and find; also the ground of the diff view.
#pragma once

#include "widgets/syntaxrules.h"

#include <QPlainTextEdit>

#include <vector>

namespace stackwright {

class SyntaxHighlighter;

class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    // Shows a text; the same name keeps scroll and cursor. `name` chooses the colours by its ending.
    void setFile(const QString& name, const QString& text);

    // The line the cursor is in, from 1.
    int currentLine() const;
    void showLine(int line); // from 1; moves the cursor there and the line into the middle

    void setWrapped(bool wrapped);

    struct Found {
        int current = 0; // 1 … total; 0: none
        int total = 0;
    };
    // Marks every place of `text` (any case) and selects the next after the cursor, or the one before it; wraps at the
    // ends.
    Found find(const QString& text, bool backward, bool fromHere);
    void clearFind();

Q_SIGNALS:
    void lineChanged(int line);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    // What stands at the left of a block, and its colour; the plain view shows the line's number.
    virtual int gutterWidth() const;
    virtual void paintGutterRow(QPainter& painter, const QRect& row, int block) const;
    // The ground of a block over the whole width; invalid: none.
    virtual QColor rowGround(int block) const;

    void showText(const QString& name, const QString& text);
    void relayout();

private:
    friend class CodeGutter;
    void paintGutter(QPaintEvent* event);
    void applyLook();
    void markFound(const QString& text);

    QWidget* gutter_;
    SyntaxHighlighter* highlighter_;
    QString name_;
    QList<QTextCursor> found_;
};

} // namespace stackwright
