#include "catalogue/toolreader.h"

#include "catalogue/conditionreader.h"
#include "catalogue/contractreader.h"
#include "catalogue/optionreader.h"
#include "catalogue/pricereader.h"
#include "catalogue/recordreader.h"
#include "catalogue/rulereader.h"
#include "support/pathpattern.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

template <typename T>
const T* byId(const std::vector<T>& records, const QString& id)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&id](const T& record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

template <typename T>
QStringList idsOf(const std::vector<T>& records)
{
    QStringList ids;
    for (const T& record : records)
        ids.append(record.id);
    return ids;
}

std::optional<Condition> readWhen(RecordReader& reader)
{
    const YamlNode* node = reader.node(QLatin1String("when"));
    return node ? std::optional(readCondition(*node, reader.file(), reader.problems())) : std::nullopt;
}

void readVersion(RecordReader& reader, Tool& tool, Presence presence)
{
    const YamlNode* node = reader.node(QLatin1String("version"), presence);
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'version'"), reader.problems());
    tool.version = inner.text(QLatin1String("pinned"), Presence::Required);
    tool.released = inner.text(QLatin1String("released"));
}

void readLifecycle(RecordReader& reader, Tool& tool)
{
    const YamlNode* node = reader.node(QLatin1String("lifecycle"), Presence::Required);
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'lifecycle'"), reader.problems());
    const QStringList states{QStringLiteral("active"), QStringLiteral("sunset"), QStringLiteral("archived")};
    tool.lifecycle.status = LifecycleStatus(inner.oneOf(QLatin1String("status"), states, 0, Presence::Required));
    const Presence rest = tool.lifecycle.status == LifecycleStatus::Active ? Presence::Optional : Presence::Required;
    tool.lifecycle.date = inner.text(QLatin1String("date"), rest);
    tool.lifecycle.source = inner.text(QLatin1String("source"), rest);
    tool.lifecycle.successor = inner.text(QLatin1String("successor"), rest);
    tool.lifecycle.note = inner.text(QLatin1String("note"));
}

void readEffort(RecordReader& reader, Tool& tool)
{
    if (const YamlNode* node = reader.node(QLatin1String("effort"), Presence::Required)) {
        RecordReader inner(*node, reader.file(), QStringLiteral("'effort'"), reader.problems());
        tool.effortHours = inner.number(QLatin1String("hours-per-month"), Presence::Required);
        tool.effortNote = inner.text(QLatin1String("note"));
    }
    if (const YamlNode* node = reader.node(QLatin1String("resources"))) {
        RecordReader inner(*node, reader.file(), QStringLiteral("'resources'"), reader.problems());
        tool.cpu = inner.number(QLatin1String("cpu"), Presence::Required);
        tool.memory = inner.text(QLatin1String("memory"), Presence::Required);
        tool.disk = inner.text(QLatin1String("disk"));
    }
    readCost(reader, tool);
}

void readDescription(RecordReader& reader, Tool& tool, const Contracts& contracts)
{
    tool.stage = reader.id(QLatin1String("stage"), Presence::Required);
    if (!tool.stage.isEmpty() && !byId(contracts.stages, tool.stage))
        reader.problem(*reader.node(QLatin1String("stage")), QStringLiteral("There is no stage '%1'.").arg(tool.stage),
            didYouMean(tool.stage, idsOf(contracts.stages)));
    static const QStringList hosting{QStringLiteral("self-hosted"), QStringLiteral("service"), QStringLiteral("both")};
    static const QStringList maturity{QStringLiteral("established"), QStringLiteral("growing"), QStringLiteral("new")};
    static const QStringList offline{QStringLiteral("yes"), QStringLiteral("with-mirror"), QStringLiteral("no")};
    tool.licence = reader.text(QLatin1String("licence"), Presence::Required);
    tool.hosting = Hosting(reader.oneOf(QLatin1String("hosting"), hosting, 0, Presence::Required));
    tool.homepage = reader.text(QLatin1String("homepage"), Presence::Required);
    tool.maturity = Maturity(reader.oneOf(QLatin1String("maturity"), maturity, 0, Presence::Required));
    tool.offline = Offline(reader.oneOf(QLatin1String("offline"), offline, 0, Presence::Required));
    tool.strengths = reader.texts(QLatin1String("strengths"), Presence::Required);
    tool.pitfalls = reader.texts(QLatin1String("pitfalls"), Presence::Required);
    tool.views = readViews(reader);
    readVersion(reader, tool, Presence::Required);
    readLifecycle(reader, tool);
    readEffort(reader, tool);
}

// The repository record may say what a tool says; nobody picks it, so nobody reads it.
void passOverDescription(RecordReader& reader, Tool& tool)
{
    readVersion(reader, tool, Presence::Optional);
    for (const char* key : {"licence", "hosting", "homepage", "lifecycle", "maturity", "effort", "resources", "cost",
             "offline", "strengths", "pitfalls", "views"})
        reader.node(QLatin1String(key));
}

Need readNeed(const YamlNode& node, const QString& file, const Contracts& contracts, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("need"), problems);
    Need need;
    if (const YamlNode* anyOf = reader.node(QLatin1String("any-of"))) {
        for (const YamlNode& item : anyOf->items)
            need.capabilities.append(item.text);
    } else {
        need.capabilities.append(reader.id(QLatin1String("capability"), Presence::Required));
    }
    for (const QString& capability : std::as_const(need.capabilities)) {
        if (!byId(contracts.capabilities, capability))
            reader.problem(node, QStringLiteral("There is no capability '%1'.").arg(capability),
                didYouMean(capability, idsOf(contracts.capabilities)));
    }
    need.as = reader.id(QLatin1String("as"), Presence::Required);
    need.optional = reader.flag(QLatin1String("optional"));
    need.label = reader.text(QLatin1String("label"));
    need.when = readWhen(reader);
    need.place = reader.place();
    return need;
}

Provision readProvision(const YamlNode& node, const QString& file, const Contracts& contracts, Problems& problems)
{
    RecordReader reader(node, file, QStringLiteral("provision"), problems);
    Provision provision;
    provision.capability = reader.id(QLatin1String("capability"), Presence::Required);
    provision.when = readWhen(reader);
    provision.place = reader.place();
    const YamlNode* fields = reader.node(QLatin1String("fields"), Presence::Required);
    const Capability* capability = byId(contracts.capabilities, provision.capability);
    if (!capability)
        reader.problem(node, QStringLiteral("There is no capability '%1'.").arg(provision.capability),
            didYouMean(provision.capability, idsOf(contracts.capabilities)));
    else if (fields)
        provision.fields = readFields(*fields, capability->fields, {}, provision.capability, file, problems);
    return provision;
}

// Conditions on the records inside an element.
std::vector<Guard> readGuards(const YamlNode& node, const Facet& facet, const QString& file, Problems& problems)
{
    std::vector<Guard> guards;
    for (const YamlEntry& entry : node.entries) {
        const Field* field = findField(facet.fields, entry.key);
        if (!field || field->type != Field::Type::Records)
            continue;
        for (std::size_t i = 0; i < entry.value.items.size(); ++i) {
            const YamlNode* when = entry.value.items[i].find(u"when");
            const YamlNode* each = entry.value.items[i].find(u"each");
            if (!when && !each)
                continue;
            guards.push_back(
                {entry.key, int(i), when ? std::optional(readCondition(*when, file, problems)) : std::nullopt,
                    each ? each->text : QString()});
        }
    }
    return guards;
}

Contribution readContribution(const YamlNode& node, const Facet& facet, const QString& file, Problems& problems)
{
    Contribution contribution;
    contribution.facet = facet.id;
    contribution.place = {file, node.line, node.column};
    contribution.element =
        readFields(node, facet.fields, {QStringLiteral("when"), QStringLiteral("order")}, facet.id, file, problems);
    contribution.guards = readGuards(node, facet, file, problems);
    const YamlNode* when = node.find(u"when");
    if (when && (when->isMapping() || !findField(facet.fields, QStringLiteral("when"))))
        contribution.when = readCondition(*when, file, problems);
    if (const YamlNode* order = node.find(u"order")) {
        contribution.order = int(order->value().integer());
        if (order->value().kind() != Value::Kind::Integer)
            problems.append({Severity::Error, {file, order->line, order->column},
                QStringLiteral("'order' is a whole number."), {}});
    }
    return contribution;
}

void readContributions(RecordReader& reader, Tool& tool, const Contracts& contracts)
{
    const YamlNode* node = reader.node(QLatin1String("contributes"));
    if (!node)
        return;
    for (const YamlEntry& entry : node->entries) {
        const Facet* facet = byId(contracts.facets, entry.key);
        if (!facet) {
            reader.problem(entry.value, QStringLiteral("There is no facet '%1'.").arg(entry.key),
                didYouMean(entry.key, idsOf(contracts.facets)));
            continue;
        }
        if (!entry.value.isSequence())
            reader.problem(entry.value, QStringLiteral("'%1' is a list of elements.").arg(entry.key));
        for (const YamlNode& item : entry.value.items)
            tool.contributes.push_back(readContribution(item, *facet, reader.file(), reader.problems()));
    }
}

void readReserved(RecordReader& reader, Tool& tool)
{
    const YamlNode* node = reader.node(QLatin1String("reserves"));
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'reserves'"), reader.problems());
    for (const YamlEntry& entry : node->entries) {
        const QByteArray facet = entry.key.toLatin1();
        const QStringList names = inner.texts(QLatin1String(facet.constData(), facet.size()));
        if (tool.owns.contains(entry.key))
            tool.reserves.insert(entry.key, names);
        else
            reader.problem(entry.value,
                QStringLiteral("Names are reserved in '%1', which the record does not own.").arg(entry.key),
                didYouMean(entry.key, tool.owns));
    }
}

// The path of a shared template is the catalogue's business and means nothing in a repository.
void needOwnPath(const FileRecord& record, Problems& problems)
{
    if (record.templatePath.startsWith(sharedTemplates))
        problems.append({Severity::Error, record.place, QStringLiteral("The file of a shared template names no path."),
            QStringLiteral("Add 'path', where it stands in the repository.")});
}

FileRecord readFileRecord(const YamlNode& node, const QString& file, Problems& problems)
{
    FileRecord record;
    record.place = {file, node.line, node.column};
    if (node.isScalar()) {
        record.templatePath = record.path = node.text;
        needOwnPath(record, problems);
        return record;
    }
    RecordReader reader(node, file, QStringLiteral("file"), problems);
    record.templatePath = reader.text(QLatin1String("template"));
    record.path = reader.text(QLatin1String("path"));
    if (record.templatePath.isEmpty() && record.path.isEmpty())
        reader.problem(node, QStringLiteral("A file names its template or its path."));
    if (record.templatePath.isEmpty())
        record.templatePath = record.path;
    if (record.path.isEmpty()) {
        record.path = record.templatePath;
        needOwnPath(record, problems);
    }
    record.each = reader.text(QLatin1String("each"));
    record.when = readWhen(reader);
    record.executable = reader.flag(QLatin1String("executable"));
    record.syntax = reader.text(QLatin1String("syntax"));
    record.checks = reader.texts(QLatin1String("checks"));
    static const QStringList merges{
        QStringLiteral("no"), QStringLiteral("lines"), QStringLiteral("block"), QStringLiteral("block-first")};
    const int merge = reader.oneOf(QLatin1String("merge"), merges, 0);
    record.mergeLines = merge == 1;
    record.block = merge == 2 ? BlockPlace::Last : merge == 3 ? BlockPlace::First : BlockPlace::None;
    return record;
}

void readDetect(RecordReader& reader, Tool& tool)
{
    for (const YamlNode& item : reader.items(QLatin1String("detect"))) {
        RecordReader inner(item, reader.file(), QStringLiteral("detect rule"), reader.problems());
        DetectRule rule{inner.text(QLatin1String("glob"), Presence::Required), inner.text(QLatin1String("contains")),
            inner.flag(QLatin1String("told"))};
        if (rule.told && (!rule.contains.isEmpty() || !isPattern(rule.glob)))
            inner.problem(item,
                QStringLiteral("Only a path with wildcards and without 'contains' is 'told': a plain path is anyway, "
                               "and texts are not looked into."));
        tool.detect.push_back(std::move(rule));
    }
}

void readWiring(RecordReader& reader, Tool& tool, const Contracts& contracts)
{
    for (const YamlNode& item : reader.items(QLatin1String("needs")))
        tool.needs.push_back(readNeed(item, reader.file(), contracts, reader.problems()));
    for (const YamlNode& item : reader.items(QLatin1String("provides")))
        tool.provides.push_back(readProvision(item, reader.file(), contracts, reader.problems()));
    readContributions(reader, tool, contracts);
    tool.owns = reader.texts(QLatin1String("owns"));
    for (const QString& facet : std::as_const(tool.owns)) {
        if (!byId(contracts.facets, facet))
            reader.problem(*reader.node(QLatin1String("owns")), QStringLiteral("There is no facet '%1'.").arg(facet),
                didYouMean(facet, idsOf(contracts.facets)));
    }
    readReserved(reader, tool);
    for (const YamlNode& item : reader.items(QLatin1String("files")))
        tool.files.push_back(readFileRecord(item, reader.file(), reader.problems()));
    for (const YamlNode& item : reader.items(QLatin1String("rules")))
        tool.rules.push_back(readRule(item, reader.file(), tool.id, reader.problems()));
}

} // namespace

Tool readTool(const YamlNode& document, RecordKind kind, const QString& file, const QString& folder,
    const Contracts& contracts, Problems& problems)
{
    const QString what = kind == RecordKind::Tool ? QStringLiteral("tool") : QStringLiteral("repository record");
    RecordReader reader(document, file, what, problems);
    Tool tool;
    tool.folder = folder;
    tool.place = reader.place();
    tool.id = reader.id(QLatin1String("id"), Presence::Required);
    tool.name = reader.text(QLatin1String("name"), kind == RecordKind::Tool ? Presence::Required : Presence::Optional);
    tool.formerly = reader.texts(QLatin1String("formerly"));
    tool.summary =
        reader.text(QLatin1String("summary"), kind == RecordKind::Tool ? Presence::Required : Presence::Optional);
    if (kind == RecordKind::Tool)
        readDescription(reader, tool, contracts);
    else
        passOverDescription(reader, tool);
    for (const YamlNode& item : reader.items(QLatin1String("options")))
        tool.options.push_back(readOption(item, file, problems));
    readWiring(reader, tool, contracts);
    readDetect(reader, tool);
    return tool;
}

} // namespace stackwright
