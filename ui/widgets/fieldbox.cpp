#include "widgets/fieldbox.h"

#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stackwright {

FieldBox::FieldBox(const QString& title, QWidget* field, QWidget* beside)
    : label_(new Label(title, TextRole::Secondary, Token::TextSecondary))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 4);
    label_->setBuddy(field);
    label_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // what is left belongs to the field
    column->addWidget(label_);
    auto* row = new QHBoxLayout;
    setSpacing(row, 6);
    row->addWidget(field, 1);
    if (beside != nullptr) {
        row->addWidget(beside);
    }
    column->addLayout(row, 1);
}

} // namespace stackwright
