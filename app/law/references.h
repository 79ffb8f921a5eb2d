// What there is to be named in a catalogue: the elements of every list with their tools, and the paths of the
// repository.
#pragma once

#include "catalogue/catalogue.h"

namespace stackwright {

// The collection that is no facet.
inline constexpr QLatin1String filesOfRepository("files");

// FACET or FACET.RECORDS.FIELD of a reference.
struct ReferencePath {
    explicit ReferencePath(const QString& to);
    QString facet;
    QString records;
    QString field;
};

// The text with what is certain of a tool without a stack: its id, name and version.
QString certainText(const QString& text, const Tool& tool);

// Can `text` be `declared`, when each <% name %> of it may be anything?
bool canName(const QString& text, const QString& declared);

// A text of which nothing is certain.
bool isOneName(const QString& text);

class References {
public:
    explicit References(const Catalogue& catalogue);

    struct Holder {
        const Tool* tool = nullptr;
        const Contribution* contribution = nullptr;
    };

    // Who has an element of that name, as it is written in the record; null when nobody.
    const std::vector<Holder>* holders(const QString& facet, const QString& name) const;
    QStringList names(const QString& facet) const;

    // The paths of a tool's files.
    QStringList paths(const Tool& tool) const { return paths_.value(&tool); }
    const Catalogue& catalogue() const { return catalogue_; }

private:
    void take(const Tool& tool);
    void takePaths(const Tool& tool);

    const Catalogue& catalogue_;
    QHash<QString, QHash<QString, std::vector<Holder>>> elements_; // facet → name → who
    QHash<const Tool*, QStringList> paths_;
};

} // namespace stackwright
