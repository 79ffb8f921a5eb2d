#include "widgets/parkform.h"

#include "style/themestyle.h"
#include "widgets/fieldbox.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stackwright {

ParkForm::ParkForm(QWidget* parent)
    : QWidget(parent), stage_(new QComboBox), text_(addLine(tr("What is put off"))),
      owner_(addLine(tr("Who follows it up"))), due_(addLine(tr("2027-03-31"))), park_(new QPushButton(tr("Park it"))),
      problem_(paragraph({}, TextRole::Secondary, Token::TextSecondary))
{
    auto* grid = new QGridLayout(this);
    setMargins(grid, 0, 0, 0, 0);
    setSpacing(grid, 8);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    stage_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    stage_->setMinimumContentsLength(12);
    grid->addWidget(new FieldBox(tr("Subject"), text_), 0, 0);
    grid->addWidget(new FieldBox(tr("Owner"), owner_), 0, 1);
    grid->addWidget(new FieldBox(tr("Until"), due_), 1, 0);
    grid->addWidget(new FieldBox(tr("Stage"), stage_), 1, 1); // filled in as a rule, so Tab comes to it last
    grid->addWidget(problem_, 2, 0);
    park_->setAutoDefault(false);
    setButtonKind(park_, ButtonKind::Primary);
    grid->addWidget(park_, 2, 1, Qt::AlignTrailing | Qt::AlignTop);
    connect(park_, &QPushButton::clicked, this, &ParkForm::give);
}

QLineEdit* ParkForm::addLine(const QString& hint)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textEdited, this, &ParkForm::edited);
    connect(line, &QLineEdit::returnPressed, this, &ParkForm::give);
    return line;
}

void ParkForm::setStages(const QStringList& ids, const QStringList& titles)
{
    stage_->clear();
    stage_->addItem(tr("No stage in particular"), QString());
    for (int index = 0; index < ids.size(); ++index) {
        stage_->addItem(titles.at(index), ids.at(index));
    }
}

ParkValue ParkForm::value() const
{
    return {
        stage_->currentData().toString(), text_->text().trimmed(), owner_->text().trimmed(), due_->text().trimmed()};
}

void ParkForm::setValue(const ParkValue& value)
{
    stage_->setCurrentIndex(qMax(0, stage_->findData(value.stage)));
    text_->setText(value.text);
    owner_->setText(value.owner);
    due_->setText(value.due);
}

void ParkForm::setProblem(const QString& problem)
{
    problem_->setText(problem);
    park_->setEnabled(problem.isEmpty());
}

void ParkForm::give()
{
    if (park_->isEnabled()) {
        Q_EMIT given();
    }
}

void ParkForm::focusFirst()
{
    (text_->text().isEmpty() ? text_ : owner_)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace stackwright
