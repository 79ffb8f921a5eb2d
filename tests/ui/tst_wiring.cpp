#include "support/testrunner.h"
#include "widgets/wiringitems.h"
#include "widgets/wiringview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace stackwright;

namespace {

WiringValue sample()
{
    WiringValue value;
    value.columns = {QStringLiteral("Plan"), QStringLiteral("Build")};
    value.nodes = {{QStringLiteral("source"), QStringLiteral("Source"), QStringLiteral("Gitea"), QStringLiteral("git-branch"), StageState::Decided, 0},
        {QStringLiteral("ci"), QStringLiteral("CI"), QStringLiteral("Jenkins"), QStringLiteral("workflow"), StageState::Conflict, 1},
        {QStringLiteral("chat"), QStringLiteral("Chat"), QStringLiteral("Not \"decided\""), QStringLiteral("message"), StageState::Undecided, 1}};
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
            const WiringPlace place = placeWiring(flow == WiringFlow::Star ? neighbourhood(sample(), QStringLiteral("ci")) : sample(), flow);
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

    void mermaidQuotes()
    {
        const QString text = wiringAsMermaid(sample());
        QVERIFY(text.startsWith(QLatin1String("flowchart LR\n")));
        QVERIFY(text.contains(QLatin1String("ci -->|\"webhook\"| source")));
        QVERIFY(text.contains(QLatin1String("Not #quot;decided#quot;")));
    }
};

STACKWRIGHT_TEST(TestWiring)
#include "tst_wiring.moc"
