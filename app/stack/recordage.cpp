#include "stack/recordage.h"

#include "stack/stackfile.h"
#include "support/messages.h"
#include "support/yaml.h"

#include <QVersionNumber>

namespace stackwright {

namespace {

Error newer(const QString& what)
{
    return {Failure::Problem, {},
        Messages::tr("The record in the repository is of %1, which is newer than this program: exporting over it would "
                     "lose what this one does not know.")
            .arg(what),
        Messages::tr(
            "Export with that Stackwright, or say that the loss is meant with 'stackwright-cli export --downgrade'.")};
}

Error newerCatalogue(const QString& theirs, const QString& ours)
{
    return {Failure::Problem, {},
        Messages::tr("The record in the repository was exported with a newer catalogue: that one knows releases until "
                     "%1, this one until %2, so exporting over it would bring older versions back.")
            .arg(theirs, ours.isEmpty() ? Messages::tr("no date") : ours),
        Messages::tr("Export with that catalogue, or say that the older versions are meant with 'stackwright-cli "
                     "export --downgrade'.")};
}

Error otherCatalogue(const QString& what)
{
    return {Failure::Problem, {},
        Messages::tr("The record in the repository was exported with another catalogue and names %1, which this "
                     "catalogue does not know: exporting over it would drop what was made for it.")
            .arg(what),
        Messages::tr(
            "Export with that catalogue, or say that the loss is meant with 'stackwright-cli export --downgrade'.")};
}

QString textOf(const YamlNode* map, const QString& key)
{
    const YamlNode* node = map && map->isMapping() ? map->find(key) : nullptr;
    return node ? node->text.left(40) : QString();
}

// The first stage, tool or option of a record that the catalogue has not, in words; empty when it knows all of them.
QString unknownTo(const Catalogue& catalogue, const Stack& stack)
{
    for (auto pick = stack.picks.cbegin(); pick != stack.picks.cend(); ++pick) {
        if (!catalogue.stage(pick.key()))
            return Messages::tr("the stage '%1'").arg(pick.key().left(60));
        for (const QString& tool : pick->tools) {
            if (!catalogue.tool(tool))
                return Messages::tr("the tool '%1'").arg(tool.left(60));
        }
    }
    for (auto options = stack.options.cbegin(); options != stack.options.cend(); ++options) {
        const Tool* tool = catalogue.tool(options.key());
        for (auto option = options->cbegin(); tool && option != options->cend(); ++option) {
            if (!tool->optionNamed(option.key()))
                return Messages::tr("the option '%1' of %2").arg(option.key().left(60), tool->name);
        }
    }
    return {};
}

Outcome checkCatalogue(const QByteArray& stackFile, const YamlNode* made, const Catalogue& catalogue)
{
    const QString digest = textOf(made, QStringLiteral("digest"));
    if (digest.isEmpty() || catalogue.digest().startsWith(digest))
        return {};
    const QString until = textOf(made, QStringLiteral("knows-until"));
    if (until > catalogue.knowsUntil())
        return newerCatalogue(until, catalogue.knowsUntil());
    const Result<ReadStack> read = readStack(stackFile, QStringLiteral(".stackwright/stack.yaml"), catalogue);
    const QString unknown = read ? unknownTo(catalogue, read->stack) : QString();
    return unknown.isEmpty() ? Outcome() : otherCatalogue(unknown);
}

} // namespace

Outcome mayReplaceRecord(const QByteArray& stackFile, const Catalogue& catalogue)
{
    Problems ignored;
    const auto root = readYaml(stackFile, QStringLiteral(".stackwright/stack.yaml"), ignored);
    if (!root || !root->isMapping())
        return {};
    if (const YamlNode* format = root->find(u"stackwright")) {
        const Value number = format->value();
        if (number.kind() == Value::Kind::Integer && number.integer() > stackFileVersion)
            return newer(Messages::tr("format %1").arg(number.integer()));
    }
    const YamlNode* made = root->find(u"catalogue");
    const QString program = textOf(made, QStringLiteral("program"));
    if (QVersionNumber::fromString(program) > QVersionNumber::fromString(QStringLiteral(STACKWRIGHT_VERSION)))
        return newer(QStringLiteral("Stackwright ") + program);
    return checkCatalogue(stackFile, made, catalogue);
}

} // namespace stackwright
