// What the .stackwright/stack.yaml of a repository tells without a catalogue.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace stackwright {

// The number that the stack's records follow: what `record`, the repository's .stackwright/stack.yaml, says, because
// numbers are never given anew; before the first export the highest one among `names`, the files of its docs/decisions.
// 0: they begin at 1.
int decisionsAfter(const std::optional<QByteArray>& record, const QStringList& names);

// Whether it is the record of the stack with this short name, as Project::effectiveSlug() has it.
bool isRecordOf(const QString& slug, const QByteArray& record);

} // namespace stackwright
