// The bytes of a file's sides, and what their lines come to when they are merged. Inner to this room.
#pragma once

#include "git/conflicts.h"
#include "git/generatedline.h"

namespace stackwright {

class SideTexts {
public:
    SideTexts(ObjectReader& reader, const GeneratedBase& base) : reader_(reader), base_(base) {}

    Result<QByteArray> bytes(const Side& side) const;
    Result<bool> areText(const ThreeSides& sides) const;

    // The merged text, or nothing when the same lines changed or one of them is no text.
    Result<std::optional<QByteArray>> merged(const QString& path, const ThreeSides& sides) const;

private:
    Result<QByteArray> closestTo(const QByteArray& ours, const QString& path, const QByteArray& base) const;

    ObjectReader& reader_;
    const GeneratedBase& base_;
};

} // namespace stackwright
