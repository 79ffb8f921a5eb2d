// The part of WizardWindow that opens the agenda and the parking lot.
#include "pages/agendadialog.h"
#include "window/presenter.h"
#include "window/wizardwindow.h"

namespace stackwright {

AgendaDialog& WizardWindow::openAgenda()
{
    const Agenda& agenda = clock_.agenda();
    const QString subject = agenda.running() ? agenda.items[size_t(agenda.current)].stage : QString();
    auto* dialog = new AgendaDialog(session_, clock_, subject.isEmpty() && page() == Page::Stages ? stage() : subject,
        presenter_->isShownToTheRoom(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

void WizardWindow::showAgenda()
{
    openAgenda();
}

void WizardWindow::parkSubject()
{
    openAgenda().askForParked();
}

} // namespace stackwright
