#include "plan/stackdescription.h"

#include "plan/checkers.h"
#include "plan/facetvalues.h"
#include "plan/mermaid.h"
#include "plan/roomvalues.h"
#include "plan/validators.h"
#include "plan/wiringpicture.h"
#include "stack/risks.h"

namespace stackwright {

namespace {

const QString stackName = QStringLiteral("stack");
const QString validatorsName = QStringLiteral("validators");
constexpr qsizetype mostAlternatives = 8; // told in a decision record

QString lifecycleWord(LifecycleStatus status)
{
    static const QStringList words{QStringLiteral("active"), QStringLiteral("sunset"), QStringLiteral("archived")};
    return words.at(int(status));
}

void insertViews(ValueMap& map, const Views& views)
{
    map.insert(QStringLiteral("view-business"), Value(views.business));
    map.insert(QStringLiteral("view-development"), Value(views.development));
    map.insert(QStringLiteral("view-operations"), Value(views.operations));
}

Value findingValue(const Finding& finding)
{
    return Value(ValueMap{{QStringLiteral("severity"), Value(severityName(finding.severity))},
        {QStringLiteral("reason"), Value(finding.reason.english)}, {QStringLiteral("tool"), Value(finding.tool)},
        {QStringLiteral("accepted"), Value(finding.accepted)},
        {QStringLiteral("note"), Value(riskText(finding.risk).english)}});
}

class Description {
public:
    explicit Description(const ResolvedStack& resolved) : resolved_(resolved), catalogue_(resolved.catalogue()) {}

    ValueMap make() const
    {
        ValueMap stack;
        ValueList stages;
        for (std::size_t i = 0; i < catalogue_.stages().size(); ++i)
            stages.append(stageValue(catalogue_.stages()[i], resolved_.stack().decisionsAfter + int(i) + 1));
        stack.insert(QStringLiteral("stages"), Value(stages));
        stack.insert(QStringLiteral("tools"), Value(toolValues()));
        stack.insert(QStringLiteral("wires"), Value(wireValues()));
        stack.insert(QStringLiteral("findings"), Value(findingValues(false)));
        stack.insert(QStringLiteral("accepted-risks"), Value(findingValues(true)));
        stack.insert(QStringLiteral("mermaid"), Value(mermaidDiagram(resolved_)));
        stack.insert(QStringLiteral("wiring-picture"), Value(wiringPicture(resolved_)));
        const Blueprint* blueprint = catalogue_.blueprint(resolved_.stack().blueprint);
        stack.insert(QStringLiteral("blueprint"), Value(blueprint ? blueprint->title : QString()));
        stack.insert(QStringLiteral("effort-hours"), Value(effortHours()));
        stack.insert(QStringLiteral("catalogue"), Value(catalogue_.digest().left(12)));
        ValueMap description = catalogue_.pins();
        description.insert(stackName, Value(stack));
        description.insert(validatorsName, Value(validatorValues(resolved_)));
        for (const Facet& facet : catalogue_.facets()) {
            if (!facet.everywhere.isEmpty())
                description.insert(facet.everywhere, Value(valuesOf(facet)));
        }
        return description;
    }

private:
    ValueList optionValues(const Tool& tool) const
    {
        ValueList values;
        const ValueMap& effective = resolved_.options(tool.id);
        for (const Option& option : tool.options) {
            const Value value = effective.value(option.id);
            values.append(Value(ValueMap{{QStringLiteral("id"), Value(option.id)},
                {QStringLiteral("title"), Value(option.title)}, {QStringLiteral("value"), Value(value.display())},
                {QStringLiteral("changed"), Value(!(value == option.defaultValue))}}));
        }
        return values;
    }

    Value toolValue(const Tool& tool) const
    {
        ValueMap map{{QStringLiteral("id"), Value(tool.id)}, {QStringLiteral("name"), Value(tool.name)},
            {QStringLiteral("summary"), Value(tool.summary)}, {QStringLiteral("licence"), Value(tool.licence)},
            {QStringLiteral("hosting"), Value(hostingWord(tool.hosting))},
            {QStringLiteral("homepage"), Value(tool.homepage)}, {QStringLiteral("version"), Value(tool.version)},
            {QStringLiteral("maturity"), Value(maturityWord(tool.maturity))},
            {QStringLiteral("offline"), Value(offlineWord(tool.offline))}, {QStringLiteral("stage"), Value(tool.stage)},
            {QStringLiteral("reason"), Value(resolved_.stack().reasons.value(tool.stage + QLatin1Char('/') + tool.id))},
            {QStringLiteral("strengths"), Value(tool.strengths)}, {QStringLiteral("pitfalls"), Value(tool.pitfalls)},
            {QStringLiteral("options"), Value(optionValues(tool))}};
        const Stage* stage = catalogue_.stage(tool.stage);
        map.insert(QStringLiteral("stage-title"), Value(stage ? stage->title : QString()));
        insertRunning(map, tool);
        insertViews(map, tool.views);
        return Value(map);
    }

    static void insertRunning(ValueMap& map, const Tool& tool)
    {
        map.insert(QStringLiteral("lifecycle-status"), Value(lifecycleWord(tool.lifecycle.status)));
        map.insert(QStringLiteral("lifecycle-active"), Value(tool.lifecycle.status == LifecycleStatus::Active));
        map.insert(QStringLiteral("lifecycle-date"), Value(tool.lifecycle.date));
        map.insert(QStringLiteral("lifecycle-successor"), Value(tool.lifecycle.successor));
        map.insert(QStringLiteral("lifecycle-source"), Value(tool.lifecycle.source));
        map.insert(QStringLiteral("lifecycle-note"), Value(tool.lifecycle.note));
        map.insert(QStringLiteral("cost-model"), Value(tool.costModel));
        map.insert(QStringLiteral("cost-note"), Value(tool.costNote));
        map.insert(QStringLiteral("effort-hours"), Value(tool.effortHours));
        map.insert(QStringLiteral("effort-note"), Value(tool.effortNote));
    }

    static QString hostingWord(Hosting hosting)
    {
        static const QStringList words{
            QStringLiteral("self-hosted"), QStringLiteral("service"), QStringLiteral("both")};
        return words.at(int(hosting));
    }

    static QString maturityWord(Maturity maturity)
    {
        static const QStringList words{QStringLiteral("established"), QStringLiteral("growing"), QStringLiteral("new")};
        return words.at(int(maturity));
    }

    static QString offlineWord(Offline offline)
    {
        static const QStringList words{QStringLiteral("yes"), QStringLiteral("with-mirror"), QStringLiteral("no")};
        return words.at(int(offline));
    }

    Value stageValue(const Stage& stage, int number) const
    {
        const Stack& stack = resolved_.stack();
        ValueList picks;
        ValueList alternatives;
        const QStringList picked = stack.toolsOf(stage.id);
        for (const Tool* tool : catalogue_.toolsOf(stage.id)) {
            if (alternatives.size() == mostAlternatives && picks.size() == picked.size())
                break; // a stage may have thousands
            if (picked.contains(tool->id))
                picks.append(toolValue(*tool));
            else if (alternatives.size() < mostAlternatives)
                alternatives.append(Value(ValueMap{{QStringLiteral("id"), Value(tool->id)},
                    {QStringLiteral("name"), Value(tool->name)}, {QStringLiteral("summary"), Value(tool->summary)},
                    {QStringLiteral("licence"), Value(tool->licence)}}));
        }
        const QString number4 = QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
        const bool skipped = stack.skipped(stage.id);
        ValueMap map{{QStringLiteral("id"), Value(stage.id)}, {QStringLiteral("title"), Value(stage.title)},
            {QStringLiteral("question"), Value(stage.question)}, {QStringLiteral("group"), Value(stage.group)},
            {QStringLiteral("number"), Value(number)}, {QStringLiteral("number4"), Value(number4)},
            {QStringLiteral("decided"), Value(stack.decided(stage.id) && !skipped)},
            {QStringLiteral("skipped"), Value(skipped)}, {QStringLiteral("undecided"), Value(!stack.decided(stage.id))},
            {QStringLiteral("agreed"), Value(stack.agreement(stage.id) == Agreement::Agreed)},
            {QStringLiteral("picks"), Value(picks)}, {QStringLiteral("alternatives"), Value(alternatives)},
            {QStringLiteral("note"), Value(stack.notes.value(stage.id))},
            {QStringLiteral("reason"), Value(stack.reasons.value(stage.id))},
            {QStringLiteral("risk"),
                Value(skipped ? riskText(stack.risks.value(stage.id, {stack.reasons.value(stage.id)})).english
                              : QString())},
            {QStringLiteral("risks"), Value(riskValues(stage.id))},
            {QStringLiteral("decision-file"), Value(QStringLiteral("docs/decisions/%1-%2.md").arg(number4, stage.id))}};
        insertViews(map, stage.views);
        const ValueMap room = roomValues(catalogue_, stack, stage.id);
        for (auto value = room.cbegin(); value != room.cend(); ++value)
            map.insert(value.key(), *value);
        return Value(map);
    }

    // The findings of a stage that were kept.
    ValueList riskValues(const QString& stage) const
    {
        ValueList values;
        for (const Finding& finding : resolved_.findings()) {
            if (finding.accepted && finding.stage == stage)
                values.append(findingValue(finding));
        }
        return values;
    }

    ValueList toolValues() const
    {
        ValueList values;
        for (const Tool* tool : resolved_.tools()) {
            if (!tool->stage.isEmpty())
                values.append(toolValue(*tool));
        }
        return values;
    }

    QString nameOf(const QString& tool) const
    {
        const Tool* record = catalogue_.tool(tool);
        return record->stage.isEmpty() ? resolved_.stack().project.service : record->name;
    }

    ValueList wireValues() const
    {
        ValueList values;
        for (const Wire& wire : resolved_.wires()) {
            values.append(Value(ValueMap{{QStringLiteral("from"), Value(wire.from)},
                {QStringLiteral("from-name"), Value(nameOf(wire.from))}, {QStringLiteral("to"), Value(wire.to)},
                {QStringLiteral("to-name"), Value(nameOf(wire.to))},
                {QStringLiteral("capability"), Value(wire.capability)},
                {QStringLiteral("label"), Value(wire.label.isEmpty() ? wire.capability : wire.label)}}));
        }
        return values;
    }

    ValueList findingValues(bool acceptedOnly) const
    {
        ValueList values;
        for (const Finding& finding : resolved_.findings()) {
            if (acceptedOnly && !finding.accepted)
                continue;
            values.append(findingValue(finding));
        }
        return values;
    }

    ValueList valuesOf(const Facet& facet) const
    {
        ValueList values;
        for (const ResolvedStack::Element& element : resolved_.elements(facet.id))
            values.append(Value(everywhereFields(facet, element.fields, element.tool)));
        return values;
    }

    double effortHours() const
    {
        double hours = 0;
        for (const Tool* tool : resolved_.tools())
            hours += tool->effortHours;
        return hours;
    }

    const ResolvedStack& resolved_;
    const Catalogue& catalogue_;
};

} // namespace

std::shared_ptr<const ValueMap> describeStack(const ResolvedStack& resolved)
{
    return std::make_shared<const ValueMap>(Description(resolved).make());
}

ValueMap emptyDescription()
{
    const Value findings(ValueList{findingValue(Finding())});
    ValueMap stage = emptyRoomValues();
    stage.insert(QStringLiteral("risks"), findings);
    const Value stages(ValueList{Value(stage)});
    return {{stackName,
                Value(ValueMap{{QStringLiteral("findings"), findings}, {QStringLiteral("accepted-risks"), findings},
                    {QStringLiteral("stages"), stages}})},
        {validatorsName, Value(ValueList{validatorValue(Checker(), {})})}};
}

} // namespace stackwright
