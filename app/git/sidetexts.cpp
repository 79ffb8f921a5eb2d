#include "git/sidetexts.h"

#include "git/textmerge.h"
#include "support/linediff.h"

namespace stackwright {

Result<QByteArray> SideTexts::bytes(const Side& side) const
{
    if (side.bytes)
        return *side.bytes;
    return reader_.read(side.id, GIT_OBJECT_BLOB);
}

Result<bool> SideTexts::areText(const ThreeSides& sides) const
{
    for (const Side* side : {&sides.base, &sides.ours, &sides.theirs}) {
        const Result<QByteArray> content = bytes(*side);
        if (!content)
            return content.error();
        if (looksBinary(*content))
            return false;
    }
    return true;
}

Result<std::optional<QByteArray>> SideTexts::merged(const QString& path, const ThreeSides& sides) const
{
    const Result<QByteArray> base = bytes(sides.base);
    if (!base)
        return base.error();
    const Result<QByteArray> ours = bytes(sides.ours);
    if (!ours)
        return ours.error();
    const Result<QByteArray> theirs = bytes(sides.theirs);
    if (!theirs)
        return theirs.error();
    const Result<QByteArray> closest = closestTo(*ours, path, *base);
    if (!closest)
        return closest.error();
    return mergedText(*closest, *ours, *theirs);
}

// The generated version that the team's text came from, where exports side by side left more than one: the one it
// differs least from.
Result<QByteArray> SideTexts::closestTo(const QByteArray& ours, const QString& path, const QByteArray& base) const
{
    QByteArray closest = base;
    const auto others = base_.others.find(path);
    if (others == base_.others.end())
        return closest;
    for (const BaseFile& other : others->second) {
        const Result<QByteArray> content = bytes({true, other.id, other.executable, other.bytes});
        if (!content)
            return content;
        if (differingLines(*content, ours) < differingLines(closest, ours))
            closest = *content;
    }
    return closest;
}

} // namespace stackwright
