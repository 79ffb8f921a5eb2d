#include "widgets/optionform.h"

#include "style/icons.h"
#include "widgets/cardgrid.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

OptionRow::OptionRow(const OptionField& field, QWidget* parent) : QWidget(parent), field_(field)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 2);
    editor_ = makeEditor();
    auto* head = new QHBoxLayout;
    setSpacing(head, 4);
    label_ = new Label({}, TextRole::Secondary, Token::TextSecondary, this);
    label_->setElided(true);
    setMinimumExtent(label_, -1, 24); // as high as the button that comes beside it, so that neighbours stay in line
    label_->setBuddy(editor_);
    reset_ = new QToolButton(this);
    reset_->setIcon(icon(QStringLiteral("reset"), Token::Accent));
    reset_->setIconSize(QSize(px(14), px(14)));
    setExtent(reset_, 24, 24);
    connect(reset_, &QToolButton::clicked, this, [this] { Q_EMIT edited(field_.id, field_.standard); });
    if (field.kind == OptionField::Kind::Flag) {
        label_->hide();
        head->addWidget(editor_, 1);
        head->addWidget(reset_);
        column->addLayout(head);
    } else {
        head->addWidget(label_, 1);
        head->addWidget(reset_);
        column->addLayout(head);
        column->addWidget(editor_);
    }
    help_ = paragraph({}, TextRole::Caption, Token::TextTertiary);
    column->addWidget(help_);
    column->addStretch(1);
    show();
}

QWidget* OptionRow::makeEditor()
{
    switch (field_.kind) {
    case OptionField::Kind::Choice: {
        auto* box = new QComboBox(this);
        box->addItems(field_.choices);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::textActivated, this, [this](const QString& text) { Q_EMIT edited(field_.id, text); });
        return box;
    }
    case OptionField::Kind::Flag: {
        auto* box = new QCheckBox(field_.title, this);
        connect(box, &QCheckBox::toggled, this,
            [this](bool on) { Q_EMIT edited(field_.id, on ? QStringLiteral("true") : QStringLiteral("false")); });
        return box;
    }
    case OptionField::Kind::Number: {
        auto* box = new QSpinBox(this);
        box->setRange(field_.minimum, field_.maximum);
        box->setGroupSeparatorShown(false);
        connect(box, &QSpinBox::valueChanged, this,
            [this](int value) { Q_EMIT edited(field_.id, QString::number(value)); });
        return box;
    }
    case OptionField::Kind::Text: break;
    }
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this, [this](const QString& text) { Q_EMIT edited(field_.id, text); });
    return line;
}

void OptionRow::setField(const OptionField& field)
{
    if (!(field == field_)) {
        field_ = field;
        show();
    }
}

void OptionRow::show()
{
    const QSignalBlocker quiet(editor_);
    if (auto* box = qobject_cast<QComboBox*>(editor_)) {
        box->setCurrentText(field_.value);
    } else if (auto* check = qobject_cast<QCheckBox*>(editor_)) {
        check->setChecked(field_.value == QLatin1String("true"));
    } else if (auto* spin = qobject_cast<QSpinBox*>(editor_)) {
        spin->setValue(field_.value.toInt());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor_); line != nullptr && line->text() != field_.value) {
        line->setText(field_.value);
    }
    label_->setText(field_.title);
    label_->setTone(field_.changed() ? Token::Accent : Token::TextSecondary);
    editor_->setAccessibleName(field_.title);
    editor_->setAccessibleDescription(field_.problem.isEmpty() ? field_.help : field_.problem);
    reset_->setVisible(field_.changed());
    reset_->setToolTip(tr("Back to the default: %1").arg(field_.standard.isEmpty() ? tr("empty") : field_.standard));
    reset_->setAccessibleName(tr("Reset %1").arg(field_.title));
    help_->setText(field_.problem.isEmpty() ? helpWords() : field_.problem);
    help_->setTone(field_.problem.isEmpty() ? Token::TextTertiary : Token::Error);
    help_->setVisible(!help_->text().isEmpty());
}

// A changed value says what it was.
QString OptionRow::helpWords() const
{
    if (!field_.changed()) {
        return field_.help;
    }
    const QString changed = tr("Changed, default %1.").arg(field_.standard.isEmpty() ? tr("empty") : field_.standard);
    return field_.help.isEmpty() ? changed : changed + QLatin1Char(' ') + field_.help;
}

OptionForm::OptionForm(QWidget* parent) : QWidget(parent), layout_(new CardLayout(this, 184, 14))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionForm::setFields(const std::vector<OptionField>& fields)
{
    const auto sameForm = [&] {
        if (fields.size() != rows_.size()) {
            return false;
        }
        for (size_t index = 0; index < fields.size(); ++index) {
            if (fields[index].id != rows_[index]->field().id || fields[index].choices != rows_[index]->field().choices
                || fields[index].kind != rows_[index]->field().kind
                || fields[index].title != rows_[index]->field().title) {
                return false;
            }
        }
        return true;
    };
    if (sameForm()) {
        for (size_t index = 0; index < fields.size(); ++index) {
            rows_[index]->setField(fields[index]);
        }
        return;
    }
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item;
    }
    qDeleteAll(rows_);
    rows_.clear();
    for (const OptionField& field : fields) {
        auto* row = new OptionRow(field, this);
        connect(row, &OptionRow::edited, this, &OptionForm::edited);
        layout_->addWidget(row);
        row->QWidget::show();
        rows_.push_back(row);
    }
    layout_->invalidate();
    updateGeometry();
}

} // namespace stackwright
