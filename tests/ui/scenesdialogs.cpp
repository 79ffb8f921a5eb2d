#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "ui/sceneparts.h"

#include <QDialog>
#include <QLineEdit>
#include <QtTest>

namespace stackwright {

namespace {

QString putStack(WindowFixture& fixture)
{
    const QString path = fixture.folder.filePath(QStringLiteral("payments.stackwright"));
    return writeFileDurably(path, writeStack(enterpriseStack())).ok() ? path : QString();
}

bool hasDialog(WindowFixture& fixture)
{
    return settle(fixture) && fixture.window.findChild<QDialog*>() != nullptr;
}

bool showShortcuts(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Stages);
    fixture.window.showShortcuts();
    return hasDialog(fixture);
}

bool showAbout(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Stages);
    fixture.window.showAbout();
    return hasDialog(fixture);
}

bool showSaveAsPreset(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Stages);
    fixture.window.saveAsPreset();
    return hasDialog(fixture);
}

bool showVersions(WindowFixture& fixture, bool any)
{
    fixture.window.openPath(putStack(fixture));
    if (any) {
        fixture.window.saveVersion();
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        fixture.window.saveVersion();
    }
    fixture.window.showVersions();
    return hasDialog(fixture);
}

bool showPalette(WindowFixture& fixture, const QString& text)
{
    fixture.window.showPage(Page::Stages);
    fixture.window.openPalette();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (field == nullptr) {
        return false;
    }
    field->setText(text);
    return settle(fixture);
}

// A session and the file it holds; they go in the right order, with their parent.
struct OtherDesk : QObject {
    OtherDesk(const QString& state, QObject* parent) : QObject(parent), file(session, state) {}

    Session session{testCatalogue()};
    WorkFile file;
};

// Another window, as far as this one can tell, holds the file.
bool showReadOnly(WindowFixture& fixture)
{
    const QString path = putStack(fixture);
    auto* other = new OtherDesk(fixture.state, &fixture.window);
    const bool opened = other->file.open(path).ok();
    fixture.window.openPath(path);
    return opened && settle(fixture) && fixture.workFile.isReadOnly();
}

} // namespace

SceneList dialogScenes()
{
    return {
        {QStringLiteral("shortcuts"), showShortcuts},
        {QStringLiteral("about"), showAbout},
        {QStringLiteral("save as a preset"), showSaveAsPreset},
        {QStringLiteral("versions"), [](WindowFixture& fixture) { return showVersions(fixture, true); }},
        {QStringLiteral("no versions yet"), [](WindowFixture& fixture) { return showVersions(fixture, false); }},
        {QStringLiteral("command palette"), [](WindowFixture& fixture) { return showPalette(fixture, {}); }},
        {QStringLiteral("command palette without a match"),
            [](WindowFixture& fixture) { return showPalette(fixture, QStringLiteral("no command is called so")); }},
        {QStringLiteral("read-only second window"), showReadOnly},
    };
}

} // namespace stackwright
