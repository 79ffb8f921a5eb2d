// The part of WizardWindow that leads to what does not fit: one after the other, or by a list.
#include "models/findingmodel.h"
#include "models/stagemodel.h"
#include "pages/bottombar.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "widgets/findingpanel.h"
#include "widgets/messagebar.h"
#include "window/wizardwindow.h"

#include <QPushButton>

namespace stackwright {

QStringList WizardWindow::conflictStages() const
{
    QStringList stages;
    for (const Stage& stage : session_.catalogue().stages()) {
        const StageState state = stateOf(session_, stage.id);
        if (state == StageState::Conflict || state == StageState::Warning) {
            stages += stage.id;
        }
    }
    return stages;
}

void WizardWindow::nextConflict(int direction)
{
    const QStringList stages = conflictStages();
    if (stages.isEmpty()) {
        tellNoConflict();
        return;
    }
    const int here = session_.catalogue().stageIndex(stages_->stage());
    QString target = direction > 0 ? stages.constFirst() : stages.constLast();
    for (const QString& stage : stages) {
        const int index = session_.catalogue().stageIndex(stage);
        if (direction > 0 && index > here) {
            target = stage;
            break;
        }
        if (direction < 0 && index < here) {
            target = stage; // the last one before
        }
    }
    if (page() != Page::Stages && stages.contains(stages_->stage())) {
        target = stages_->stage();
    }
    if (findings_ != nullptr) {
        findings_->hide();
    }
    showStage(target);
    focusFixes();
}

void WizardWindow::focusFixes()
{
    stages_->view()->focusConflict();
}

void WizardWindow::showConflicts()
{
    if (findings_ == nullptr) {
        auto* model = new FindingModel(session_, this);
        findings_ = new FindingPanel(*model, *bottom_->findingsButton(), centralWidget());
        connect(findings_, &FindingPanel::chosen, this, [this](const QString& stage, const QString& finding) {
            showStage(stage);
            stages_->view()->focusFinding(finding);
        });
    }
    if (findings_->isVisible()) {
        findings_->leave();
    } else if (bottom_->findingsButton()->isVisible()) {
        findings_->open();
    } else {
        tellNoConflict();
    }
}

// Said once, however often it is asked, until there is one.
void WizardWindow::tellNoConflict()
{
    if (noConflictBar_ != nullptr) {
        return;
    }
    MessageValue value;
    value.title = tr("No conflict is open");
    value.detail = bottom_->findingsButton()->isVisible()
        ? tr("What was noted as a risk stands in the list of conflicts.")
        : QString();
    value.closable = true;
    noConflictBar_ = new MessageBar(value);
    addMessage(noConflictBar_);
    connect(&session_, &Session::findingsChanged, noConflictBar_, [this] {
        if (!conflictStages().isEmpty()) {
            noConflictBar_->deleteLater();
        }
    });
}

} // namespace stackwright
