#include "pages/blueprintchoice.h"

#include "models/presetmodel.h"
#include "stack/teamgoals.h"
#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/cardgrid.h"
#include "widgets/chip.h"
#include "widgets/doorcard.h"
#include "widgets/flowlayout.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "workshop/fit.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

// One team of each size that is asked for.
constexpr std::array teamSizes{8, 25, 60};

QString blueprintIcon(const QString& id)
{
    const QHash<QString, QString> icons = {{QStringLiteral("enterprise-on-prem"), QStringLiteral("building")},
        {QStringLiteral("small-saas-github"), QStringLiteral("rocket")},
        {QStringLiteral("kubernetes-gitops"), QStringLiteral("workflow")}};
    return icons.value(id, QStringLiteral("blocks"));
}

void growDown(QWidget* widget)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

QString reasons(const Fit& fit, bool best)
{
    QStringList words;
    for (const FitPoint& point : fit.points) {
        words += point.why.said;
    }
    QString said = words.join(QStringLiteral(" · "));
    if (!fit.against.empty()) {
        const QString but = BlueprintChoice::tr("But: %1").arg(fit.against.front().said);
        said = said.isEmpty() ? but : said + QStringLiteral(" · ") + but;
    }
    return best && !said.isEmpty() ? BlueprintChoice::tr("Fits best: %1").arg(said) : said;
}

} // namespace

BlueprintChoice::BlueprintChoice(Session& session, const PresetModel& presets, QWidget* parent)
    : QWidget(parent), session_(session), presets_(presets)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 10);
    questions_ = makeQuestions();
    questions_->hide();
    column->addWidget(questions_);
    column->addWidget(makeDoors());
    refresh();
}

QWidget* BlueprintChoice::makeQuestions()
{
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = formOn(card);
    column->addWidget(new Label(tr("Which blueprint fits?"), TextRole::Section));
    size_ =
        makeQuestion(column, tr("How many people will use it?"), {tr("Up to 12"), tr("13 to 40"), tr("More than 40")});
    machines_ =
        makeQuestion(column, tr("Where does it run?"), {tr("Own machines"), tr("Rented machines and services")});
    QStringList criteria;
    for (const FitCriterion& criterion : session_.catalogue().criteria()) {
        criteria += criterion.title;
    }
    matters_ = makeQuestion(column, tr("What matters most?"), criteria);
    auto* ways = new QWidget;
    auto* row = new FlowLayout(8);
    ways->setLayout(row);
    growDown(ways);
    best_ = new QPushButton;
    setButtonKind(best_, ButtonKind::Primary);
    auto* empty = new QPushButton(tr("An empty page"));
    setButtonKind(empty, ButtonKind::Quiet);
    row->addWidget(best_);
    row->addWidget(empty);
    column->addWidget(ways);
    connect(best_, &QPushButton::clicked, this, [this] { Q_EMIT chosen(bestId_, goals()); });
    connect(empty, &QPushButton::clicked, this, [this] { Q_EMIT emptyChosen(goals()); });
    return card;
}

QButtonGroup* BlueprintChoice::makeQuestion(QVBoxLayout* column, const QString& question, const QStringList& answers)
{
    column->addWidget(paragraph(question, TextRole::Secondary, Token::TextSecondary));
    auto* box = new QWidget;
    auto* row = new FlowLayout(6);
    box->setLayout(row);
    growDown(box);
    auto* group = new QButtonGroup(this);
    for (const QString& answer : answers) {
        auto* chip = new Chip(answer);
        chip->setAccessibleDescription(question);
        group->addButton(chip, int(group->buttons().size()));
        row->addWidget(chip);
    }
    column->addWidget(box);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            refresh();
        }
    });
    return group;
}

QWidget* BlueprintChoice::makeDoors()
{
    doorBox_ = new QWidget;
    layout_ = new CardLayout(doorBox_, 400, 10);
    growDown(doorBox_);
    for (const Blueprint& blueprint : session_.catalogue().blueprints()) {
        auto* door = new DoorCard(blueprintIcon(blueprint.id), blueprint.title, blueprint.summary, doorBox_);
        door->setToolTip(sentenceTip(blueprint.situation));
        connect(door, &QAbstractButton::clicked, this, [this, id = blueprint.id] { Q_EMIT chosen(id, goals()); });
        doors_.insert(blueprint.id, door);
    }
    return doorBox_;
}

ValueMap BlueprintChoice::goals() const
{
    ValueMap goals;
    if (const int size = size_->checkedId(); size >= 0) {
        goals.insert(teamSizeGoal, Value(teamSizes.at(size_t(size))));
    }
    if (const int machines = machines_->checkedId(); machines >= 0) {
        goals.insert(cloudGoal, Value(machines == 0 ? QStringLiteral("own") : QStringLiteral("rented")));
    }
    if (const int matters = matters_->checkedId(); matters >= 0) {
        goals.insert(weightPrefix + session_.catalogue().criteria().at(size_t(matters)).id, Value(highestWeight));
    }
    return goals;
}

void BlueprintChoice::ask()
{
    for (QButtonGroup* group : {size_, machines_, matters_}) {
        group->setExclusive(false); // else the one that is checked cannot be unchecked
        const auto chips = group->buttons();
        for (QAbstractButton* chip : chips) {
            chip->setChecked(false);
        }
        group->setExclusive(true);
    }
    questions_->show();
    refresh();
    size_->button(0)->setFocus(Qt::TabFocusReason);
}

// The best first; before anything is answered, in the catalogue's order with what they pick.
void BlueprintChoice::refresh()
{
    Stack stack;
    stack.goals = goals();
    const Catalogue& catalogue = session_.catalogue();
    std::vector<Fit> fits;
    if (stack.goals.isEmpty()) {
        for (const Blueprint& blueprint : catalogue.blueprints()) {
            Fit unasked;
            unasked.id = blueprint.id;
            fits.push_back(unasked);
        }
    } else {
        fits = fittingBlueprints(catalogue, stack);
    }
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item;
    }
    QWidget* before = nullptr;
    for (const Fit& fit : fits) {
        DoorCard* door = doors_.value(fit.id);
        const QString why = reasons(fit, before == nullptr);
        door->setFacts(why.isEmpty() ? presets_.picksOf(stackFromBlueprint(*catalogue.blueprint(fit.id), {})) : why);
        layout_->addWidget(door);
        if (before != nullptr) {
            setTabOrder(before, door);
        }
        before = door;
    }
    bestId_ = fits.empty() ? QString() : fits.front().id;
    const Blueprint* best = catalogue.blueprint(bestId_);
    best_->setVisible(best != nullptr && !stack.goals.isEmpty()); // nobody said yet what would fit
    best_->setText(best != nullptr ? tr("Start with %1").arg(best->title) : QString());
    layout_->invalidate();
    doorBox_->updateGeometry();
}

} // namespace stackwright
