// The clock of the meeting in one line: start or pause, what is left of the item, five minutes more, where the agenda
// stands, the next item. Where the line is too short its parts go into a menu, always in the same order.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace stackwright {

class AgendaStrip;
class ClockFace;

struct ClockValue {
    std::vector<int> minutes; // of each item; empty: there is no agenda
    int current = -1;         // into `minutes`; -1: not begun
    double spent = 0;         // part of the current one, 0 to 1
    bool running = false;
    bool over = false;
    QString left;  // "17:06", "+02:10 over"
    QString words; // the same without seconds, for who listens: "17 minutes left, running"
    QString item;
    QString next;
    QString whole; // of the time box: "1 h 12 min left of 2 h"

    friend bool operator==(const ClockValue&, const ClockValue&) = default;
};

class ClockBar final : public QWidget {
    Q_OBJECT

public:
    explicit ClockBar(QWidget* parent = nullptr);

    void setValue(const ClockValue& value);
    bool hasAgenda() const { return !value_.minutes.empty(); }

    // How much is in the menu; 0: nothing, `levels` - 1: everything.
    static constexpr int levels = 6;
    void setLevel(int level);
    int widthAt(int level) const;

Q_SIGNALS:
    void togglePressed();
    void extendPressed();
    void nextPressed();
    void agendaPressed();
    void watchedChanged(bool watched); // it can be seen, or cannot any more

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QAction* addEntry(void (ClockBar::*told)());

    ClockValue value_;
    int level_ = 0;
    QToolButton* toggle_;
    ClockFace* face_;
    QPushButton* extend_;
    AgendaStrip* strip_;
    QPushButton* agenda_;
    QToolButton* next_;
    QToolButton* more_;
    QMenu* menu_;
    QAction* toggleEntry_;
    QAction* extendEntry_;
    QAction* nextEntry_;
    QAction* agendaEntry_;
};

} // namespace stackwright
