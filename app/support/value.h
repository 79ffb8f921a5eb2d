// A plain data tree: what records hold and templates see. Maps are sorted by name, so equal data are equal bytes.
// Copies are shallow (shared until changed).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <iterator>
#include <memory>
#include <variant>

namespace stackwright {

class Value;
class ValueMap;
using ValueList = QList<Value>;

class Value {
public:
    enum class Kind {
        Null,
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

// Values by name, sorted by name: QMap's calls over one block of memory. A stack makes some ten thousand of these,
// mostly of three to fifteen entries, and looks hundreds of thousands of names up; a tree with a piece of memory and a
// comparison of texts for each entry was the largest single cost of a changed pick.
class ValueMap {
    struct Entry {
        QString name;
        Value value;

        bool operator==(const Entry&) const = default;
    };

    // Stands for the value, knows the key.
    template <typename Held, typename HeldValue>
    class Iterator {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = Value;
        using pointer = HeldValue*;
        using reference = HeldValue&;

        Iterator() = default;
        explicit Iterator(Held* at) : at_(at) {}

        const QString& key() const { return at_->name; }
        reference value() const { return at_->value; }
        reference operator*() const { return at_->value; }
        pointer operator->() const { return &at_->value; }
        Iterator& operator++()
        {
            ++at_;
            return *this;
        }
        Iterator operator++(int) { return Iterator(at_++); }
        Iterator& operator--()
        {
            --at_;
            return *this;
        }
        Iterator operator--(int) { return Iterator(at_--); }
        bool operator==(const Iterator&) const = default;

    private:
        Held* at_ = nullptr;
    };

public:
    using iterator = Iterator<Entry, Value>;
    using const_iterator = Iterator<const Entry, const Value>;

    ValueMap() = default;
    ValueMap(std::initializer_list<std::pair<QString, Value>> entries); // of two with one name, the later

    qsizetype size() const { return entries_.size(); }
    void reserve(qsizetype size) { entries_.reserve(size); }
    bool isEmpty() const { return entries_.isEmpty(); }
    bool contains(const QString& name) const { return constFind(name) != cend(); }
    Value value(const QString& name) const; // null when there is none
    QStringList keys() const;

    const_iterator constFind(const QString& name) const;
    const_iterator cbegin() const { return const_iterator(entries_.constData()); }
    const_iterator cend() const { return const_iterator(entries_.constData() + entries_.size()); }
    const_iterator begin() const { return cbegin(); }
    const_iterator end() const { return cend(); }
    iterator begin() { return iterator(entries_.data()); }
    iterator end() { return iterator(entries_.data() + entries_.size()); }
    iterator find(const QString& name);

    void insert(const QString& name, const Value& value); // instead of what has this name
    Value& operator[](const QString& name);
    void remove(const QString& name);
    Value take(const QString& name); // null when there was none

    bool operator==(const ValueMap& other) const = default;

private:
    qsizetype placeOf(const QString& name) const; // of the first entry not before it

    QList<Entry> entries_;
};

} // namespace stackwright
