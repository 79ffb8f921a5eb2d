#include "catalogue/blueprintreader.h"

#include "catalogue/fitreader.h"
#include "catalogue/recordreader.h"

namespace stackwright {

namespace {

void readPick(const QString& stage, const YamlNode& node, const QString& file, Blueprint& blueprint, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("pick"), problems);
    const QString reason = reader.text(QLatin1String("reason"), Presence::Required);
    if (reader.flag(QLatin1String("skip"))) {
        blueprint.picks.insert(stage, {});
        blueprint.skipReasons.insert(stage, reason);
        return;
    }
    blueprint.picks[stage].push_back({reader.id(QLatin1String("tool"), Presence::Required), reason});
}

void readPicks(RecordReader& reader, Blueprint& blueprint)
{
    const YamlNode* picks = reader.node(QLatin1String("picks"), Presence::Required);
    if (!picks)
        return;
    for (const YamlEntry& entry : picks->entries) {
        if (!entry.value.isSequence())
            readPick(entry.key, entry.value, reader.file(), blueprint, reader.problems());
        for (const YamlNode& item : entry.value.items)
            readPick(entry.key, item, reader.file(), blueprint, reader.problems());
    }
}

} // namespace

Blueprint readBlueprint(const YamlNode& document, const QString& file, Problems& problems)
{
    RecordReader reader(document, file, QStringLiteral("blueprint"), problems);
    Blueprint blueprint;
    blueprint.id = reader.id(QLatin1String("id"), Presence::Required);
    blueprint.title = reader.text(QLatin1String("title"), Presence::Required);
    blueprint.summary = reader.text(QLatin1String("summary"), Presence::Required);
    blueprint.situation = reader.text(QLatin1String("situation"), Presence::Required);
    blueprint.place = reader.place();
    if (const YamlNode* project = reader.node(QLatin1String("project"))) {
        for (const YamlEntry& entry : project->entries)
            blueprint.project.insert(entry.key, Value(entry.value.text));
    }
    readPicks(reader, blueprint);
    if (const YamlNode* options = reader.node(QLatin1String("options"))) {
        for (const YamlEntry& tool : options->entries) {
            for (const YamlEntry& option : tool.value.entries)
                blueprint.options[tool.key].insert(option.key, option.value.value());
        }
    }
    blueprint.fits = readFitRules(reader.items(QLatin1String("fits")), true, file, problems);
    return blueprint;
}

} // namespace stackwright
