#include "stack/facetcollector.h"

#include "stack/recordtext.h"

#include <numeric>

namespace stackwright {

namespace {

bool waitsForOthers(const Contribution& contribution)
{
    return std::any_of(contribution.guards.cbegin(), contribution.guards.cend(),
        [](const Guard& guard) { return !guard.each.isEmpty(); });
}

// The field's declared type wins over the type of the answer that was put in: a port number in an environment variable
// is text.
Value inDeclaredType(const Value& value, const Field& field)
{
    const bool scalar = !value.isNull() && !value.isList() && !value.isMap();
    switch (field.type) {
    case Field::Type::Flag:
    case Field::Type::Integer:
    case Field::Type::Number:
    case Field::Type::Map:
    case Field::Type::Records: return value;
    case Field::Type::List: {
        const ValueList& list = value.list();
        const bool texts = std::all_of(list.cbegin(), list.cend(), [](const Value& entry) { return entry.isText(); });
        return texts ? value : Value(value.strings());
    }
    default: return scalar && !value.isText() ? Value(value.display()) : value;
    }
}

// Every field that the contract knows is there: what was not given is null, so that templates may ask for it.
void complete(ValueMap& map, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        Value& value = map[field.id];
        value = inDeclaredType(value, field);
        if (field.type == Field::Type::Map && !field.fields.empty() && value.isMap()) {
            ValueMap inner = value.map();
            complete(inner, field.fields);
            value = Value(inner);
        } else if (field.type == Field::Type::Records && value.isList()) {
            ValueList list;
            for (const Value& entry : value.list()) {
                ValueMap inner = entry.map();
                complete(inner, field.fields);
                list.append(Value(inner));
            }
            value = Value(list);
        }
    }
}

QString nameOf(const Facet& facet, const ValueMap& fields)
{
    QStringList parts;
    for (const QString& field : facet.key)
        parts.append(fields.value(field).display());
    return parts.join(QLatin1Char('/'));
}

QStringList partNames(const Facet& facet, const QString& key, const ValueMap& fields)
{
    QStringList names;
    for (const QString& part : facet.parts) {
        const Value records = fields.value(part);
        for (const Value& record : records.list())
            names.append(key + QLatin1Char('-') + record.value(QStringLiteral("id")).display());
    }
    return names;
}

} // namespace

Outcome FacetCollector::collect()
{
    reserveNames();
    // Records that stand once per element of another facet come when that facet is complete.
    for (const bool waiting : {false, true}) {
        for (const Tool* tool : resolved_.tools_) {
            for (const Contribution& contribution : tool->contributes) {
                if (waitsForOthers(contribution) != waiting)
                    continue;
                if (contribution.when && !resolved_.holds(*contribution.when, *tool))
                    continue;
                if (const Outcome done = contribute(*tool, contribution); !done)
                    return done;
            }
        }
    }
    sortElements();
    return {};
}

Outcome FacetCollector::contribute(const Tool& tool, const Contribution& contribution)
{
    const Facet& facet = *resolved_.catalogue().facet(contribution.facet);
    Result<ValueMap> fields = element(tool, contribution, facet);
    if (!fields)
        return fields.error();
    const QString key = nameOf(facet, *fields);
    QHash<QString, Holder>& holders = holders_[facet.id];
    const QStringList names = QStringList(key) + partNames(facet, key, *fields);
    for (const QString& name : names) {
        const auto holder = holders.constFind(name);
        if (holder == holders.cend())
            continue;
        if (!standsAlready(*holder, facet, key, *fields))
            resolved_.clashes_.push_back({&facet, name, &tool, &contribution, holder->tool, holder->contribution});
        return {};
    }
    for (const QString& name : names)
        holders.insert(name, {&tool, &contribution});
    ranks_[facet.id].push_back({contribution.order, resolved_.catalogue().stageIndex(tool.stage), key});
    resolved_.elements_[facet.id].push_back({facet.id, tool.id, std::move(fields).value(), contribution.place});
    return {};
}

void FacetCollector::reserveNames()
{
    for (auto owner = resolved_.owners_.cbegin(); owner != resolved_.owners_.cend(); ++owner) {
        for (const QString& name : owner.value()->reserves.value(owner.key()))
            holders_[owner.key()].insert(name, {owner.value(), nullptr});
    }
}

// The same line in two lists is one line where the facet says so; anything else would be lost without a word.
bool FacetCollector::standsAlready(
    const Holder& holder, const Facet& facet, const QString& key, const ValueMap& fields) const
{
    if (!facet.once || !holder.contribution)
        return false;
    const std::vector<ResolvedStack::Element>& elements = resolved_.elements(facet.id);
    return std::any_of(elements.cbegin(), elements.cend(), [&](const ResolvedStack::Element& element) {
        return nameOf(facet, element.fields) == key && element.fields == fields;
    });
}

Result<ValueMap> FacetCollector::element(const Tool& tool, const Contribution& contribution, const Facet& facet) const
{
    ValueMap fields;
    for (auto entry = contribution.element.cbegin(); entry != contribution.element.cend(); ++entry) {
        const Field& field = *findField(facet.fields, entry.key());
        const bool isRecords = field.type == Field::Type::Records && entry.value().isList();
        Result<Value> value = isRecords ? records(tool, contribution, field, entry.value().list())
                                        : expanded(tool, contribution, entry.value(), nullptr);
        if (!value)
            return value.error();
        fields.insert(entry.key(), std::move(value).value());
    }
    complete(fields, facet.fields);
    return fields;
}

Result<Value> FacetCollector::records(
    const Tool& tool, const Contribution& contribution, const Field& field, const ValueList& list) const
{
    ValueList kept;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto guard = std::find_if(contribution.guards.cbegin(), contribution.guards.cend(),
            [&](const Guard& candidate) { return candidate.field == field.id && candidate.index == int(i); });
        Result<ValueList> made =
            record(tool, contribution, field, list[i], guard == contribution.guards.cend() ? nullptr : &*guard);
        if (!made)
            return made.error();
        for (const Value& one : *made) {
            if (!kept.contains(one))
                kept.append(one);
        }
    }
    return Value(kept);
}

Result<ValueList> FacetCollector::record(
    const Tool& tool, const Contribution& contribution, const Field&, const Value& record, const Guard* guard) const
{
    std::vector<const ValueMap*> items{nullptr};
    if (guard && !guard->each.isEmpty()) {
        items.clear();
        for (const ResolvedStack::Element& element : resolved_.elements(guard->each))
            items.push_back(&element.fields);
    }
    ValueList made;
    for (const ValueMap* item : items) {
        if (guard && guard->when && !resolved_.holds(*guard->when, tool, item))
            continue;
        Result<Value> value = expanded(tool, contribution, record, item);
        if (!value)
            return value.error();
        made.append(std::move(value).value());
    }
    return made;
}

Result<Value> FacetCollector::expanded(
    const Tool& tool, const Contribution& contribution, const Value& value, const ValueMap* item) const
{
    if (!holdsTags(value))
        return value; // shared with the record: no copy, and equal to itself at a glance
    if (value.isText())
        return resolved_.expand(value.string(), tool, contribution.place, item);
    if (value.isList()) {
        ValueList list;
        for (const Value& entry : value.list()) {
            Result<Value> inner = expanded(tool, contribution, entry, item);
            if (!inner)
                return inner;
            list.append(std::move(inner).value());
        }
        return Value(list);
    }
    if (value.isMap()) {
        ValueMap map;
        for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry) {
            Result<Value> inner = expanded(tool, contribution, entry.value(), item);
            if (!inner)
                return inner;
            map.insert(entry.key(), std::move(inner).value());
        }
        return Value(map);
    }
    return value;
}

void FacetCollector::sortElements()
{
    for (auto facet = resolved_.elements_.begin(); facet != resolved_.elements_.end(); ++facet) {
        const std::vector<Rank>& ranks = ranks_[facet.key()];
        std::vector<std::size_t> order(ranks.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::sort(order.begin(), order.end(), [&ranks](std::size_t left, std::size_t right) {
            const Rank& a = ranks[left];
            const Rank& b = ranks[right];
            return std::tie(a.order, a.stage, a.key) < std::tie(b.order, b.stage, b.key);
        });
        std::vector<ResolvedStack::Element> sorted;
        sorted.reserve(order.size());
        for (const std::size_t index : order)
            sorted.push_back(std::move((*facet)[index]));
        *facet = std::move(sorted);
    }
}

} // namespace stackwright
