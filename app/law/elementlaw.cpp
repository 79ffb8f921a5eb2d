#include "law/elementlaw.h"

#include "law/references.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

// One record that names things: an element or a provision, and whose it is.
struct Speaker {
    const Tool& tool;
    const Place& place;
    const ValueMap& record;
};

class ElementLaw {
public:
    explicit ElementLaw(const Catalogue& catalogue) : references_(catalogue) {}

    Problems problems()
    {
        for (const Tool& tool : references_.catalogue().tools())
            checkTool(tool);
        checkTool(references_.catalogue().repository());
        return problems_;
    }

private:
    using Holders = std::vector<References::Holder>;

    void checkTool(const Tool& tool)
    {
        for (const Provision& provision : tool.provides)
            checkFields({tool, provision.place, provision.fields},
                references_.catalogue().capability(provision.capability)->fields, provision.fields);
        for (const Contribution& contribution : tool.contributes)
            checkFields({tool, contribution.place, contribution.element},
                references_.catalogue().facet(contribution.facet)->fields, contribution.element);
    }

    void checkFields(const Speaker& speaker, const std::vector<Field>& fields, const ValueMap& values)
    {
        for (const Field& field : fields) {
            const Value& value = values.value(field.id);
            if (value.isNull())
                continue;
            for (const Value& record : field.type == Field::Type::Records ? value.list() : ValueList())
                checkFields(speaker, field.fields, record.map());
            if (field.type == Field::Type::Map)
                checkFields(speaker, field.fields, value.map());
            if (field.refers.to.isEmpty())
                continue;
            for (const QString& text : value.isList() ? value.strings() : QStringList{value.display()})
                checkText(speaker, field, certainText(text, speaker.tool));
        }
    }

    void checkText(const Speaker& speaker, const Field& field, const QString& text)
    {
        const QString& unless = field.refers.unless;
        if (text.isEmpty() || (!unless.isEmpty() && speaker.record.value(unless).truthy()))
            return;
        const ReferencePath path(field.refers.to);
        if (field.refers.to == filesOfRepository)
            checkPath(speaker, field, text);
        else if (path.records.isEmpty())
            checkElement(speaker, field, text);
        else
            checkRecord(speaker, field, path, text);
    }

    void unmet(const Speaker& speaker, const Field& field, const QString& text, const QStringList& known)
    {
        const QString whose = field.refers.own ? QStringLiteral("neither this tool nor the repository has")
                                               : QStringLiteral("nobody in the catalogue has");
        problems_.append({Severity::Error, speaker.place,
            QStringLiteral("'%1' names '%2', which %3 in '%4'.").arg(field.id, text, whose, field.refers.to),
            didYouMean(text, known)});
    }

    bool counts(const Speaker& speaker, const Field& field, const Tool& tool) const
    {
        return !field.refers.own || &tool == &speaker.tool || &tool == &references_.catalogue().repository();
    }

    void checkPath(const Speaker& speaker, const Field& field, const QString& text)
    {
        const auto written = [&](const Tool& tool) {
            const QStringList paths = counts(speaker, field, tool) ? references_.paths(tool) : QStringList();
            return std::any_of(paths.cbegin(), paths.cend(), [&text](const QString& path) {
                return canName(text, path) || path.startsWith(text + QLatin1Char('/'));
            });
        };
        const std::vector<Tool>& tools = references_.catalogue().tools();
        const bool known = isOneName(text) || written(speaker.tool) || written(references_.catalogue().repository())
            || (!field.refers.own && std::any_of(tools.cbegin(), tools.cend(), written));
        if (!known)
            unmet(speaker, field, text,
                references_.paths(speaker.tool) + references_.paths(references_.catalogue().repository()));
    }

    // The elements that a text can mean and that count for this field.
    Holders meant(const Speaker& speaker, const Field& field, const QString& facet, const QString& text) const
    {
        Holders found;
        const auto take = [&](const QString& name) {
            const Holders* holders = references_.holders(facet, name);
            for (const References::Holder& holder : holders ? *holders : Holders()) {
                if (counts(speaker, field, *holder.tool))
                    found.push_back(holder);
            }
        };
        take(text);
        if (!found.empty() || !text.contains(QLatin1String("<%")))
            return found;
        for (const QString& name : references_.names(facet)) {
            if (canName(text, name))
                take(name);
        }
        return found;
    }

    void checkElement(const Speaker& speaker, const Field& field, const QString& text)
    {
        if (isOneName(text) && !references_.holders(field.refers.to, text))
            return;
        const Holders holders = meant(speaker, field, field.refers.to, text);
        if (holders.empty())
            return unmet(speaker, field, text, references_.names(field.refers.to));
        const QString& where = field.refers.where;
        const bool fits = where.isEmpty()
            || std::any_of(holders.cbegin(), holders.cend(), [&where](const References::Holder& holder) {
                   return holder.contribution->element.value(where).truthy();
               });
        if (!fits)
            problems_.append({Severity::Error, speaker.place,
                QStringLiteral("'%1' names '%2', which has no '%3: true' in '%4'.")
                    .arg(field.id, text, where, field.refers.to),
                QStringLiteral("Declare it with %1: true.").arg(where)});
    }

    // Which element it is may be open; then nothing is certain of its records.
    void checkRecord(const Speaker& speaker, const Field& field, const ReferencePath& path, const QString& text)
    {
        const QString owner = certainText(speaker.record.value(field.refers.of).display(), speaker.tool);
        const Holders holders = isOneName(text) || (isOneName(owner) && !references_.holders(path.facet, owner))
            ? Holders()
            : meant(speaker, field, path.facet, owner);
        QStringList known;
        for (const References::Holder& holder : holders) {
            const Value records = holder.contribution->element.value(path.records);
            for (const Value& record : records.list())
                known.append(certainText(record.value(path.field).display(), *holder.tool));
        }
        const auto named = [&text](const QString& name) {
            return canName(text, name) || name.contains(QLatin1String("<% item."));
        };
        if (!holders.empty() && std::none_of(known.cbegin(), known.cend(), named))
            problems_.append({Severity::Error, speaker.place,
                QStringLiteral("'%1' names '%2', which '%3' has not in its '%4'.")
                    .arg(field.id, text, owner, path.records),
                didYouMean(text, known)});
    }

    const References references_;
    Problems problems_;
};

} // namespace

Problems elementProblems(const Catalogue& catalogue)
{
    return ElementLaw(catalogue).problems();
}

} // namespace stackwright
