#include "models/wiringvalue.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/wiringitems.h"
#include "widgets/wiringview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace stackwright;

namespace {

constexpr int allClosed = -1;
constexpr int allOpen = -2;

WiringValue sample()
{
    WiringValue value;
    value.columns = {QStringLiteral("Plan"), QStringLiteral("Build")};
    value.nodes = {{QStringLiteral("source"), QStringLiteral("Source"), QStringLiteral("Gitea"),
                       QStringLiteral("git-branch"), StageState::Agreed, 0},
        {QStringLiteral("ci"), QStringLiteral("CI"), QStringLiteral("Jenkins"), QStringLiteral("workflow"),
            StageState::Conflict, 1},
        {QStringLiteral("chat"), QStringLiteral("Chat"), QStringLiteral("Not \"decided\""), QStringLiteral("message"),
            StageState::Undecided, 1}};
    value.edges = {{QStringLiteral("ci"), QStringLiteral("source"), {QStringLiteral("webhook")}, false, false},
        {QStringLiteral("ci"), QStringLiteral("chat"), {}, true, false}};
    return value;
}

} // namespace

class TestWiring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodesDoNotOverlap()
    {
        for (const WiringFlow flow : {WiringFlow::Across, WiringFlow::Star}) {
            const WiringPlace place =
                placeWiring(flow == WiringFlow::Star ? neighbourhood(sample(), QStringLiteral("ci")) : sample(), flow);
            QCOMPARE(int(place.nodes.size()), 3);
            const QList<QRectF> rects(place.nodes.begin(), place.nodes.end());
            for (int one = 0; one < rects.size(); ++one) {
                QVERIFY(place.bounds.contains(rects.at(one)));
                for (int other = one + 1; other < rects.size(); ++other) {
                    QVERIFY(!rects.at(one).intersects(rects.at(other)));
                }
            }
            QCOMPARE(int(place.edges.size()), 2);
        }
    }

    void neighboursOnly()
    {
        const WiringValue near = neighbourhood(sample(), QStringLiteral("source"));
        QCOMPARE(int(near.nodes.size()), 2);
        QCOMPARE(int(near.edges.size()), 1);
    }

    void keyboardWalksAndOpens()
    {
        WiringView view(WiringFlow::Across);
        view.setWiring(sample());
        view.resize(800, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QSignalSpy chosen(&view, &WiringView::chosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("ci"));
    }

    void closedGroupsAreBundles()
    {
        const WiringValue closed = grouped(sample(), {});
        QCOMPARE(int(closed.nodes.size()), 2);
        QCOMPARE(closed.nodes[1].members, (QStringList{QStringLiteral("Jenkins"), QStringLiteral("Not \"decided\"")}));
        QCOMPARE(closed.nodes[1].state, StageState::Conflict); // what asks for somebody is not hidden
        QCOMPARE(int(closed.edges.size()), 1);                 // the other one is inside
        QCOMPARE(closed.edges[0].labels, QStringList{QStringLiteral("webhook")});
        WiringValue more = sample();
        more.edges.push_back(
            {QStringLiteral("source"), QStringLiteral("chat"), {QStringLiteral("news")}, false, false});
        const WiringValue bundle = grouped(more, {});
        QCOMPARE(int(bundle.edges.size()), 1);
        QCOMPARE(bundle.edges[0].count, 2);
        QVERIFY(bundle.edges[0].mutual);
        QCOMPARE(grouped(more, {0, 1}).nodes, more.nodes);
    }

    void groupsOpenByKeys()
    {
        WiringView view(WiringFlow::Across);
        view.setForRoom(true);
        view.setWiring(sample());
        view.resize(800, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QSignalSpy chosen(&view, &WiringView::chosen);
        QCOMPARE(int(view.nodes().size()), 2);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(int(view.nodes().size()), 3);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("ci"));
        QTest::keyClick(&view, Qt::Key_Backspace);
        QCOMPARE(int(view.nodes().size()), 2);
    }

    // However small the window and however often somebody zooms out, no text gets smaller than the last row can read.
    void roomReadsEveryText()
    {
        WiringView view(WiringFlow::Across);
        view.setForRoom(true);
        view.setWiring(sample());
        view.resize(200, 100);
        view.openAll(true);
        for (int press = 0; press < 20; ++press) {
            view.zoomOut();
        }
        for (const double ratio : {0.82, 0.86, 0.9, 1.0}) {
            QVERIFY(wiringFont(ratio, QFont::Normal, 14).pixelSize() * view.transform().m11() >= 14);
        }
        for (const WiringEdge& edge : sample().edges) { // a label is as high as its text
            WiringPlace place;
            place.leastText = 14;
            QVERIFY(WiringLabelItem(edge, place).size().height() >= 14);
        }
    }

    void aLineIsNoArea()
    {
        QPainterPath path;
        path.cubicTo(0, 100, 100, 100, 100, 0);
        QVERIFY(crosses(path, QRectF(40, 70, 20, 10)));
        QVERIFY(crosses(path, QRectF(-5, -5, 10, 10)));
        QVERIFY(!crosses(path, QRectF(40, 10, 20, 10))); // what it would enclose
    }

    void labelsGiveWayToLines_data()
    {
        QTest::addColumn<QString>("blueprint");
        QTest::addColumn<int>("open");
        for (const Blueprint& blueprint : testCatalogue()->blueprints()) {
            for (const int open : {allClosed, 0, 1, 2, 3, 4, allOpen}) {
                QTest::addRow("%s %d", qPrintable(blueprint.id), open) << blueprint.id << open;
            }
        }
    }

    void labelsGiveWayToLines()
    {
        QFETCH(QString, blueprint);
        QFETCH(int, open);
        Fixture fixture;
        fixture.session.open(stackFromBlueprint(*testCatalogue()->blueprint(blueprint), QStringLiteral("Payments")));
        QVERIFY(waitForFiles(fixture.session));
        WiringView view(WiringFlow::Across);
        view.setForRoom(true);
        view.setWiring(wiringOf(fixture.session));
        if (open == allOpen) {
            view.openAll(true);
        } else if (open != allClosed) {
            view.openGroup(open, true);
        }
        // What a rectangle covers: lines of other edges, and nodes, which are worse.
        const auto covered = [&view](const QRectF& rect, size_t own) {
            int count = 0;
            for (size_t other = 0; other < view.edges().size(); ++other) {
                count += other != own && crosses(view.place().edges[other], rect) ? 1 : 0;
            }
            for (const WiringNodeItem* node : view.nodes()) {
                count +=
                    rect.intersects(QRectF(node->pos(), view.place().nodes.value(node->node().id).size())) ? 100 : 0;
            }
            return count;
        };
        int shown = 0;
        int here = 0;
        int halfway = 0;
        for (size_t index = 0; index < view.labels().size(); ++index) {
            const WiringLabelItem* label = view.labels()[index];
            if (!label->isVisible()) {
                continue;
            }
            ++shown;
            for (const WiringEdgeItem* edge : view.edges()) {
                QVERIFY(
                    label->zValue() > edge->zValue()); // where a line has no other way, the label's ground covers it
            }
            QRectF middle = label->sceneBoundingRect();
            here += covered(middle, index);
            middle.moveCenter(view.place().edges[index].pointAtPercent(0.5));
            halfway += covered(middle, index);
        }
        QVERIFY(shown > 0 || open == allOpen);
        QVERIFY2(here <= halfway, qPrintable(QStringLiteral("%1 instead of %2").arg(here).arg(halfway)));
    }

    void commitIsFollowedFromPushToChat()
    {
        WiringValue value = sample();
        value.nodes[0].commitStep = 1;
        value.nodes[0].commitEffect = QStringLiteral("It arrives.");
        value.nodes[1].commitStep = 2;
        value.nodes[1].commitEffect = QStringLiteral("It is built.");
        value.nodes[2].commitStep = 3; // nobody is picked there
        WiringView view(WiringFlow::Across);
        view.setForRoom(true);
        view.setWiring(value);
        QSignalSpy followed(&view, &WiringView::followed);
        view.followNext();
        QCOMPARE(followed.takeFirst().at(0).toString(), QStringLiteral("1 of 2 · Gitea (Source): It arrives."));
        view.followNext();
        QCOMPARE(followed.takeFirst().at(0).toString(), QStringLiteral("2 of 2 · Jenkins (CI): It is built."));
        QCOMPARE(int(view.nodes().size()), 3); // its group is open, the other closed
        view.followNext();
        QCOMPARE(followed.takeFirst().at(0).toString(), QString());
        QCOMPARE(int(view.nodes().size()), 2);
    }

    void nodesAreAccessible()
    {
        WiringView view(WiringFlow::Across);
        view.setWiring(sample());
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(access->role(), QAccessible::List);
        QCOMPARE(access->childCount(), 3);
        QAccessibleInterface* node = access->child(1);
        QCOMPARE(node->text(QAccessible::Name), QStringLiteral("Jenkins for CI"));
        QVERIFY(node->text(QAccessible::Description).contains(QLatin1String("Gitea (webhook)")));
        QSignalSpy chosen(&view, &WiringView::chosen);
        node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.count(), 1);
    }
};

STACKWRIGHT_TEST(TestWiring)
#include "tst_wiring.moc"
