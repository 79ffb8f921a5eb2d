// The part of WizardWindow that tells what was given away.
#include "pages/shareactions.h"
#include "widgets/messagebar.h"
#include "window/wizardwindow.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace stackwright {

ShareActions& WizardWindow::share()
{
    if (share_ == nullptr) {
        share_ = new ShareActions(session_, *this);
        connect(share_, &ShareActions::saved, this, &WizardWindow::tellShared);
        connect(share_, &ShareActions::copied, this, [this] {
            MessageValue value;
            value.title = tr("The picture of the stack is in the clipboard.");
            value.closable = true;
            addMessage(new MessageBar(value));
        });
        connect(share_, &ShareActions::troubleFound, this, &WizardWindow::showTrouble);
    }
    return *share_;
}

void WizardWindow::tellShared(const QString& path)
{
    MessageValue value;
    value.title = tr("Saved: %1").arg(QFileInfo(path).fileName());
    value.detail = path;
    value.fixes = QStringList{tr("Open the folder")};
    value.fixIcon = QStringLiteral("folder-open");
    value.closable = true;
    auto* bar = new MessageBar(value);
    addMessage(bar);
    connect(bar, &MessageBar::fixChosen, bar,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace stackwright
