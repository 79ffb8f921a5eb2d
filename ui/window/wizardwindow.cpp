#include "window/wizardwindow.h"

#include "pages/bottombar.h"
#include "pages/donepage.h"
#include "pages/exportpage.h"
#include "pages/filespane.h"
#include "pages/goalspage.h"
#include "pages/headerbar.h"
#include "pages/previewpane.h"
#include "pages/reviewpage.h"
#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "pages/startpage.h"
#include "widgets/commandpalette.h"
#include "widgets/messagebar.h"
#include "widgets/wiringview.h"
#include "window/focusorder.h"
#include "window/presenter.h"
#include "window/windowactions.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int savedRefresh = 15'000; // ms: "saved a moment ago" grows old

} // namespace

QString pageName(Page page)
{
    static const QStringList names = {QStringLiteral("start"), QStringLiteral("goals"), QStringLiteral("stages"),
        QStringLiteral("review"), QStringLiteral("export"), QStringLiteral("done")};
    return names.at(int(page));
}

WizardWindow::WizardWindow(
    Session& session, WorkFile& workFile, RecentModel& recents, ThemeControl& theme, QWidget* parent)
    : QMainWindow(parent), session_(session), workFile_(workFile), recents_(recents), theme_(theme), clock_(session),
      presets_(presetFolder(), session.cataloguePointer()), versions_(workFile.stateFolder())
{
    setWindowTitle(tr("Stackwright"));
    setAcceptDrops(true);
    readLook(); // before there is anything to give it to
    actions_ = new WindowActions(*this);
    build();
    connectFrame();
    connectSession();
    savedClock_.start(savedRefresh);
    connect(&savedClock_, &QTimer::timeout, this, &WizardWindow::refreshSaved);
    readPlace();
    connect(
        &theme_, &ThemeControl::changed, this, &WizardWindow::writeLook); // now, and not at the end: a crash has none
    showPage(Page::Start);
}

WizardWindow::~WizardWindow()
{
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly)); // they use the actions and versions that go next
}

void WizardWindow::connectSession()
{
    connect(&session_, &Session::opened, this, [this] {
        makePages();
        exported_ = false;
        actions_->setOpen(true);
        stages_->showStage(
            session_.catalogue().stages().empty() ? QString() : session_.catalogue().stages().front().id);
    });
    connect(&session_, &Session::opened, this, [this] { delete readOnlyBar_; });
    connect(&session_, &Session::changeRefused, this, [this] {
        if (readOnlyBar_ != nullptr) {
            readOnlyBar_->focusFirstFix();
        }
    });
    connect(&versions_, &Versions::failed, this, &WizardWindow::showTrouble);
    connect(&session_, &Session::closed, this, [this] { actions_->setOpen(false); });
    connect(&session_, &Session::stackChanged, this, &WizardWindow::refreshHeader);
    connect(&session_, &Session::stackChanged, this, &WizardWindow::refreshBottom);
    connect(&session_, &Session::resolvedChanged, this, &WizardWindow::refreshBottom);
    connect(&session_, &Session::findingsChanged, this, &WizardWindow::refreshHeader);
    connect(&workFile_, &WorkFile::saved, this, [this] {
        refreshSaved();
        noteRecent();
    });
    connect(&workFile_, &WorkFile::saveFailed, this, [this](const Error& error) {
        refreshSaved();
        showTrouble(error);
    });
}

Page WizardWindow::page() const
{
    return Page(pages_->currentIndex());
}

void WizardWindow::showPage(Page page)
{
    if (page != Page::Start && !session_.isOpen()) {
        return;
    }
    const bool start = page == Page::Start;
    if (start) {
        recents_.lookAgain();
    }
    if (page == Page::Export && !exported_) {
        export_->setFolder(workFile_.repository().isEmpty()
                ? QDir::homePath() + QLatin1Char('/') + session_.stack().project.effectiveSlug()
                : workFile_.repository());
    }
    pages_->setCurrentIndex(int(page));
    presenter_->follow();
    bottom_->setStage(page == Page::Stages ? stages_->stage() : QString());
    if (page == Page::Stages) {
        stages_->leaveCompare();
    }
    if (!pages_->isHidden()) { // else one question has the screen and the keys
        focusPage();
    }
    workFile_.rememberPlace(pageName(page), stage());
    refreshHeader();
    refreshBottom();
}

void WizardWindow::focusPage()
{
    switch (page()) {
    case Page::Start: start_->focusFirst(); break;
    case Page::Goals: goals_->focusFirst(); break;
    case Page::Stages: stages_->view()->focusCards(); break;
    case Page::Review: review_->wiring()->setFocus(Qt::OtherFocusReason); break;
    case Page::Export: export_->focusFirst(); break;
    case Page::Done: done_->focusFirst(); break;
    }
}

void WizardWindow::showStage(const QString& stage)
{
    if (!session_.isOpen()) {
        return;
    }
    stages_->showStage(stage);
    showPage(Page::Stages);
}

QString WizardWindow::stage() const
{
    return stages_ == nullptr ? QString() : stages_->stage();
}

void WizardWindow::refreshHeader()
{
    header_->setProject(session_.stack().project.name);
    header_->setPhase(page() == Page::Done ? 3 : int(page()) - 1);
    header_->setDone(0, placeholdersIn(session_.stack(), session_.catalogue()).isEmpty());
    header_->setDone(1, session_.agreedStages() == int(session_.catalogue().stages().size()));
    header_->setDone(2, exported_);
    header_->setDone(3, exported_);
    setWindowTitle(
        page() == Page::Start ? tr("Stackwright") : tr("%1 – Stackwright").arg(session_.stack().project.name));
    refreshSaved();
}

void WizardWindow::refreshSaved()
{
    if (presenter_->isShownToTheRoom()) {
        header_->setSaved({}, false); // the reason may name a folder
        return;
    }
    if (workFile_.isReadOnly()) {
        header_->setSaved(tr("Read-only: open in another window"), true);
        return;
    }
    if (workFile_.trouble()) {
        header_->setSaved(tr("Not saved: %1").arg(workFile_.trouble()->what), true);
        return;
    }
    const qint64 minutes =
        workFile_.savedAt().isValid() ? workFile_.savedAt().secsTo(QDateTime::currentDateTime()) / 60 : 0;
    const QString draft = workFile_.isDraft() ? tr("Draft, ") : QString();
    if (!workFile_.savedAt().isValid()) {
        header_->setSaved(draft + tr("being saved"), false);
    } else if (minutes < 1) {
        header_->setSaved(draft.isEmpty() ? tr("Saved a moment ago") : draft + tr("saved a moment ago"), false);
    } else if (minutes < 60) {
        header_->setSaved(draft.isEmpty() ? tr("Saved %n minute(s) ago", nullptr, int(minutes))
                                          : draft + tr("saved %n minute(s) ago", nullptr, int(minutes)),
            false);
    } else {
        header_->setSaved(
            draft + tr("saved %1").arg(whenWords(workFile_.savedAt(), QDateTime::currentDateTime())), false);
    }
}

void WizardWindow::refreshBottom()
{
    refreshAgree();
    if (presenter_->isShownToTheRoom() && page() == Page::Export) {
        bottom_->setBack(true);
        bottom_->setNext({}, false);
        return;
    }
    bottom_->setBack(page() != Page::Goals && page() != Page::Start);
    switch (page()) {
    case Page::Start: bottom_->setNext({}, false); break;
    case Page::Goals: bottom_->setNext(tr("Next: Stages"), true); break;
    case Page::Stages: {
        const Stage* next = session_.catalogue().stage(stages_->nextStage());
        bottom_->setNext(next != nullptr ? tr("Next: %1").arg(next->title) : tr("Next: Review"), true);
        break;
    }
    case Page::Review: bottom_->setNext(tr("Export to a repository…"), true); break;
    case Page::Export: {
        const QString obstacle = export_->nextObstacle();
        bottom_->setNext(export_->nextText(), obstacle.isEmpty(), obstacle);
        break;
    }
    case Page::Done: bottom_->setNext(tr("Back to the stages"), true); break;
    }
}

// Of the stage that is shown, or of all of them where all are looked at.
void WizardWindow::refreshAgree()
{
    const QStringList open = session_.isOpen() ? session_.stagesToAgreeOn() : QStringList();
    if (page() == Page::Review) {
        bottom_->setAgree(open.isEmpty() ? QString() : tr("Agree on %n stage(s)", nullptr, int(open.size())), true);
    } else if (page() == Page::Stages && !stages_->isComparing()) {
        const bool agreed = session_.isAgreed(stage());
        bottom_->setAgree(agreed ? tr("Agreed") : tr("Agree"), agreed || session_.canAgree(stage()), agreed);
    } else {
        bottom_->setAgree({}, false);
    }
}

void WizardWindow::agree()
{
    if (page() == Page::Stages && !stage().isEmpty()) {
        if (session_.isAgreed(stage())) {
            session_.agree({stage()}, false);
        } else {
            stages_->view()->room().agree();
        }
    } else {
        agreeOnAll();
    }
}

void WizardWindow::agreeOnAll()
{
    const QStringList open = session_.stagesToAgreeOn();
    if (!open.isEmpty()) {
        session_.agree(open);
    }
}

void WizardWindow::goNext()
{
    switch (page()) {
    case Page::Start: break;
    case Page::Goals: showPage(Page::Stages); break;
    case Page::Stages:
        if (stages_->nextStage().isEmpty()) {
            showPage(Page::Review);
        } else {
            nextStage();
        }
        break;
    case Page::Review: showPage(Page::Export); break;
    case Page::Export: export_->write(); break;
    case Page::Done: showPage(Page::Stages); break;
    }
}

void WizardWindow::goBack()
{
    switch (page()) {
    case Page::Start:
    case Page::Goals: break;
    case Page::Stages:
        if (stages_->previousStage().isEmpty()) {
            showPage(Page::Goals);
        } else {
            previousStage();
        }
        break;
    case Page::Review: showPage(Page::Stages); break;
    case Page::Export: showPage(Page::Review); break;
    case Page::Done: showPage(Page::Export); break;
    }
}

void WizardWindow::takeExported(const ExportResult& result)
{
    exported_ = true;
    session_.markExported();
    session_.markVersion();
    done_->showResult(result);
    showPage(Page::Done);
}

void WizardWindow::noteRecent()
{
    recents_.note({workFile_.path(), session_.stack().project.name, session_.agreedStages(),
        int(session_.catalogue().stages().size()), QDateTime::currentDateTime(), false});
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    if (export_ != nullptr && export_->isWriting()) {
        export_->cancel();
    }
    if (presenter_->audience() != nullptr) {
        presenter_->toggle();
    }
    writeSettings();
    QMainWindow::closeEvent(event);
}

void WizardWindow::standInFor(const WizardWindow& before)
{
    const QString stage = before.stage();
    const Page page = before.page() == Page::Done ? Page::Review : before.page(); // what was written is told once
    before.writeSettings();
    restoreGeometry(before.saveGeometry());
    session_.tellAgain(); // the window that goes hears it, too
    if (before.stages_ != nullptr) {
        makePages();
        stages_->preview()->setTab(before.stages_->preview()->tab());
        stages_->setColumns(before.stages_->columns());
    }
    exported_ = before.exported_;
    showStage(stage);
    showPage(page);
}

void WizardWindow::readLook()
{
    const QSettings settings;
    const int appearance = settings.value(QStringLiteral("appearance"), int(Appearance::System)).toInt();
    theme_.setAppearance(Appearance(qBound(0, appearance, 2)));
    theme_.setZoom(settings.value(QStringLiteral("zoom"), 1.0).toDouble());
}

void WizardWindow::readPlace()
{
    const QSettings settings;
    const QSize screenThen = settings.value(QStringLiteral("screen")).toSize();
    const QSize screenNow = screen() != nullptr ? screen()->size() : QSize();
    if (screenThen == screenNow && restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray())) {
        return;
    }
    resize(QSize(1440, 900).boundedTo(screenNow));
    if (screenNow.width() <= 1440 || screenNow.height() <= 900) {
        setWindowState(Qt::WindowMaximized); // the desktop knows what its panels leave
    }
}

void WizardWindow::writeLook() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("appearance"), int(theme_.appearance()));
    settings.setValue(QStringLiteral("zoom"), theme_.zoom());
}

void WizardWindow::writeSettings() const
{
    writeLook();
    QSettings settings;
    settings.setValue(QStringLiteral("screen"), screen() != nullptr ? screen()->size() : QSize());
    if (!presenter_->isPresenting()) {
        settings.setValue(QStringLiteral("geometry"), saveGeometry());
    }
    if (stages_ == nullptr) {
        return;
    }
    settings.setValue(QStringLiteral("tab"), stages_->preview()->tab());
    QVariantList columns;
    for (const int width : stages_->columns()) {
        columns += width;
    }
    if (!columns.isEmpty()) {
        settings.setValue(QStringLiteral("columns"), columns);
    }
}

} // namespace stackwright
