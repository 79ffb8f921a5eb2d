#include "pages/stagespage.h"
#include "ui/sceneparts.h"
#include "window/presenter.h"
#include "workshop/agenda.h"
#include "workshop/votes.h"

#include <QDialog>
#include <QtTest>

namespace stackwright {

namespace {

// Always the same moment, so that pictures differ only where the window does.
const QDateTime moment(QDate(2026, 11, 30), QTime(14, 2), Qt::UTC);

// Two stages of a running agenda are done; `seconds` since the third began.
bool runClock(WindowFixture& fixture, int seconds)
{
    fixture.window.showStage(QStringLiteral("ci"));
    const bool ready = settle(fixture);
    AgendaClock& clock = fixture.window.clock();
    clock.setNow([] { return moment.addSecs(-3600); });
    clock.toggle();
    clock.moveTo(2);
    clock.setNow([seconds] { return moment.addSecs(seconds - 3600); });
    return settle(fixture) && ready;
}

bool showAgenda(WindowFixture& fixture)
{
    const bool running = runClock(fixture, 400);
    fixture.window.showAgenda();
    return settle(fixture) && running && fixture.window.findChild<QDialog*>() != nullptr;
}

bool showParkingLot(WindowFixture& fixture)
{
    const bool running = runClock(fixture, 40);
    fixture.session.park({QStringLiteral("chat"), QStringLiteral("Does the licence cover the partners?"),
                             QStringLiteral("Head of operations"), QStringLiteral("2026-12-14")},
        moment);
    fixture.session.park({{}, QStringLiteral("Who pays for the second site"), QStringLiteral("Product owner"),
                             QStringLiteral("2027-01-11")},
        moment);
    const bool ready = settle(fixture);
    fixture.window.parkSubject();
    return settle(fixture) && running && ready && fixture.window.findChild<QDialog*>() != nullptr;
}

void vote(WindowFixture& fixture, const QString& stage, const QString& tool, const Numbers& numbers)
{
    Workshop workshop = fixture.session.stack().workshop;
    for (const View view : allViews) {
        workshop = withVote(workshop, stage, tool, view, {numbers.at(int(view))}, moment);
    }
    fixture.session.changeRoom(workshop);
}

bool showQuestion(WindowFixture& fixture, bool votes)
{
    const QString stage = QStringLiteral("ci");
    fixture.window.showStage(stage);
    const bool ready = settle(fixture);
    if (votes) {
        vote(fixture, stage, QStringLiteral("jenkins"), {5, 3, 2});
        vote(fixture, stage, QStringLiteral("woodpecker"), {4, 5, 4});
        fixture.session.changeRoom(withReveal(fixture.session.stack().workshop, stage));
    }
    const QSize size = fixture.window.size();
    fixture.window.presenter().toggle();
    fixture.window.setWindowState(Qt::WindowNoState); // the size is the test's, and not the screen's
    fixture.window.resize(size);
    fixture.window.presenter().toggleQuestion();
    return settle(fixture) && ready && fixture.window.presenter().isAsking();
}

} // namespace

SceneList clockScenes()
{
    return {
        {QStringLiteral("clock running"), [](WindowFixture& fixture) { return runClock(fixture, 94); }},
        {QStringLiteral("clock over time"), [](WindowFixture& fixture) { return runClock(fixture, 3000); }},
        {QStringLiteral("agenda"), showAgenda},
        {QStringLiteral("parking lot"), showParkingLot},
        {QStringLiteral("one question"), [](WindowFixture& fixture) { return showQuestion(fixture, false); }},
        {QStringLiteral("one question with votes"), [](WindowFixture& fixture) { return showQuestion(fixture, true); }},
    };
}

} // namespace stackwright
