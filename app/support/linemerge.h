// A three-way merge by lines.
#pragma once

#include <QByteArray>

#include <optional>

namespace stackwright {

// `before` with the changes that led to `first` and those that led to `second`. Nothing when both changed the same
// line, or wrote different new ones into the same place, or one wrote where the other took the lines away. Changes of
// neighbouring lines are no such case: git takes them for one, because a text is otherwise quickly merged into
// nonsense; here one side is generated, and its lines stand for themselves.
std::optional<QByteArray> mergeByLines(const QByteArray& before, const QByteArray& first, const QByteArray& second);

} // namespace stackwright
