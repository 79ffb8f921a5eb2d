// What the engines' pipeline files say, read by what each engine does with them: which steps have ended when one
// starts.
#pragma once

#include "render/fileset.h"
#include "stack/resolver.h"

#include <QHash>
#include <QSet>

namespace stackwright {

// Step (by id) → the steps that have ended before it starts. A step that the file does not hold is in no entry.
using StepOrder = QHash<QString, QSet<QString>>;

// The order that the picked engine's file lays down. `steps` are the elements of pipeline-steps, which give names to
// what the file calls otherwise.
StepOrder stepOrder(const FileSet& files, const std::vector<ResolvedStack::Element>& steps);

// Every blueprint with every CI tool on every runtime, with each tool of the stages whose tools bring steps; errors
// settled by offered fixes that leave the engine and the runtime as they are.
struct PipelineStack {
    QString name; // "small-saas-github woodpecker kubernetes"
    ResolvedPointer resolved;
};
std::vector<PipelineStack> pipelineStacks();

// Secrets (by id) that the picked engine's file hands to steps of change requests; the run's own token of the engine is
// none.
QSet<QString> secretsOfChangeRequests(const FileSet& files, const std::vector<ResolvedStack::Element>& secrets);

} // namespace stackwright
