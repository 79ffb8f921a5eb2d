// Plan + templates → FileSet.
#pragma once

#include "plan/plan.h"
#include "render/fileset.h"

namespace stackwright {

// Renders every file of a plan and proves that each YAML, JSON, TOML, INI and XML text parses. Keeps parsed templates
// and the last result, so that one changed pick renders only what it can change. Not thread-safe; one per thread.
class Renderer {
public:
    explicit Renderer(const CataloguePointer& catalogue);
    ~Renderer();

    // Begins on another core what render() will need of a stack's templates, while the stack is resolved and planned.
    void parseAhead(const Stack& stack);

    // The first error ends it (place: template and line).
    Result<FileSet> render(const Plan& plan);

private:
    class Private;
    std::unique_ptr<Private> d_;
};

// The files of a resolved stack, with .stackwright/stack.yaml among them.
Result<FileSet> renderResolved(const ResolvedPointer& resolved);

// All the way from a stack to its files.
Result<FileSet> renderStack(const CataloguePointer& catalogue, const Stack& stack);

} // namespace stackwright
