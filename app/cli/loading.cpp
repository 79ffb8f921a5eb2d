#include "cli/loading.h"

#include <cstdio>

namespace stackwright {

Result<CataloguePointer> loadedCatalogue()
{
    const LoadedCatalogue loaded = defaultCatalogue();
    if (loaded.catalogue)
        return loaded.catalogue;
    Error error = firstError(loaded.problems);
    error.next = QStringLiteral("Run 'stackwright-cli check-catalogue' to see all %1 problems.").arg(loaded.problems.size());
    return error;
}

Result<Stack> loadedStack(const QString& path, const Catalogue& catalogue, Output& output)
{
    Result<ReadStack> read = openStack(path, catalogue);
    if (!read)
        return read.error();
    for (const Problem& note : read->notes) {
        if (output.json())
            output.object({{QStringLiteral("note"), toJson(note)}});
        else
            std::fprintf(stderr, "%s\n", qPrintable(note.text()));
    }
    return std::move(read).value().stack;
}

Result<ResolvedPointer> loadedResolved(const QString& path, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<Stack> stack = loadedStack(path, **catalogue, output);
    if (!stack)
        return stack.error();
    return resolve(*catalogue, *stack);
}

} // namespace stackwright
