// What tools agree on: capabilities, which one provides and another needs, and facets, the lists they share.
#pragma once

#include "support/place.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stackwright {

// What a field's value, or each text of a list, has to name.
struct Reference {
    QString to; // FACET, FACET.RECORDS.FIELD (needs `of`), or files: a path of the repository; empty: the field names
                // nothing
    QString of; // the field beside it that names the element whose records are meant
    QString where;  // a flag that the named element must have set
    QString unless; // a flag beside it that says of something outside the catalogue; empty: none
    bool own =
        false; // named by the tool itself or by the repository record; else any tool of the catalogue may have it
};

// A field of a capability or of a facet's elements.
struct Field {
    enum class Type {
        Text,
        Url,
        Host,
        Flag,
        Integer,
        Number,
        Size,
        Duration,
        Word,      // one of `words`
        Reference, // a text that names something, see Reference
        List,
        Map,
        Records,
    };
    QString id;
    Type type = Type::Text;
    bool optional = false;
    QString help;
    QStringList words; // what a Word, or each text of a List, may be
    Reference refers;
    std::vector<Field> fields; // of Map (may be empty: any text → text) and Records
};

const Field* findField(const std::vector<Field>& fields, const QString& id);

// A typed contract between tools.
struct Capability {
    QString id;
    QString title;
    std::vector<Field> fields;
    QStringList exactlyOne; // flags of which each provider sets one
    Place place;
};

// A shared list that tools contribute to and one tool renders.
struct Facet {
    QString id;
    QString title;
    QStringList key;    // the fields that name an element; unique in a stack
    bool once = false;  // equal elements of several tools stand once
    QStringList parts;  // fields whose records have a name of their own among the elements: ELEMENT-RECORD
    bool keep = false;  // a stack in which nobody renders it is sound
    bool runs = false;  // its elements are run as containers: templates also see users, ports and order as numbers, see
                        // facetValues()
    QString everywhere; // the name under which every tool sees the list, owner or not; empty: none
    QString groupBy;    // field whose values group the elements; empty: no groups
    struct Group {
        QString id;
        QString title;
    };
    std::vector<Group> groups; // in order; empty: groups are the values found, sorted
    std::vector<Field> fields;
    Place place;
};

} // namespace stackwright
