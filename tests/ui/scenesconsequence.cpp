#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "ui/sceneparts.h"
#include "widgets/chip.h"
#include "widgets/consequencepanel.h"
#include "widgets/toolcard.h"

#include <QPushButton>
#include <QtTest>

namespace stackwright {

namespace {

ToolCard* cardOf(WindowFixture& fixture, const QString& tool)
{
    const auto cards = fixture.window.stagesPage().view()->findChildren<ToolCard*>();
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&](const ToolCard* card) { return card->value().id == tool; });
    return found != cards.end() ? *found : nullptr;
}

// The focus on a card that is not picked, and what that would mean.
bool showConsequence(WindowFixture& fixture, bool points)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    ToolCard* card = cardOf(fixture, QStringLiteral("woodpecker"));
    const auto* panel = fixture.window.stagesPage().view()->findChild<ConsequencePanel*>();
    if (card == nullptr || panel == nullptr) {
        return false;
    }
    card->setFocus(Qt::TabFocusReason);
    const bool told = QTest::qWaitFor([panel] { return panel->isVisible(); }, 10'000);
    if (points) {
        QTest::keyClick(card, Qt::Key_F);
    }
    return shown && told && settle(fixture);
}

bool showTrial(WindowFixture& fixture)
{
    const bool told = showConsequence(fixture, false);
    QTest::keyClick(cardOf(fixture, QStringLiteral("woodpecker")), Qt::Key_Return);
    return told && settle(fixture);
}

bool showFilledGoals(WindowFixture& fixture)
{
    Workshop workshop;
    for (const auto& [name, view] :
        {std::pair(QStringLiteral("Product"), View::Business), std::pair(QStringLiteral("Web team"), View::Development),
            std::pair(QStringLiteral("App team"), View::Development),
            std::pair(QStringLiteral("Platform"), View::Operations)}) {
        Participant person;
        person.name = name;
        person.view = view;
        workshop.people.push_back(person);
    }
    fixture.session.setWorkshop(workshop, QStringLiteral("people"));
    fixture.session.setGoal(QStringLiteral("team-size"), Value(24));
    fixture.session.setGoal(QStringLiteral("budget-per-year"), Value(20'000));
    fixture.session.setGoal(QStringLiteral("cloud"), Value(QStringLiteral("own")));
    fixture.session.setGoal(QStringLiteral("weight-compliance"), Value(5));
    fixture.session.setGoal(
        QStringLiteral("skills"), Value(QStringList{QStringLiteral("jenkins"), QStringLiteral("ansible")}));
    fixture.window.showPage(Page::Goals);
    return settle(fixture);
}

bool showQuestions(WindowFixture& fixture)
{
    fixture.window.askNew();
    for (const QString& answer : {QCoreApplication::translate("stackwright::BlueprintChoice", "13 to 40"),
             QCoreApplication::translate("stackwright::BlueprintChoice", "Own machines")}) {
        auto* chip = findNamed<Chip>(fixture.window, answer);
        if (chip == nullptr) {
            return false;
        }
        QTest::keyClick(chip, Qt::Key_Space);
    }
    return settle(fixture);
}

// The figures of a tool in the team's own hand.
bool showAssumption(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("chat"), PreviewPane::Files);
    QPushButton* open = nullptr;
    const auto buttons = fixture.window.stagesPage().view()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        open = button->isVisible()
                && button->text() == QCoreApplication::translate("stackwright::AssumptionPane", "Our own figures")
            ? button
            : open;
    }
    if (open == nullptr) {
        return false;
    }
    open->click();
    const bool settled = settle(fixture);
    fixture.window.stagesPage().view()->ensureWidgetVisible(open, 0, 400);
    return shown && settled && settle(fixture);
}

} // namespace

SceneList consequenceScenes()
{
    return {
        {QStringLiteral("stages with a consequence"),
            [](WindowFixture& fixture) { return showConsequence(fixture, false); }},
        {QStringLiteral("stages with the points of a fit"),
            [](WindowFixture& fixture) { return showConsequence(fixture, true); }},
        {QStringLiteral("stages with a trial"), showTrial},
        {QStringLiteral("stages with own figures"), showAssumption},
        {QStringLiteral("goals filled in"), showFilledGoals},
        {QStringLiteral("start with questions"), showQuestions},
    };
}

} // namespace stackwright
