// A ground that other things stand on, in one of the window's colours.
#pragma once

#include "style/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace stackwright {

class Ground final : public QFrame {
    Q_OBJECT

public:
    enum class Shape {
        Flat,
        Card,
        LineBelow,
        LineAbove,
        LineRight,
    };

    explicit Ground(Token ground = Token::Surface, Shape shape = Shape::Flat, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token ground_;
    Shape shape_;
};

// The lines of a form on a card.
QVBoxLayout* formOn(Ground* card);

// A card that holds one thing, clear of the round corners.
Ground* cardAround(QWidget* content);

} // namespace stackwright
