// What the room sees while a stack is presented on a screen of its own: the stages and the cards of the one that is
// talked about, or the wiring, or one question; larger than at the desk, and without anything to press. It follows the
// speaker's window.
#pragma once

#include "session/session.h"

#include <QWidget>

class QGraphicsProxyWidget;
class QGraphicsView;
class QScreen;
class QStackedLayout;

namespace stackwright {

class Label;
class QuestionView;
struct QuestionValue;
class StageRail;
class StageView;
class WiringView;

class AudienceWindow final : public QWidget {
    Q_OBJECT

public:
    explicit AudienceWindow(Session& session);

    void showOn(QScreen& screen);
    void showStage(const QString& stage);
    // As the speaker has it: its open groups and its walk along a commit's way are followed.
    void showWiring(const WiringView& speakers);
    // Instead of all that, until a stage or the wiring is shown.
    void showQuestion(const QuestionValue& question);
    // How much larger than the speaker's window everything is.
    void setScale(double scale);

    StageView* stageView() const { return stage_; }

    // The screen for an audience of `speaker`'s: one that shows something else. Null when there is none.
    static QScreen* screenBeside(const QWidget& speaker);

Q_SIGNALS:
    void left();
    void escaped();           // Esc: out of the question, or of it all
    void questionPressed();   // Space
    void stepped(int stages); // a presenter's remote control turns pages

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makePage();
    void refreshWords();
    void fit();

    Session& session_;
    double scale_ = 1.0;
    const QScreen* target_ = nullptr; // to compare with, nothing else: it may be gone
    QStackedLayout* layout_;
    QGraphicsView* enlarged_;
    QGraphicsProxyWidget* page_ = nullptr;
    Label* project_ = nullptr;
    Label* progress_ = nullptr;
    StageRail* rail_ = nullptr;
    StageView* stage_ = nullptr;
    WiringView* wiring_;
    QuestionView* question_;
};

} // namespace stackwright
