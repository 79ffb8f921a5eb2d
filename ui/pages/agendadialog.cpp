#include "pages/agendadialog.h"

#include "models/agendamodel.h"
#include "models/parkedmodel.h"
#include "pages/clockvalue.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/parkform.h"
#include "workshop/agenda.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace stackwright {

namespace {

constexpr int mostMinutes = 24 * 60;
constexpr int newItemMinutes = 5;
constexpr int daysUntilDue = 14;

QTableView* makeTable(QAbstractItemModel& model, const QString& name)
{
    auto* table = new QTableView;
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setFrameShape(QFrame::NoFrame);
    table->setMinimumHeight(px(64)); // a header and a row: it scrolls where the window is low
    return table;
}

} // namespace

AgendaDialog::AgendaDialog(Session& session, AgendaClock& clock, const QString& stage, bool forRoom, QWidget* parent)
    : QDialog(parent), session_(session), clock_(clock), stage_(stage), tabs_(new QTabBar), pages_(new QStackedWidget),
      model_(new AgendaModel(clock, session.catalogue(), this)), table_(makeTable(*model_, tr("Items of the agenda"))),
      box_(new QSpinBox), sum_(new Label({}, TextRole::Strong)), parked_(new ParkedModel(session, this)),
      parkedTable_(makeTable(*parked_, tr("Parking lot"))), form_(new ParkForm)
{
    setWindowTitle(tr("Agenda"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 14, 6, 14, 8);
    setSpacing(column, 6);
    tabs_->setAccessibleName(tr("Agenda and parking lot"));
    tabs_->setDrawBase(false);
    tabs_->addTab(tr("Agenda"));
    tabs_->addTab(tr("Parking lot"));
    tabs_->setVisible(!forRoom);
    column->addWidget(tabs_);
    pages_->addWidget(makeAgenda());
    pages_->addWidget(makeParked(forRoom));
    column->addWidget(pages_, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(&clock_, &AgendaClock::changed, this, &AgendaDialog::refresh);
    refresh();
    select(qMax(0, clock_.agenda().current));
    resize(QSize(px(640), px(520)).boundedTo(parent->size()));
    table_->setFocus(Qt::OtherFocusReason);
}

QAbstractButton* AgendaDialog::addButton(
    const QString& iconName, const QString& text, const QKeySequence& keys, void (AgendaDialog::*what)())
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, Token::Text));
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(button, ButtonKind::Tool);
    connect(button, &QToolButton::clicked, this, what);
    auto* shortcut = new QShortcut(keys, table_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click); // not while it is disabled
    return button;
}

QWidget* AgendaDialog::makeAgenda()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 10);
    auto* head = new QHBoxLayout;
    setSpacing(head, 8);
    auto* label = new Label(tr("Time box"), TextRole::Secondary, Token::TextSecondary);
    label->setBuddy(box_);
    box_->setRange(1, mostMinutes);
    box_->setSuffix(tr(" min"));
    box_->setKeyboardTracking(false);
    sum_->setElided(true);
    auto* proposal = new QPushButton(tr("Propose agenda"));
    proposal->setAutoDefault(false);
    proposal->setToolTip(sentenceTip(tr("Goals first, then what nobody disputes in one go, then the open stages, the "
                                        "most disputed first. What was spent is forgotten.")));
    head->addWidget(label);
    head->addWidget(box_);
    head->addWidget(sum_, 1);
    head->addWidget(proposal);
    column->addLayout(head);
    column->addWidget(cardAround(table_), 1);
    auto* row = new QHBoxLayout;
    setSpacing(row, 6);
    add_ = addButton(QStringLiteral("plus"), tr("Add an item"), QKeySequence(Qt::Key_Insert), &AgendaDialog::addItem);
    remove_ = addButton(
        QStringLiteral("trash"), tr("Remove the item"), QKeySequence(Qt::Key_Delete), &AgendaDialog::removeItem);
    up_ = addButton(
        QStringLiteral("chevron-up"), tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), &AgendaDialog::moveUp);
    down_ = addButton(
        QStringLiteral("chevron-down"), tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Down), &AgendaDialog::moveDown);
    go_ = addButton(
        QStringLiteral("skip"), tr("Go to this item"), QKeySequence(Qt::ALT | Qt::Key_Right), &AgendaDialog::goThere);
    for (QAbstractButton* button : {add_, remove_, up_, down_, go_}) {
        row->addWidget(button);
    }
    auto* hint = new Label(tr("F2 changes title and minutes"), TextRole::Caption, Token::TextTertiary);
    hint->setElided(true);
    row->addSpacing(px(8));
    row->addWidget(hint, 1);
    column->addLayout(row);
    connect(proposal, &QPushButton::clicked, this, &AgendaDialog::propose);
    connect(box_, &QSpinBox::valueChanged, this, [this](int minutes) {
        Agenda agenda = clock_.agenda();
        agenda.minutes = minutes;
        clock_.change(agenda);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaDialog::refreshButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &AgendaDialog::refreshButtons);
    return page;
}

QWidget* AgendaDialog::makeParked(bool forRoom)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 10);
    QStringList ids;
    QStringList titles;
    for (const Stage& stage : session_.catalogue().stages()) {
        ids += stage.id;
        titles += stage.title;
    }
    form_->setStages(ids, titles);
    form_->setValue({stage_, {}, {}, clock_.now().toLocalTime().date().addDays(daysUntilDue).toString(Qt::ISODate)});
    column->addWidget(form_);
    auto* list = cardAround(parkedTable_);
    list->setVisible(!forRoom);
    column->addWidget(list, 1);
    auto* forget = new QPushButton(icon(QStringLiteral("trash"), Token::Text), tr("Take off the list"));
    forget->setAutoDefault(false);
    forget_ = forget;
    forget->setVisible(!forRoom);
    column->addWidget(forget, 0, Qt::AlignLeading);
    connect(forget, &QPushButton::clicked, this, [this] { parked_->remove(parkedTable_->currentIndex().row()); });
    connect(form_, &ParkForm::edited, this, &AgendaDialog::checkParked);
    connect(form_, &ParkForm::given, this, &AgendaDialog::park);
    const auto refreshForget = [this] {
        forget_->setEnabled(parkedTable_->currentIndex().isValid());
        checkParked();
    };
    connect(parkedTable_->selectionModel(), &QItemSelectionModel::currentChanged, this, refreshForget);
    connect(parked_, &QAbstractItemModel::modelReset, this, refreshForget);
    refreshForget();
    return page;
}

int AgendaDialog::row() const
{
    return table_->currentIndex().row();
}

void AgendaDialog::select(int row, bool edit)
{
    const QModelIndex index = model_->index(qMin(row, model_->rowCount() - 1), AgendaModel::Title);
    if (index.isValid()) {
        table_->setCurrentIndex(index);
        if (edit) {
            table_->edit(index);
        }
    }
    refreshButtons();
}

void AgendaDialog::refresh()
{
    const Agenda& agenda = clock_.agenda();
    {
        const QSignalBlocker quiet(box_);
        box_->setValue(agenda.minutes);
    }
    const int planned = plannedMinutes(agenda);
    const int over = planned - agenda.minutes;
    sum_->setText(over == 0 ? tr("%1 are planned, all of it").arg(durationWords(planned))
            : over > 0      ? tr("%1 are planned: %2 too many").arg(durationWords(planned), durationWords(over))
                            : tr("%1 are planned, %2 are free").arg(durationWords(planned), durationWords(-over)));
    sum_->setTone(over > 0 ? Token::Warning : Token::Text);
    refreshButtons();
}

void AgendaDialog::refreshButtons()
{
    const int here = row();
    const int count = model_->rowCount();
    add_->setEnabled(count < mostItems);
    remove_->setEnabled(here >= 0);
    up_->setEnabled(here > 0);
    down_->setEnabled(here >= 0 && here + 1 < count);
    go_->setEnabled(here >= 0 && here != clock_.agenda().current);
}

void AgendaDialog::propose()
{
    clock_.propose(box_->value());
    select(0);
}

void AgendaDialog::addItem()
{
    Agenda agenda = clock_.agenda();
    AgendaItem item;
    item.title = tr("New item");
    item.minutes = newItemMinutes;
    const int place = row() + 1;
    agenda.items.insert(agenda.items.begin() + place, item);
    agenda.current += agenda.current >= place ? 1 : 0;
    clock_.change(agenda);
    select(place, true);
}

void AgendaDialog::removeItem()
{
    const int here = row();
    clock_.change(withoutItem(clock_.agenda(), here, clock_.now()));
    select(here);
}

void AgendaDialog::moveUp()
{
    moveItem(-1);
}

void AgendaDialog::moveDown()
{
    moveItem(1);
}

void AgendaDialog::moveItem(int rows)
{
    const int here = row();
    clock_.change(withItemMoved(clock_.agenda(), here, here + rows));
    select(here + rows);
}

void AgendaDialog::goThere()
{
    clock_.moveTo(row());
}

void AgendaDialog::checkParked()
{
    const ParkValue value = form_->value();
    const bool full = session_.stack().workshop.parked.size() >= size_t(mostParked);
    form_->setProblem(full ? tr("There are %1 subjects already. Take one off the list first.").arg(mostParked)
                           : parkedProblem({value.stage, value.text, value.owner, value.due}));
}

void AgendaDialog::askForParked()
{
    closesAfterParking_ = true;
    tabs_->setCurrentIndex(1);
    form_->focusFirst();
}

void AgendaDialog::park()
{
    const ParkValue value = form_->value();
    session_.park({value.stage, value.text, value.owner, value.due}, clock_.now());
    if (closesAfterParking_) {
        accept();
        return;
    }
    form_->setValue({value.stage, {}, value.owner, value.due});
    checkParked();
    form_->focusFirst();
}

} // namespace stackwright
