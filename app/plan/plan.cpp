#include "plan/plan.h"

#include "plan/stackdescription.h"
#include "support/messages.h"
#include "support/repositorypath.h"

namespace stackwright {

namespace {

QString syntaxOf(const QString& path)
{
    static const QHash<QString, QString> byName{{QStringLiteral("Dockerfile"), QStringLiteral("dockerfile")},
        {QStringLiteral("Makefile"), QStringLiteral("make")}, {QStringLiteral("Jenkinsfile"), QStringLiteral("groovy")},
        {QStringLiteral("Caddyfile"), QStringLiteral("caddyfile")},
        {QStringLiteral("nginx.conf"), QStringLiteral("nginx")},
        {QStringLiteral(".editorconfig"), QStringLiteral("ini")}, {QStringLiteral(".yamllint"), QStringLiteral("yaml")},
        {QStringLiteral("Puppetfile"), QStringLiteral("puppet")}};
    static const QHash<QString, QString> byEnding{{QStringLiteral("yaml"), QStringLiteral("yaml")},
        {QStringLiteral("yml"), QStringLiteral("yaml")}, {QStringLiteral("json"), QStringLiteral("json")},
        {QStringLiteral("toml"), QStringLiteral("toml")}, {QStringLiteral("ini"), QStringLiteral("ini")},
        {QStringLiteral("cfg"), QStringLiteral("ini")}, {QStringLiteral("xml"), QStringLiteral("xml")},
        {QStringLiteral("sh"), QStringLiteral("shell")}, {QStringLiteral("tf"), QStringLiteral("hcl")},
        {QStringLiteral("hcl"), QStringLiteral("hcl")}, {QStringLiteral("alloy"), QStringLiteral("hcl")},
        {QStringLiteral("groovy"), QStringLiteral("groovy")}, {QStringLiteral("md"), QStringLiteral("markdown")},
        {QStringLiteral("pp"), QStringLiteral("puppet")}, {QStringLiteral("py"), QStringLiteral("python")},
        {QStringLiteral("mk"), QStringLiteral("make")}, {QStringLiteral("properties"), QStringLiteral("ini")},
        {QStringLiteral("svg"), QStringLiteral("xml")}, {QStringLiteral("html"), QStringLiteral("xml")}};
    const QString name = path.section(QLatin1Char('/'), -1);
    if (const QString known = byName.value(name); !known.isEmpty())
        return known;
    return byEnding.value(name.section(QLatin1Char('.'), -1).toLower(), QStringLiteral("text"));
}

PlannedFile plannedFile(const Tool& tool, const FileRecord& record, const QString& path)
{
    PlannedFile file;
    file.path = path;
    file.templateFile = stackwright::templateFile(tool, record.templatePath);
    file.tool = &tool;
    file.syntax = record.syntax.isEmpty() ? syntaxOf(path) : record.syntax;
    file.executable = record.executable;
    file.mergeLines = record.mergeLines;
    file.block = record.block;
    file.checks = record.checks;
    file.place = record.place;
    return file;
}

class Planner {
public:
    explicit Planner(const ResolvedPointer& resolved) : resolved_(resolved) { plan_.resolved = resolved; }

    Result<Plan> make()
    {
        const auto shared = describeStack(*resolved_);
        for (const Tool* tool : resolved_->tools())
            plan_.data.insert(tool->id, std::make_shared<const TemplateData>(resolved_, *tool, shared));
        for (const Tool* tool : resolved_->tools()) {
            for (const FileRecord& record : tool->files) {
                if (const Outcome added = addRecord(*tool, record); !added)
                    return added.error();
            }
        }
        sortFiles();
        if (const Outcome fits = checkPaths(); !fits)
            return fits.error();
        return std::move(plan_);
    }

private:
    Outcome addRecord(const Tool& tool, const FileRecord& record)
    {
        const auto stands = [&](const ValueMap* item) {
            return !record.when || resolved_->holds(*record.when, tool, item);
        };
        if (record.each.isEmpty())
            return stands(nullptr) ? addFile(tool, record, nullptr) : Outcome();
        const Value list = plan_.data.value(tool.id)->lookup(record.each);
        for (const Value& item : list.list()) {
            if (!stands(&item.map()))
                continue;
            if (const Outcome added = addFile(tool, record, &item); !added)
                return added;
        }
        return {};
    }

    Outcome addFile(const Tool& tool, const FileRecord& record, const Value* item)
    {
        const Result<Value> path = resolved_->expand(record.path, tool, record.place, item ? &item->map() : nullptr);
        if (!path)
            return path.error();
        PlannedFile file = plannedFile(tool, record, path->display());
        if (const auto problem = pathProblem(file.path))
            return Error{Failure::Problem, record.place,
                Messages::tr("The path '%1' cannot be written: %2").arg(file.path.left(120), *problem),
                Messages::tr("Change the answer or the template that made it.")};
        if (item) {
            file.item = *item;
            file.contributor = item->map().value(QStringLiteral("tool")).display();
        }
        plan_.files.push_back(std::move(file));
        return {};
    }

    void sortFiles()
    {
        std::stable_sort(plan_.files.begin(), plan_.files.end(),
            [](const PlannedFile& left, const PlannedFile& right) { return left.path < right.path; });
    }

    Outcome checkPaths() const
    {
        QStringList paths;
        for (std::size_t i = 0; i < plan_.files.size(); ++i) {
            const PlannedFile& file = plan_.files[i];
            const bool again = i > 0 && plan_.files[i - 1].path == file.path;
            if (again && !(file.mergeLines && plan_.files[i - 1].mergeLines))
                return Error{Failure::Problem, file.place,
                    QStringLiteral("'%1' would be written twice, by %2 and by %3.")
                        .arg(file.path, plan_.files[i - 1].tool->id, file.tool->id),
                    QStringLiteral("Give one of them another path.")};
            if (!again)
                paths.append(file.path);
        }
        if (const auto clash = pathClash(paths))
            return Error{Failure::Problem, {}, *clash, QStringLiteral("Give one of them another path.")};
        return {};
    }

    ResolvedPointer resolved_;
    Plan plan_;
};

} // namespace

std::vector<PlannedFile> foreseenFiles(const Catalogue& catalogue, const Stack& stack)
{
    std::vector<const Tool*> tools{&catalogue.repository()};
    for (auto pick = stack.picks.cbegin(); pick != stack.picks.cend(); ++pick) {
        for (const QString& id : stack.toolsOf(pick.key())) {
            if (const Tool* tool = catalogue.tool(id))
                tools.push_back(tool);
        }
    }
    std::vector<PlannedFile> files;
    for (const Tool* tool : tools) {
        for (const FileRecord& record : tool->files)
            files.push_back(plannedFile(*tool, record, record.path));
    }
    return files;
}

Result<Plan> makePlan(const ResolvedPointer& resolved)
{
    return Planner(resolved).make();
}

} // namespace stackwright
