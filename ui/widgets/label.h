// Plain text in one of the window's type sizes and colours; follows theme and zoom.
#pragma once

#include "style/look.h"
#include "style/textheight.h"

#include <QLabel>

namespace stackwright {

class Label final : public QLabel {
    Q_OBJECT

public:
    explicit Label(
        const QString& text = {}, TextRole role = TextRole::Body, Token tone = Token::Text, QWidget* parent = nullptr);

    void setTone(Token tone);

    // One line that ends in "…" where the room ends; the whole text is its tool tip.
    void setElided(bool elided);
    bool isElided() const { return elided_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void mousePressEvent(QMouseEvent* event) override; // the field that it names takes the focus
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    LabelSizes sizes() const;
    void applyLook();
    void alignToReading();

    TextRole role_;
    Token tone_;
    bool elided_ = false;
};

// A wrapped text of several lines.
Label* paragraph(const QString& text, TextRole role = TextRole::Body, Token tone = Token::Text);

} // namespace stackwright
