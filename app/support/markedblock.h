// A part of a file that is Stackwright's in a file that is the team's: from the line "# stackwright begin" to "#
// stackwright end".
#pragma once

#include <QByteArray>

#include <optional>

namespace stackwright {

// Where the block comes in a file that has none yet. What comes last wins in a .gitignore, a .gitattributes and a
// CODEOWNERS.
enum class BlockPlace {
    None, // the whole file is generated
    First,
    Last,
};

struct MarkedText {
    QByteArray before;
    QByteArray block; // with both marked lines
    QByteArray after;
};

// Nothing when `text` has no block, more than one, or one without an end.
std::optional<MarkedText> splitAtBlock(const QByteArray& text);

// `text` with `block` in the place of its own, or at `place` when it has none.
QByteArray withBlock(const QByteArray& text, const QByteArray& block, BlockPlace place);

} // namespace stackwright
