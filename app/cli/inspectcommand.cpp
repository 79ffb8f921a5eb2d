#include "cli/command.h"
#include "git/stackplace.h"
#include "git/target.h"
#include "stack/recordfacts.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace stackwright {

namespace {

QString kindName(TargetKind kind)
{
    static const QStringList names{QStringLiteral("new-folder"), QStringLiteral("empty-folder"),
        QStringLiteral("repository"), QStringLiteral("bare-repository"), QStringLiteral("not-empty-no-repository")};
    return names.at(int(kind));
}

int runInspect(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString slug = parser.value(QStringLiteral("slug"));
    const Result<StackPlace> place = findPlace(
        {arguments.front(), {}, false, [slug](const QByteArray& record) { return isRecordOf(slug, record); }});
    if (!place)
        return output.fail(place.error());
    Result<Target> target = inspectTarget(place->directory, slug, QDate::currentDate());
    if (!target)
        return output.fail(target.error());
    output.line(target->state);
    for (const QString& note : place->notes)
        output.line(note);
    if (!target->refusal.isEmpty())
        output.line(target->refusal);
    QJsonValue identity = QJsonValue::Null;
    if (target->identity)
        identity = QJsonObject{
            {QStringLiteral("name"), target->identity->name}, {QStringLiteral("email"), target->identity->email}};
    output.object({{QStringLiteral("directory"), target->directory}, {QStringLiteral("kind"), kindName(target->kind)},
        {QStringLiteral("branch"), target->branch}, {QStringLiteral("clean"), target->clean},
        {QStringLiteral("detached"), target->detached}, {QStringLiteral("unborn"), target->unborn},
        {QStringLiteral("enclosing"), target->enclosing},
        {QStringLiteral("exported"), target->exported || place->record}, {QStringLiteral("state"), target->state},
        {QStringLiteral("refusal"), target->refusal}, {QStringLiteral("proposed-branch"), target->proposedBranch},
        {QStringLiteral("folder"), place->folder},
        {QStringLiteral("decisions-after"), decisionsAfter(place->record, place->decisions)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(place->notes)}, {QStringLiteral("identity"), identity}});
    return exitOk;
}

constexpr CommandArgument folderArgument[] = {{"DIR", WordKind::Folder}};

constexpr CommandOption inspectOptions[] = {
    {.name = "slug", .value = "SLUG", .help = "The stack's name in the proposed branch.", .standard = "stack"}};

} // namespace

const Command inspectCommand{
    .name = "inspect",
    .help = "Tells what an export would find in a folder.",
    .arguments = folderArgument,
    .options = inspectOptions,
    .json = "directory, kind, branch, clean, detached, unborn, enclosing, exported, state, refusal, proposed-branch,\n"
            "folder, decisions-after, notes, identity {name, email}",
    .run = runInspect,
};

} // namespace stackwright
