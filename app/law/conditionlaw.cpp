#include "law/conditionlaw.h"

#include "law/specimens.h"
#include "stack/toolgoals.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

class ConditionLaw {
public:
    explicit ConditionLaw(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        return problems_;
    }

private:
    // Where a condition stands: its place, and the list whose elements `item` means.
    struct Where {
        const Tool& tool;
        const Place& place;
        QString each;
    };

    void broken(const Where& where, const QString& what, const QString& next = {})
    {
        problems_.append({Severity::Error, where.place, what, next});
    }

    void checkTool(const Tool& tool)
    {
        checkNeeds(tool);
        for (const Provision& provision : tool.provides)
            check({tool, provision.place, {}}, provision.when);
        for (const Contribution& contribution : tool.contributes) {
            check({tool, contribution.place, {}}, contribution.when);
            for (const Guard& guard : contribution.guards)
                checkGuard({tool, contribution.place, guard.each}, guard);
        }
        for (const FileRecord& file : tool.files)
            check({tool, file.place, file.each}, file.when);
        for (const Rule& rule : tool.rules)
            check({tool, rule.place, {}}, std::optional(rule.when));
    }

    void checkNeeds(const Tool& tool)
    {
        QStringList names = namesOfEveryTool(catalogue_) + tool.owns;
        for (const Need& need : tool.needs) {
            if (names.contains(need.as))
                problems_.append({Severity::Error, need.place,
                    QStringLiteral("The name '%1' is taken: two things of this tool would be called so.").arg(need.as),
                    QStringLiteral("Choose another name for 'as'.")});
            names.append(need.as);
            check({tool, need.place, {}}, need.when);
        }
    }

    void checkGuard(const Where& where, const Guard& guard)
    {
        if (!guard.each.isEmpty() && !catalogue_.facet(guard.each))
            return broken(where, QStringLiteral("There is no facet '%1' to go through.").arg(guard.each));
        check(where, guard.when);
    }

    void check(const Where& where, const std::optional<Condition>& condition)
    {
        if (condition)
            checkOne(where, *condition);
    }

    void checkOne(const Where& where, const Condition& condition)
    {
        switch (condition.kind) {
        case Condition::Kind::Option: return checkOption(where, condition);
        case Condition::Kind::Wired: return static_cast<void>(needOf(where, condition.name));
        case Condition::Kind::Capability:
            if (!catalogue_.capability(condition.name))
                broken(where, QStringLiteral("There is no capability '%1'.").arg(condition.name));
            return;
        case Condition::Kind::ProviderField:
        case Condition::Kind::ProviderHas: return checkProvider(where, condition);
        case Condition::Kind::Project: return checkProject(where, condition.name);
        case Condition::Kind::Item: return checkItem(where, condition.name);
        default:
            for (const Condition& part : condition.parts)
                checkOne(where, part);
        }
    }

    void checkOption(const Where& where, const Condition& condition)
    {
        const Option* option = where.tool.option(condition.name);
        if (!option)
            return broken(where, QStringLiteral("%1 has no option '%2'.").arg(where.tool.name, condition.name));
        if (const Wording problem = optionProblem(*option, condition.value); !problem.isEmpty())
            broken(where,
                QStringLiteral("A condition asks whether '%1' is '%2', which it can never be.")
                    .arg(option->id, condition.value.display()),
                problem.english);
    }

    const Need* needOf(const Where& where, const QString& name)
    {
        QStringList known;
        for (const Need& need : where.tool.needs) {
            if (need.as == name)
                return &need;
            known.append(need.as);
        }
        broken(where,
            QStringLiteral("A condition asks for '%1', but no need of %2 has that name.").arg(name, where.tool.name),
            didYouMean(name, known));
        return nullptr;
    }

    void checkProvider(const Where& where, const Condition& condition)
    {
        const Need* need = needOf(where, condition.name);
        if (!need)
            return;
        const QStringList known = fieldsOf(catalogue_, *need).keys();
        if (!known.contains(condition.field))
            broken(where, QStringLiteral("'%1' has no field '%2'.").arg(condition.name, condition.field),
                didYouMean(condition.field, known));
    }

    void checkProject(const Where& where, const QString& name)
    {
        const QStringList known = projectNames(Project()).keys() + goalNames();
        if (!known.contains(name))
            broken(where, QStringLiteral("The project has no '%1'.").arg(name), didYouMean(name, known));
    }

    void checkItem(const Where& where, const QString& name)
    {
        const Facet* facet = catalogue_.facet(where.each);
        if (where.each.isEmpty())
            broken(where,
                QStringLiteral("A condition asks for '%1' of an item, but there is none without 'each'.").arg(name));
        else if (facet && !findField(facet->fields, name))
            broken(where, QStringLiteral("An element of '%1' has no field '%2'.").arg(facet->id, name),
                didYouMean(name, specimenOf(facet->fields).keys()));
    }

    const Catalogue& catalogue_;
    Problems problems_;
};

} // namespace

Problems conditionProblems(const Catalogue& catalogue)
{
    return ConditionLaw(catalogue).problems();
}

} // namespace stackwright
