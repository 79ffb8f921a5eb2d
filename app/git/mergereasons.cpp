#include "git/mergereasons.h"

#include "git/handedits.h"
#include "support/messages.h"

namespace stackwright {

QString inTheWay(const TreeSpot& spot, const QString& path, const QString& shown)
{
    switch (spot.kind) {
    case TreeSpot::Kind::Link:
        return Messages::tr("'%1' is a symbolic link in the repository; nothing is written through or in place of it.")
            .arg(shown);
    case TreeSpot::Kind::Submodule: return Messages::tr("'%1' is a submodule; nothing is written into it.").arg(shown);
    case TreeSpot::Kind::Folder:
        return Messages::tr("'%1' is a folder in the repository, and a file is needed.").arg(shown);
    case TreeSpot::Kind::File:
        return spot.path == path ? QString()
                                 : Messages::tr("'%1' is a file in the repository, and a folder is needed.").arg(shown);
    case TreeSpot::Kind::Absent: break;
    }
    return {};
}

QString whyUnknown(Basis basis)
{
    switch (basis) {
    case Basis::NothingBefore:
        return Messages::tr(
            "A file of this name with other content is there, and no record tells of an export that made it.");
    case Basis::TwoWayOnly:
        return Messages::tr("It differs, and the earlier design is no longer there to tell who changed it.");
    case Basis::EarlierCommit:
        return Messages::tr(
            "A file of this name with other content is there, and the earlier export that is left did not make it.");
    default:
        return Messages::tr("A file of this name with other content is there, and the last export did not make it.");
    }
}

QString whyInSameLines(Basis basis)
{
    return basis == Basis::EarlierCommit
        ? Messages::tr("Changed since the earlier export that is left, and in the catalogue, in the same lines.")
        : Messages::tr("Changed by hand and in the catalogue, in the same lines.");
}

QString whyNoText()
{
    return Messages::tr(
        "Changed in the repository and in the catalogue, and it is no text whose lines could be merged.");
}

QString mergedByHand()
{
    return Messages::tr("Merged with the changes made by hand.");
}

bool keepsHandEdits(const FileChange& change)
{
    return change.change == Change::Changed && change.reason == mergedByHand();
}

} // namespace stackwright
