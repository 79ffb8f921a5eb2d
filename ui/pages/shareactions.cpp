#include "pages/shareactions.h"

#include "models/stagemodel.h"
#include "pages/diagramfile.h"
#include "style/look.h"
#include "widgets/stackcard.h"
#include "widgets/wiringview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>

namespace stackwright {

StackCardValue stackCardOf(const Session& session)
{
    StackCardValue value;
    value.project = session.stack().project.name;
    value.summary =
        ShareActions::tr("%1 of %2 stages agreed").arg(session.agreedStages()).arg(session.catalogue().stages().size());
    if (!session.stack().project.description.isEmpty()) {
        value.summary = session.stack().project.description + QStringLiteral(" · ") + value.summary;
    }
    for (const Stage& stage : session.catalogue().stages()) {
        const QStringList tools = session.stack().toolsOf(stage.id);
        const Tool* first = tools.isEmpty() ? nullptr : session.catalogue().tool(tools.constFirst());
        value.cells.push_back({stage.title, pickText(session, stage.id), first != nullptr ? first->name : QString(),
            stateOf(session, stage.id)});
    }
    return value;
}

ShareActions::ShareActions(Session& session, QWidget& window) : QObject(&window), session_(session), window_(window)
{
    connect(&job_, &ShareJob::finished, this, &ShareActions::saved);
    connect(&job_, &ShareJob::failed, this, &ShareActions::troubleFound);
}

void ShareActions::ask(const QString& title, const QString& ending, const QString& kinds,
    const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(&window_, title, QDir::homePath(), kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.section(QLatin1Char('.'), -1));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) { // "PNG (*.png)"
        dialog->setDefaultSuffix(kind.section(QLatin1Char('.'), -1).chopped(1));
    });
    dialog->selectFile(session_.stack().project.effectiveSlug() + ending);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

// What is shown is what is given away, so it must be there.
bool ShareActions::hasFiles()
{
    if (session_.renderError()) {
        Q_EMIT troubleFound(*session_.renderError());
    } else if (session_.files() == nullptr || session_.files()->size() == 0) {
        Q_EMIT troubleFound({Failure::Problem, {}, tr("There are no files yet."), tr("Pick a tool first.")});
    } else {
        return true;
    }
    return false;
}

// Names stand in it where the facilitator said so, on Goals.
void ShareActions::savePage()
{
    ask(tr("Save the page for the sponsor"), QStringLiteral("-page.pdf"), tr("PDF (*.pdf);;Markdown (*.md)"),
        [this](const QString& path) {
            const CataloguePointer& written =
                session_.resolved() != nullptr ? session_.resolved()->cataloguePointer() : session_.cataloguePointer();
            job_.writePage(path, {written, session_.stack(), QDate::currentDate(), paperFont(), look().codeFont});
        });
}

void ShareActions::saveArchive()
{
    if (session_.openConflicts() > 0) {
        Q_EMIT troubleFound({Failure::Problem, {},
            tr("%n conflict(s) are open, so no ZIP was written.", nullptr, session_.openConflicts()),
            tr("Solve them first. A sketch for talking about comes from 'stackwright-cli archive --anyway'.")});
    } else if (hasFiles()) {
        ask(tr("Save the files as a ZIP"), QStringLiteral(".zip"), tr("ZIP (*.zip)"), [this](const QString& path) {
            job_.writeArchive(path, session_.files(), session_.stack().project.effectiveSlug());
        });
    }
}

void ShareActions::saveRecords()
{
    if (hasFiles()) {
        ask(tr("Save the decision records"), QStringLiteral("-decisions.pdf"), tr("PDF (*.pdf);;Markdown (*.md)"),
            [this](const QString& path) {
                job_.writeRecords(
                    path, {session_.stack().project.name, session_.files(), paperFont(), look().codeFont});
            });
    }
}

void ShareActions::saveCard()
{
    ask(tr("Save the stack as a picture"), QStringLiteral("-stack.png"), tr("PNG (*.png)"),
        [this](const QString& path) { job_.writeImage(path, stackCard(stackCardOf(session_))); });
}

void ShareActions::saveWiring(WiringView& view)
{
    ask(tr("Save the wiring as a picture"), QStringLiteral("-wiring.svg"), tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"),
        [this, &view](const QString& path) {
            const auto drawn = drawDiagram(view.wiring(), path, session_.stack().project.name);
            if (const QImage* image = std::get_if<QImage>(&drawn)) {
                job_.writeImage(path, *image);
            } else {
                job_.writeBytes(path, std::get<QByteArray>(drawn));
            }
        });
}

void ShareActions::copyCard()
{
    QApplication::clipboard()->setImage(stackCard(stackCardOf(session_)));
    Q_EMIT copied();
}

} // namespace stackwright
