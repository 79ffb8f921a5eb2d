#include "catalogue/namelaw.h"

namespace stackwright {

namespace {

class NameLaw {
public:
    explicit NameLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        for (const Tool& tool : catalogue_.tools())
            checkReserved(tool);
        checkReserved(catalogue_.repository());
        return problems_;
    }

private:
    struct Holder {
        const Tool* tool = nullptr;
        const Contribution* contribution = nullptr;
    };

    // The first of each stage is enough: whoever has the same name as another of its stage meets the same others.
    using Holders = std::vector<Holder>;

    static QString nameOf(const Facet& facet, const Contribution& contribution)
    {
        QStringList parts;
        for (const QString& field : facet.key)
            parts.append(contribution.element.value(field).display());
        const QString name = parts.join(QLatin1Char('/'));
        return name.contains(QLatin1String("<%")) ? QString() : name;
    }

    bool canStandTogether(const Tool& one, const Tool& other) const
    {
        const Stage* stage = catalogue_.stage(one.stage);
        return &one == &other || one.stage != other.stage || (stage && stage->many);
    }

    // Of one tool, an element without a condition meets every other; of two tools a condition may be what keeps them
    // apart.
    static bool meet(const Holder& one, const Holder& other)
    {
        if (one.tool == other.tool)
            return !one.contribution->when || !other.contribution->when
                || *one.contribution->when == *other.contribution->when;
        return !one.contribution->when && !other.contribution->when;
    }

    static bool isOneLine(const Facet& facet, const Holder& one, const Holder& other)
    {
        return facet.once && one.contribution->element == other.contribution->element;
    }

    void checkTool(const Tool& tool)
    {
        for (const Contribution& contribution : tool.contributes) {
            const Facet& facet = *catalogue_.facet(contribution.facet);
            const QString name = nameOf(facet, contribution);
            if (name.isEmpty())
                continue;
            Holders& holders = holders_[facet.id][name];
            const Holder mine{&tool, &contribution};
            for (const Holder& other : holders) {
                if (canStandTogether(tool, *other.tool) && meet(mine, other) && !isOneLine(facet, mine, other))
                    tell(facet, name, mine, other);
            }
            keep(holders, mine);
        }
    }

    void keep(Holders& holders, const Holder& mine) const
    {
        const bool known = std::any_of(holders.cbegin(), holders.cend(), [&](const Holder& other) {
            return other.tool != mine.tool && !canStandTogether(*mine.tool, *other.tool) && !other.contribution->when;
        });
        if (!known)
            holders.push_back(mine);
    }

    void tell(const Facet& facet, const QString& name, const Holder& mine, const Holder& other)
    {
        problems_.append({Severity::Error, mine.contribution->place,
            QStringLiteral("The name '%1' in '%2' is there already, at %3.")
                .arg(name, facet.id, other.contribution->place.text()),
            facet.once ? QStringLiteral("Write both alike, or give one of them another name.")
                       : QStringLiteral("Give one of them another name.")});
    }

    void checkReserved(const Tool& owner)
    {
        for (auto facet = owner.reserves.cbegin(); facet != owner.reserves.cend(); ++facet) {
            for (const QString& name : *facet) {
                for (const Holder& holder : holders_.value(facet.key()).value(name)) {
                    if (canStandTogether(owner, *holder.tool) && !holder.contribution->when)
                        problems_.append({Severity::Error, holder.contribution->place,
                            QStringLiteral("%1 keeps the name '%2' in '%3' for itself.")
                                .arg(owner.name, name, facet.key()),
                            QStringLiteral("Choose another name.")});
                }
            }
        }
    }

    const Catalogue& catalogue_;
    QHash<QString, QHash<QString, Holders>> holders_; // facet → name → who has it
    Problems problems_;
};

} // namespace

Problems nameProblems(const Catalogue& catalogue)
{
    return NameLaw(catalogue).problems();
}

} // namespace stackwright
