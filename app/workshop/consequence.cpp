#include "workshop/consequence.h"

#include "plan/plan.h"
#include "workshop/templatenames.h"

#include <QHash>

#include <functional>
#include <map>

namespace stackwright {

namespace {

using FilesByPath = std::map<QString, std::vector<const PlannedFile*>>;

FilesByPath byPath(const Plan& plan)
{
    FilesByPath files;
    for (const PlannedFile& file : plan.files)
        files[file.path].push_back(&file);
    return files;
}

// Compares what the texts of two plans are made from.
class Comparing {
public:
    Comparing(const Plan& now, const Plan& then, const TemplateNames& names) : now_(now), then_(then), names_(names) {}

    void compare(Consequence& consequence)
    {
        const FilesByPath now = byPath(now_);
        const FilesByPath then = byPath(then_);
        for (const auto& [path, files] : then) {
            const auto before = now.find(path);
            if (before == now.end())
                consequence.addedFiles.append(path);
            else if (differ(before->second, files))
                consequence.changedFiles.append(path);
        }
        for (const auto& [path, files] : now) {
            if (!then.contains(path))
                consequence.removedFiles.append(path);
        }
    }

private:
    bool differ(const std::vector<const PlannedFile*>& now, const std::vector<const PlannedFile*>& then)
    {
        return !std::equal(now.cbegin(), now.cend(), then.cbegin(), then.cend(),
            [this](const PlannedFile* one, const PlannedFile* other) { return same(*one, *other); });
    }

    bool same(const PlannedFile& now, const PlannedFile& then)
    {
        if (now.templateFile != then.templateFile || now.tool != then.tool || now.executable != then.executable
            || !(now.item == then.item))
            return false;
        const QStringList names = names_.of(now.templateFile, *now.tool);
        return std::all_of(
            names.cbegin(), names.cend(), [&](const QString& name) { return sameValue(now.tool->id, name); });
    }

    // Many files ask for the same names.
    bool sameValue(const QString& tool, const QString& name)
    {
        const QString key = tool + QLatin1Char(' ') + name;
        if (const auto known = compared_.constFind(key); known != compared_.cend())
            return *known;
        const bool same = now_.data.value(tool)->lookup(name) == then_.data.value(tool)->lookup(name);
        compared_.insert(key, same);
        return same;
    }

    const Plan& now_;
    const Plan& then_;
    const TemplateNames& names_;
    QHash<QString, bool> compared_; // by tool and name
};

template <typename T, typename Same>
std::vector<T> without(const std::vector<T>& all, const std::vector<T>& others, const Same& same)
{
    std::vector<T> left;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(left), [&](const T& entry) {
        return std::none_of(others.cbegin(), others.cend(), [&](const T& other) { return same(entry, other); });
    });
    return left;
}

void compareFindings(Consequence& consequence, const ResolvedStack& now, const ResolvedStack& then)
{
    const auto same = [](const Finding& one, const Finding& other) {
        return one.id == other.id && one.severity == other.severity;
    };
    consequence.gainedFindings = without(then.findings(), now.findings(), same);
    consequence.lostFindings = without(now.findings(), then.findings(), same);
}

void compareWires(Consequence& consequence, const ResolvedStack& now, const ResolvedStack& then)
{
    consequence.gainedWires = without(then.wires(), now.wires(), std::equal_to<>());
    consequence.lostWires = without(now.wires(), then.wires(), std::equal_to<>());
}

int volumesOf(const ResolvedStack& resolved, const std::function<bool(const QString&)>& asked)
{
    int volumes = 0;
    for (const ResolvedStack::Element& element : resolved.elements(QStringLiteral("services"))) {
        if (asked(element.tool))
            volumes += int(element.fields.value(QStringLiteral("volumes")).list().size());
    }
    return volumes;
}

ExitCost exitCost(const Plan& plan, const std::function<bool(const QString&)>& asked)
{
    const ResolvedStack& resolved = *plan.resolved;
    ExitCost cost;
    cost.files = int(std::count_if(
        plan.files.cbegin(), plan.files.cend(), [&](const PlannedFile& file) { return asked(file.tool->id); }));
    cost.wires = int(std::count_if(resolved.wires().cbegin(), resolved.wires().cend(),
        [&](const Wire& wire) { return asked(wire.from) || asked(wire.to); }));
    cost.volumes = volumesOf(resolved, asked);
    for (const Tool* tool : resolved.tools())
        cost.options += asked(tool->id) ? int(resolved.stack().options.value(tool->id).size()) : 0;
    return cost;
}

} // namespace

struct Consequences::Parts {
    explicit Parts(const ResolvedPointer& resolved)
        : now(resolved), names(resolved->catalogue()), plan(makePlan(resolved)),
          cost(costOf(resolved->catalogue(), resolved->stack()))
    {
    }

    Consequence of(const Stack& after, const QString& tool) const
    {
        Consequence consequence;
        consequence.tool = tool;
        consequence.after = after;
        const Result<ResolvedPointer> then = resolve(now->cataloguePointer(), after);
        const Result<Plan> planThen = then ? makePlan(*then) : Result<Plan>(then.error());
        if (!plan || !planThen) {
            consequence.trouble = (planThen ? plan.error() : planThen.error()).text();
            return consequence;
        }
        Comparing(*plan, *planThen, names).compare(consequence);
        compareWires(consequence, *now, **then);
        compareFindings(consequence, *now, **then);
        compareSums(consequence);
        const bool stays =
            after.toolsOf(now->catalogue().tool(tool) ? now->catalogue().tool(tool)->stage : QString()).contains(tool);
        consequence.exit = exitCostOf(stays ? *planThen : *plan, tool);
        return consequence;
    }

    void compareSums(Consequence& consequence) const
    {
        consequence.costNow = cost;
        consequence.costThen = costOf(now->catalogue(), consequence.after);
        consequence.hours = consequence.costThen.hours - consequence.costNow.hours;
        consequence.noveltyNow = noveltyOf(now->catalogue(), now->stack());
        consequence.noveltyThen = noveltyOf(now->catalogue(), consequence.after);
    }

    ResolvedPointer now;
    TemplateNames names;
    Result<Plan> plan;
    StackCost cost;
};

Consequences::Consequences(const ResolvedPointer& now) : parts_(std::make_unique<Parts>(now)) {}

Consequences::~Consequences() = default;

const ResolvedPointer& Consequences::now() const
{
    return parts_->now;
}

Consequence Consequences::of(const QString& stage, const QString& tool) const
{
    const Stage* record = parts_->now->catalogue().stage(stage);
    const Stack& stack = parts_->now->stack();
    Consequence consequence = parts_->of(!record ? stack
            : tool.isEmpty()                     ? withoutPick(stack, stage)
                                                 : withPick(stack, *record, tool),
        tool);
    consequence.stage = stage;
    consequence.takesAway = record && record->many && stack.toolsOf(stage).contains(tool);
    return consequence;
}

Consequence Consequences::of(const Stack& after) const
{
    return parts_->of(after, {});
}

ExitCost exitCostOf(const Plan& plan, const QString& tool)
{
    return exitCost(plan, [&tool](const QString& id) { return id == tool; });
}

ExitCost exitCostOf(const Plan& plan)
{
    return exitCost(plan, [&plan](const QString& id) { return !plan.resolved->catalogue().tool(id)->stage.isEmpty(); });
}

Wording exitText(const ExitCost& cost)
{
    Wording text;
    const auto add = [&text](const char* pattern, int count) {
        if (count == 0)
            return;
        const Wording part = wordingOf(pattern, QString::number(count));
        text = text.isEmpty() ? part : wordingOf("%1, %2", text, part);
    };
    add(QT_TRANSLATE_NOOP("Findings", "files: %1"), cost.files);
    add(QT_TRANSLATE_NOOP("Findings", "wires: %1"), cost.wires);
    add(QT_TRANSLATE_NOOP("Findings", "volumes with data: %1"), cost.volumes);
    add(QT_TRANSLATE_NOOP("Findings", "settings: %1"), cost.options);
    return text.isEmpty() ? wordingOf(QT_TRANSLATE_NOOP("Findings", "nothing to move")) : text;
}

} // namespace stackwright
