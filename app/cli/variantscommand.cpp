#include "cli/command.h"
#include "cli/loading.h"
#include "stack/answers.h"
#include "workshop/variants.h"

#include <QJsonArray>

namespace stackwright {

namespace {

Result<std::vector<Variant>> resolvedVariants(const CataloguePointer& catalogue, const Stack& stack)
{
    std::vector<Variant> variants;
    for (const QString& letter : variantsOf(stack)) {
        const Result<ResolvedPointer> resolved = resolve(catalogue, withVariant(stack, letter));
        if (!resolved)
            return resolved.error();
        variants.push_back({letter, *resolved});
    }
    return variants;
}

QJsonObject toJson(const VariantRow& row, const std::vector<Variant>& variants)
{
    QJsonArray cells;
    for (std::size_t index = 0; index < variants.size(); ++index)
        cells.append(QJsonObject{
            {QStringLiteral("variant"), variants[index].name}, {QStringLiteral("text"), row.cells[index].english}});
    return {{QStringLiteral("id"), row.id},
        {QStringLiteral("kind"),
            row.kind == VariantRow::Kind::Stage ? QStringLiteral("stage") : QStringLiteral("measure")},
        {QStringLiteral("title"), row.title.english}, {QStringLiteral("cells"), cells},
        {QStringLiteral("differs"), row.differs},
        {QStringLiteral("best"), row.best < 0 ? QJsonValue() : QJsonValue(variants[std::size_t(row.best)].name)}};
}

void tellRow(const VariantRow& row, const std::vector<Variant>& variants, Output& output)
{
    output.line(row.title.english);
    for (std::size_t index = 0; index < variants.size(); ++index)
        output.line(QStringLiteral("  %1  %2%3")
                        .arg(variants[index].name, row.cells[index].english,
                            row.best == int(index) ? QStringLiteral("  (best)") : QString()));
}

int tellTable(const CataloguePointer& catalogue, const Stack& stack, bool all, Output& output)
{
    const Result<std::vector<Variant>> variants = resolvedVariants(catalogue, stack);
    if (!variants)
        return output.fail(variants.error());
    output.line(variants->size() == 1 ? QStringLiteral("There is one variant; --duplicate makes another one.")
                                      : QStringLiteral("Variants %1; the present one is %2.")
                                            .arg(variantsOf(stack).join(QStringLiteral(", ")), presentVariant(stack)));
    for (const VariantRow& row : compareVariants(*variants)) {
        if (row.differs || all)
            tellRow(row, *variants, output);
        output.object(toJson(row, *variants));
    }
    return exitOk;
}

// What the options say, at most one of them.
Result<Stack> changed(const Stack& stack, const QCommandLineParser& parser)
{
    const auto missing = [&stack](const QString& letter) {
        return Error{Failure::Problem, {}, QStringLiteral("There is no variant '%1'.").arg(letter),
            QStringLiteral("It has %1.").arg(variantsOf(stack).join(QStringLiteral(", ")))};
    };
    if (parser.isSet(QStringLiteral("duplicate")) + parser.isSet(QStringLiteral("go"))
            + parser.isSet(QStringLiteral("remove"))
        > 1)
        return Error{Failure::Usage, {}, QStringLiteral("--duplicate, --go and --remove do not go together."),
            QStringLiteral("Name one of them.")};
    if (parser.isSet(QStringLiteral("duplicate")))
        return nextVariant(stack).isEmpty() ? Result<Stack>(
                   Error{Failure::Problem, {}, QStringLiteral("There are %1 variants already.").arg(mostVariants),
                       QStringLiteral("Remove one with --remove.")})
                                            : withDuplicate(stack);
    const bool removes = parser.isSet(QStringLiteral("remove"));
    const QString letter = parser.value(removes ? QStringLiteral("remove") : QStringLiteral("go"));
    if (!letter.isEmpty() && !variantsOf(stack).contains(letter))
        return missing(letter);
    if (removes && variantsOf(stack).size() == 1)
        return Error{Failure::Problem, {}, QStringLiteral("The only variant stays."), {}};
    return removes ? withoutVariant(stack, letter) : withVariant(stack, letter);
}

int runVariants(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString& file = arguments.front();
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Result<Stack> stack = loadedStack(file, **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    const Result<Stack> after = changed(*stack, parser);
    if (!after)
        return output.fail(after.error());
    if (*after == *stack)
        return tellTable(*catalogue, *stack, parser.isSet(QStringLiteral("all")), output);
    if (const Outcome written = writeResult(file, writeStack(*after), output); !written)
        return output.fail(written.error());
    if (!isStandard(file)) {
        output.line(QStringLiteral("%1: variants %2; the present one is %3.")
                        .arg(file, variantsOf(*after).join(QStringLiteral(", ")), presentVariant(*after)));
        output.object({{QStringLiteral("file"), file}, {QStringLiteral("present"), presentVariant(*after)}});
    }
    return exitOk;
}

constexpr CommandArgument fileArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption options[] = {{.name = "all", .help = "Rows that say the same for all of them, too."},
    {.name = "duplicate", .help = "Go on in a copy of the present variant; written to the file."},
    {.name = "go",
        .value = "A|B|C",
        .kind = WordKind::Choice,
        .help = "Go on with this variant: 'set' changes it from now on; written to the file."},
    {.name = "remove",
        .value = "A|B|C",
        .kind = WordKind::Choice,
        .help = "Take this variant away; written to the file."}};

} // namespace

const Command variantsCommand{
    .name = "variants",
    .help = "Shows what differs between the variants of a workshop: fit, votes, findings, hours, money, exit cost, "
            "wires, files and tools.",
    .details = "Each variant is exported as a branch of its own: 'export --variant B' names it in the branch.",
    .arguments = fileArgument,
    .options = options,
    .problems = "there is no such variant, or no room for another one",
    .json = "a row: id, kind (measure or stage), title, cells [variant, text], differs, best (a variant or null)\n"
            "after a change: file, present",
    .run = runVariants,
};

} // namespace stackwright
