// Facts side by side, each value below its name; what does not fit into one line goes to the next.
#pragma once

#include "style/tokens.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace stackwright {

struct Fact {
    QString name;  // "Files"
    QString value; // "3 new, 2 changed"
    Token ink = Token::Text;

    friend bool operator==(const Fact&, const Fact&) = default;
};

class FactStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FactStrip(QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int layOut(int width, QPainter* painter) const; // and paints with a painter; returns the height

    std::vector<Fact> facts_;
};

} // namespace stackwright
