// Measures the window for packaging/dev bench. One mode a process, one JSON object on standard output:
//   empty     first paint and peak memory of a bare Qt Widgets window, what the others are measured against
//   start     the same of our window with the built-in catalogue
//   picks     one card after the other in the largest blueprint: processor time of the GUI thread and time until the
//   new files show,
//             the time from the focus on a card until the window tells what picking it would mean,
//             the longest the GUI thread was busy at a stretch while all pages are walked, and peak memory
// BENCH_BEGIN holds the monotonic clock in nanoseconds when the process was started.
#include "pages/consequencepane.h"
#include "style/fontrules.h"
#include "style/themecontrol.h"
#include "ui/fixture.h"
#include "widgets/toolcard.h"
#include "window/translations.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <future>

using namespace stackwright;

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Peak of the resident memory, in KiB; 0 when the system does not tell.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

class FirstPaint : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // after it is painted
        return false;
    }
};

void paintOnce(QWidget& window)
{
    FirstPaint paint;
    qApp->installEventFilter(&paint); // children that cover the window paint in its place
    window.show();
    QApplication::exec();
}

void print(const QJsonObject& figures)
{
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
}

QJsonObject started()
{
    const double begin = double(qgetenv("BENCH_BEGIN").toLongLong()) / 1e6;
    return {{QStringLiteral("first-paint-ms"), milliseconds(CLOCK_MONOTONIC) - begin},
        {QStringLiteral("peak-kib"), peakMemory()}};
}

// The longest time between the event loop's waking and its going to sleep again.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { busy_.start(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (busy_.isValid())
                longest_ = std::max(longest_, double(busy_.nsecsElapsed()) / 1e6);
            busy_.invalidate();
        });
    }

    double longest() const { return longest_; }

private:
    QElapsedTimer busy_;
    double longest_ = 0;
};

ToolCard* cardOf(const WindowFixture& fixture, const QString& tool)
{
    const auto cards = fixture.window.findChildren<ToolCard*>();
    const auto found = std::find_if(cards.begin(), cards.end(),
        [&tool](const ToolCard* card) { return card->value().id == tool && card->isVisible(); });
    return found == cards.end() ? nullptr : *found;
}

// The window settles: nothing waits in the event queue for a moment. A loop of its own, because the watchdog must see
// it fall asleep.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(100, &loop, &QEventLoop::quit);
    loop.exec();
}

// Clicks as the event loop would, and waits until the files of the new pick are in the window.
void clickAndWait(WindowFixture& fixture, ToolCard& card)
{
    QEventLoop loop;
    const auto shown = [&] {
        if (fixture.session.isCurrent())
            loop.quit();
    };
    const auto connection =
        QObject::connect(&fixture.session, &Session::filesReady, &loop, shown, Qt::QueuedConnection);
    QTimer::singleShot(0, &card, &QAbstractButton::click);
    loop.exec();
    QObject::disconnect(connection);
}

QJsonObject picks(WindowFixture& fixture)
{
    fixture.window.showStage(QStringLiteral("ingress"));
    waitForFiles(fixture.session);
    settle();
    QJsonArray processor;
    QJsonArray wall;
    for (int i = 0; i < 10; ++i) {
        ToolCard* card = cardOf(fixture, i % 2 ? QStringLiteral("traefik") : QStringLiteral("caddy"));
        if (!card)
            qFatal("The card to click is not there.");
        const double processorBegin = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const double begin = milliseconds(CLOCK_MONOTONIC);
        clickAndWait(fixture, *card);
        const double shown = milliseconds(CLOCK_MONOTONIC);
        settle();
        if (i == 0)
            continue; // warms up
        processor.append(milliseconds(CLOCK_THREAD_CPUTIME_ID) - processorBegin);
        wall.append(shown - begin);
    }
    return {{QStringLiteral("gui-ms"), processor}, {QStringLiteral("shown-ms"), wall}};
}

// The focus goes to a card as by an arrow key, until the panel below says what picking it would mean.
double focusAndWait(WindowFixture& fixture, ToolCard& card)
{
    QEventLoop loop;
    const auto* pane = fixture.window.findChild<ConsequencePane*>();
    const auto connection =
        QObject::connect(pane, &ConsequencePane::shown, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const double begin = milliseconds(CLOCK_MONOTONIC);
    QTimer::singleShot(0, &card, [&card] { card.setFocus(Qt::TabFocusReason); });
    loop.exec();
    QObject::disconnect(connection);
    return milliseconds(CLOCK_MONOTONIC) - begin;
}

QJsonArray focuses(WindowFixture& fixture)
{
    fixture.window.showStage(QStringLiteral("ci"));
    waitForFiles(fixture.session);
    settle();
    QJsonArray told;
    for (int i = 0; i < 10; ++i) {
        ToolCard* card = cardOf(fixture, i % 2 ? QStringLiteral("woodpecker") : QStringLiteral("gitlab-ci"));
        if (!card)
            qFatal("The card to look at is not there.");
        const double took = focusAndWait(fixture, *card);
        settle();
        if (i > 1) // each of the two warms up
            told.append(took);
    }
    return told;
}

void walkPages(WindowFixture& fixture)
{
    for (const Page page : {Page::Goals, Page::Stages, Page::Review, Page::Export, Page::Stages}) {
        fixture.window.showPage(page);
        settle();
    }
    for (const Stage& stage : testCatalogue()->stages()) {
        fixture.window.showStage(stage.id);
        settle();
    }
}

int measurePicks()
{
    WindowFixture fixture;
    fixture.session.open(enterpriseStack());
    fixture.show();
    fixture.window.showPage(Page::Stages);
    waitForFiles(fixture.session);
    settle();
    const Watchdog watchdog;
    QJsonObject figures = picks(fixture);
    figures.insert(QStringLiteral("focus-ms"), focuses(fixture));
    walkPages(fixture);
    figures.insert(QStringLiteral("stall-ms"), watchdog.longest());
    figures.insert(QStringLiteral("peak-kib"), peakMemory());
    print(figures);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    std::future<void> fonts; // read beside Qt's own beginning, as main() does
    std::future<CataloguePointer> catalogue;
    if (mode == "start") {
        fonts = std::async(std::launch::async, readFontRules);
        catalogue = std::async(std::launch::async, testCatalogue);
    }
    QApplication application(argc, argv);
    if (mode == "picks")
        return measurePicks();
    if (mode == "start") {
        loadTranslations(application); // as main() does; a window without texts needs none
        fonts.wait();
        WindowFixture fixture;
        paintOnce(fixture.window);
    } else if (mode == "empty") {
        QMainWindow window;
        window.resize(1366, 738);
        paintOnce(window);
    } else {
        std::fputs("usage: stackwright-window-bench empty|start|picks\n", stderr);
        return 2;
    }
    print(started());
    return 0;
}
