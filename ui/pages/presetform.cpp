#include "pages/presetform.h"

#include "stack/preset.h"
#include "style/themestyle.h"
#include "widgets/label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

QString keptWords(const Stack& preset)
{
    int options = 0;
    for (const auto& ofTool : preset.options) {
        options += int(ofTool.size());
    }
    return PresetForm::tr("Keeps the answers to %n stage(s)", nullptr, int(preset.picks.size())) + QStringLiteral(" · ")
        + PresetForm::tr("%n changed option(s)", nullptr, options) + QLatin1Char('\n')
        + PresetForm::tr("Does not keep the project, its people, goals, notes and reasons.");
}

} // namespace

PresetForm* PresetForm::forPicks(PresetModel& presets, const Stack& stack, QWidget* parent)
{
    auto* form = new PresetForm(presets, {}, parent);
    form->setWindowTitle(tr("Save as preset"));
    form->stack_ = stack;
    form->kept_->setText(keptWords(presetOf(stack, {}, {})));
    form->save_->setText(tr("Save preset"));
    form->makeRoom();
    presets.lookAgain(); // for the names that are taken
    return form;
}

PresetForm* PresetForm::forPreset(PresetModel& presets, const QString& path, QWidget* parent)
{
    auto* form = new PresetForm(presets, path, parent);
    form->setWindowTitle(tr("Rename preset"));
    form->save_->setText(tr("Rename"));
    form->kept_->hide();
    if (const PresetFile* known = presets.usable(path)) {
        form->name_->setText(known->stack.project.name);
        form->line_->setText(known->stack.project.description);
        form->name_->selectAll();
    }
    return form;
}

PresetForm::PresetForm(PresetModel& presets, const QString& path, QWidget* parent)
    : QDialog(parent), presets_(presets), path_(path), kept_(paragraph({}, TextRole::Secondary, Token::TextSecondary)),
      trouble_(paragraph({}, TextRole::Secondary, Token::Error)), save_(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 16, 14, 16, 14);
    setSpacing(column, 6);
    name_ = addField(tr("Name"), tr("Small team, air-gapped"), longestPresetName);
    line_ =
        addField(tr("For whom it is, in one line"), tr("Three people, no internet on the machines"), longestPresetLine);
    column->addWidget(kept_);
    column->addWidget(trouble_);
    column->addStretch(1);
    column->addSpacing(px(6));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    setButtonKind(save_, ButtonKind::Primary);
    save_->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(save_);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &QDialog::accept);
    connect(name_, &QLineEdit::textChanged, this, &PresetForm::refresh);
    connect(&presets_, &QAbstractItemModel::modelReset, this, &PresetForm::refresh);
    connect(this, &QDialog::accepted, this, [this] {
        const QString name = name_->text().simplified();
        const QString line = line_->text().simplified();
        path_.isEmpty() ? presets_.save(name, line, stack_) : presets_.rename(path_, name, line);
    });
    refresh();
    name_->setFocus(Qt::OtherFocusReason);
    makeRoom();
}

QLineEdit* PresetForm::addField(const QString& title, const QString& help, int longest)
{
    auto* field = new QLineEdit;
    auto* label = new Label(title, TextRole::Secondary, Token::TextSecondary);
    label->setBuddy(field);
    field->setAccessibleName(title);
    field->setPlaceholderText(help);
    field->setMaxLength(longest);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

// High enough for every line of the texts, however large the letters are.
void PresetForm::makeRoom()
{
    const int wide = qMax(width(), px(440));
    resize(wide, qMax(layout()->sizeHint().height(), layout()->heightForWidth(wide)));
}

QString PresetForm::obstacle() const
{
    const QString name = name_->text().simplified();
    return !name.isEmpty() && presets_.isTaken(name, path_)
        ? tr("There is a preset “%1” already. Give this one another name, or remove the other.").arg(name)
        : QString();
}

void PresetForm::refresh()
{
    const QString words = obstacle();
    trouble_->setText(words);
    trouble_->setVisible(!words.isEmpty());
    name_->setAccessibleDescription(words);
    save_->setEnabled(words.isEmpty() && !name_->text().simplified().isEmpty());
    makeRoom();
}

} // namespace stackwright
