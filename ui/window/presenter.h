// Shows the open stack to the room: on a screen of the room's own when there is one, else in the speaker's window; and,
// when it is asked for, one question over the whole of it.
#pragma once

#include "jobs/stayawake.h"

#include <QObject>
#include <QPointer>

class QScreen;

namespace stackwright {

class AudienceWindow;
class MessageBar;
class QuestionView;
class WizardWindow;

// What of the window comes and goes with it.
struct PresentParts {
    QWidget* header = nullptr;
    QWidget* messages = nullptr;
    QWidget* pages = nullptr;
    QWidget* cover = nullptr; // in the place of a page with people, addresses and folders, which are not for the room
    QWidget* bottom = nullptr;
    QuestionView* question = nullptr;
};

class Presenter final : public QObject {
    Q_OBJECT

public:
    Presenter(WizardWindow& window, const PresentParts& parts);
    ~Presenter() override;

    void toggle();
    void toggleQuestion(); // only while presenting
    void leave();          // the question first, then presenting

    bool isPresenting() const { return presenting_; }
    bool isShownToTheRoom() const; // the speaker's window itself
    bool isAsking() const { return asking_; }
    AudienceWindow* audience() const; // null: the room has no screen of its own
    StayAwake& stayAwake() { return awake_; }

    // The speaker went to a page or a stage.
    void follow();

    // Does Space press what has the focus, as it does outside of Present? In the speaker's own window only; a card
    // takes Enter.
    bool leavesSpaceTo(const QWidget* focus) const;

Q_SIGNALS:
    void changed(); // who sees what
    void told(stackwright::MessageBar* bar);

private:
    void presentHere(bool on);
    void presentThere(QScreen& screen);
    void leaveAudience();
    void arrange();
    void showQuestion();
    void step(int stages);
    void tellPresenting(const QString& screen);
    void tellAwake();
    void refreshActions();

    WizardWindow& window_;
    PresentParts parts_;
    StayAwake awake_;
    QPointer<AudienceWindow> audience_;
    QPointer<MessageBar> bar_;
    bool presenting_ = false;
    bool asking_ = false;
    int tabBefore_ = 0; // of the preview
    bool wasMaximized_ = false;
};

} // namespace stackwright
