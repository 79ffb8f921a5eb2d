// A plain data tree: what records hold and templates see. Maps are sorted by name, so equal data are equal bytes.
// Copies are shallow (shared until changed).
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace stackwright {

class Value;
using ValueList = QList<Value>;
using ValueMap = QMap<QString, Value>;

class Value {
public:
    enum class Kind { Null,
        Flag,
        Integer,
        Number,
        Text,
        List,
        Map,
    };

    Value() = default;
    Value(bool flag) : content_(flag) {}
    Value(int integer) : content_(qint64(integer)) {}
    Value(qint64 integer) : content_(integer) {}
    Value(double number) : content_(number) {}
    Value(const QString& text) : content_(text) {}
    Value(const QStringList& list);
    Value(const ValueList& list);
    Value(const ValueMap& map);
    Value(const char*) = delete;

    Kind kind() const { return Kind(content_.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isList() const { return kind() == Kind::List; }
    bool isMap() const { return kind() == Kind::Map; }
    bool isText() const { return kind() == Kind::Text; }

    // The content; an empty one when the kind is another.
    bool flag() const;
    qint64 integer() const;
    double number() const; // of an Integer too
    const QString& string() const;
    const ValueList& list() const;
    const ValueMap& map() const;

    // One entry of a map, or null. The pointer lives as long as this value is unchanged.
    const Value* find(const QString& name) const;
    Value value(const QString& name) const;

    // Null, false, "", an empty list and an empty map are false; everything else is true (0 too).
    bool truthy() const;

    // A scalar as people and templates write it: true, 8080, 0.5, text. Lists are joined with ", ".
    QString display() const;

    // The texts of a list; a single text is a list of one.
    QStringList strings() const;

    bool operator==(const Value& other) const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, std::shared_ptr<const ValueList>,
        std::shared_ptr<const ValueMap>>
        content_;
};

} // namespace stackwright
