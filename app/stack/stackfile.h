// The stack as a file: YAML, one format everywhere (NAME.stackwright and .stackwright/stack.yaml in exports).
#pragma once

#include "stack/stack.h"
#include "support/result.h"

#include <QByteArray>

namespace stackwright {

// The format's version that this program writes; older ones are migrated when read, newer ones are refused.
constexpr int stackFileVersion = 1;

// No stack file is larger.
constexpr qint64 stackSizeLimit = qint64(1024) * 1024;

// Decision records have four digits; a higher number is none of theirs.
constexpr int highestDecision = 8999;

struct ReadStack {
    Stack stack;
    Problems notes; // what was not understood and is kept, or was left out, each with its place
};

// Reads a stack file. Tools, stages and options that the catalogue does not know stay in the stack and are listed in
// `notes`.
Result<ReadStack> readStack(const QByteArray& bytes, const QString& file, const Catalogue& catalogue);

// Reads the file at `path`, or .stackwright/stack.yaml when it is a folder.
Result<ReadStack> openStack(const QString& path, const Catalogue& catalogue);

// The stack as it comes back from its file: without the control characters that pasted notes bring along.
Stack withoutControls(Stack stack);

// The same stack always gives the same bytes.
QByteArray writeStack(const Stack& stack);

} // namespace stackwright
