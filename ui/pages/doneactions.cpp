#include "pages/doneactions.h"

#include "style/icons.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace stackwright {

DoneActions::DoneActions(QWidget* parent)
    : QWidget(parent), reason_(paragraph({}, TextRole::Caption, Token::TextSecondary)), messages_(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 8);
    auto* row = new FlowLayout(8);
    page_ = addButton(row, QStringLiteral("file-text"), tr("Page for the sponsor…"));
    folder_ = addButton(row, QStringLiteral("folder-open"), tr("Open the folder"));
    terminal_ = addButton(row, QStringLiteral("terminal"), tr("Open a terminal"));
    print_ = addButton(row, QStringLiteral("printer"), {});
    share_ = addButton(row, QStringLiteral("package"), tr("Share…"));
    column->addLayout(row);
    column->addWidget(reason_);
    setSpacing(messages_, 8);
    column->addLayout(messages_);
    reason_->hide();
    terminal_->setEnabled(false); // until one is found
    refreshPrint();
    connect(page_, &QPushButton::clicked, this, [this] { pageAction_->trigger(); });
    connect(share_, &QPushButton::clicked, this,
        [this] { shareMenu_->popup(share_->mapToGlobal(QPoint(0, share_->height()))); });
    connect(folder_, &QPushButton::clicked, this, &DoneActions::openFolder);
    connect(terminal_, &QPushButton::clicked, this, [this] { terminalJob_.open(result_.directory); });
    connect(print_, &QPushButton::clicked, this, [this] { handoffJob_.running() ? handoffJob_.cancel() : askWhere(); });
    connect(&terminalJob_, &TerminalJob::found, this, &DoneActions::takeTerminal);
    connect(&terminalJob_, &TerminalJob::failed, this, &DoneActions::tellTrouble);
    connect(&handoffJob_, &HandoffJob::finished, this, &DoneActions::tellPrinted);
    connect(&handoffJob_, &HandoffJob::failed, this, [this](const Error& error) {
        refreshPrint();
        if (error.failure != Failure::Cancelled) { // who stopped it knows
            tellTrouble(error);
        }
    });
}

QPushButton* DoneActions::addButton(FlowLayout* row, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    row->addWidget(button);
    return button;
}

void DoneActions::setResult(const ExportResult& result, const Project& project)
{
    result_ = result;
    project_ = project;
    while (QLayoutItem* item = messages_->takeAt(0)) { // of the export before
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    terminalJob_.find();
}

void DoneActions::focusFirst()
{
    page_->setFocus(Qt::OtherFocusReason);
}

void DoneActions::setSharing(QMenu* menu, QAction* page)
{
    shareMenu_ = menu;
    pageAction_ = page;
}

void DoneActions::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(result_.directory));
}

void DoneActions::takeTerminal(bool any)
{
    terminal_->setEnabled(any);
    reason_->setText(any ? QString() : tr("No terminal program was found. Install one, or name it in $TERMINAL."));
    reason_->setVisible(!any);
    terminal_->setAccessibleDescription(reason_->text());
    terminal_->setToolTip(reason_->text());
}

void DoneActions::askWhere()
{
    const QString proposed = project_.effectiveSlug() + QStringLiteral("-handoff.pdf");
    auto* dialog = new QFileDialog(this, tr("Print the hand-off"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &DoneActions::printTo);
    dialog->open();
}

void DoneActions::printTo(const QString& path)
{
    handoffJob_.start({QDir(result_.directory).filePath(result_.folder), result_.commit, result_.branch, project_.name,
        path, paperFont(), look().codeFont});
    refreshPrint();
}

void DoneActions::refreshPrint()
{
    print_->setText(handoffJob_.running() ? tr("Stop printing") : tr("Print hand-off PDF…"));
}

void DoneActions::tellPrinted(const QString& path, int pages)
{
    refreshPrint();
    MessageValue value;
    value.title = tr("The hand-off has %n page(s).", nullptr, pages);
    value.detail = path;
    value.fixes = QStringList{tr("Open the PDF")};
    value.fixIcon = QStringLiteral("file-text");
    tell(value, path);
}

void DoneActions::tellTrouble(const Error& error)
{
    MessageValue value;
    value.tone = MessageValue::Tone::Error;
    value.title = error.what;
    value.detail = error.place.text() + QLatin1Char('\n') + error.next;
    tell(value, {});
}

void DoneActions::tell(const MessageValue& value, const QString& path)
{
    MessageValue closable = value;
    closable.closable = true;
    auto* bar = new MessageBar(closable);
    messages_->addWidget(bar);
    connect(bar, &MessageBar::fixChosen, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    Q_EMIT told(bar);
}

} // namespace stackwright
