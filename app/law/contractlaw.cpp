#include "law/contractlaw.h"

#include "law/references.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

class ContractLaw {
public:
    explicit ContractLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Facet& facet : catalogue_.facets())
            checkFields(facet.place, facet.id, facet.fields, facet.fields);
        for (const Capability& capability : catalogue_.capabilities())
            checkCapability(capability);
        for (const Tool& tool : catalogue_.tools())
            checkProvisions(tool);
        checkProvisions(catalogue_.repository());
        return problems_;
    }

private:
    void broken(const Place& place, const QString& what, const QString& next = {})
    {
        problems_.append({Severity::Error, place, what, next});
    }

    void checkFields(
        const Place& place, const QString& contract, const std::vector<Field>& fields, const std::vector<Field>& beside)
    {
        for (const Field& field : fields) {
            const QString name = contract + QLatin1Char('.') + field.id;
            if (field.type == Field::Type::Word && field.words.isEmpty())
                broken(place, QStringLiteral("'%1' is a word, but no words are given.").arg(name),
                    QStringLiteral("Add 'words', all that it may be."));
            if (!field.refers.to.isEmpty())
                checkReference(place, name, field.refers, beside);
            checkFields(place, name, field.fields, beside);
        }
    }

    void checkReference(
        const Place& place, const QString& name, const Reference& reference, const std::vector<Field>& beside)
    {
        if (!reference.unless.isEmpty() && !findField(beside, reference.unless))
            broken(place,
                QStringLiteral("'%1' refers unless '%2', which is no field beside it.").arg(name, reference.unless));
        if (reference.to == filesOfRepository)
            return;
        const ReferencePath path(reference.to);
        const Facet* facet = catalogue_.facet(path.facet);
        const Field* records = facet ? findField(facet->fields, path.records) : nullptr;
        if (!facet || (!path.records.isEmpty() && !(records && findField(records->fields, path.field))))
            broken(place, QStringLiteral("'%1' refers to '%2', which is no list.").arg(name, reference.to),
                QStringLiteral("Say files, FACET or FACET.RECORDS.FIELD."));
        if (!path.records.isEmpty() && !findField(beside, reference.of))
            broken(place, QStringLiteral("'%1' refers to records, but its 'of' is no field beside it.").arg(name));
        if (facet && !reference.where.isEmpty() && !findField(facet->fields, reference.where))
            broken(
                place, QStringLiteral("'%1' wants '%2', which '%3' has not.").arg(name, reference.where, path.facet));
    }

    void checkCapability(const Capability& capability)
    {
        checkFields(capability.place, capability.id, capability.fields, capability.fields);
        for (const QString& flag : capability.exactlyOne) {
            const Field* field = findField(capability.fields, flag);
            if (!field || field->type != Field::Type::Flag)
                broken(capability.place,
                    QStringLiteral("'%1' under 'exactly-one' is no flag of '%2'.").arg(flag, capability.id));
        }
    }

    void checkProvisions(const Tool& tool)
    {
        for (const Provision& provision : tool.provides) {
            const QStringList& flags = catalogue_.capability(provision.capability)->exactlyOne;
            if (!flags.isEmpty())
                checkFlags(provision, flags);
        }
    }

    // A flag that an answer decides may be the one.
    void checkFlags(const Provision& provision, const QStringList& flags)
    {
        QStringList set;
        bool open = false;
        for (const QString& flag : flags) {
            const Value& value = provision.fields.value(flag);
            open = open || value.isText();
            if (value.flag())
                set.append(flag);
        }
        if (set.size() > 1 || (set.isEmpty() && !open))
            broken(provision.place,
                QStringLiteral("'%1' says exactly one of %2; this provider says %3.")
                    .arg(provision.capability, flags.join(QStringLiteral(", ")),
                        set.isEmpty() ? QStringLiteral("none") : set.join(QStringLiteral(", "))));
    }

    const Catalogue& catalogue_;
    Problems problems_;
};

} // namespace

Problems contractProblems(const Catalogue& catalogue)
{
    return ContractLaw(catalogue).problems();
}

} // namespace stackwright
