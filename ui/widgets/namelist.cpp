#include "widgets/namelist.h"

#include "style/icons.h"
#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/flowlayout.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

NameList::NameList(const QString& title, const QString& placeholder, QWidget* parent)
    : QWidget(parent), field_(new QLineEdit), names_(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 6);
    field_->setAccessibleName(title);
    field_->setPlaceholderText(placeholder);
    column->addWidget(new FieldBox(title, field_));
    names_->setLayout(new FlowLayout(6));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    names_->setSizePolicy(policy);
    names_->hide();
    column->addWidget(names_);
    connect(field_, &QLineEdit::returnPressed, this, &NameList::take);
}

void NameList::setChoices(const QList<QPair<QString, QString>>& choices)
{
    if (choices == choices_) {
        return;
    }
    choices_ = choices;
    QStringList names;
    for (const auto& choice : choices) {
        names += choice.second;
    }
    auto* completer = new QCompleter(names, field_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field_->setCompleter(completer);
}

void NameList::setChosen(const QStringList& ids)
{
    if (ids == chosen_) {
        return;
    }
    chosen_ = ids;
    while (QLayoutItem* item = names_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    for (const QString& id : ids) {
        const auto known =
            std::find_if(choices_.begin(), choices_.end(), [&](const auto& choice) { return choice.first == id; });
        const QString name = known != choices_.end() ? known->second : id;
        auto* button = new QPushButton(icon(QStringLiteral("close"), Token::TextTertiary), name);
        button->setAccessibleName(tr("Remove %1").arg(name));
        button->setToolTip(tr("Remove %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, id] {
            QStringList left = chosen_;
            left.removeAll(id);
            field_->setFocus(Qt::TabFocusReason); // the button that had it goes
            Q_EMIT chosenChanged(left);
        });
        names_->layout()->addWidget(button);
    }
    names_->setVisible(!ids.isEmpty());
}

QString NameList::idOf(const QString& name) const
{
    const auto same = [&](const auto& choice) { return choice.second.compare(name, Qt::CaseInsensitive) == 0; };
    const auto begins = [&](const auto& choice) { return choice.second.startsWith(name, Qt::CaseInsensitive); };
    auto found = std::find_if(choices_.begin(), choices_.end(), same);
    if (found == choices_.end()) {
        found = std::find_if(choices_.begin(), choices_.end(), begins);
    }
    return found != choices_.end() ? found->first : QString();
}

void NameList::take()
{
    const QString id = field_->text().trimmed().isEmpty() ? QString() : idOf(field_->text().trimmed());
    if (id.isEmpty()) {
        field_->selectAll(); // there is no such thing; what was typed stays to be mended
        return;
    }
    field_->clear();
    if (!chosen_.contains(id)) {
        Q_EMIT chosenChanged(chosen_ + QStringList{id});
    }
}

} // namespace stackwright
