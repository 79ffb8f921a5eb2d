#include "catalogue/catalogueloader.h"
#include "pages/previewpane.h"
#include "support/durablefile.h"
#include "support/places.h"
#include "ui/sceneparts.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace stackwright {

namespace {

bool showMessages(WindowFixture& fixture)
{
    const QString file = fixture.folder.filePath(QStringLiteral("data-portal.stackwright"));
    fixture.recents.note(
        {file, QStringLiteral("Data portal"), 21, 21, QDateTime::currentDateTime().addDays(-1), false});
    fixture.recents.note({fixture.folder.filePath(QStringLiteral("gone/payments.stackwright")),
        QStringLiteral("Payments of the whole company"), 9, 21, QDateTime::currentDateTime(), true});
    QFile(file).open(QIODevice::WriteOnly);
    Leftover leftover;
    leftover.name = QStringLiteral("Payments platform");
    leftover.when = QDateTime::currentDateTime();
    fixture.window.showLeftovers({leftover});
    fixture.window.showTrouble(
        {Failure::Io, {file, 12, 3}, QStringLiteral("unknown key 'verison', did you mean 'version'?"),
            QStringLiteral("Correct the line and open the file again.")});
    fixture.window.showPage(Page::Start);
    return settle(fixture);
}

// A file that cannot be opened: what, where, and what to do.
bool showBrokenFile(WindowFixture& fixture)
{
    const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
    const bool written = writeFileDurably(path, "stackwright: 1\nproject: [\n").ok();
    fixture.window.openPath(path);
    return written && settle(fixture);
}

// One that holds more than this program knows: it opens, and says so.
bool showUnknownEntries(WindowFixture& fixture)
{
    const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
    const bool written = writeFileDurably(
        path, "stackwright: 1\nproject:\n  name: Payments\npicks:\n  ci: teletext\n  chat: mattermost\n")
                             .ok();
    fixture.window.openPath(path);
    return written && settle(fixture);
}

bool showBrokenCatalogue(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Start);
    Problems problems;
    for (const int line : {2, 7}) {
        problems.append({Severity::Error, {fixture.folder.filePath(QStringLiteral("catalogue/stages.yaml")), line, 3},
            QStringLiteral("unknown key 'titel', did you mean 'title'?"), {}});
    }
    fixture.window.showCatalogueProblems(problems);
    return settle(fixture);
}

bool showNotSaved(WindowFixture& fixture)
{
    fixture.window.showPage(Page::Stages);
    fixture.window.showTrouble({Failure::Io, {fixture.folder.filePath(QStringLiteral("a.stackwright"))},
        QStringLiteral("Cannot write the stack: the disk is full."),
        QStringLiteral("Free some room; what you decide is kept in the window and saved then.")});
    return settle(fixture);
}

bool showBrokenTemplate(WindowFixture& fixture)
{
    const bool shown = showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files);
    return shown && fixture.session.renderError().has_value();
}

// The first error of a session, and then the files of before below it.
bool showBrokenPick(WindowFixture& fixture)
{
    Stack stack = enterpriseStack();
    stack.picks[QStringLiteral("ci")].tools = QStringList{QStringLiteral("woodpecker")};
    fixture.workFile.startNew(stack);
    if (!showStageTab(fixture, QStringLiteral("ci"), PreviewPane::Files) || fixture.session.renderError()) {
        return false;
    }
    fixture.session.pick(QStringLiteral("ci"), QStringLiteral("jenkins"));
    return settle(fixture) && fixture.session.renderError().has_value();
}

} // namespace

CataloguePointer brokenCatalogue()
{
    static const QTemporaryDir folder;
    static const CataloguePointer broken = [] {
        const QString whole = sourcePath(QStringLiteral("templates"));
        QDirIterator files(whole + QStringLiteral("/tools/jenkins"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString copy = folder.filePath(files.next().mid(whole.size() + 1));
            QDir().mkpath(QFileInfo(copy).path());
            QFile::copy(files.filePath(), copy);
        }
        QFile script(folder.filePath(QStringLiteral("tools/jenkins/files/Jenkinsfile")));
        if (script.open(QIODevice::ReadWrite)) {
            const QByteArray text = script.readAll();
            script.seek(0);
            script.write("// One\n// Two\n// <% project.nickname %>\n" + text);
        }
        script.close();
        return loadCatalogue({whole, folder.path()}).catalogue;
    }();
    return broken;
}

SceneList troubleScenes()
{
    return {
        {QStringLiteral("start with messages"), showMessages},
        {QStringLiteral("start after a broken file"), showBrokenFile},
        {QStringLiteral("start with a broken catalogue"), showBrokenCatalogue},
        {QStringLiteral("a file with unknown entries"), showUnknownEntries},
        {QStringLiteral("a stack that cannot be saved"), showNotSaved},
        {QStringLiteral("a broken template"), showBrokenTemplate},
        {QStringLiteral("a pick with a broken template"), showBrokenPick},
    };
}

} // namespace stackwright
