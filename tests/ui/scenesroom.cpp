#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "ui/sceneparts.h"

#include <QApplication>
#include <QtTest>

namespace stackwright {

namespace {

const auto ci = QStringLiteral("ci");

// Types it where the focus is, as a facilitator does.
void type(const QString& keys)
{
    for (const QChar key : keys) {
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
}

bool showVotes(WindowFixture& fixture, const QString& keys)
{
    const bool shown = showStageTab(fixture, ci, PreviewPane::Files);
    fixture.window.stagesPage().view()->focusCards();
    type(keys);
    return shown && settle(fixture) && fixture.session.stack().workshop.votes.contains(ci);
}

// Two rounds: the second is in the open, and views are apart.
bool showDispute(WindowFixture& fixture)
{
    const bool voted = showVotes(fixture, QStringLiteral("v332r"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ShiftModifier);
    type(QStringLiteral("542r"));
    return voted && settle(fixture);
}

bool showHands(WindowFixture& fixture)
{
    return showVotes(fixture, QStringLiteral("w45435r"));
}

bool showParkForm(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, ci, PreviewPane::Files);
    fixture.window.stagesPage().view()->focusCards();
    type(QStringLiteral("p"));
    return shown && settle(fixture);
}

// In the middle of a workshop: some stages are settled.
bool showStandings(WindowFixture& fixture)
{
    fixture.session.agree({QStringLiteral("source-control"), QStringLiteral("testing")});
    fixture.session.settle(QStringLiteral("code-quality"), Agreement::Disputed);
    fixture.session.park({QStringLiteral("chat"), QStringLiteral("What does the licence cost next year?"),
                             QStringLiteral("Ada Example"), QStringLiteral("2027-03-31"), {}},
        {});
    return showStageTab(fixture, QStringLiteral("chat"), PreviewPane::Notes);
}

// What Start offers, at a moment that does not change.
bool showSample(WindowFixture& fixture)
{
    const QDateTime moment(QDate(2026, 6, 1), QTime(9, 20), Qt::UTC);
    fixture.window.clock().setNow([moment] { return moment; });
    fixture.window.openSample();
    return settle(fixture) && fixture.session.openConflicts() == 1;
}

bool showUndisputed(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, ci, PreviewPane::Files);
    fixture.window.stagesPage().offerUndisputed();
    return shown && settle(fixture);
}

} // namespace

SceneList roomScenes()
{
    return {
        {QStringLiteral("votes hidden"),
            [](WindowFixture& fixture) { return showVotes(fixture, QStringLiteral("v54")); }},
        {QStringLiteral("votes revealed with a dispute"), showDispute},
        {QStringLiteral("votes of the whole room"), showHands},
        {QStringLiteral("parking a stage"), showParkForm},
        {QStringLiteral("stages agreed disputed and parked"), showStandings},
        {QStringLiteral("undisputed stages"), showUndisputed},
        {QStringLiteral("the sample"), showSample},
    };
}

} // namespace stackwright
