#include "render/pipelines.h"

#include "support/catalogues.h"
#include "support/yaml.h"

#include <QRegularExpression>

#include <functional>

namespace stackwright {

namespace {

StepOrder byLevel(const QHash<QString, int>& levels)
{
    StepOrder order;
    for (auto step = levels.cbegin(); step != levels.cend(); ++step) {
        QSet<QString>& before = order[step.key()];
        for (auto other = levels.cbegin(); other != levels.cend(); ++other) {
            if (other.value() < step.value())
                before.insert(other.key());
        }
    }
    return order;
}

// Everything that is named by `needs`, and what these need in turn.
StepOrder byNeeds(const QHash<QString, QStringList>& needs)
{
    StepOrder order;
    const std::function<const QSet<QString>&(const QString&)> before =
        [&](const QString& step) -> const QSet<QString>& {
        if (!order.contains(step)) {
            QSet<QString> found;
            for (const QString& need : needs.value(step)) {
                found.insert(need);
                found.unite(before(need));
            }
            order.insert(step, found);
        }
        return order[step];
    };
    for (auto step = needs.cbegin(); step != needs.cend(); ++step)
        before(step.key());
    return order;
}

YamlNode document(const RenderedFile& file)
{
    Problems problems;
    const std::optional<YamlNode> node = readYaml(file.bytes, file.path, problems);
    return node.value_or(YamlNode());
}

QStringList texts(const YamlNode* list)
{
    QStringList result;
    for (const YamlNode& item : list ? list->items : std::vector<YamlNode>())
        result.append(item.text);
    return result;
}

// Without depends_on, one step after the other; with it, by what each names, and the others at once.
StepOrder woodpecker(const RenderedFile& file)
{
    QHash<QString, int> places;
    QHash<QString, QStringList> needs;
    bool graph = false;
    const YamlNode root = document(file);
    for (const YamlNode& step : root.find(u"steps")->items) {
        const QString name = step.find(u"name")->text;
        graph = graph || step.find(u"depends_on");
        places.insert(name, int(places.size()));
        needs.insert(name, texts(step.find(u"depends_on")));
    }
    return graph ? byNeeds(needs) : byLevel(places);
}

StepOrder github(const RenderedFile& file)
{
    QHash<QString, QStringList> needs;
    const YamlNode root = document(file);
    for (const YamlEntry& job : root.find(u"jobs")->entries)
        needs.insert(job.key, texts(job.value.find(u"needs")));
    return byNeeds(needs);
}

StepOrder gitlab(const RenderedFile& file)
{
    const YamlNode root = document(file);
    const QStringList stages = texts(root.find(u"stages"));
    QHash<QString, int> levels;
    for (const YamlEntry& job : root.entries) {
        const YamlNode* variables = job.value.find(u"variables");
        const YamlNode* step = variables ? variables->find(u"STEP") : nullptr;
        if (step && job.value.find(u"stage") && !job.value.find(u"needs"))
            levels.insert(step->text, int(stages.indexOf(job.value.find(u"stage")->text)));
    }
    return byLevel(levels);
}

// Outer stages run one after the other, those inside `parallel` at once.
StepOrder jenkins(const RenderedFile& file, const std::vector<ResolvedStack::Element>& steps)
{
    static const QRegularExpression stage(
        QStringLiteral("^( +)stage\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)"), QRegularExpression::MultilineOption);
    QHash<QString, QString> ids;
    for (const ResolvedStack::Element& step : steps)
        ids.insert(
            step.fields.value(QStringLiteral("title")).string(), step.fields.value(QStringLiteral("id")).string());
    QHash<QString, int> levels;
    int phase = -1;
    auto matches = stage.globalMatch(QString::fromUtf8(file.bytes));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(1) == 4)
            ++phase;
        else
            levels.insert(ids.value(match.captured(2)), phase);
    }
    return byLevel(levels);
}

// "sonarqube-token" stands as SONARQUBE_TOKEN where an engine wants variables.
QSet<QString> namedIn(const QString& text, const QString& pattern, const std::vector<ResolvedStack::Element>& secrets)
{
    QSet<QString> names;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        names.insert(matches.next().captured(1).toLower().replace(u'_', u'-'));
    QSet<QString> found;
    for (const ResolvedStack::Element& secret : secrets) {
        const QString id = secret.fields.value(QStringLiteral("id")).string();
        if (names.contains(id))
            found.insert(id);
    }
    return found;
}

void collect(const YamlNode& node, QString& text)
{
    text += node.text + u'\n';
    for (const YamlNode& item : node.items)
        collect(item, text);
    for (const YamlEntry& entry : node.entries) {
        text += entry.key + QStringLiteral(": ") + entry.value.text + u'\n';
        collect(entry.value, text);
    }
}

QString textOf(const YamlNode& node)
{
    QString text;
    collect(node, text);
    return text;
}

bool isForPush(const YamlNode& step)
{
    return textOf(step).contains(QStringLiteral("branch: main"));
}

bool runsSteps(const Tool& tool)
{
    return std::any_of(tool.contributes.cbegin(), tool.contributes.cend(),
        [](const Contribution& contribution) { return contribution.facet == QLatin1String("pipeline-steps"); });
}

Stack withAllSteps(Stack stack)
{
    for (const Tool& tool : shippedCatalogue()->tools()) {
        const Stage* stage = shippedCatalogue()->stage(tool.stage);
        if (stage && stage->many && runsSteps(tool) && !stack.toolsOf(tool.stage).contains(tool.id))
            stack = withPick(stack, *stage, tool.id);
    }
    return stack;
}

bool leaves(const Fix& fix, const Stack& stack, const QStringList& stages)
{
    const Stack fixed = withFix(stack, fix, *shippedCatalogue());
    return std::all_of(stages.cbegin(), stages.cend(),
        [&](const QString& stage) { return fixed.toolsOf(stage) == stack.toolsOf(stage); });
}

// Null when no offered fix that leaves engine and runtime is left.
ResolvedPointer settled(Stack stack)
{
    for (int click = 0; click < 12; ++click) {
        const ResolvedPointer resolved = *resolve(shippedCatalogue(), stack);
        const auto& findings = resolved->findings();
        const auto open = std::find_if(findings.cbegin(), findings.cend(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
        if (open == findings.cend())
            return resolved;
        const auto fix = std::find_if(open->fixes.cbegin(), open->fixes.cend(), [&stack](const Fix& candidate) {
            return leaves(candidate, stack, {QStringLiteral("ci"), QStringLiteral("runtime")});
        });
        if (fix == open->fixes.cend())
            return {};
        stack = withFix(stack, *fix, *shippedCatalogue());
    }
    return {};
}

} // namespace

StepOrder stepOrder(const FileSet& files, const std::vector<ResolvedStack::Element>& steps)
{
    if (const RenderedFile* file = files.find(QStringLiteral(".woodpecker/delivery.yaml")))
        return woodpecker(*file);
    if (const RenderedFile* file = files.find(QStringLiteral(".github/workflows/delivery.yml")))
        return github(*file);
    if (const RenderedFile* file = files.find(QStringLiteral(".gitlab-ci.yml")))
        return gitlab(*file);
    if (const RenderedFile* file = files.find(QStringLiteral("Jenkinsfile")))
        return jenkins(*file, steps);
    return {};
}

QSet<QString> secretsOfChangeRequests(const FileSet& files, const std::vector<ResolvedStack::Element>& secrets)
{
    QSet<QString> found;
    if (const RenderedFile* file = files.find(QStringLiteral(".woodpecker/delivery.yaml"))) {
        const YamlNode root = document(*file);
        for (const YamlNode& step : root.find(u"steps")->items) {
            if (!isForPush(step))
                found.unite(namedIn(textOf(step), QStringLiteral("from_secret: ([a-z0-9-]+)"), secrets));
        }
    } else if (const RenderedFile* workflow = files.find(QStringLiteral(".github/workflows/delivery.yml"))) {
        const YamlNode root = document(*workflow);
        for (const YamlEntry& job : root.find(u"jobs")->entries) {
            const YamlNode* condition = job.value.find(u"if");
            if (!condition || !condition->text.contains(QStringLiteral("github.ref == 'refs/heads/main'")))
                found.unite(namedIn(textOf(job.value), QStringLiteral("secrets\\.SECRET_([A-Z0-9_]+)"), secrets));
        }
    } else if (const RenderedFile* pipeline = files.find(QStringLiteral(".gitlab-ci.yml"))) {
        const YamlNode root = document(*pipeline);
        for (const YamlEntry& job : root.entries) {
            if (!job.value.find(u"rules"))
                found.unite(namedIn(textOf(job.value), QStringLiteral("\\$SECRET_([A-Z0-9_]+)"), secrets));
        }
    } else if (const RenderedFile* jenkinsfile = files.find(QStringLiteral("Jenkinsfile"))) {
        for (const QString& stage : QString::fromUtf8(jenkinsfile->bytes).split(QStringLiteral("\n        stage("))) {
            if (!stage.contains(QStringLiteral("branch 'main'")))
                found.unite(namedIn(stage, QStringLiteral("credentialsId: \"([a-z0-9-]+)\""), secrets));
        }
    }
    return found;
}

std::vector<PipelineStack> pipelineStacks()
{
    std::vector<PipelineStack> stacks;
    for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
        for (const Tool& engine : shippedCatalogue()->tools()) {
            if (engine.stage != QLatin1String("ci"))
                continue;
            for (const Tool& runtime : shippedCatalogue()->tools()) {
                if (runtime.stage != QLatin1String("runtime"))
                    continue;
                Stack stack = withAllSteps(stackFromBlueprint(blueprint, QStringLiteral("Payments")));
                stack.options[QStringLiteral("buildah")].insert(QStringLiteral("cache"), true);
                stack.picks[QStringLiteral("ci")].tools = {engine.id};
                stack.picks[QStringLiteral("runtime")].tools = {runtime.id};
                stacks.push_back({blueprint.id + u' ' + engine.id + u' ' + runtime.id, settled(stack)});
            }
        }
    }
    return stacks;
}

} // namespace stackwright
