#include "support/yaml.h"

#include <charconv>

namespace stackwright {

namespace {

// A number only when it would be written the same way again: 1.10, 017, 0x1F and 1e3 stay the text they are, so that no
// version, mode or id changes on its way through the program.
std::optional<Value> number(const QString& text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (!first.isDigit() && first != u'-')
        return std::nullopt;
    bool ok = false;
    if (const qint64 integer = text.toLongLong(&ok); ok && QString::number(integer) == text)
        return Value(integer);
    if (const double decimal = text.toDouble(&ok); ok && text.contains(u'.') && Value(decimal).display() == text)
        return Value(decimal);
    return std::nullopt;
}

Value plain(const QString& text)
{
    if (text == u"true")
        return Value(true);
    if (text == u"false")
        return Value(false);
    return number(text).value_or(Value(text));
}

} // namespace

const YamlNode* YamlNode::find(QStringView key) const
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [key](const YamlEntry& entry) { return entry.key == key; });
    return found == entries.cend() ? nullptr : &found->value;
}

Value YamlNode::value() const
{
    switch (kind) {
    case Kind::Null: return {};
    case Kind::Scalar: return quoted ? Value(text) : plain(text);
    case Kind::Sequence: {
        ValueList list;
        list.reserve(qsizetype(items.size()));
        for (const YamlNode& item : items)
            list.append(item.value());
        return Value(list);
    }
    case Kind::Mapping: {
        ValueMap map;
        for (const YamlEntry& entry : entries)
            map.insert(entry.key, entry.value.value());
        return Value(map);
    }
    }
    return {};
}

} // namespace stackwright
