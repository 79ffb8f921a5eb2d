#include "pages/filespane.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/textpane.h"
#include "ui/sceneparts.h"
#include "widgets/comparetable.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

namespace stackwright {

namespace {

// In the middle of a workshop: two stages are open, one was left out, and the newest pick clashes and changed files.
bool change(WindowFixture& fixture)
{
    Stack stack = enterpriseStack();
    stack.picks.remove(QStringLiteral("dependency-updates"));
    stack.picks.remove(QStringLiteral("documentation"));
    stack.project.contact = QStringLiteral("platform@example.org");
    fixture.workFile.startNew(stack);
    fixture.session.skip(QStringLiteral("chat"), QStringLiteral("Everybody sits in one room."));
    if (!settle(fixture)) {
        return false;
    }
    fixture.session.pick(QStringLiteral("ci"), QStringLiteral("gitlab-ci"));
    return showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Changes);
}

bool showOpenReview(WindowFixture& fixture)
{
    const bool shown = change(fixture);
    fixture.window.showPage(Page::Review);
    return shown && settle(fixture);
}

bool showColumns(WindowFixture& fixture, bool wide)
{
    const bool shown = change(fixture);
    fixture.window.toggleSplit();
    if (wide) {
        fixture.window.toggleFullPreview();
    }
    return shown && settle(fixture);
}

bool showRendered(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    fixture.window.toggleRendered();
    return shown && settle(fixture);
}

bool showFound(WindowFixture& fixture, const QString& text)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    fixture.window.findInAll();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!shown || field == nullptr) {
        return false;
    }
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
    return settle(fixture);
}

bool showFind(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    fixture.window.find();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!shown || field == nullptr) {
        return false;
    }
    field->setText(QStringLiteral("a"));
    return settle(fixture);
}

bool showComparison(WindowFixture& fixture, bool files)
{
    if (!showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files)) {
        return false;
    }
    fixture.window.compareTools();
    const auto* table = fixture.window.findChild<CompareTable*>();
    const auto answered = [table] { // what each would mean comes from the worker
        const QString cell = table->model()->index(1, 1).data().toString();
        return !cell.isEmpty() && cell != QStringLiteral("–");
    };
    if (table == nullptr || !QTest::qWaitFor(answered, 20'000)) {
        return false;
    }
    if (files) {
        const auto buttons = fixture.window.findChildren<QPushButton*>(QStringLiteral("compare-files"));
        if (buttons.size() != 1) {
            return false;
        }
        buttons.constFirst()->click();
    }
    return settle(fixture);
}

} // namespace

SceneList previewScenes()
{
    return {
        {QStringLiteral("Markdown as it reads"), showRendered},
        {QStringLiteral("changes of a pick that clashes"), change},
        {QStringLiteral("review with a conflict"), showOpenReview},
        {QStringLiteral("changes in two columns"), [](WindowFixture& fixture) { return showColumns(fixture, false); }},
        {QStringLiteral("changes over the whole width"),
            [](WindowFixture& fixture) { return showColumns(fixture, true); }},
        {QStringLiteral("find in the file"), showFind},
        {QStringLiteral("find in all files"),
            [](WindowFixture& fixture) { return showFound(fixture, QStringLiteral("pipeline")); }},
        {QStringLiteral("find nothing in all files"),
            [](WindowFixture& fixture) { return showFound(fixture, QStringLiteral("no file says so")); }},
        {QStringLiteral("compare tools"), [](WindowFixture& fixture) { return showComparison(fixture, false); }},
        {QStringLiteral("compare the files of tools"),
            [](WindowFixture& fixture) { return showComparison(fixture, true); }},
    };
}

} // namespace stackwright
