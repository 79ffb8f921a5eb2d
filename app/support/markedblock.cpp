#include "support/markedblock.h"

#include <QByteArrayList>

namespace stackwright {

namespace {

const QByteArray beginMark("# stackwright begin");
const QByteArray endMark("# stackwright end");

// Where the only line that begins with `mark` starts; -1 when there is none or a second.
qsizetype onlyLine(const QByteArray& text, const QByteArray& mark)
{
    qsizetype found = -1;
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.size())) {
        if (at > 0 && text.at(at - 1) != '\n')
            continue;
        if (found >= 0)
            return -1;
        found = at;
    }
    return found;
}

QByteArray endedLine(const QByteArray& text)
{
    QByteArray ended = text;
    if (!ended.isEmpty() && !ended.endsWith('\n'))
        ended += '\n';
    return ended;
}

QByteArray joined(const QByteArrayList& parts)
{
    return parts.join();
}

} // namespace

std::optional<MarkedText> splitAtBlock(const QByteArray& text)
{
    const qsizetype begin = onlyLine(text, beginMark);
    const qsizetype end = onlyLine(text, endMark);
    if (begin < 0 || end < begin)
        return std::nullopt;
    const qsizetype feed = text.indexOf('\n', end);
    const qsizetype behind = feed < 0 ? text.size() : feed + 1;
    return MarkedText{text.left(begin), text.mid(begin, behind - begin), text.mid(behind)};
}

QByteArray withBlock(const QByteArray& text, const QByteArray& block, BlockPlace place)
{
    if (const std::optional<MarkedText> parts = splitAtBlock(text))
        return joined({parts->before, parts->after.isEmpty() ? block : endedLine(block), parts->after});
    if (text.isEmpty())
        return block;
    return place == BlockPlace::First ? joined({endedLine(block), "\n", text}) : joined({endedLine(text), "\n", block});
}

} // namespace stackwright
