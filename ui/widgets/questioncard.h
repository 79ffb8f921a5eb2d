// One answer of QuestionView: its name, what it means to each of the three views, and what they gave it.
#pragma once

#include "widgets/questionview.h"

namespace stackwright {

class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionCard(QWidget* parent = nullptr);

    void setValue(const QuestionAnswer& value);
    void setTextSize(int pixels);
    int textSize() const { return pixels_; }

    // What it needs at this width with texts of this size.
    int heightAt(int width, int pixels) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(QPainter* painter, int width, int pixels) const;

    QuestionAnswer value_;
    int pixels_ = 16;
};

} // namespace stackwright
