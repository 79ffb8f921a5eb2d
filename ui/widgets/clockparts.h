// The painted parts of ClockBar: the time, and the agenda as a row of bars.
#pragma once

#include "widgets/clockbar.h"

#include <QAbstractButton>

namespace stackwright {

// What is left of the item, large; over time it has a sign before it and its word behind it.
class ClockFace final : public QWidget {
    Q_OBJECT

public:
    explicit ClockFace(QWidget* parent = nullptr);

    void setValue(const ClockValue& value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    bool over_ = false;
    bool running_ = false;
};

// One bar for each item, as long as its minutes; the current one is higher and filled as far as its time is spent.
// Pressed: the agenda.
class AgendaStrip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit AgendaStrip(QWidget* parent = nullptr);

    void setValue(const ClockValue& value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRect& room) const;
    void paintBars(QPainter& painter, const QRectF& room) const;

    ClockValue value_;
};

} // namespace stackwright
