// The part of WizardWindow that keeps the picks as presets and starts from them.
#include "pages/presetform.h"
#include "pages/startpage.h"
#include "stack/preset.h"
#include "widgets/messagebar.h"
#include "window/wizardwindow.h"

namespace stackwright {

namespace {

QString changeWords(const PresetChange& change)
{
    switch (change.kind) {
    case PresetChange::Kind::Saved:
        return WizardWindow::tr("Preset “%1” saved. It stands on the first page.").arg(change.name);
    case PresetChange::Kind::Renamed:
        return change.name == change.nameBefore
            ? WizardWindow::tr("Preset “%1” describes itself anew.").arg(change.name)
            : WizardWindow::tr("Preset “%1” is now called “%2”.").arg(change.nameBefore, change.name);
    case PresetChange::Kind::Removed: break;
    }
    return WizardWindow::tr("Preset “%1” removed.").arg(change.name);
}

} // namespace

void WizardWindow::newFromPreset(const QString& path)
{
    const PresetFile* preset = presets_.usable(path);
    if (preset == nullptr) {
        return;
    }
    notes_ = preset->notes;
    workFile_.startNew(stackFromPreset(preset->stack, tr("New workshop")));
    start_->clearMessages();
    showPage(Page::Goals);
    tellNotes(path);
}

void WizardWindow::saveAsPreset()
{
    PresetForm::forPicks(presets_, session_.stack(), this)->open();
}

void WizardWindow::renamePreset(const QString& path)
{
    PresetForm::forPreset(presets_, path, this)->open();
}

void WizardWindow::tellPresetChange(const PresetChange& change)
{
    MessageValue value;
    value.title = changeWords(change);
    value.fixes = QStringList{tr("Undo")};
    value.fixIcon = QStringLiteral("undo");
    value.closable = true;
    auto* bar = new MessageBar(value);
    addMessage(bar);
    connect(bar, &MessageBar::fixChosen, this, [this, bar, change] {
        presets_.takeBack(change);
        bar->deleteLater();
    });
}

} // namespace stackwright
