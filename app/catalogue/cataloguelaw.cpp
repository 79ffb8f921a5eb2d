#include "catalogue/cataloguelaw.h"

#include "catalogue/namelaw.h"
#include "catalogue/versionlaw.h"
#include "support/markedblock.h"
#include "support/spelling.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

// All texts of a tree, for searching names.
void gather(const Value& value, QString& text)
{
    if (value.isText())
        text += value.string() + QLatin1Char('\n');
    for (const Value& entry : value.list())
        gather(entry, text);
    for (const Value& entry : value.map())
        gather(entry, text);
}

void gatherNames(const Condition& condition, QString& text)
{
    if (condition.kind == Condition::Kind::Option)
        text += QStringLiteral("options.") + condition.name + QLatin1Char('\n');
    for (const Condition& part : condition.parts)
        gatherNames(part, text);
}

void gatherNames(const std::optional<Condition>& condition, QString& text)
{
    if (condition)
        gatherNames(*condition, text);
}

class Law {
public:
    explicit Law(const Catalogue& catalogue) : catalogue_(catalogue) {}

    Problems problems()
    {
        checkIds();
        checkCommitWay();
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        checkTool(catalogue_.repository());
        checkShared();
        for (const Blueprint& blueprint : catalogue_.blueprints())
            checkBlueprint(blueprint);
        for (const Blueprint& blueprint : catalogue_.blueprints())
            checkFits(blueprint.fits);
        for (const FitCriterion& criterion : catalogue_.criteria())
            checkFits(criterion.rules);
        return problems_;
    }

private:
    void broken(const Place& place, const QString& what, const QString& next = {})
    {
        problems_.append({Severity::Error, place, what, next});
    }

    template <typename T>
    void checkUnique(const std::vector<T>& records, const QString& what)
    {
        QHash<QString, Place> seen;
        for (const T& record : records) {
            if (seen.contains(record.id))
                broken(record.place,
                    QStringLiteral("The %1 '%2' is there already, at %3.")
                        .arg(what, record.id, seen.value(record.id).text()));
            seen.insert(record.id, record.place);
        }
    }

    void checkIds()
    {
        checkUnique(catalogue_.stages(), QStringLiteral("stage"));
        checkUnique(catalogue_.capabilities(), QStringLiteral("capability"));
        checkUnique(catalogue_.facets(), QStringLiteral("facet"));
        checkUnique(catalogue_.blueprints(), QStringLiteral("blueprint"));
        checkUnique(catalogue_.criteria(), QStringLiteral("criterion"));
        for (const Facet& facet : catalogue_.facets()) {
            for (const QString& field : facet.key + facet.parts) {
                if (!findField(facet.fields, field))
                    broken(facet.place,
                        QStringLiteral("The key '%1' is no field of the facet '%2'.").arg(field, facet.id));
            }
        }
    }

    // What matters most is one of the criteria.
    void checkFits(const std::vector<FitRule>& rules)
    {
        QStringList known;
        for (const FitCriterion& criterion : catalogue_.criteria())
            known.append(criterion.id);
        for (const FitRule& rule : rules) {
            for (const FitTest& test : rule.tests) {
                if (test.fact == QLatin1String("matters-most") && !known.contains(test.word))
                    broken(rule.place, QStringLiteral("There is no criterion '%1'.").arg(test.word),
                        didYouMean(test.word, known));
            }
        }
    }

    // A commit is in one place at a time.
    void checkCommitWay()
    {
        QHash<int, QString> steps;
        for (const Stage& stage : catalogue_.stages()) {
            if (stage.commitStep > 0 && steps.contains(stage.commitStep))
                broken(stage.place,
                    QStringLiteral("A commit comes to '%1' and to '%2' in the same step %3.")
                        .arg(stage.id, steps.value(stage.commitStep))
                        .arg(stage.commitStep),
                    QStringLiteral("Give each a step of its own."));
            steps.insert(stage.commitStep, stage.id);
        }
    }

    void checkTool(const Tool& tool)
    {
        if (tool.files.empty() && tool.contributes.empty())
            broken(tool.place,
                QStringLiteral("%1 writes no file and contributes to no list: picking it would change nothing.")
                    .arg(tool.name));
        checkSeen(tool);
        checkUnique(tool.options, QStringLiteral("option"));
        checkFormerly(tool);
        checkNeeds(tool);
        checkFiles(tool);
        checkOptionsUsed(tool);
        checkImages(tool);
        checkLifecycle(tool);
        checkRules(tool);
    }

    // A tool without files of its own must stand in a list that somebody writes out, whatever the blueprint.
    void checkSeen(const Tool& tool)
    {
        if (!tool.files.empty() || tool.contributes.empty())
            return;
        for (const Blueprint& blueprint : catalogue_.blueprints()) {
            const bool seen = std::any_of(tool.contributes.cbegin(), tool.contributes.cend(),
                [&](const Contribution& contribution) { return hasOwner(blueprint, contribution.facet); });
            if (!seen)
                broken(tool.place,
                    QStringLiteral(
                        "%1 writes no file, and nobody in the blueprint '%2' writes out the lists it contributes to.")
                        .arg(tool.name, blueprint.id));
        }
    }

    bool hasOwner(const Blueprint& blueprint, const QString& facet) const
    {
        if (catalogue_.repository().owns.contains(facet))
            return true;
        for (const std::vector<BlueprintPick>& picks : blueprint.picks) {
            for (const BlueprintPick& pick : picks) {
                const Tool* tool = catalogue_.tool(pick.tool);
                if (tool && tool->owns.contains(facet))
                    return true;
            }
        }
        return false;
    }

    void checkNeeds(const Tool& tool)
    {
        for (const Need& need : tool.needs) {
            for (const QString& capability : need.capabilities) {
                if (catalogue_.providersOf(capability).empty())
                    broken(need.place, QStringLiteral("Nobody in the catalogue provides '%1'.").arg(capability));
            }
        }
    }

    void checkFiles(const Tool& tool)
    {
        const QString folder = templateFile(tool, {});
        for (const FileRecord& file : tool.files) {
            const QString name = templateFile(tool, file.templatePath);
            if (!catalogue_.templateText(name))
                broken(file.place, QStringLiteral("There is no template '%1'.").arg(name),
                    didYouMean(name, templatesOf(folder) + templatesOf(sharedTemplates)));
            else if (file.block != BlockPlace::None)
                checkBlock(file, name);
        }
        const QSet<QString> used = templatesUsedBy(tool);
        for (const QString& name : templatesOf(folder)) {
            if (!used.contains(name))
                broken({name, 0, 0}, QStringLiteral("No file record of %1 uses this template.").arg(tool.id),
                    QStringLiteral("Name it under 'files' or delete it."));
        }
    }

    void checkBlock(const FileRecord& file, const QString& name)
    {
        const std::optional<MarkedText> parts = splitAtBlock(*catalogue_.templateText(name));
        if (!parts || !parts->before.isEmpty() || !parts->after.isEmpty())
            broken(file.place, QStringLiteral("'%1' is joined as a block and is not one.").arg(name),
                QStringLiteral("Begin it with the line '# stackwright begin' and end it with '# stackwright end'."));
    }

    // A former name that is somebody's name now would turn one answer into another.
    void checkFormerly(const Tool& tool)
    {
        for (const QString& name : tool.formerly) {
            const Tool* other = catalogue_.toolNamed(name);
            if (other != &tool)
                broken(tool.place,
                    QStringLiteral("%1 was formerly '%2', which is %3 now.")
                        .arg(tool.id, name, other ? other->id : QString()));
        }
        for (const Option& option : tool.options) {
            for (const QString& name : option.formerly) {
                if (const Option* other = tool.optionNamed(name); other != &option)
                    broken(option.place,
                        QStringLiteral("The option %1 was formerly '%2', which is %3 now.")
                            .arg(option.id, name, other ? other->id : QString()));
            }
        }
    }

    QStringList templatesOf(const QString& folder) const
    {
        QStringList names;
        const auto& templates = catalogue_.content().templates;
        for (auto entry = templates.cbegin(); entry != templates.cend(); ++entry) {
            if (entry.key().startsWith(folder))
                names.append(entry.key());
        }
        names.sort();
        return names;
    }

    void checkShared()
    {
        QSet<QString> used = templatesUsedBy(catalogue_.repository());
        for (const Tool& tool : catalogue_.tools())
            used += templatesUsedBy(tool);
        for (const QString& name : templatesOf(sharedTemplates)) {
            if (!used.contains(name))
                broken({name, 0, 0}, QStringLiteral("No tool uses this shared template."),
                    QStringLiteral("Name it in a tool's record or template, or delete it."));
        }
    }

    // Those that its file records name, and the partials that these name in turn.
    QSet<QString> templatesUsedBy(const Tool& tool) const
    {
        static const QRegularExpression partial(QStringLiteral("<%>\\s*(\\S+)\\s*%>"));
        QStringList open;
        for (const FileRecord& file : tool.files)
            open.append(templateFile(tool, file.templatePath));
        QSet<QString> used;
        while (!open.isEmpty()) {
            const QString name = open.takeLast();
            const QByteArray* text = used.contains(name) ? nullptr : catalogue_.templateText(name);
            used.insert(name);
            if (!text)
                continue;
            auto tags = partial.globalMatch(QString::fromUtf8(*text));
            while (tags.hasNext())
                open.append(templateFile(tool, tags.next().captured(1)));
        }
        return used;
    }

    // Everything in which an option's name can stand.
    QString wordsOf(const Tool& tool) const
    {
        QString text;
        for (const Provision& provision : tool.provides) {
            gather(Value(provision.fields), text);
            gatherNames(provision.when, text);
        }
        for (const Contribution& contribution : tool.contributes) {
            gather(Value(contribution.element), text);
            gatherNames(contribution.when, text);
            for (const Guard& guard : contribution.guards)
                gatherNames(guard.when, text);
        }
        for (const Need& need : tool.needs)
            gatherNames(need.when, text);
        for (const FileRecord& file : tool.files) {
            text += file.path;
            gatherNames(file.when, text);
        }
        for (const Rule& rule : tool.rules)
            gatherNames(rule.when, text);
        for (const QString& name : templatesUsedBy(tool)) {
            if (const QByteArray* used = catalogue_.templateText(name))
                text += QString::fromUtf8(*used);
        }
        return text;
    }

    void checkOptionsUsed(const Tool& tool)
    {
        const QString words = wordsOf(tool);
        for (const Option& option : tool.options) {
            const QRegularExpression use(
                QStringLiteral("options\\.") + QRegularExpression::escape(option.id) + QStringLiteral("\\b(?!-)"));
            if (!use.match(words).hasMatch())
                broken(option.place, QStringLiteral("Nothing uses the option '%1'.").arg(option.id),
                    QStringLiteral("Use it or delete it."));
        }
    }

    void checkImage(const Place& place, const QString& image)
    {
        if (image.isEmpty() || image.contains(QLatin1String("<%")))
            return;
        const QString last = image.section(QLatin1Char('/'), -1);
        if (!last.contains(QLatin1Char(':')) && !last.contains(QLatin1Char('@')))
            broken(place, QStringLiteral("The image '%1' is not pinned to a tag.").arg(image));
        else if (last.endsWith(QLatin1String(":latest")))
            broken(place, QStringLiteral("The image '%1' is pinned to 'latest', which is no pin.").arg(image));
    }

    void checkImages(const Tool& tool)
    {
        for (const Contribution& contribution : tool.contributes)
            checkImage(contribution.place, contribution.element.value(QStringLiteral("image")).display());
    }

    void checkLifecycle(const Tool& tool)
    {
        if (tool.lifecycle.status != LifecycleStatus::Active && !catalogue_.tool(tool.lifecycle.successor))
            broken(tool.place,
                QStringLiteral("%1 has ended, and its successor '%2' is not in the catalogue.")
                    .arg(tool.name, tool.lifecycle.successor));
    }

    void checkRules(const Tool& tool)
    {
        checkUnique(tool.rules, QStringLiteral("rule"));
        for (const Rule& rule : tool.rules) {
            for (const Fix& fix : rule.fixes)
                checkFix(rule, fix);
        }
    }

    void checkFix(const Rule& rule, const Fix& fix)
    {
        for (auto pick = fix.picks.cbegin(); pick != fix.picks.cend(); ++pick) {
            if (!catalogue_.stage(pick.key()))
                broken(rule.place,
                    QStringLiteral("The fix '%1' names the stage '%2', which is not there.")
                        .arg(fix.title.english, pick.key()));
            for (const QString& tool : *pick) {
                if (!catalogue_.tool(tool))
                    broken(rule.place,
                        QStringLiteral("The fix '%1' picks '%2', which is not there.").arg(fix.title.english, tool));
            }
        }
        for (auto tool = fix.options.cbegin(); tool != fix.options.cend(); ++tool) {
            for (auto option = tool->cbegin(); option != tool->cend(); ++option) {
                const Option* known = catalogue_.tool(tool.key())->option(option.key());
                if (!known || !optionProblem(*known, option.value()).isEmpty())
                    broken(rule.place,
                        QStringLiteral("The fix '%1' sets '%2' to a value that does not fit.")
                            .arg(fix.title.english, option.key()));
            }
        }
    }

    void checkBlueprint(const Blueprint& blueprint)
    {
        for (const Stage& stage : catalogue_.stages()) {
            if (!blueprint.picks.contains(stage.id))
                broken(blueprint.place, QStringLiteral("The blueprint leaves the stage '%1' open.").arg(stage.id),
                    QStringLiteral("Pick a tool or skip it with a reason."));
        }
        for (auto pick = blueprint.picks.cbegin(); pick != blueprint.picks.cend(); ++pick)
            checkBlueprintPick(blueprint, pick.key(), pick.value());
        for (auto tool = blueprint.options.cbegin(); tool != blueprint.options.cend(); ++tool) {
            const Tool* record = catalogue_.tool(tool.key());
            for (auto option = tool->cbegin(); option != tool->cend(); ++option) {
                const Option* known = record ? record->option(option.key()) : nullptr;
                if (!known || !optionProblem(*known, option.value()).isEmpty())
                    broken(blueprint.place,
                        QStringLiteral("The blueprint sets %1.%2, which does not fit.").arg(tool.key(), option.key()));
            }
        }
    }

    void checkBlueprintPick(const Blueprint& blueprint, const QString& stageId, const std::vector<BlueprintPick>& picks)
    {
        const Stage* stage = catalogue_.stage(stageId);
        if (!stage)
            return broken(blueprint.place,
                QStringLiteral("The blueprint answers the stage '%1', which is not there.").arg(stageId));
        if (!stage->many && picks.size() > 1)
            broken(blueprint.place,
                QStringLiteral("The blueprint picks several tools for '%1', which takes one.").arg(stageId));
        for (const BlueprintPick& pick : picks) {
            const Tool* tool = catalogue_.tool(pick.tool);
            if (!tool || tool->stage != stageId)
                broken(blueprint.place,
                    QStringLiteral("The blueprint picks '%1' for '%2', where it is not.").arg(pick.tool, stageId));
        }
    }

    const Catalogue& catalogue_;
    Problems problems_;
};

} // namespace

Problems recordProblems(const Catalogue& catalogue)
{
    return Law(catalogue).problems() + nameProblems(catalogue) + versionProblems(catalogue);
}

} // namespace stackwright
