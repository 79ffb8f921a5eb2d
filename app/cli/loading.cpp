#include "cli/loading.h"

#include "stack/answers.h"
#include "support/durablefile.h"

#include <QFile>

#include <cstdio>

namespace stackwright {

namespace {

Result<ReadStack> stackFromInput(const Catalogue& catalogue)
{
    const QString name = QStringLiteral("standard input");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Failure::Io, {name}, QStringLiteral("It cannot be read: %1.").arg(input.errorString()), {}};
    QByteArray bytes; // a pipe gives what was written so far, and nothing only at its end
    while (bytes.size() <= stackSizeLimit) {
        const QByteArray piece = input.read(stackSizeLimit + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (input.error() != QFileDevice::NoError)
        return Error{Failure::Io, {name}, QStringLiteral("It cannot be read: %1.").arg(input.errorString()), {}};
    if (bytes.size() > stackSizeLimit)
        return Error{Failure::Io, {name},
            QStringLiteral("It is larger than %1 KiB, which no stack file is.").arg(stackSizeLimit / 1024), {}};
    return readStack(bytes, name, catalogue);
}

} // namespace

Result<CataloguePointer> loadedCatalogue()
{
    const LoadedCatalogue loaded = defaultCatalogue();
    if (loaded.catalogue)
        return loaded.catalogue;
    Error error = firstError(loaded.problems);
    error.next =
        QStringLiteral("Run 'stackwright-cli check-catalogue' to see all %1 problems.").arg(loaded.problems.size());
    return error;
}

bool isStandard(const QString& path)
{
    return path == QLatin1String("-");
}

Outcome writeResult(const QString& path, const QByteArray& bytes, Output& output)
{
    if (!isStandard(path))
        return writeFileDurably(path, bytes);
    if (output.json())
        return Error{Failure::Usage, {}, QStringLiteral("Standard output cannot take a file and JSON."),
            QStringLiteral("Name a file, or leave --json away.")};
    output.bytes(bytes);
    return {};
}

Result<Stack> loadedStack(const QString& path, const Catalogue& catalogue, Output& output, const QString& variant)
{
    Result<ReadStack> read = isStandard(path) ? stackFromInput(catalogue) : openStack(path, catalogue);
    if (!read)
        return read.error();
    for (const Problem& note : read->notes) {
        if (output.json())
            output.object({{QStringLiteral("note"), toJson(note)}});
        else
            std::fprintf(stderr, "%s\n", qPrintable(note.text()));
    }
    Stack stack = std::move(read).value().stack;
    const QStringList variants = variantsOf(stack);
    if (!variant.isEmpty() && !variants.contains(variant))
        return Error{Failure::Problem, {path}, QStringLiteral("There is no variant '%1'.").arg(variant),
            QStringLiteral("It has %1.").arg(variants.join(QStringLiteral(", ")))};
    return withVariant(std::move(stack), variant);
}

Result<ResolvedPointer> loadedResolved(const QString& path, Output& output, const QString& variant)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<Stack> stack = loadedStack(path, **catalogue, output, variant);
    if (!stack)
        return stack.error();
    return resolve(*catalogue, *stack);
}

} // namespace stackwright
