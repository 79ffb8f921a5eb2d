// The bottom of the window: the clock, how far the stages are, the conflicts, back, and the one next step.
#pragma once

#include "session/agendaclock.h"

#include <QWidget>

class QPushButton;

namespace stackwright {

class ClockBar;
class GroupProgress;
class Label;

class BottomBar final : public QWidget {
    Q_OBJECT

public:
    BottomBar(Session& session, AgendaClock& clock, QWidget* parent = nullptr);

    void setStage(const QString& stage); // whose group is named; empty: none
    void setBack(bool possible);
    // A step that is not possible says why beside its button.
    void setNext(const QString& text, bool possible, const QString& why = {});

    // The room's yes to what is shown; an empty text hides it.
    void setAgree(const QString& text, bool possible, bool agreed = false);

    QPushButton* findingsButton() const { return findings_; } // over it stands the list

Q_SIGNALS:
    void backPressed();
    void nextPressed();
    void findingsPressed();
    void agreePressed();
    void agendaPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshFindings();
    void refreshClock();
    void fit();

    Session& session_;
    AgendaClock& clock_;
    ClockBar* clockBar_;
    QString stage_;
    GroupProgress* progress_;
    QPushButton* findings_;
    QPushButton* back_;
    QPushButton* agree_;
    QPushButton* next_;
    Label* why_;
};

} // namespace stackwright
