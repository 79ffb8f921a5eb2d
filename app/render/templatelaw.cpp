#include "render/templatelaw.h"

#include "plan/plan.h"
#include "plan/stackdescription.h"
#include "render/templatetext.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

void takeNames(const std::vector<Field>& fields, QSet<QString>& names)
{
    for (const Field& field : fields) {
        names.insert(field.id);
        takeNames(field.fields, names);
    }
}

void takeNames(const Value& value, QSet<QString>& names)
{
    for (const Value& entry : value.list())
        takeNames(entry, names);
    for (auto entry = value.map().cbegin(); entry != value.map().cend(); ++entry) {
        names.insert(entry.key());
        takeNames(entry.value(), names);
    }
}

class TemplateLaw {
public:
    explicit TemplateLaw(const CataloguePointer& catalogue) : catalogue_(catalogue)
    {
        // What the planner adds to elements and groups, and the fields of findings, which sound stacks have none of (templates/README.md).
        for (const char* name : {"item", "tool", "title", "elements", "previous", "published", "size", "port-number", "user-id", "group-id", "non-root", "severity", "reason", "accepted", "note"})
            inner_.insert(QString::fromLatin1(name));
        for (const Facet& facet : catalogue->facets())
            takeNames(facet.fields, inner_);
        for (const Capability& capability : catalogue->capabilities())
            takeNames(capability.fields, inner_);
    }

    Problems check()
    {
        checkTool(catalogue_->repository());
        for (const Tool& tool : catalogue_->tools())
            checkTool(tool);
        return problems_;
    }

private:
    // The names of a tool are those that it has in the first blueprint, with the tool picked.
    void checkTool(const Tool& tool)
    {
        Stack stack = catalogue_->blueprints().empty() ? Stack() : stackFromBlueprint(catalogue_->blueprints().front(), QStringLiteral("Law"));
        if (const Stage* stage = catalogue_->stage(tool.stage))
            stack = withPick(stack, *stage, tool.id);
        const Result<ResolvedPointer> resolved = resolve(catalogue_, stack);
        if (!resolved) {
            problems_.append({Severity::Error, resolved.error().place, resolved.error().what, resolved.error().next});
            return;
        }
        const auto description = describeStack(**resolved);
        QSet<QString> inner = inner_;
        takeNames(Value(*description), inner);
        const TemplateData data(*resolved, tool, description);
        for (const FileRecord& file : tool.files)
            checkTemplate(tool, file, data, inner);
    }

    void checkTemplate(const Tool& tool, const FileRecord& file, const TemplateData& data, const QSet<QString>& inner)
    {
        const QString name = templateFile(tool, file.templatePath);
        const QByteArray* text = catalogue_->templateText(name);
        if (!text)
            return; // the loader's law tells it
        const Result<TemplateText> taken = takeApart(*text, name, QStringLiteral("text"), partialsOf(*catalogue_, tool));
        if (!taken) {
            problems_.append({Severity::Error, taken.error().place, taken.error().what, taken.error().next});
            return;
        }
        for (const TemplateTag& tag : taken->tags)
            checkTag(tag, data, inner);
    }

    void checkTag(const TemplateTag& tag, const TemplateData& data, const QSet<QString>& inner)
    {
        const QString first = tag.path.value(0);
        if (first.isEmpty() || first.startsWith(QLatin1Char('@')))
            return;
        const Value* value = data.find(first);
        if (!value && !inner.contains(first))
            return unknown(tag, first, data.names() + inner.values());
        if (!value || tag.path.size() < 2 || inner.contains(first))
            return;
        const QString& second = tag.path[1];
        const bool known = data.knowsField(first, second) || value->find(second) || (value->isList() && second == QLatin1String("size"));
        if (!known && (value->isMap() || data.wire(first)))
            unknown(tag, second, value->map().keys());
    }

    void unknown(const TemplateTag& tag, const QString& name, QStringList known)
    {
        known.sort();
        problems_.append({Severity::Error, {tag.file, tag.line, tag.column},
            QStringLiteral("There is no name '%1'%2 here.").arg(name, name == tag.name() ? QString() : QStringLiteral(" (in '%1')").arg(tag.name())), didYouMean(name, known)});
    }

    const CataloguePointer catalogue_;
    QSet<QString> inner_;
    Problems problems_;
};

} // namespace

Problems templateProblems(const CataloguePointer& catalogue)
{
    return TemplateLaw(catalogue).check();
}

} // namespace stackwright
