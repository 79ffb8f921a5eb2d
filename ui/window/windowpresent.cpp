// The part of WizardWindow that presents: on a screen of the room's own when there is one, else in this window.
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stagespage.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "window/audiencewindow.h"
#include "window/windowactions.h"
#include "window/wizardwindow.h"

#include <QScreen>
#include <QStackedWidget>

namespace stackwright {

void WizardWindow::togglePresent()
{
    presenting_ = !presenting_;
    if (presenting_) {
        QScreen* other = AudienceWindow::screenBeside(*this);
        if (other != nullptr) {
            presentThere(*other);
        } else {
            presentHere(true);
        }
        awake_.hold(tr("A delivery stack is being presented"));
    } else {
        awake_.release();
        if (audience_ != nullptr) {
            leaveAudience();
        } else {
            presentHere(false);
        }
    }
    actions_->action(QStringLiteral("leave"))->setEnabled(presenting_ || isFullScreen());
    actions_->action(QStringLiteral("present"))->setText(presenting_ ? tr("Stop presenting") : tr("Present"));
}

bool WizardWindow::isShownToTheRoom() const
{
    return presenting_ && audience_ == nullptr;
}

void WizardWindow::coverPage()
{
    const bool covered = isShownToTheRoom() && page() != Page::Stages && page() != Page::Review;
    pages_->setVisible(!covered);
    cover_->setVisible(covered);
}

AudienceWindow* WizardWindow::audience() const
{
    return audience_;
}

void WizardWindow::presentHere(bool on)
{
    if (on) {
        wasMaximized_ = isMaximized();
        showPage(page() == Page::Review ? Page::Review : Page::Stages);
    }
    stages_->setPresenting(on);
    theme_.setPresenting(on);
    messageBox_->setVisible(!on); // what went wrong is for the speaker, and waits
    coverPage();
    refreshSaved();
    refreshBottom();
    if (on) {
        showFullScreen();
    } else if (wasMaximized_) {
        showMaximized();
    } else {
        showNormal();
    }
}

// The speaker's window stays as it is, with the notes in view.
void WizardWindow::presentThere(QScreen& screen)
{
    tabBefore_ = stages_->preview()->tab();
    showPage(page() == Page::Review ? Page::Review : Page::Stages);
    stages_->preview()->setTab(PreviewPane::Notes);
    audience_ = new AudienceWindow(session_);
    audience_->setScale(theme_.presentScale());
    connect(audience_, &AudienceWindow::left, this, [this] {
        if (presenting_) {
            togglePresent();
        }
    });
    connect(audience_, &AudienceWindow::stepped, this, [this](int stages) { stages > 0 ? nextStage() : previousStage(); });
    connect(&theme_, &ThemeControl::changed, audience_, [audience = audience_.data(), &theme = theme_] { audience->setScale(theme.presentScale()); });
    connect(this, &QObject::destroyed, audience_, &QObject::deleteLater); // of a window whose place another one takes
    connect(stages_, &StagesPage::stageShown, audience_, &AudienceWindow::showStage);
    followPage();
    audience_->showOn(screen);
    activateWindow();
    tellPresenting(screen.name());
}

// The room sees the page that the speaker is on, if it is one for it.
void WizardWindow::followPage()
{
    if (audience_ == nullptr) {
        return;
    }
    if (page() == Page::Start) {
        togglePresent(); // nothing is open any more
    } else if (page() == Page::Review) {
        audience_->showWiring(*reviewPage().wiring());
    } else if (page() == Page::Stages) {
        audience_->showStage(stages_->stage());
    }
}

void WizardWindow::tellPresenting(const QString& screen)
{
    MessageValue value;
    value.title = tr("The room sees the cards on %1; your notes stay here.").arg(screen);
    value.detail = tr("Esc ends it.");
    value.closable = true;
    presentBar_ = new MessageBar(value);
    addMessage(presentBar_);
}

// What keeps the screen on is the desktop's business; who presents should know when it does not.
void WizardWindow::tellAwake()
{
    const QString words = awake_.state() == StayAwake::State::Refused ? tr("The screen may go dark after a while: this desktop offers no way to keep it on.") : QString();
    if (presentBar_ != nullptr) {
        presentBar_->setEffect(words);
    }
    QAction* present = actions_->action(QStringLiteral("present"));
    present->setStatusTip(words);
    present->setToolTip(words.isEmpty() ? present->text() : words);
}

void WizardWindow::leaveAudience()
{
    audience_->disconnect(this);
    audience_->hide();
    audience_->deleteLater(); // its key may be what asked for it
    audience_ = nullptr;
    if (presentBar_ != nullptr) {
        presentBar_->deleteLater();
    }
    stages_->preview()->setTab(tabBefore_);
}

} // namespace stackwright
