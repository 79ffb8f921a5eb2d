#include "catalogue/catalogueimage.h"

#include <QHash>

#include <concepts>
#include <cstring>

namespace stackwright {

namespace {

// The image is read by the program it was made for, on the same machine type: numbers stand as the processor holds
// them.
class ImageWriter {
public:
    template <typename T>
    requires std::is_arithmetic_v<T>
    void plain(T& number) { bytes.append(reinterpret_cast<const char*>(&number), sizeof number); }

    void raw(const QByteArray& text)
    {
        int size = int(text.size());
        plain(size);
        bytes.append(text);
    }

    QByteArray bytes;
};

class ImageReader {
public:
    explicit ImageReader(const QByteArray& image) : at_(image.constData()), end_(at_ + image.size()) {}

    template <typename T>
    requires std::is_arithmetic_v<T>
    void plain(T& number)
    {
        if (end_ - at_ < qsizetype(sizeof number))
            qFatal("The catalogue inside the program is cut off.");
        std::memcpy(&number, at_, sizeof number);
        at_ += sizeof number;
    }

    // The bytes stay where they are in the image; copying them would cost more than all the rest.
    QByteArray raw()
    {
        int size = 0;
        plain(size);
        if (size < 0 || end_ - at_ < size)
            qFatal("The catalogue inside the program is cut off.");
        return QByteArray::fromRawData(std::exchange(at_, at_ + size), size);
    }

private:
    const char* at_;
    const char* end_;
};

// Every distinct text once; the nouns hold numbers. Places and ids repeat a lot, and reading a shared text costs no
// memory of its own.
struct TextTable {
    QStringList texts;
    QHash<QString, int> numbers; // while writing

    int number(const QString& text)
    {
        const auto known = numbers.constFind(text);
        if (known != numbers.cend())
            return *known;
        texts.append(text);
        return *numbers.insert(text, int(texts.size()) - 1);
    }
};

// One list of members per noun serves both directions: Archive<true> puts, Archive<false> gets.
template <bool writing>
class Archive {
public:
    using Stream = std::conditional_t<writing, ImageWriter, ImageReader>;

    Archive(Stream& stream, TextTable& table) : stream_(stream), table_(table) {}

    template <typename... Members>
    void all(Members&... members)
    {
        (one(members), ...);
    }

private:
    template <typename T>
    void plain(T& value)
    {
        stream_.plain(value);
    }

    void one(QString& text)
    {
        int number = writing ? table_.number(text) : 0;
        plain(number);
        if constexpr (!writing)
            text = table_.texts.value(number);
    }

    void one(QStringList& texts)
    {
        int size = int(texts.size());
        plain(size);
        if constexpr (!writing)
            texts.resize(size);
        for (QString& text : texts)
            one(text);
    }

    void one(int& number) { plain(number); }
    void one(qint64& number) { plain(number); }
    void one(double& number) { plain(number); }
    void one(bool& flag) { plain(flag); }

    template <typename T>
    requires std::is_enum_v<T>
    void one(T& value)
    {
        int number = int(value);
        plain(number);
        value = T(number);
    }

    template <typename T>
    void one(std::vector<T>& list)
    {
        int size = int(list.size());
        plain(size);
        if constexpr (!writing)
            list.resize(std::size_t(size));
        for (T& entry : list)
            one(entry);
    }

    template <typename T>
    void one(std::optional<T>& value)
    {
        bool present = value.has_value();
        plain(present);
        if constexpr (!writing) {
            if (present)
                value.emplace();
        }
        if (present)
            one(*value);
    }

    template <typename T>
    void one(QMap<QString, T>& map)
    {
        entries<T>(map);
    }

    void one(ValueMap& map) { entries<Value>(map); }

    template <typename T, typename Map>
    void entries(Map& map)
    {
        int size = int(map.size());
        plain(size);
        if constexpr (writing) {
            for (auto entry = map.begin(); entry != map.end(); ++entry) {
                QString key = entry.key();
                all(key, entry.value());
            }
        } else {
            if constexpr (std::is_same_v<Map, ValueMap>)
                map.reserve(std::clamp(size, 0, 256)); // a damaged image must not ask for all memory
            for (int i = 0; i < size; ++i) {
                QString key;
                T value;
                all(key, value);
                map.insert(key, value);
            }
        }
    }

    void one(Value& value)
    {
        Value::Kind kind = value.kind();
        one(kind);
        switch (kind) {
        case Value::Kind::Null: break;
        case Value::Kind::Flag: take<bool>(value, value.flag()); break;
        case Value::Kind::Integer: take<qint64>(value, value.integer()); break;
        case Value::Kind::Number: take<double>(value, value.number()); break;
        case Value::Kind::Text: take<QString>(value, value.string()); break;
        case Value::Kind::List: {
            std::vector<Value> list(value.list().cbegin(), value.list().cend());
            one(list);
            if constexpr (!writing)
                value = Value(ValueList(list.cbegin(), list.cend()));
            break;
        }
        case Value::Kind::Map: take<ValueMap>(value, value.map()); break;
        }
    }

    template <typename T>
    void take(Value& value, T content)
    {
        one(content);
        if constexpr (!writing)
            value = Value(content);
    }

    void one(Place& place) { all(place.file, place.line, place.column); }
    void one(Views& views) { all(views.business, views.development, views.operations); }
    void one(Condition& condition)
    {
        all(condition.kind, condition.name, condition.field, condition.value, condition.parts);
    }
    void one(Program& program)
    {
        all(program.id, program.version, program.newest, program.released, program.images, program.place);
    }
    void one(Stage& stage)
    {
        all(stage.id, stage.title, stage.question, stage.group, stage.icon, stage.minutes, stage.commitStep,
            stage.commitEffect, stage.many, stage.views, stage.place);
    }
    void one(Reference& reference)
    {
        all(reference.to, reference.of, reference.where, reference.unless, reference.own);
    }
    void one(Field& field)
    {
        all(field.id, field.type, field.optional, field.help, field.fields, field.words, field.refers);
    }
    void one(Capability& capability)
    {
        all(capability.id, capability.title, capability.fields, capability.exactlyOne, capability.place);
    }
    void one(Facet::Group& group) { all(group.id, group.title); }
    void one(Facet& facet)
    {
        all(facet.id, facet.title, facet.key, facet.once, facet.parts, facet.keep, facet.runs, facet.everywhere,
            facet.groupBy, facet.groups, facet.fields, facet.place);
    }
    void one(Option& option)
    {
        all(option.id, option.title, option.type, option.choices, option.minimum, option.maximum, option.defaultValue,
            option.help, option.formerly, option.place);
    }
    void one(Need& need) { all(need.capabilities, need.as, need.optional, need.label, need.when, need.place); }
    void one(Provision& provision) { all(provision.capability, provision.fields, provision.when, provision.place); }
    void one(Guard& guard) { all(guard.field, guard.index, guard.when, guard.each); }
    void one(Contribution& contribution)
    {
        all(contribution.facet, contribution.element, contribution.order, contribution.when, contribution.guards,
            contribution.place);
    }
    void one(FileRecord& file)
    {
        all(file.templatePath, file.path, file.each, file.when, file.executable, file.mergeLines, file.block,
            file.syntax, file.checks, file.place);
    }
    void one(Fix& fix) { all(fix.title.english, fix.picks, fix.options); }
    void one(Rule& rule) { all(rule.id, rule.when, rule.error, rule.reason, rule.fixes, rule.place); }
    void one(Lifecycle& lifecycle)
    {
        all(lifecycle.status, lifecycle.date, lifecycle.source, lifecycle.successor, lifecycle.note);
    }
    void one(DetectRule& rule) { all(rule.glob, rule.contains, rule.told); }
    void one(Price& price)
    {
        all(price.low, price.high, price.per, price.every, price.unit, price.units, price.currency, price.source,
            price.date, price.assumption);
    }
    void one(FitTest& test) { all(test.fact, test.kind, test.word, test.number); }
    void one(FitRule& rule) { all(rule.tests, rule.points, rule.why, rule.place); }
    void one(FitCriterion& criterion)
    {
        all(criterion.id, criterion.title, criterion.question, criterion.rules, criterion.place);
    }
    void one(Tool& tool)
    {
        all(tool.id, tool.stage, tool.formerly, tool.name, tool.summary, tool.licence, tool.hosting, tool.homepage,
            tool.version, tool.released);
        all(tool.lifecycle, tool.maturity, tool.effortHours, tool.effortNote, tool.cpu, tool.memory, tool.disk,
            tool.costModel, tool.costNote, tool.price);
        all(tool.offline, tool.strengths, tool.pitfalls, tool.views, tool.options, tool.needs, tool.provides,
            tool.contributes, tool.owns);
        all(tool.reserves, tool.files, tool.rules, tool.detect, tool.folder, tool.place);
    }
    void one(BlueprintPick& pick) { all(pick.tool, pick.reason); }
    void one(Blueprint& blueprint)
    {
        all(blueprint.id, blueprint.title, blueprint.summary, blueprint.situation, blueprint.project, blueprint.picks,
            blueprint.skipReasons, blueprint.options, blueprint.fits, blueprint.place);
    }

    Stream& stream_;
    TextTable& table_;
};

void writeTexts(ImageWriter& image, const TextTable& table)
{
    int count = int(table.texts.size());
    image.plain(count);
    for (const QString& text : table.texts)
        image.raw(text.toUtf8());
}

void readTexts(ImageReader& image, TextTable& table)
{
    int count = 0;
    image.plain(count);
    table.texts.reserve(count);
    for (int i = 0; i < count; ++i)
        table.texts.append(QString::fromUtf8(image.raw()));
}

void writeTemplates(ImageWriter& image, const CatalogueContent& content)
{
    QStringList names = content.templates.keys();
    names.sort();
    int count = int(names.size());
    image.plain(count);
    for (const QString& name : std::as_const(names)) {
        image.raw(name.toUtf8());
        image.raw(content.templates.value(name));
    }
}

void readTemplates(ImageReader& image, CatalogueContent& content)
{
    int count = 0;
    image.plain(count);
    content.templates.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(image.raw());
        content.templates.insert(name, image.raw());
    }
}

} // namespace

QByteArray writeCatalogueImage(const CatalogueContent& content)
{
    ImageWriter nouns;
    TextTable table;
    CatalogueContent copy = content;
    Archive<true>(nouns, table)
        .all(copy.programs, copy.stages, copy.capabilities, copy.facets, copy.tools, copy.blueprints, copy.criteria,
            copy.repository, copy.digest);
    ImageWriter image;
    writeTexts(image, table);
    image.bytes += nouns.bytes;
    writeTemplates(image, content);
    return image.bytes;
}

CatalogueContent readCatalogueImage(const QByteArray& image)
{
    ImageReader reader(image);
    CatalogueContent content;
    TextTable table;
    readTexts(reader, table);
    Archive<false>(reader, table)
        .all(content.programs, content.stages, content.capabilities, content.facets, content.tools, content.blueprints,
            content.criteria, content.repository, content.digest);
    readTemplates(reader, content);
    return content;
}

} // namespace stackwright
