#include "widgets/riskform.h"

#include "style/themestyle.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

RiskForm::RiskForm(const QString& title, bool noted, QWidget* parent) : QWidget(parent), title_(title)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 4, 0, 0);
    setSpacing(column, 6);
    reason_ =
        addLine(tr("Why the risk is accepted"), tr("Why is this risk acceptable? It goes into the decision record."));
    column->addWidget(reason_);
    auto* row = new QHBoxLayout;
    setSpacing(row, 6);
    owner_ = addLine(tr("Who answers for the risk"), tr("Who answers for it?"));
    lookAgain_ = addLine(tr("When the risk is looked at again"), tr("Look again on: 2027-03-31"));
    row->addWidget(owner_, 1);
    row->addWidget(lookAgain_, 1);
    if (!noted) {
        note_ = new QPushButton(tr("Note the risk"));
        note_->setAutoDefault(false);
        note_->setAccessibleDescription(title);
        connect(note_, &QPushButton::clicked, this, &RiskForm::give);
        row->addWidget(note_);
    }
    column->addLayout(row);
    problem_ = paragraph({}, TextRole::Secondary, Token::TextSecondary);
    column->addWidget(problem_);
    setProblem({});
}

QLineEdit* RiskForm::addLine(const QString& name, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(tr("%1: %2").arg(name, title_));
    connect(line, &QLineEdit::textEdited, this, &RiskForm::edited);
    connect(line, &QLineEdit::returnPressed, this, &RiskForm::give);
    return line;
}

void RiskForm::give()
{
    if (note_ != nullptr && note_->isEnabled()) {
        Q_EMIT given();
    }
}

RiskValue RiskForm::value() const
{
    return {reason_->text(), owner_->text(), lookAgain_->text().trimmed()};
}

void RiskForm::setValue(const RiskValue& value)
{
    if (value != this->value()) {
        reason_->setText(value.reason);
        owner_->setText(value.owner);
        lookAgain_->setText(value.lookAgain);
    }
}

void RiskForm::setProblem(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (note_ != nullptr) {
        note_->setEnabled(problem.isEmpty());
    }
}

void RiskForm::focusFirst()
{
    for (QLineEdit* line : {reason_, owner_, lookAgain_}) {
        if (line->text().isEmpty()) {
            line->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    reason_->setFocus(Qt::ShortcutFocusReason);
}

} // namespace stackwright
