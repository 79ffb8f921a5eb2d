#include "catalogue/rulereader.h"

#include "catalogue/conditionreader.h"
#include "catalogue/recordreader.h"

namespace stackwright {

namespace {

void readFixPick(const YamlNode& node, RecordReader& outer, Fix& fix)
{
    RecordReader reader(node, outer.file(), QStringLiteral("'pick'"), outer.problems());
    const QString stage = reader.id(QLatin1String("stage"), Presence::Required);
    QStringList tools = reader.texts(QLatin1String("tool"), Presence::Required);
    tools.removeAll(QStringLiteral("none"));
    fix.picks.insert(stage, tools);
}

Fix readFix(const YamlNode& node, const QString& file, const QString& tool, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("fix"), problems);
    Fix fix;
    fix.title = reader.text(QLatin1String("title"), Presence::Required);
    const YamlNode* pick = reader.node(QLatin1String("pick"));
    const YamlNode* option = reader.node(QLatin1String("set-option"));
    if (!pick && !option)
        reader.problem(node, QStringLiteral("A fix changes something: 'pick' or 'set-option'."));
    if (pick && pick->isSequence()) {
        for (const YamlNode& item : pick->items)
            readFixPick(item, reader, fix);
    } else if (pick) {
        readFixPick(*pick, reader, fix);
    }
    if (option) {
        for (const YamlEntry& entry : option->entries)
            fix.options[tool].insert(entry.key, entry.value.value());
    }
    return fix;
}

} // namespace

Rule readRule(const YamlNode& node, const QString& file, const QString& tool, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("rule"), problems);
    Rule rule;
    rule.id = reader.id(QLatin1String("id"), Presence::Required);
    rule.reason = reader.text(QLatin1String("reason"), Presence::Required);
    rule.place = reader.place();
    static const QStringList severities{QStringLiteral("warning"), QStringLiteral("error")};
    rule.error = reader.oneOf(QLatin1String("severity"), severities, 0, Presence::Required) == 1;
    if (const YamlNode* when = reader.node(QLatin1String("when"), Presence::Required))
        rule.when = readCondition(*when, file, problems);
    for (const YamlNode& item : reader.items(QLatin1String("fixes"), Presence::Required))
        rule.fixes.push_back(readFix(item, file, tool, problems));
    if (rule.fixes.empty() || rule.fixes.size() > 3)
        reader.problem(node, QStringLiteral("A rule offers one to three fixes."));
    return rule;
}

} // namespace stackwright
