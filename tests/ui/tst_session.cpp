#include "support/testrunner.h"
#include "ui/fixture.h"
#include "workshop/agenda.h"
#include "workshop/votes.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stackwright;

class TestSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void votesAndClockAreNoStepOfUndo()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Workshop workshop = withVote(
            session.stack().workshop, QStringLiteral("ci"), QStringLiteral("jenkins"), View::Business, {4}, now);
        workshop.agenda = started(proposedAgenda(**resolve(session.cataloguePointer(), session.stack()), 120), now);
        session.changeRoom(workshop);
        QCOMPARE(session.history().count(), 1);
        session.history().undo();
        QCOMPARE(session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("jenkins")));
        QCOMPARE(session.stack().workshop.votes, workshop.votes);
        QCOMPARE(session.stack().workshop.agenda, workshop.agenda);
        session.history().redo();
        QCOMPARE(session.stack().workshop.votes, workshop.votes);
    }

    void parkingIsOneStepAndTheClockGoesOn()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Workshop workshop;
        workshop.agenda = started(proposedAgenda(**resolve(session.cataloguePointer(), session.stack()), 120), now);
        const auto talkedAbout = std::find_if(workshop.agenda.items.begin(), workshop.agenda.items.end(),
            [](const AgendaItem& item) { return !item.stage.isEmpty(); });
        workshop.agenda = movedTo(workshop.agenda, int(talkedAbout - workshop.agenda.items.begin()), now);
        session.changeRoom(workshop);
        Parked parked;
        parked.stage = workshop.agenda.items.at(size_t(workshop.agenda.current)).stage;
        parked.text = QStringLiteral("Who pays for it?");
        session.park(parked, now.addSecs(60));
        QCOMPARE(session.history().count(), 1);
        QCOMPARE(session.stack().workshop.parked.size(), size_t(1));
        QCOMPARE(session.stack().workshop.agenda.current, workshop.agenda.current + 1);
        session.history().undo();
        QCOMPARE(session.stack().workshop.parked.size(), size_t(0));
        QCOMPARE(session.stack().workshop.agenda.current, workshop.agenda.current + 1);
    }

    void theClockAsksForNoRendering()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        QTRY_VERIFY(session.isCurrent());
        QSignalSpy rendered(&session, &Session::filesReady);
        Workshop workshop = session.stack().workshop;
        workshop.agenda.minutes = 90;
        session.changeRoom(workshop);
        QVERIFY(session.isCurrent());
        QCOMPARE(rendered.count(), 0);
    }

    void oneChangeIsOneStepOfUndo()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        const Stack before = session.stack();
        session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QCOMPARE(session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("woodpecker")));
        QCOMPARE(session.history().undoText(), QStringLiteral("pick Woodpecker"));
        session.skip(QStringLiteral("chat"), QStringLiteral("Mail is enough"));
        QVERIFY(session.stack().skipped(QStringLiteral("chat")));
        QCOMPARE(session.history().count(), 2);
        session.history().undo();
        session.history().undo();
        QCOMPARE(session.stack(), before);
        session.history().redo();
        QCOMPARE(session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("woodpecker")));
    }

    void typingIsOneStep()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        for (const QString& text : {QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("abc")}) {
            session.setNote(QStringLiteral("ci"), text);
        }
        session.setNote(QStringLiteral("chat"), QStringLiteral("other"));
        QCOMPARE(session.history().count(), 2);
        session.history().undo();
        session.history().undo();
        QVERIFY(session.stack().notes.isEmpty());
    }

    void samePickChangesNothing()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("jenkins"));
        QCOMPARE(fixture.session.history().count(), 0);
    }

    void changesAreMeasuredAgainstTheLastChange()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        QVERIFY(waitForFiles(session));
        QVERIFY2(!session.renderError(), qPrintable(session.renderError() ? session.renderError()->text() : QString()));
        QVERIFY(session.files()->size() > 20);
        QVERIFY(*session.files() == *session.baseFiles());
        const FileSetPointer first = session.files();
        session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(waitForFiles(session));
        QVERIFY(*session.baseFiles() == *first);
        QVERIFY(!(*session.files() == *first));
        QVERIFY(first->find(QStringLiteral("Jenkinsfile")) != nullptr);
        QVERIFY(session.files()->find(QStringLiteral("Jenkinsfile")) == nullptr);
        session.setBase(Base::Nothing);
        QTRY_COMPARE(session.baseFiles()->size(), 0);
    }

    void staleAnswersAreDropped()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        QVERIFY(waitForFiles(session));
        QSignalSpy ready(&session, &Session::filesReady);
        for (int round = 0; round < 6; ++round) {
            session.pick(
                QStringLiteral("ci"), round % 2 == 0 ? QStringLiteral("woodpecker") : QStringLiteral("jenkins"));
        }
        QVERIFY(waitForFiles(session));
        QVERIFY(session.isCurrent());
        QVERIFY2(ready.count() < 6, qPrintable(QString::number(ready.count())));
    }

    void fixesAreEstimatedAndApplied()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(session));
        QVERIFY(session.openConflicts() > 0);
        const auto conflict = std::find_if(session.findings().begin(), session.findings().end(),
            [](const Finding& finding) { return finding.severity == Severity::Error && !finding.fixes.empty(); });
        QVERIFY(conflict != session.findings().end());
        const QString id = conflict->id;
        QSignalSpy effect(&session, &Session::effectKnown);
        session.estimateFix(id, 0, QStringLiteral("token"));
        QVERIFY(effect.wait(10'000));
        const auto estimate = effect.takeFirst().at(0).value<Estimate>();
        QCOMPARE(estimate.token, QStringLiteral("token"));
        QVERIFY(estimate.picks + estimate.added + estimate.modified + estimate.removed > 0);
        const int steps = session.history().count();
        session.applyFix(id, 0);
        QCOMPARE(session.history().count(), steps + 1);
        QVERIFY(waitForFiles(session));
        QVERIFY(session.finding(id) == nullptr);
    }

    void riskIsNotedAndTakenBack()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(session));
        const QString id = QStringLiteral("slack/goal/self-hosted-only");
        const Risk whole{QStringLiteral("until autumn"), QStringLiteral("Ada"), QStringLiteral("2027-09-30")};
        session.acceptRisk(id, {QStringLiteral("until autumn")}); // by whom, until when?
        QVERIFY(session.stack().risks.isEmpty());
        session.acceptRisk(id, whole);
        QVERIFY(waitForFiles(session));
        QVERIFY(session.finding(id)->accepted && session.finding(id)->risk == whole);
        session.history().undo();
        QVERIFY(waitForFiles(session));
        QVERIFY(!session.finding(id)->accepted);
        session.history().redo();
        session.withdrawRisk(id);
        QVERIFY(waitForFiles(session));
        QVERIFY(!session.finding(id)->accepted);
    }

    void anErrorIsNotKept()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(session));
        const int open = session.openConflicts();
        QVERIFY(open > 0);
        const std::vector<Finding> findings = session.findings();
        for (const Finding& finding : findings)
            session.acceptRisk(
                finding.id, {QStringLiteral("until autumn"), QStringLiteral("Ada"), QStringLiteral("2027-09-30")});
        QVERIFY(waitForFiles(session));
        QCOMPARE(session.openConflicts(), open);
    }

    void judgementsNameWhatWouldNotFit()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        QVERIFY(waitForFiles(session));
        QSignalSpy judged(&session, &Session::judged);
        session.judge(QStringLiteral("ci"));
        QVERIFY(judged.wait(10'000));
        const auto judgements = judged.takeFirst().at(1).value<std::vector<Judgement>>();
        QCOMPARE(
            judgements.size() + 1, session.catalogue().toolsOf(QStringLiteral("ci")).size()); // all but the picked one
        const auto gitlab = std::find_if(judgements.begin(), judgements.end(),
            [](const Judgement& judgement) { return judgement.tool == QLatin1String("gitlab-ci"); });
        QVERIFY(gitlab != judgements.end());
        QVERIFY(!gitlab->findings.empty()); // it needs GitLab, and Gitea is picked
    }
};

STACKWRIGHT_TEST(TestSession)
#include "tst_session.moc"
