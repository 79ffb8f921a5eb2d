#include "widgets/stageparkform.h"

#include "style/look.h"
#include "widgets/label.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int longestText = 4096; // characters; what a stack file may hold

} // namespace

StageParkForm::StageParkForm(QWidget* parent) : QWidget(parent), title_(paragraph({}, TextRole::Strong)), problem_(paragraph({}, TextRole::Secondary, Token::TextSecondary)), give_(new QPushButton(tr("Park it")))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 6, 0, 4);
    setSpacing(column, 6);
    column->addWidget(title_);
    text_ = addLine(tr("What is left to find out"), tr("What is left to find out?"));
    column->addWidget(text_);
    auto* row = new QHBoxLayout;
    setSpacing(row, 6);
    owner_ = addLine(tr("Who finds it out"), tr("Who finds it out?"));
    due_ = addLine(tr("Until when it is found out"), tr("Until: 2027-03-31"));
    row->addWidget(owner_, 1);
    row->addWidget(due_, 1);
    give_->setAutoDefault(false);
    row->addWidget(give_);
    column->addLayout(row);
    column->addWidget(problem_);
    connect(give_, &QPushButton::clicked, this, &StageParkForm::give);
    hide();
}

QLineEdit* StageParkForm::addLine(const QString& name, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    line->setMaxLength(longestText);
    connect(line, &QLineEdit::textEdited, this, &StageParkForm::refresh);
    connect(line, &QLineEdit::returnPressed, this, &StageParkForm::give);
    return line;
}

void StageParkForm::open(const QString& subject)
{
    title_->setText(tr("Put off: %1").arg(subject));
    for (QLineEdit* line : {text_, owner_, due_}) {
        line->clear();
    }
    refresh();
    show();
    text_->setFocus(Qt::ShortcutFocusReason);
}

void StageParkForm::close()
{
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

StageParkValue StageParkForm::value() const
{
    return {text_->text().trimmed(), owner_->text().trimmed(), due_->text().trimmed()};
}

void StageParkForm::refresh()
{
    const StageParkValue typed = value();
    const bool date = typed.due.isEmpty() || (typed.due.size() == 10 && QDate::fromString(typed.due, Qt::ISODate).isValid());
    const QString problem = typed.text.isEmpty() ? tr("Say what is left to find out. Enter parks it, Esc leaves it.")
        : date                                   ? QString()
                                                 : tr("Write the date as 2027-03-31, or leave it out.");
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    give_->setEnabled(problem.isEmpty());
}

void StageParkForm::give()
{
    if (give_->isEnabled()) {
        const StageParkValue typed = value();
        hide();
        Q_EMIT given(typed);
    }
}

void StageParkForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace stackwright
