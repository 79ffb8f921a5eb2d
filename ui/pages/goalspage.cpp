#include "pages/goalspage.h"

#include "models/toolwords.h"
#include "pages/peoplepane.h"
#include "pages/teampane.h"
#include "pages/weightspane.h"
#include "stack/toolgoals.h"
#include "widgets/cardgrid.h"
#include "widgets/checklist.h"
#include "widgets/fieldbox.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stackwright {

namespace {

struct GoalWords {
    QString name;
    QString title;
    QString help;
};

QList<GoalWords> goalWords()
{
    return {{QStringLiteral("self-hosted-only"), GoalsPage::tr("Everything runs on our own machines"),
                GoalsPage::tr("Services that only their maker can run are marked on their cards.")},
        {QStringLiteral("offline"), GoalsPage::tr("The machines have no internet access"),
            GoalsPage::tr("Tools that cannot work without it, not even with a mirror, are marked.")},
        {QStringLiteral("open-source-only"), GoalsPage::tr("Open source only"),
            GoalsPage::tr("Tools under a licence that is not open source are marked.")}};
}

// One card below the other; the last one takes what is left.
QWidget* below(const QList<QWidget*>& cards)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    setMargins(lines, 0, 0, 0, 0);
    setSpacing(lines, 12);
    for (QWidget* card : cards) {
        lines->addWidget(card, card == cards.constLast() ? 1 : 0);
    }
    return box;
}

} // namespace

GoalsPage::GoalsPage(Session& session, QWidget* parent) : QScrollArea(parent), session_(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Ground(Token::Background);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 20, 14, 20, 20);
    setSpacing(column, 2);
    column->addWidget(new Label(tr("Project and goals"), TextRole::Title));
    column->addWidget(
        paragraph(tr("All of it can be changed later. The names go into addresses, configuration and documents."),
            TextRole::Body, Token::TextSecondary));
    column->addSpacing(10);
    auto* cards = new QWidget;
    auto* layout = new CardLayout(cards, 380, 12);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cards->setSizePolicy(policy);
    layout->addWidget(makeProject());
    layout->addWidget(below({makeGoals(), makeEffect()}));
    layout->addWidget(below({new PeoplePane(session_), new WeightsPane(session_)}));
    layout->addWidget(below({new TeamPane(session_)}));
    column->addWidget(cards);
    column->addStretch(1);
    setWidget(page);
    connect(&session_, &Session::stackChanged, this, &GoalsPage::refresh);
    connect(&session_, &Session::findingsChanged, this, &GoalsPage::refreshEffect);
}

QWidget* GoalsPage::makeProject()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = formOn(panel);
    column->addWidget(new Label(tr("Project"), TextRole::Section));
    const auto add = [&](const QString& title, const QString& help, QString Project::*member) {
        auto* line = new QLineEdit;
        line->setAccessibleName(title);
        line->setPlaceholderText(help);
        line->setMaxLength(200);
        column->addWidget(new FieldBox(title, line));
        connect(line, &QLineEdit::textEdited, this, [this, member, title](const QString& text) {
            Project project = session_.stack().project;
            Project unnamed = project;
            unnamed.slug.clear();
            if (unnamed.effectiveSlug() == project.slug) {
                project.slug.clear(); // it was made from the name and goes on following it
            }
            project.*member = text;
            session_.setProject(project, title);
        });
        fields_.append({line, member});
    };
    add(tr("Name"), tr("Payments platform"), &Project::name);
    add(tr("Organisation"), tr("example"), &Project::organisation);
    add(tr("Domain"), tr("delivery.example.org"), &Project::domain);
    add(tr("First service"), tr("hello"), &Project::service);
    add(tr("Contact"), tr("platform@example.org"), &Project::contact);
    description_ = new QPlainTextEdit;
    description_->setTabChangesFocus(true);
    description_->setAccessibleName(tr("Description"));
    setExtent(description_, -1, 84); // a few lines; the rest of a tall card stays empty
    column->addWidget(new FieldBox(tr("Description"), description_));
    column->addStretch(1);
    connect(description_, &QPlainTextEdit::textChanged, this, [this] {
        Project project = session_.stack().project;
        project.description = description_->toPlainText();
        session_.setProject(project, tr("Description"));
    });
    return panel;
}

QWidget* GoalsPage::makeGoals()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = formOn(panel);
    column->addWidget(new Label(tr("What must hold"), TextRole::Section));
    const QList<GoalWords> goals = goalWords();
    for (const GoalWords& goal : goals) {
        auto* box = new QCheckBox(goal.title);
        box->setAccessibleDescription(goal.help);
        connect(
            box, &QCheckBox::toggled, this, [this, name = goal.name](bool on) { session_.setGoal(name, Value(on)); });
        auto* both = new QVBoxLayout;
        setSpacing(both, 0);
        both->addWidget(box);
        auto* below = new QVBoxLayout;
        setMargins(below, 26, 0, 0, 0);
        setSpacing(below, 1);
        below->addWidget(paragraph(goal.help, TextRole::Caption, Token::TextTertiary));
        auto* count = new Label({}, TextRole::CaptionStrong, Token::TextSecondary);
        below->addWidget(count);
        both->addLayout(below);
        column->addLayout(both);
        goals_.insert(goal.name, box);
        goalCounts_.insert(goal.name, count);
    }
    column->addStretch(1);
    return panel;
}

QWidget* GoalsPage::makeEffect()
{
    auto* panel = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = formOn(panel);
    column->addWidget(new Label(tr("What this changes"), TextRole::Section));
    effect_ = paragraph({}, TextRole::Body, Token::TextSecondary);
    column->addWidget(effect_);
    effects_ = new Checklist;
    column->addWidget(effects_);
    column->addStretch(1);
    connect(effects_, &Checklist::chosen, this, &GoalsPage::stageChosen);
    return panel;
}

void GoalsPage::refresh()
{
    const Project& project = session_.stack().project;
    for (const TextField& field : std::as_const(fields_)) {
        if (field.line->text() != project.*field.member) {
            field.line->setText(project.*field.member);
        }
    }
    if (description_->toPlainText() != project.description) {
        const QSignalBlocker quiet(description_);
        description_->setPlainText(project.description);
    }
    for (auto goal = goals_.cbegin(); goal != goals_.cend(); ++goal) {
        const QSignalBlocker quiet(goal.value());
        goal.value()->setChecked(session_.stack().goals.value(goal.key()).flag());
        const auto& tools = session_.catalogue().tools();
        const auto missing =
            std::count_if(tools.begin(), tools.end(), [&](const Tool& tool) { return !meetsGoal(tool, goal.key()); });
        goalCounts_.value(goal.key())->setText(tr("%1 of %2 tools do not").arg(missing).arg(tools.size()));
    }
    refreshEffect();
}

void GoalsPage::refreshEffect()
{
    std::vector<CheckPoint> points;
    int out = 0;
    for (const Tool& tool : session_.catalogue().tools()) {
        const QStringList missed = missedGoals(tool, session_.stack());
        out += missed.isEmpty() ? 0 : 1;
        if (!missed.isEmpty()) {
            const bool picked = session_.stack().toolsOf(tool.stage).contains(tool.id);
            const Stage* stage = session_.catalogue().stage(tool.stage);
            const QString words = picked ? tr("%1 is picked: %2") : tr("%1: %2");
            points.push_back({tool.stage, words.arg(tool.name, shortGoal(missed.constFirst())),
                picked ? StageState::Warning : StageState::Skipped, stage != nullptr ? stage->title : QString()});
        }
    }
    std::stable_partition(
        points.begin(), points.end(), [](const CheckPoint& point) { return point.state == StageState::Warning; });
    const bool clean = points.empty() || points.front().state != StageState::Warning;
    const bool any = std::any_of(goals_.begin(), goals_.end(), [](const QCheckBox* box) { return box->isChecked(); });
    effect_->setText(!any ? tr("Nothing is ruled out: every tool is on offer without a mark. What is ticked above "
                               "lists here the tools that do not meet it.")
            : out > 0     ? tr("%n tool(s) will carry a mark. No pick is changed for you.", nullptr, out)
                          : tr("Every tool of the catalogue meets these goals."));
    if (any && clean) {
        points.insert(points.begin(), {QString(), tr("All picks meet these goals"), StageState::Done, {}});
    }
    effects_->setPoints(points);
}

void GoalsPage::focusFirst()
{
    fields_.constFirst().line->setFocus(Qt::OtherFocusReason);
    fields_.constFirst().line->selectAll(); // a name of one's own replaces the proposed one
}

} // namespace stackwright
