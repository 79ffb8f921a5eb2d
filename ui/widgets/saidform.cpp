#include "widgets/saidform.h"

#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/label.h"

#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stackwright {

namespace {

// Typing goes on where it is: a text that is there already is not set anew.
void fill(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() != text) {
        const QSignalBlocker quiet(&field);
        field.setPlainText(text);
    }
}

bool isDate(const QString& text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

SaidForm::SaidForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 12);
    column->addWidget(new Label(tr("What was said"), TextRole::Section));
    const std::array titles{tr("What business said"), tr("What development said"), tr("What operations said")};
    for (int view = 0; view < int(views_.size()); ++view) {
        QPlainTextEdit* field = addText(titles[size_t(view)], tr("In one sentence, as it was said"));
        views_[size_t(view)] = field;
        connect(field, &QPlainTextEdit::textChanged, this,
            [this, view, field] { Q_EMIT viewEdited(view, field->toPlainText()); });
    }
    mind_ = addText(tr("What would change our mind"), tr("A measure, an event, a price that would open this again"));
    connect(mind_, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT changeOfMindEdited(mind_->toPlainText()); });
    again_ = new QLineEdit;
    again_->setPlaceholderText(tr("2027-03-31"));
    again_->setAccessibleName(tr("Look again on"));
    connect(again_, &QLineEdit::textEdited, this, &SaidForm::takeDate);
    column->addWidget(new FieldBox(tr("Look again on"), again_));
    problem_ = paragraph(tr("Write a date such as 2027-03-31."), TextRole::Caption, Token::TextSecondary);
    problem_->hide();
    column->addWidget(problem_);
}

QPlainTextEdit* SaidForm::addText(const QString& title, const QString& hint)
{
    auto* field = new QPlainTextEdit;
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setAccessibleName(title);
    setExtent(field, -1, 62);
    layout()->addWidget(new FieldBox(title, field));
    return field;
}

void SaidForm::takeDate(const QString& typed)
{
    const QString date = typed.trimmed();
    const bool whole = date.isEmpty() || isDate(date);
    problem_->setVisible(!whole);
    if (whole) {
        Q_EMIT lookAgainEdited(date);
    }
}

void SaidForm::setValue(const SaidValue& value)
{
    for (size_t view = 0; view < views_.size(); ++view) {
        fill(*views_[view], value.views[view]);
    }
    fill(*mind_, value.changeOfMind);
    if (again_->text().trimmed() != value.lookAgain && !(again_->hasFocus() && problem_->isVisible())) {
        again_->setText(value.lookAgain);
        problem_->hide();
    }
}

} // namespace stackwright
