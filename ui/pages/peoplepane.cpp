#include "pages/peoplepane.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "style/viewlook.h"
#include "widgets/fieldbox.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int longestName = 100;

QStringList viewNames() // in the order of View
{
    QStringList names;
    for (const ViewLook& look : viewLooks()) {
        names += look.name;
    }
    return names;
}

} // namespace

PeoplePane::PeoplePane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), rows_(new QVBoxLayout),
      problem_(paragraph({}, TextRole::Caption, Token::Warning))
{
    auto* whole = new QVBoxLayout(this);
    setMargins(whole, 0, 0, 0, 0);
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    whole->addWidget(card);
    auto* column = formOn(card);
    column->addWidget(new Label(tr("People in the room"), TextRole::Section));
    column->addWidget(paragraph(tr("A name or a role, and whose view it speaks for. Votes are counted by view."),
        TextRole::Caption, Token::TextTertiary));
    setSpacing(rows_, 4);
    column->addLayout(rows_);
    column->addWidget(makeEntry());
    problem_->hide();
    column->addWidget(problem_);
    shares_ = new QCheckBox(tr("Names may appear in reports and records"));
    shares_->setAccessibleDescription(tr("Without it, names and the numbers of single people never leave this file."));
    column->addWidget(shares_);
    connect(shares_, &QCheckBox::toggled, this, [this](bool on) {
        Workshop workshop = session_.stack().workshop;
        workshop.sharesNames = on;
        session_.setWorkshop(workshop, on ? tr("names may be shared") : tr("names stay here"));
    });
    connect(&session_, &Session::stackChanged, this, &PeoplePane::refresh);
}

QWidget* PeoplePane::makeEntry()
{
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    name_ = new QLineEdit;
    name_->setAccessibleName(tr("Name of a person"));
    name_->setPlaceholderText(tr("Enter adds"));
    name_->setMaxLength(longestName);
    view_ = new QComboBox;
    view_->addItems(viewNames());
    auto* button = new QPushButton(icon(QStringLiteral("plus")), tr("Add"));
    button->setAccessibleName(tr("Add the person"));
    row->addWidget(new FieldBox(tr("Person"), name_), 3);
    row->addWidget(new FieldBox(tr("View"), view_, button), 2);
    connect(name_, &QLineEdit::returnPressed, this, &PeoplePane::add);
    connect(button, &QPushButton::clicked, this, &PeoplePane::add);
    return entry;
}

QWidget* PeoplePane::makeRow(int index, const Participant& person)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    auto* name = new Label(person.name);
    name->setElided(true);
    auto* view =
        new QPushButton(viewNames().at(int(person.view))); // of many combo boxes each would be called by what it shows
    setButtonKind(view, ButtonKind::Quiet);
    view->setAccessibleName(tr("View of %1: %2").arg(person.name, view->text()));
    auto* menu = new QMenu(view);
    for (const View chosen : allViews) {
        menu->addAction(viewNames().at(int(chosen)), this, [this, index, chosen] { setView(index, chosen); });
    }
    view->setMenu(menu);
    auto* remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("close"), Token::TextTertiary));
    remove->setAccessibleName(tr("Remove %1").arg(person.name));
    remove->setToolTip(tr("Remove %1").arg(person.name));
    row->addWidget(name, 1);
    row->addWidget(view);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        std::vector<Participant> people = session_.stack().workshop.people;
        const QString who = people[size_t(index)].name;
        people.erase(people.begin() + index);
        name_->setFocus(Qt::TabFocusReason); // the button that had it goes
        change(people, tr("remove %1").arg(who));
    });
    return line;
}

void PeoplePane::setView(int index, View view)
{
    std::vector<Participant> people = session_.stack().workshop.people;
    people[size_t(index)].view = view;
    change(people, tr("view of %1").arg(people[size_t(index)].name));
}

void PeoplePane::change(const std::vector<Participant>& people, const QString& text)
{
    Workshop workshop = session_.stack().workshop;
    workshop.people = people;
    session_.setWorkshop(workshop, text);
}

void PeoplePane::add()
{
    const QString name = name_->text().trimmed();
    std::vector<Participant> people = session_.stack().workshop.people;
    const bool full = people.size() >= size_t(mostPeople);
    problem_->setText(full ? tr("A file holds %1 people. Remove one to add another.").arg(mostPeople) : QString());
    problem_->setVisible(full);
    if (name.isEmpty() || full) {
        return;
    }
    Participant person;
    person.name = name;
    person.view = View(view_->currentIndex());
    people.push_back(person);
    name_->clear();
    change(people, tr("add %1").arg(name));
}

void PeoplePane::refresh()
{
    const Workshop& workshop = session_.stack().workshop;
    {
        const QSignalBlocker quiet(shares_);
        shares_->setChecked(workshop.sharesNames);
    }
    if (workshop.people == shown_) {
        return;
    }
    shown_ = workshop.people;
    while (QLayoutItem* item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    for (size_t index = 0; index < shown_.size(); ++index) {
        rows_->addWidget(makeRow(int(index), shown_[index]));
    }
}

} // namespace stackwright
