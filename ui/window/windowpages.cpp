// The parts of the window: header, pages and bottom bar. The pages behind the first one are made when they are needed,
// or soon after the first paint.
#include "models/presetmodel.h"
#include "pages/bottombar.h"
#include "pages/donepage.h"
#include "pages/exportpage.h"
#include "pages/filespane.h"
#include "pages/goalspage.h"
#include "pages/headerbar.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/shareactions.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "pages/startpage.h"
#include "style/look.h"
#include "widgets/commandpalette.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/questionview.h"
#include "window/presenter.h"
#include "window/variantcommands.h"
#include "window/windowactions.h"
#include "window/wizardwindow.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stackwright {

namespace {

constexpr int afterPaint = 50; // ms

} // namespace

void WizardWindow::build()
{
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    const auto action = [this](const char* id) { return actions_->action(QLatin1String(id)); };
    header_ = new HeaderBar(
        {actions_->menu(), action("undo"), action("redo"), action("palette"), action("theme"), action("present")});
    pages_ = new QStackedWidget;
    bottom_ = new BottomBar(session_, clock_);
    start_ = new StartPage(session_, recents_, presets_);
    pages_->addWidget(start_);
    column->addWidget(header_);
    messageBox_ = new QWidget;
    messages_ = new QVBoxLayout(messageBox_);
    setMargins(messages_, 12, 0, 12, 0);
    cover_ = new EmptyState(QStringLiteral("presentation"), tr("Not for the room"),
        tr("This page has people, addresses and folders. It is there again when presenting ends (Esc)."));
    question_ = new QuestionView;
    column->addWidget(messageBox_);
    column->addWidget(pages_, 1);
    column->addWidget(cover_, 1);
    column->addWidget(question_, 1);
    column->addWidget(bottom_);
    setCentralWidget(central);
    new VariantCommands(*this, *header_, workFile_); // the window owns it
    presenter_ = new Presenter(*this, {header_, messageBox_, pages_, cover_, bottom_, question_});
    palette_ = new CommandPalette(central);
    setMinimumSize(800, 520);
}

void WizardWindow::connectFrame()
{
    connect(header_, &HeaderBar::phaseChosen, this, [this](int phase) { showPage(Page(phase + 1)); });
    connect(bottom_, &BottomBar::nextPressed, this, &WizardWindow::goNext);
    connect(bottom_, &BottomBar::backPressed, this, &WizardWindow::goBack);
    connect(bottom_, &BottomBar::agreePressed, this, &WizardWindow::agree);
    connect(bottom_, &BottomBar::agendaPressed, this, &WizardWindow::showAgenda);
    connect(presenter_, &Presenter::told, this, &WizardWindow::addMessage);
    connect(presenter_, &Presenter::changed, this, [this] {
        refreshSaved();
        refreshBottom();
    });
    connect(bottom_, &BottomBar::findingsPressed, this, &WizardWindow::showConflicts);
    connect(start_, &StartPage::emptyChosen, this, &WizardWindow::newStack);
    connect(start_, &StartPage::openChosen, this, &WizardWindow::chooseFile);
    connect(start_, &StartPage::sampleChosen, this, &WizardWindow::openSample);
    connect(start_, &StartPage::blueprintChosen, this, &WizardWindow::newFromBlueprint);
    connect(start_, &StartPage::presetChosen, this, &WizardWindow::newFromPreset);
    connect(start_, &StartPage::presetRenameWanted, this, &WizardWindow::renamePreset);
    connect(&presets_, &PresetModel::changed, this, &WizardWindow::tellPresetChange);
    connect(&presets_, &PresetModel::failed, this, &WizardWindow::showTrouble);
    connect(start_, &StartPage::pathChosen, this, [this](const QString& path) { openPath(path); });
    connect(start_, &StartPage::locateWanted, this, &WizardWindow::locate);
    connect(start_, &StartPage::restoreChosen, this, [this](const Leftover& leftover) {
        takeOpened(workFile_.restore(leftover), leftover.path);
        showStage(leftover.stage);
        for (const Page page : {Page::Goals, Page::Review, Page::Export}) {
            if (leftover.page == pageName(page)) {
                showPage(page);
            }
        }
    });
    connect(start_, &StartPage::discardChosen, this, [](const Leftover& leftover) { WorkFile::discard(leftover); });
    connect(palette_, &CommandPalette::chosen, this, &WizardWindow::takePaletteChoice);
}

bool WizardWindow::makeNextPage()
{
    const auto add = [this](auto*& page) {
        using Made = std::remove_reference_t<decltype(*page)>;
        page = new Made(session_);
        pages_->addWidget(page);
    };
    switch (Page(pages_->count())) {
    case Page::Start: break; // is there from the beginning
    case Page::Goals: add(goals_); break;
    case Page::Stages: add(stages_); break;
    case Page::Review: add(review_); break;
    case Page::Export: add(export_); break;
    case Page::Done:
        add(done_);
        connectPages();
        break;
    default: return false;
    }
    return true;
}

void WizardWindow::makePages()
{
    while (makeNextPage()) {
    }
}

// One page a turn, so that nobody waits for all of them.
void WizardWindow::makeAheadOfTime()
{
    if (makeNextPage()) {
        QTimer::singleShot(0, this, &WizardWindow::makeAheadOfTime);
    }
}

StagesPage& WizardWindow::stagesPage()
{
    makePages();
    return *stages_;
}

ReviewPage& WizardWindow::reviewPage()
{
    makePages();
    return *review_;
}

void WizardWindow::connectPages()
{
    connect(goals_, &GoalsPage::stageChosen, this, &WizardWindow::showStage);
    findChild<VariantCommands*>()->connectPages(*stages_, *export_);
    review_->setShareMenu(actions_->shareMenu());
    done_->setSharing(actions_->shareMenu(), actions_->action(QStringLiteral("page")));
    connect(review_, &ReviewPage::stageChosen, this, &WizardWindow::showStage);
    connect(review_, &ReviewPage::goalsChosen, this, [this] { showPage(Page::Goals); });
    connect(review_, &ReviewPage::pictureWanted, this, [this] { share().saveWiring(*review_->wiring()); });
    connect(stages_->preview()->files(), &FilesPane::troubleFound, this, &WizardWindow::showTrouble);
    connect(export_, &ExportPage::nextChanged, this, &WizardWindow::refreshBottom);
    connect(export_, &ExportPage::conflictChosen, this, [this](const QString& stage, const QString& finding) {
        showStage(stage);
        stages_->view()->focusFinding(finding);
    });
    connect(export_, &ExportPage::exported, this, &WizardWindow::takeExported);
    connect(stages_, &StagesPage::stageShown, this, [this](const QString& stage) {
        bottom_->setStage(stage);
        workFile_.rememberPlace(pageName(page()), stage);
        refreshBottom();
    });
    const QSettings settings;
    QList<int> columns;
    const QVariantList kept = settings.value(QStringLiteral("columns")).toList();
    for (const QVariant& width : kept) {
        columns += width.toInt();
    }
    stages_->setColumns(columns);
    stages_->preview()->setTab(settings.value(QStringLiteral("tab"), 0).toInt());
}

bool WizardWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier
            && presenter_->leavesSpaceTo(focusWidget())) {
            event->accept();
            return true;
        }
    }
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !std::exchange(painted_, true)) {
        QTimer::singleShot(afterPaint, this, &WizardWindow::makeAheadOfTime);
    }
    return done;
}

} // namespace stackwright
