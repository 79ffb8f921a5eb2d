#include "window/presenter.h"

#include "models/questionvalue.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "widgets/messagebar.h"
#include "widgets/questionview.h"
#include "widgets/toolcard.h"
#include "window/audiencewindow.h"
#include "window/windowactions.h"
#include "window/wizardwindow.h"

#include <QComboBox>
#include <QScreen>

#include <utility>

namespace stackwright {

Presenter::Presenter(WizardWindow& window, const PresentParts& parts) : QObject(&window), window_(window), parts_(parts)
{
    connect(&awake_, &StayAwake::changed, this, &Presenter::tellAwake);
    connect(parts_.question, &QuestionView::stepped, this, &Presenter::step);
    connect(&window_.session(), &Session::stackChanged, this, &Presenter::showQuestion);
    refreshActions();
}

// A window may go while it presents; by then there is nobody to tell that the screen may go dark.
Presenter::~Presenter()
{
    awake_.disconnect(this);
}

void Presenter::toggle()
{
    presenting_ = !presenting_;
    if (presenting_) {
        QScreen* other = AudienceWindow::screenBeside(window_);
        if (other != nullptr) {
            presentThere(*other);
        } else {
            presentHere(true);
        }
        awake_.hold(tr("A delivery stack is being presented"));
    } else {
        const bool asked = std::exchange(asking_, false) && audience_ == nullptr;
        awake_.release();
        if (audience_ != nullptr) {
            leaveAudience();
        } else {
            presentHere(false);
        }
        if (asked) { // what had the keys is gone
            window_.stagesPage().view()->focusCards();
        }
    }
    refreshActions();
}

void Presenter::refreshActions()
{
    WindowActions& actions = window_.actions();
    actions.action(QStringLiteral("leave"))->setEnabled(presenting_ || window_.isFullScreen());
    actions.action(QStringLiteral("present"))->setText(presenting_ ? tr("Stop presenting") : tr("Present"));
    actions.action(QStringLiteral("question"))->setEnabled(presenting_);
}

void Presenter::toggleQuestion()
{
    if (!presenting_) {
        return;
    }
    asking_ = !asking_;
    if (asking_) {
        window_.showPage(Page::Stages); // and that follows
        return;
    }
    follow();
    if (audience_ == nullptr) {
        window_.stagesPage().view()->focusCards();
    }
}

void Presenter::leave()
{
    if (asking_) {
        toggleQuestion();
    } else if (presenting_) {
        toggle();
    }
}

bool Presenter::isShownToTheRoom() const
{
    return presenting_ && audience_ == nullptr;
}

AudienceWindow* Presenter::audience() const
{
    return audience_;
}

// With a question there is nothing else, not even the line with the clock.
void Presenter::arrange()
{
    const bool here = isShownToTheRoom();
    const bool question = here && asking_;
    const bool start = window_.page() == Page::Start;
    const bool covered = here && window_.page() != Page::Stages && window_.page() != Page::Review;
    parts_.question->setVisible(question);
    parts_.header->setVisible(!start && !question);
    parts_.bottom->setVisible(!start && !question);
    parts_.messages->setVisible(!here); // what went wrong is for the speaker, and waits
    parts_.pages->setVisible(!covered && !question);
    parts_.cover->setVisible(covered && !question);
}

void Presenter::showQuestion()
{
    if (!asking_) {
        return;
    }
    const QuestionValue value = questionOf(window_.session(), window_.stage());
    parts_.question->setValue(value);
    if (audience_ != nullptr) {
        audience_->showQuestion(value);
    }
}

// The room sees the page that the speaker is on, if it is one for it; another page than the stages has no question.
void Presenter::follow()
{
    asking_ = asking_ && window_.page() == Page::Stages;
    showQuestion();
    arrange();
    if (asking_ && audience_ == nullptr) {
        parts_.question->setFocus(Qt::OtherFocusReason);
    }
    if (audience_ == nullptr || asking_) {
        return;
    }
    if (window_.page() == Page::Start) {
        toggle(); // nothing is open any more
    } else if (window_.page() == Page::Review) {
        audience_->showWiring(*window_.reviewPage().wiring());
    } else if (window_.page() == Page::Stages) {
        audience_->showStage(window_.stage());
    }
}

void Presenter::step(int stages)
{
    stages > 0 ? window_.nextStage() : window_.previousStage();
}

bool Presenter::leavesSpaceTo(const QWidget* focus) const
{
    const bool pressed =
        qobject_cast<const QAbstractButton*>(focus) != nullptr || qobject_cast<const QComboBox*>(focus) != nullptr;
    return audience_ != nullptr && pressed && qobject_cast<const ToolCard*>(focus) == nullptr;
}

void Presenter::presentHere(bool on)
{
    if (on) {
        wasMaximized_ = window_.isMaximized();
        window_.showPage(window_.page() == Page::Review ? Page::Review : Page::Stages);
    }
    window_.stagesPage().setPresenting(on);
    window_.theme().setPresenting(on);
    arrange();
    Q_EMIT changed();
    if (on) {
        window_.showFullScreen();
    } else if (wasMaximized_) {
        window_.showMaximized();
    } else {
        window_.showNormal();
    }
}

// The speaker's window stays as it is, with the notes in view.
void Presenter::presentThere(QScreen& screen)
{
    PreviewPane* preview = window_.stagesPage().preview();
    tabBefore_ = preview->tab();
    window_.showPage(window_.page() == Page::Review ? Page::Review : Page::Stages);
    preview->setTab(PreviewPane::Notes);
    audience_ = new AudienceWindow(window_.session());
    audience_->setScale(window_.theme().presentScale());
    connect(audience_, &AudienceWindow::left, this, [this] {
        if (presenting_) {
            toggle();
        }
    });
    connect(audience_, &AudienceWindow::escaped, this, &Presenter::leave);
    connect(audience_, &AudienceWindow::stepped, this, &Presenter::step);
    connect(audience_, &AudienceWindow::questionPressed, this, &Presenter::toggleQuestion);
    connect(&window_.theme(), &ThemeControl::changed, audience_,
        [audience = audience_.data(), &theme = window_.theme()] { audience->setScale(theme.presentScale()); });
    connect(
        &window_, &QObject::destroyed, audience_, &QObject::deleteLater); // of a window whose place another one takes
    connect(&window_.stagesPage(), &StagesPage::stageShown, audience_, [this] { follow(); });
    follow();
    audience_->showOn(screen);
    window_.activateWindow();
    tellPresenting(screen.name());
}

void Presenter::tellPresenting(const QString& screen)
{
    MessageValue value;
    value.title = tr("The room sees the cards on %1; your notes stay here.").arg(screen);
    value.detail = tr("Space shows one question alone, Esc ends it.");
    value.closable = true;
    bar_ = new MessageBar(value);
    Q_EMIT told(bar_);
}

// What keeps the screen on is the desktop's business; who presents should know when it does not.
void Presenter::tellAwake()
{
    const QString words = awake_.state() == StayAwake::State::Refused
        ? tr("The screen may go dark after a while: this desktop offers no way to keep it on.")
        : QString();
    if (bar_ != nullptr) {
        bar_->setEffect(words);
    }
    QAction* present = window_.actions().action(QStringLiteral("present"));
    present->setStatusTip(words);
    present->setToolTip(words.isEmpty() ? present->text() : words);
}

void Presenter::leaveAudience()
{
    audience_->disconnect(this);
    audience_->hide();
    audience_->deleteLater(); // its key may be what asked for it
    audience_ = nullptr;
    if (bar_ != nullptr) {
        bar_->deleteLater();
    }
    window_.stagesPage().preview()->setTab(tabBefore_);
}

} // namespace stackwright
