// The bottom of the window: how far the stages are, the conflicts, back, and the one next step.
#pragma once

#include "session.h"

#include <QWidget>

class QPushButton;

namespace stackwright {

class GroupProgress;
class Label;

class BottomBar final : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(Session& session, QWidget* parent = nullptr);

    void setStage(const QString& stage); // whose group is named; empty: none
    void setBack(bool possible);
    // A step that is not possible says why beside its button.
    void setNext(const QString& text, bool possible, const QString& why = {});

    void pressNext();

Q_SIGNALS:
    void backPressed();
    void nextPressed();
    void conflictsPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Session& session_;
    QString stage_;
    GroupProgress* progress_;
    QPushButton* conflicts_;
    QPushButton* back_;
    QPushButton* next_;
    Label* why_;
};

} // namespace stackwright
