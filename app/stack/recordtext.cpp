#include "stack/recordtext.h"

#include "support/textfilter.h"

namespace stackwright {

namespace {

struct Tag {
    QString name;
    QString filter;
    qsizetype begin = 0;
    qsizetype end = 0; // behind the %>
};

// -1: none. Most texts hold no '<', and one letter is found much faster than two.
qsizetype nextTagBegin(const QString& text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'<', from); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == u'%')
            return at;
    }
    return -1;
}

// The next tag from `from`; begin is -1 when there is none, end is -1 when it never closes.
Tag nextTag(const QString& text, qsizetype from)
{
    Tag tag;
    tag.begin = nextTagBegin(text, from);
    if (tag.begin < 0)
        return tag;
    const qsizetype close = text.indexOf(QLatin1String("%>"), tag.begin + 2);
    tag.end = close < 0 ? -1 : close + 2;
    if (close < 0)
        return tag;
    const QString inside = text.mid(tag.begin + 2, close - tag.begin - 2).trimmed();
    tag.name = inside.section(QLatin1Char('|'), 0, 0).trimmed();
    tag.filter = inside.section(QLatin1Char('|'), 1).trimmed();
    return tag;
}

Error at(const Place& place, const Error& error)
{
    return Error{error.failure, error.place.file.isEmpty() ? place : error.place, error.what, error.next};
}

Result<Value> tagValue(const Tag& tag, const NameLookup& lookup, const Place& place)
{
    Result<Value> value = lookup(tag.name);
    if (!value)
        return at(place, value.error());
    if (tag.filter.isEmpty())
        return value;
    const Result<QString> filtered = applyFilter(tag.filter, *value);
    if (!filtered)
        return at(place, filtered.error());
    return Value(*filtered);
}

} // namespace

bool holdsTags(const Value& value)
{
    if (value.isText())
        return nextTagBegin(value.string(), 0) >= 0;
    if (value.isList())
        return std::any_of(value.list().cbegin(), value.list().cend(), holdsTags);
    return std::any_of(value.map().cbegin(), value.map().cend(), holdsTags); // nothing but a map has entries
}

Result<Value> expandText(const QString& text, const NameLookup& lookup, const Place& place)
{
    QString expanded;
    qsizetype done = 0;
    for (Tag tag = nextTag(text, 0); tag.begin >= 0; tag = nextTag(text, done)) {
        if (tag.end < 0)
            return Error{Failure::Problem, place, QStringLiteral("A <% in '%1' is never closed.").arg(text.left(60)),
                QStringLiteral("Close it with %>.")};
        Result<Value> value = tagValue(tag, lookup, place);
        if (!value || (tag.begin == 0 && tag.end == text.size()))
            return value;
        expanded += QStringView(text).mid(done, tag.begin - done);
        expanded += value->display();
        done = tag.end;
    }
    if (done == 0)
        return Value(text);
    return Value(QString(expanded + QStringView(text).mid(done)));
}

Result<Value> expandValue(const Value& value, const NameLookup& lookup, const Place& place)
{
    if (!holdsTags(value))
        return value;
    if (value.isText())
        return expandText(value.string(), lookup, place);
    if (value.isList()) {
        ValueList list;
        list.reserve(value.list().size());
        for (const Value& entry : value.list()) {
            Result<Value> expanded = expandValue(entry, lookup, place);
            if (!expanded)
                return expanded;
            list.append(std::move(expanded).value());
        }
        return Value(list);
    }
    if (value.isMap()) {
        ValueMap map;
        for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry) {
            Result<Value> expanded = expandValue(entry.value(), lookup, place);
            if (!expanded)
                return expanded;
            map.insert(entry.key(), std::move(expanded).value());
        }
        return Value(map);
    }
    return value;
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (Tag tag = nextTag(text, 0); tag.begin >= 0 && tag.end >= 0; tag = nextTag(text, tag.end))
        names.append(tag.name);
    return names;
}

} // namespace stackwright
