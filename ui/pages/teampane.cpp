#include "pages/teampane.h"

#include "stack/teamgoals.h"
#include "style/look.h"
#include "widgets/fieldbox.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/namelist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int largestTeam = 100'000;
constexpr int largestBudget = 1'000'000'000;
constexpr int mostTokens = 100;
constexpr int usualTokens = 3;

const QStringList& cloudWords() // in the order of the box
{
    static const QStringList words{QString(), QStringLiteral("own"), QStringLiteral("rented")};
    return words;
}

QSpinBox* numberBox(const QString& name, int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    return box;
}

} // namespace

TeamPane::TeamPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), problem_(paragraph({}, TextRole::Caption, Token::Warning))
{
    auto* whole = new QVBoxLayout(this);
    setMargins(whole, 0, 0, 0, 0);
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    whole->addWidget(card);
    auto* column = formOn(card);
    column->addWidget(new Label(tr("The team"), TextRole::Section));
    column->addWidget(paragraph(tr("All of it is optional. It decides what tools cost here and how well they fit."),
        TextRole::Caption, Token::TextTertiary));
    people_ = numberBox(tr("People who will use it"), 0, largestTeam);
    people_->setSpecialValueText(tr("not said"));
    column->addWidget(new FieldBox(tr("People who will use it"), people_));
    cloud_ = new QComboBox;
    cloud_->addItems({tr("Own machines or rented ones"), tr("Own machines"), tr("Rented machines and services")});
    column->addWidget(new FieldBox(tr("It runs on"), cloud_));
    column->addWidget(makeMoney());
    problem_->hide();
    column->addWidget(problem_);
    tokens_ = numberBox(tr("Innovation tokens"), 0, mostTokens);
    column->addWidget(new FieldBox(tr("Innovation tokens"), tokens_));
    column->addWidget(paragraph(tr("How much that is new the team can carry: a growing tool costs 1, a new one 2, what "
                                   "the team knows nothing."),
        TextRole::Caption, Token::TextTertiary));
    skills_ = new NameList(tr("Tools that the team knows"), tr("Jenkins, then Enter"));
    column->addWidget(skills_);
    column->addStretch(1);
    connect(people_, &QSpinBox::valueChanged, this, [this](int value) { takeNumber(teamSizeGoal, value, 0); });
    connect(cloud_, &QComboBox::activated, this,
        [this](int index) { session_.setGoal(cloudGoal, Value(cloudWords().at(index))); });
    connect(tokens_, &QSpinBox::valueChanged, this, [this](int value) { takeNumber(tokensGoal, value, usualTokens); });
    connect(skills_, &NameList::chosenChanged, this,
        [this](const QStringList& ids) { session_.setGoal(skillsGoal, Value(ids)); });
    connect(&session_, &Session::stackChanged, this, &TeamPane::refresh);
}

QWidget* TeamPane::makeMoney()
{
    auto* money = new QWidget;
    auto* row = new QHBoxLayout(money);
    setMargins(row, 0, 0, 0, 0);
    setSpacing(row, 8);
    budget_ = numberBox(tr("Budget a year"), -1, largestBudget);
    budget_->setSpecialValueText(tr("not said"));
    budget_->setSingleStep(1000);
    currency_ = new QLineEdit;
    currency_->setAccessibleName(tr("Currency"));
    currency_->setMaxLength(3);
    row->addWidget(new FieldBox(tr("Budget a year"), budget_), 2);
    row->addWidget(new FieldBox(tr("Currency"), currency_), 1);
    connect(budget_, &QSpinBox::valueChanged, this, [this](int value) { takeNumber(budgetGoal, value, -1); });
    connect(currency_, &QLineEdit::textEdited, this, &TeamPane::takeCurrency);
    return money;
}

void TeamPane::takeNumber(QLatin1String goal, int value, int unsaid)
{
    session_.setGoal(goal, value == unsaid ? Value() : Value(qint64(value)));
}

// Half-typed ones stay in the field, and below it is said what is missing.
void TeamPane::takeCurrency(const QString& text)
{
    const Value value(text.trimmed().toUpper());
    const QString problem = text.isEmpty() ? QString() : goalProblem(currencyGoal, value);
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        session_.setGoal(currencyGoal, value);
    }
}

void TeamPane::refresh()
{
    const TeamGoals goals = teamGoals(session_.stack());
    const auto show = [](QSpinBox* box, int value) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    };
    show(people_, goals.people);
    show(budget_, goals.budget ? int(qMin(*goals.budget, double(largestBudget))) : -1);
    show(tokens_, goals.tokens);
    cloud_->setCurrentIndex(int(qMax(qsizetype(0), cloudWords().indexOf(goals.cloud))));
    if (!currency_->hasFocus()) {
        currency_->setText(goals.currency);
    }
    QList<QPair<QString, QString>> tools;
    for (const Tool& tool : session_.catalogue().tools()) {
        tools.append({tool.id, tool.name});
    }
    skills_->setChoices(tools);
    skills_->setChosen(goals.skills);
}

} // namespace stackwright
