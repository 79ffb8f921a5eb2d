#include "catalogue/contractreader.h"

#include "catalogue/recordreader.h"

namespace stackwright {

Views readViews(RecordReader& reader)
{
    Views views;
    const YamlNode* node = reader.node(QLatin1String("views"), Presence::Required);
    if (!node)
        return views;
    RecordReader inner(*node, reader.file(), QStringLiteral("'views'"), reader.problems());
    views.business = inner.text(QLatin1String("business"), Presence::Required);
    views.development = inner.text(QLatin1String("development"), Presence::Required);
    views.operations = inner.text(QLatin1String("operations"), Presence::Required);
    return views;
}

namespace {

void readCommit(RecordReader& reader, Stage& stage)
{
    const YamlNode* node = reader.node(QLatin1String("commit"));
    if (!node)
        return;
    RecordReader inner(*node, reader.file(), QStringLiteral("'commit'"), reader.problems());
    stage.commitStep = int(inner.integer(QLatin1String("step"), Presence::Required));
    stage.commitEffect = inner.text(QLatin1String("what"), Presence::Required);
}

} // namespace

std::vector<Stage> readStages(const YamlNode& document, const QString& file, Problems& problems)
{
    std::vector<Stage> stages;
    RecordReader root(document, file, QStringLiteral("stages file"), problems);
    for (const YamlNode& item : root.items(QLatin1String("stages"), Presence::Required)) {
        RecordReader reader(item, file, QStringLiteral("stage"), problems);
        Stage stage;
        stage.id = reader.id(QLatin1String("id"), Presence::Required);
        stage.title = reader.text(QLatin1String("title"), Presence::Required);
        stage.question = reader.text(QLatin1String("question"), Presence::Required);
        stage.group = reader.text(QLatin1String("group"), Presence::Required);
        stage.icon = reader.text(QLatin1String("icon"));
        stage.minutes = int(reader.integer(QLatin1String("minutes")));
        stage.many = reader.flag(QLatin1String("many"));
        readCommit(reader, stage);
        stage.views = readViews(reader);
        stage.place = reader.place();
        stages.push_back(std::move(stage));
    }
    return stages;
}

namespace {

// In the order of Field::Type.
const QStringList& fieldTypes()
{
    static const QStringList types{QStringLiteral("text"), QStringLiteral("url"), QStringLiteral("host"),
        QStringLiteral("flag"), QStringLiteral("integer"), QStringLiteral("number"), QStringLiteral("size"),
        QStringLiteral("duration"), QStringLiteral("word"), QStringLiteral("reference"), QStringLiteral("list"),
        QStringLiteral("map"), QStringLiteral("records")};
    return types;
}

Reference readReference(RecordReader& reader, Field::Type type)
{
    Reference reference;
    reference.to =
        reader.text(QLatin1String("to"), type == Field::Type::Reference ? Presence::Required : Presence::Optional);
    reference.of = reader.text(QLatin1String("of"));
    reference.where = reader.text(QLatin1String("where"));
    reference.unless = reader.text(QLatin1String("unless"));
    reference.own = reader.flag(QLatin1String("own"));
    return reference;
}

std::vector<Field> readFieldRecords(const YamlNode& node, const QString& file, Problems& problems)
{
    std::vector<Field> fields;
    if (!node.isMapping())
        problems.append({Severity::Error, {file, node.line, node.column}, QStringLiteral("'fields' is a map."), {}});
    for (const YamlEntry& entry : node.entries) {
        RecordReader reader(entry.value, file, QStringLiteral("field"), problems);
        Field field;
        field.id = entry.key;
        field.type = Field::Type(reader.oneOf(QLatin1String("type"), fieldTypes(), 0, Presence::Required));
        field.optional = reader.flag(QLatin1String("optional"));
        field.help = reader.text(QLatin1String("help"));
        field.words = reader.texts(QLatin1String("words"));
        field.refers = readReference(reader, field.type);
        if (const YamlNode* inner = reader.node(QLatin1String("fields")))
            field.fields = readFieldRecords(*inner, file, problems);
        fields.push_back(std::move(field));
    }
    return fields;
}

// The groups are the words that the field which groups may have; they stand once.
void takeGroupsAsWords(Facet& facet)
{
    for (Field& field : facet.fields) {
        if (field.id != facet.groupBy || field.type != Field::Type::Word || !field.words.isEmpty())
            continue;
        for (const Facet::Group& group : facet.groups)
            field.words.append(group.id);
    }
}

} // namespace

std::vector<Capability> readCapabilities(const YamlNode& document, const QString& file, Problems& problems)
{
    std::vector<Capability> capabilities;
    RecordReader root(document, file, QStringLiteral("capabilities file"), problems);
    for (const YamlNode& item : root.items(QLatin1String("capabilities"), Presence::Required)) {
        RecordReader reader(item, file, QStringLiteral("capability"), problems);
        Capability capability;
        capability.id = reader.id(QLatin1String("id"), Presence::Required);
        capability.title = reader.text(QLatin1String("title"), Presence::Required);
        if (const YamlNode* fields = reader.node(QLatin1String("fields"), Presence::Required))
            capability.fields = readFieldRecords(*fields, file, problems);
        capability.exactlyOne = reader.texts(QLatin1String("exactly-one"));
        capability.place = reader.place();
        capabilities.push_back(std::move(capability));
    }
    return capabilities;
}

std::vector<Facet> readFacets(const YamlNode& document, const QString& file, Problems& problems)
{
    std::vector<Facet> facets;
    RecordReader root(document, file, QStringLiteral("facets file"), problems);
    for (const YamlNode& item : root.items(QLatin1String("facets"), Presence::Required)) {
        RecordReader reader(item, file, QStringLiteral("facet"), problems);
        Facet facet;
        facet.id = reader.id(QLatin1String("id"), Presence::Required);
        facet.title = reader.text(QLatin1String("title"), Presence::Required);
        facet.key = reader.texts(QLatin1String("key"), Presence::Required);
        facet.once = reader.oneOf(QLatin1String("equal"), {QStringLiteral("twice"), QStringLiteral("once")}, 0) == 1;
        facet.parts = reader.texts(QLatin1String("parts"));
        facet.keep = reader.oneOf(QLatin1String("unowned"), {QStringLiteral("tell"), QStringLiteral("keep")}, 0) == 1;
        facet.runs = reader.flag(QLatin1String("runs"));
        facet.everywhere = reader.text(QLatin1String("everywhere"));
        facet.groupBy = reader.text(QLatin1String("group-by"));
        for (const YamlNode& group : reader.items(QLatin1String("groups"))) {
            RecordReader inner(group, file, QStringLiteral("group"), problems);
            facet.groups.push_back({inner.id(QLatin1String("id"), Presence::Required),
                inner.text(QLatin1String("title"), Presence::Required)});
        }
        if (const YamlNode* fields = reader.node(QLatin1String("fields"), Presence::Required))
            facet.fields = readFieldRecords(*fields, file, problems);
        takeGroupsAsWords(facet);
        facet.place = reader.place();
        facets.push_back(std::move(facet));
    }
    return facets;
}

} // namespace stackwright
