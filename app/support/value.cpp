#include "support/value.h"

#include <QLocale>

#include <algorithm>

namespace stackwright {

namespace {

template <typename T>
const T& emptyContent()
{
    static const T empty;
    return empty;
}

// QString's order; inside the loop it is told at the first letter or two, where QString's own comparison is a call
// away.
bool nameBefore(const QString& left, const QString& right)
{
    return std::lexicographical_compare(left.cbegin(), left.cend(), right.cbegin(), right.cend());
}

} // namespace

ValueMap::ValueMap(std::initializer_list<std::pair<QString, Value>> entries)
{
    entries_.reserve(qsizetype(entries.size()));
    for (const auto& [name, value] : entries)
        insert(name, value);
}

qsizetype ValueMap::placeOf(const QString& name) const
{
    const auto before = [](const Entry& entry, const QString& wanted) { return nameBefore(entry.name, wanted); };
    if (!entries_.isEmpty() && before(entries_.constLast(), name))
        return entries_.size();
    return std::lower_bound(entries_.cbegin(), entries_.cend(), name, before) - entries_.cbegin();
}

// Telling two names apart mostly takes no more than their lengths, so looking at each is faster than comparing a few.
ValueMap::const_iterator ValueMap::constFind(const QString& name) const
{
    constexpr qsizetype fewEntries = 24;
    if (entries_.size() > fewEntries) {
        const qsizetype place = placeOf(name);
        return place < entries_.size() && entries_.at(place).name == name ? const_iterator(entries_.constData() + place)
                                                                          : cend();
    }
    const Entry* const last = entries_.constData() + entries_.size();
    return const_iterator(
        std::find_if(entries_.constData(), last, [&name](const Entry& entry) { return entry.name == name; }));
}

ValueMap::iterator ValueMap::find(const QString& name)
{
    const qsizetype place = constFind(name) == cend() ? entries_.size() : placeOf(name);
    return iterator(entries_.data() + place);
}

Value ValueMap::value(const QString& name) const
{
    const const_iterator found = constFind(name);
    return found == cend() ? Value() : *found;
}

QStringList ValueMap::keys() const
{
    QStringList names;
    names.reserve(entries_.size());
    for (const Entry& entry : entries_)
        names.append(entry.name);
    return names;
}

Value& ValueMap::operator[](const QString& name)
{
    const qsizetype place = placeOf(name);
    if (place == entries_.size() || entries_.at(place).name != name)
        entries_.insert(place, Entry{name, Value()});
    return entries_[place].value;
}

void ValueMap::insert(const QString& name, const Value& value)
{
    (*this)[name] = value;
}

void ValueMap::remove(const QString& name)
{
    take(name);
}

Value ValueMap::take(const QString& name)
{
    if (!contains(name))
        return {};
    return entries_.takeAt(placeOf(name)).value;
}

Value::Value(const QStringList& list)
{
    ValueList values;
    values.reserve(list.size());
    for (const QString& text : list)
        values.append(Value(text));
    content_ = std::make_shared<const ValueList>(std::move(values));
}

Value::Value(const ValueList& list) : content_(std::make_shared<const ValueList>(list)) {}

Value::Value(const ValueMap& map) : content_(std::make_shared<const ValueMap>(map)) {}

bool Value::flag() const
{
    const bool* flag = std::get_if<bool>(&content_);
    return flag && *flag;
}

qint64 Value::integer() const
{
    const qint64* integer = std::get_if<qint64>(&content_);
    return integer ? *integer : 0;
}

double Value::number() const
{
    const double* number = std::get_if<double>(&content_);
    return number ? *number : double(integer());
}

const QString& Value::string() const
{
    const QString* text = std::get_if<QString>(&content_);
    return text ? *text : emptyContent<QString>();
}

const ValueList& Value::list() const
{
    const auto* list = std::get_if<std::shared_ptr<const ValueList>>(&content_);
    return list ? **list : emptyContent<ValueList>();
}

const ValueMap& Value::map() const
{
    const auto* map = std::get_if<std::shared_ptr<const ValueMap>>(&content_);
    return map ? **map : emptyContent<ValueMap>();
}

const Value* Value::find(const QString& name) const
{
    const ValueMap& entries = map();
    const auto found = entries.constFind(name);
    return found == entries.cend() ? nullptr : &*found;
}

Value Value::value(const QString& name) const
{
    const Value* found = find(name);
    return found ? *found : Value();
}

bool Value::truthy() const
{
    switch (kind()) {
    case Kind::Null: return false;
    case Kind::Flag: return flag();
    case Kind::Integer:
    case Kind::Number: return true;
    case Kind::Text: return !string().isEmpty();
    case Kind::List: return !list().isEmpty();
    case Kind::Map: return !map().isEmpty();
    }
    return false;
}

QString Value::display() const
{
    switch (kind()) {
    case Kind::Null:
    case Kind::Map: return {};
    case Kind::Flag: return flag() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Integer: return QString::number(integer());
    case Kind::Number: return QString::number(number(), 'g', QLocale::FloatingPointShortest);
    case Kind::Text: return string();
    case Kind::List: return strings().join(QStringLiteral(", "));
    }
    return {};
}

QStringList Value::strings() const
{
    if (!isList())
        return isNull() ? QStringList() : QStringList{display()};
    QStringList texts;
    texts.reserve(list().size());
    for (const Value& entry : list())
        texts.append(entry.display());
    return texts;
}

bool Value::operator==(const Value& other) const
{
    if (kind() != other.kind())
        return false;
    if (content_ == other.content_)
        return true; // scalars, or the very same shared content
    if (isList())
        return list() == other.list();
    if (isMap())
        return map() == other.map();
    return false;
}

} // namespace stackwright
