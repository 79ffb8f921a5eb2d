// The part of WizardWindow that carries out what keys, menu and palette ask for.
#include "pages/filespane.h"
#include "pages/headerbar.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "pages/startpage.h"
#include "style/icons.h"
#include "widgets/commandpalette.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "window/focusorder.h"
#include "window/presenter.h"
#include "window/shortcutsdialog.h"
#include "window/windowactions.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace stackwright {

void WizardWindow::nextStage()
{
    if (const QString next = stages_->nextStage(); !next.isEmpty()) {
        showStage(next);
    }
}

void WizardWindow::previousStage()
{
    if (const QString previous = stages_->previousStage(); !previous.isEmpty()) {
        showStage(previous);
    }
}

void WizardWindow::compareTools()
{
    showPage(Page::Stages);
    stages_->startCompare();
}

void WizardWindow::toggleFullScreen()
{
    if (isFullScreen()) {
        showNormal();
    } else {
        showFullScreen();
    }
    actions_->action(QStringLiteral("leave"))->setEnabled(isFullScreen() || presenter_->isPresenting());
}

void WizardWindow::leave()
{
    if (presenter_->isPresenting()) {
        presenter_->leave();
    } else if (isFullScreen()) {
        toggleFullScreen();
    }
}

void WizardWindow::stepPane(int direction)
{
    if (page() == Page::Stages) {
        stages_->stepPane(direction);
    } else {
        focusNextPrevChild(direction > 0);
    }
}

void WizardWindow::stepPreviewTab(int direction)
{
    stages_->preview()->stepTab(direction);
}

void WizardWindow::togglePreview()
{
    showPage(Page::Stages);
    stages_->togglePreview();
}

void WizardWindow::toggleFullPreview()
{
    showPage(Page::Stages);
    stages_->toggleFullPreview();
}

void WizardWindow::find()
{
    if (page() == Page::Stages) {
        showFiles();
        textPane().openFind();
    }
}

void WizardWindow::nextChange(int direction)
{
    if (page() != Page::Stages) {
        return;
    }
    stages_->preview()->setTab(PreviewPane::Changes);
    if (direction > 0) {
        stages_->preview()->files()->nextChange();
    } else {
        stages_->preview()->files()->previousChange();
    }
}

void WizardWindow::copyFile()
{
    textPane().copyFile();
}

TextPane& WizardWindow::textPane()
{
    return *stages_->preview()->files()->text();
}

// The files in view, whatever was in their place.
void WizardWindow::showFiles()
{
    showPage(Page::Stages);
    if (!stages_->preview()->isVisible()) {
        stages_->togglePreview();
    }
    if (stages_->preview()->tab() > PreviewPane::Changes) {
        stages_->preview()->setTab(PreviewPane::Files);
    }
}

void WizardWindow::findInAll()
{
    showFiles();
    stages_->preview()->files()->openSearch();
}

void WizardWindow::toggleSplit()
{
    showFiles();
    stages_->preview()->setTab(PreviewPane::Changes);
    textPane().setSplit(!textPane().isSplit());
}

void WizardWindow::toggleRendered()
{
    showFiles();
    stages_->preview()->setTab(PreviewPane::Files);
    textPane().setRendered(!textPane().isRendered());
}

void WizardWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (const QAction* action : actions_->all()) {
        entries.push_back({QStringLiteral("action ") + action->objectName(), action->text(),
            action->shortcut().toString(QKeySequence::NativeText), actions_->iconName(action), action->isEnabled()});
    }
    if (session_.isOpen()) {
        for (const Stage& stage : session_.catalogue().stages()) {
            entries.push_back(
                {QStringLiteral("stage ") + stage.id, tr("Go to %1").arg(stage.title), tr("stage"), stage.icon, true});
        }
        for (const Tool& tool : session_.catalogue().tools()) {
            const Stage* stage = session_.catalogue().stage(tool.stage);
            entries.push_back({QStringLiteral("stage ") + tool.stage, tool.name,
                stage != nullptr ? stage->title : QString(), QStringLiteral("package"), true});
        }
    }
    palette_->open(entries);
}

void WizardWindow::takePaletteChoice(const QString& id)
{
    if (id.startsWith(QLatin1String("action "))) {
        actions_->action(id.mid(7))->trigger();
    } else if (id.startsWith(QLatin1String("stage "))) {
        showStage(id.mid(6));
    }
}

bool WizardWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget*> order = focusOrder(centralWidget());
    if (order.isEmpty()) {
        return QMainWindow::focusNextPrevChild(next);
    }
    const auto here = order.indexOf(focusWidget());
    const auto target =
        here < 0 ? (next ? 0 : order.size() - 1) : (here + (next ? 1 : -1) + order.size()) % order.size();
    order.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

// Enter presses the button that has the focus, as it does everywhere but in Qt's own windows.
void WizardWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && button != nullptr && !button->isCheckable() && button->isEnabled()) {
        button->click();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void WizardWindow::showTrouble(const Error& error)
{
    MessageValue value;
    value.tone = error.failure == Failure::Problem ? MessageValue::Tone::Warning : MessageValue::Tone::Error;
    value.title = error.what;
    const QString place = error.place.text();
    value.detail = place.isEmpty() ? error.next : place + QLatin1Char('\n') + error.next;
    value.closable = true;
    addMessage(new MessageBar(value));
}

void WizardWindow::addMessage(MessageBar* bar)
{
    while (messages_->count() > 2) {
        QLayoutItem* item = messages_->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    messages_->addWidget(bar);
    setMargins(messages_, 12, 8, 12, 8);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    connect(
        bar, &QObject::destroyed, messages_,
        [this] {
            if (messages_->isEmpty()) { // no strip where nothing is said
                setMargins(messages_, 12, 0, 12, 0);
            }
        },
        Qt::QueuedConnection); // the layout lets go of it after that
}

void WizardWindow::showLeftovers(const std::vector<Leftover>& leftovers)
{
    start_->showLeftovers(leftovers);
}

void WizardWindow::showCatalogueProblems(const Problems& problems)
{
    const Error first = firstError(problems);
    showTrouble({Failure::Io, first.place,
        tr("The catalogue has %n problem(s); the built-in one is used. The first: %1", nullptr, int(problems.size()))
            .arg(first.what),
        tr("stackwright-cli check-catalogue lists them all.")});
}

void WizardWindow::openMenu()
{
    header_->openMenu();
}

void WizardWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(*actions_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WizardWindow::showAbout()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Stackwright"));
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(new Label(tr("Stackwright %1").arg(QStringLiteral(STACKWRIGHT_VERSION)), TextRole::Title));
    column->addWidget(paragraph(tr("Walks a team through one pick per delivery stage and writes a wired git "
                                   "repository. It works without a network and sends nothing anywhere.")));
    column->addWidget(paragraph(tr("Names of tools are trademarks of their owners; to name them is no endorsement."),
        TextRole::Secondary, Token::TextSecondary));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(px(420), column->heightForWidth(px(420)));
    dialog->open();
}

} // namespace stackwright
