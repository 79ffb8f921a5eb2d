// A three-way merge of one file's text.
#pragma once

#include <QByteArray>

#include <optional>

namespace stackwright {

// Whose lines stand where both changed the same ones.
enum class Favour {
    Neither, // then there is no merged text
    First,
    Second,
};

// As git merges (without attributes or merge drivers), and further: changes of neighbouring lines are apart as long as
// no line was changed by both. Nothing when the same lines changed or one of the texts is none.
std::optional<QByteArray> mergedText(
    const QByteArray& before, const QByteArray& first, const QByteArray& second, Favour favour = Favour::Neither);

// How many lines one text has and the other has not.
qsizetype differingLines(const QByteArray& before, const QByteArray& after);

} // namespace stackwright
