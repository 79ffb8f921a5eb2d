// What is left of a three-way merge, place by place.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace stackwright {

struct MergePiece {
    bool open = false; // both sides changed it, or there is no base to tell who did
    QByteArray text;   // what it becomes; empty as long as it is open
    QByteArray base;
    QByteArray ours;
    QByteArray theirs;
};

// The whole of three texts in pieces: the texts of a side's pieces in a row are that side. Changes that touch are one
// piece. At least one is open; where no place is, it is all of them.
QList<MergePiece> mergePieces(const std::optional<QByteArray>& base, const QByteArray& ours, const QByteArray& theirs);

} // namespace stackwright
