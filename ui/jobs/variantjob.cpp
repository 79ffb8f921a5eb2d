#include "jobs/variantjob.h"

#include "render/renderer.h"
#include "stack/answers.h"

#include <functional>

namespace stackwright {

namespace {

VariantTable tableOf(const CataloguePointer& catalogue, const Stack& stack, const std::function<bool()>& wanted)
{
    VariantTable table;
    std::vector<Variant> variants;
    for (const QString& letter : variantsOf(stack)) {
        const Result<ResolvedPointer> resolved = resolve(catalogue, withVariant(stack, letter));
        if (!resolved || !wanted()) {
            return {};
        }
        variants.push_back({letter, *resolved});
        Alternative alternative;
        alternative.tool = letter;
        if (Result<FileSet> files = renderResolved(*resolved)) {
            alternative.files = std::make_shared<const FileSet>(std::move(files).value());
        }
        table.letters += letter;
        table.files.push_back(std::move(alternative));
    }
    table.rows = compareVariants(variants);
    return table;
}

} // namespace

VariantJob::VariantJob(QObject* parent) : QObject(parent), newest_(std::make_shared<std::atomic<quint64>>(0)) {}

VariantJob::~VariantJob()
{
    ++*newest_;
}

void VariantJob::ask(const CataloguePointer& catalogue, const Stack& stack)
{
    const quint64 own = ++*newest_;
    background_.run([this, newest = newest_, own, catalogue, stack] {
        const auto wanted = [newest, own] { return own == newest->load(); };
        if (!wanted()) {
            return;
        }
        const VariantTable table = tableOf(catalogue, stack, wanted);
        QMetaObject::invokeMethod(this, [this, wanted, table] {
            if (wanted()) {
                Q_EMIT told(table);
            }
        });
    });
}

} // namespace stackwright
