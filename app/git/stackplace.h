// Where in a repository a stack stands, or is to stand: at the top, or below a folder.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace stackwright {

constexpr int deepestStack = 4; // folders; whoever keeps it deeper names the place

struct PlaceQuestion {
    QString directory;             // that an export was pointed at
    std::optional<QString> folder; // of the repository, as the user named it; "." is its top
    bool ownRepository = false;    // also inside another repository
    std::function<bool(const QByteArray& record)>
        isTheOne; // whether a .stackwright/stack.yaml is of the stack that is exported
};

struct StackPlace {
    QString directory;                // of the repository, or of one that is to be made
    QString folder;                   // below which the files are laid, "a/b"; empty: the top
    std::optional<QByteArray> record; // that HEAD holds there
    QStringList decisions;            // the names of the files in its docs/decisions
    QStringList notes;                // what was decided for the user
};

// Looks and writes nothing:
// - a folder inside another repository is a folder of that one, unless it is ignored there: a repository in a
// repository is in neither's clones;
// - a stack that the team moved is found by its record; a record of another stack is only told.
// What is wrong with a repository that the export was pointed at directly, the export says.
Result<StackPlace> findPlace(const PlaceQuestion& question);

} // namespace stackwright
