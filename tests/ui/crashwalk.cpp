#include "ui/crashwalk.h"

#include "ui/fixture.h"
#include "widgets/doorcard.h"
#include "widgets/toolcard.h"

#include <QLineEdit>
#include <QTest>

#include <cstdio>

namespace stackwright {

const char* const crashWalkArgument = "--walk-until-killed";

namespace {

int giveUp(const char* where)
{
    std::fprintf(stderr, "the walk stops at %s\n", where);
    return 1;
}

} // namespace

int walkUntilKilled(const QString& stateFolder)
{
    Session session(testCatalogue());
    WorkFile workFile(session, stateFolder);
    RecentModel recents(stateFolder);
    ThemeControl theme;
    WizardWindow window(session, workFile, recents, theme);
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) { // else a key is no shortcut
        return giveUp("the window");
    }
    auto* door = findNamed<DoorCard>(window, QStringLiteral("Enterprise on-prem"));
    if (door == nullptr) {
        return giveUp("the blueprints");
    }
    QTest::keyClick(door, Qt::Key_Return);
    auto* name = findNamed<QLineEdit>(window, QStringLiteral("Name"));
    if (name == nullptr) {
        return giveUp("the goals");
    }
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Payments"));
    theme.setZoom(1.3);
    window.showStage(QStringLiteral("ci"));
    const auto cards = window.findChildren<ToolCard*>();
    for (ToolCard* card : cards) {
        if (card->value().id == QLatin1String("woodpecker")) {
            QTest::keyClick(card, Qt::Key_Space);
        }
    }
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier); // the clock runs when it ends
    if (!waitForFiles(session) || !QTest::qWaitFor([&] { return !workFile.isBusy(); }, 10'000)) {
        return giveUp("the files");
    }
    std::puts("ready");
    std::puts(session.stack().workshop.agenda.upAt.toString(Qt::ISODateWithMs).toLatin1().constData());
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace stackwright
