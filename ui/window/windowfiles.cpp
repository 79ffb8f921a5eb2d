// The part of WizardWindow that opens, saves and drops stacks.
#include "pages/headerbar.h"
#include "pages/startpage.h"
#include "pages/versionsdialog.h"
#include "stack/stackfile.h"
#include "widgets/messagebar.h"
#include "window/wizardwindow.h"
#include "workshop/sample.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace stackwright {

namespace {

// The one local file or folder of a drag, or nothing.
QString droppedPath(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

bool looksLikeStack(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir()
        ? QFileInfo::exists(path + QStringLiteral("/.stackwright/stack.yaml"))
        : info.suffix() == QLatin1String("stackwright") || info.fileName() == QLatin1String("stack.yaml");
}

} // namespace

void WizardWindow::takeOpened(const Result<Problems>& opened, const QString& path)
{
    if (!opened) {
        showPage(Page::Start);
        start_->showError(opened.error());
        return;
    }
    start_->clearMessages();
    notes_ = *opened;
    noteRecent();
    showPage(Page::Stages);
    tellNotes(path);
}

void WizardWindow::tellNotes(const QString& path)
{
    if (!notes_.isEmpty()) {
        QStringList lines;
        for (const Problem& note : std::as_const(notes_)) {
            const QString said = note.next.isEmpty() ? note.what : note.what + QLatin1Char(' ') + note.next;
            lines += note.place.line > 0 ? tr("Line %1: %2").arg(note.place.line).arg(said) : said;
        }
        showTrouble({Failure::Problem, {path},
            tr("%n entry(s) of the file could not be understood and were kept as they are.", nullptr,
                int(notes_.size())),
            lines.join(QLatin1Char('\n'))});
    }
}

void WizardWindow::openPath(const QString& path, OpenMode mode)
{
    takeOpened(workFile_.open(path, mode), path);
    if (workFile_.isReadOnly()) {
        showReadOnly(path);
    }
}

void WizardWindow::showReadOnly(const QString& path)
{
    MessageValue value;
    value.tone = MessageValue::Tone::Warning;
    value.title = tr("This stack is open in another window; here it can be read, not changed.");
    value.detail =
        tr("%1 · Opened anyway, the two windows never overwrite each other: whoever saves second is told.").arg(path);
    value.fixes = QStringList{tr("Open anyway")};
    value.fixIcon = QStringLiteral("folder-open");
    auto* bar = new MessageBar(value);
    delete readOnlyBar_;
    readOnlyBar_ = bar;
    addMessage(bar);
    connect(bar, &MessageBar::fixChosen, this, [this, path] {
        QMetaObject::invokeMethod(
            this, [this, path] { openPath(path, OpenMode::EvenIfLocked); },
            Qt::QueuedConnection); // the bar goes, and its button is the sender
    });
}

void WizardWindow::askNew()
{
    start_->clearMessages();
    showPage(Page::Start);
    start_->ask();
}

void WizardWindow::newStack(const ValueMap& goals)
{
    Stack stack;
    stack.goals = goals;
    stack.project.name = tr("New workshop");
    workFile_.startNew(stack);
    start_->clearMessages();
    showPage(Page::Goals);
}

void WizardWindow::newFromBlueprint(const QString& id, const ValueMap& goals)
{
    const Blueprint* blueprint = session_.catalogue().blueprint(id);
    if (blueprint == nullptr) {
        return;
    }
    const QString name = blueprint->project.value(QStringLiteral("name")).string();
    Stack stack = stackFromBlueprint(*blueprint, name.isEmpty() ? blueprint->title : name);
    for (auto goal = goals.cbegin(); goal != goals.cend(); ++goal) {
        stack.goals.insert(goal.key(), goal.value());
    }
    workFile_.startNew(stack);
    start_->clearMessages();
    showPage(Page::Goals);
}

void WizardWindow::openSample()
{
    initializeSample();
    QFile file(QStringLiteral(":/stackwright/sample.stackwright"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const Result<ReadStack> sample =
        readStack(file.readAll(), QStringLiteral("sample.stackwright"), session_.catalogue());
    if (!sample) {
        start_->showError(sample.error());
        return;
    }
    const Stack stack = sampleAsOf(sample->stack, clock_.now());
    workFile_.startNew(stack);
    start_->clearMessages();
    const Agenda& agenda = stack.workshop.agenda;
    showStage(agenda.items.at(std::size_t(agenda.current)).stage); // where the room is just now
}

void WizardWindow::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a stack"), QDir::homePath(), tr("Stacks (*.stackwright stack.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openPath(path); });
    dialog->open();
}

void WizardWindow::saveAs()
{
    auto* dialog = new QFileDialog(this, tr("Save the stack as"), QDir::homePath(), tr("Stacks (*.stackwright)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("stackwright"));
    dialog->selectFile(session_.stack().project.effectiveSlug() + QStringLiteral(".stackwright"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        workFile_.saveAs(path);
        session_.markVersion();
        versions_.keep(path, session_.stack());
        delete readOnlyBar_;
    });
    dialog->open();
}

void WizardWindow::saveVersion()
{
    if (workFile_.isDraft() || workFile_.trouble()) {
        saveAs();
        return;
    }
    if (workFile_.isReadOnly()) {
        return;
    }
    workFile_.saveNow();
    session_.markVersion();
    header_->setSaved(tr("Kept as “%1”").arg(versions_.keep(workFile_.path(), session_.stack())), false);
}

void WizardWindow::showVersions()
{
    auto* dialog = new VersionsDialog(session_, versions_, workFile_.path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WizardWindow::locate(const QString& path)
{
    auto* dialog = new QFileDialog(
        this, tr("Where is the stack now?"), QFileInfo(path).absolutePath(), tr("Stacks (*.stackwright stack.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString& place) { relocate(path, place); });
    dialog->open();
}

void WizardWindow::relocate(const QString& path, const QString& place)
{
    recents_.relocate(path, place);
    openPath(place);
}

void WizardWindow::closeStack()
{
    workFile_.saveNow();
    session_.close();
    showPage(Page::Start);
}

void WizardWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (looksLikeStack(droppedPath(event->mimeData()))) {
        delete dropBar_;
        event->acceptProposedAction();
    } else {
        refuseDrop(event->mimeData()); // not accepted: the pointer says so too
    }
}

void WizardWindow::refuseDrop(const QMimeData* dropped)
{
    if (dropBar_ != nullptr || dropped->urls().isEmpty()) {
        return;
    }
    const QString path = droppedPath(dropped);
    MessageValue value;
    value.tone = MessageValue::Tone::Warning;
    value.title = dropped->urls().size() > 1 ? tr("Only one stack can be opened at a time.")
        : path.isEmpty()                     ? tr("Only files of this machine can be opened.")
        : QFileInfo(path).isDir() ? tr("“%1” is not an exported repository.").arg(QFileInfo(path).fileName())
                                  : tr("“%1” is not a stack file.").arg(QFileInfo(path).fileName());
    value.detail = tr("Drop one file that ends in .stackwright, or a folder that Stackwright exported to.");
    value.closable = true;
    dropBar_ = new MessageBar(value);
    addMessage(dropBar_);
}

void WizardWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openPath(droppedPath(event->mimeData()));
}

} // namespace stackwright
