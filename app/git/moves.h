// Where generated files stand now: teams rename them and move them into other folders, and the next export follows.
#pragma once

#include "git/generatedline.h"
#include "git/newobjects.h"
#include "render/fileset.h"

#include <QMap>

namespace stackwright {

class Moves {
public:
    // Compares what the last export generated with `tree`, the branch's: a file that is gone and stands elsewhere, the
    // same or at least half of it, was moved (git's own measure). New files of a folder that was moved as a whole go
    // where it went. What tells of the export itself is never moved.
    static Result<Moves> find(TreeDraft& tree, const GeneratedBase& base, const FileSet& files, ObjectReader& reader);

    qsizetype count() const { return places_.size(); }
    QString first() const { return places_.isEmpty() ? QString() : places_.firstKey(); } // empty when nothing was moved
    QString placeOf(const QString& path) const { return places_.value(path, path); }

    // The path under which `place` is generated; empty when it was not moved.
    QString originOf(const QString& place) const { return places_.key(place); }

    FileSet applied(const FileSet& files) const;
    GeneratedBase applied(GeneratedBase base) const;

private:
    QMap<QString, QString> places_; // generated path → the team's
};

} // namespace stackwright
