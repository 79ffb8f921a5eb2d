// Name and one line of a preset: asked for when it is made, and again to give it another name.
#pragma once

#include "models/presetmodel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace stackwright {

class Label;

class PresetForm final : public QDialog {
    Q_OBJECT

public:
    // For what is picked in `stack` now.
    static PresetForm* forPicks(PresetModel& presets, const Stack& stack, QWidget* parent);
    // For a preset that is there.
    static PresetForm* forPreset(PresetModel& presets, const QString& path, QWidget* parent);

private:
    PresetForm(PresetModel& presets, const QString& path, QWidget* parent);
    QLineEdit* addField(const QString& title, const QString& help, int longest);
    void refresh();
    void makeRoom();
    QString obstacle() const; // why it cannot be saved yet

    PresetModel& presets_;
    QString path_; // empty: a new one
    Stack stack_;
    Label* kept_;
    QLineEdit* name_;
    QLineEdit* line_;
    Label* trouble_;
    QPushButton* save_;
};

} // namespace stackwright
