#include "render/renderer.h"

#include "render/mustachecontext.h"
#include "render/outputcheck.h"
#include "render/parsedtemplate.h"
#include "stack/stackfile.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace stackwright {

namespace {

constexpr qint64 stackLimit = qint64(100) * 1024 * 1024;
constexpr std::size_t fileLimit = 10'000;
constexpr std::size_t mostThreads = 4;

// The engine wants a stream; the context has put everything together already.
struct NoSink {
    NoSink& operator<<(const std::string&) { return *this; }
};

QString keyOf(const PlannedFile& planned)
{
    return planned.path + QLatin1Char('\n') + planned.templateFile;
}

QByteArray unitedLines(const QByteArray& first, const QByteArray& second)
{
    QList<QByteArray> lines = first.split('\n');
    for (const QByteArray& line : second.split('\n')) {
        if (!line.isEmpty() && !lines.contains(line))
            lines.insert(lines.size() - 1, line);
    }
    return lines.join('\n');
}

} // namespace

class Renderer::Private {
    // A file as it was rendered last, and all that its text can depend on.
    struct Kept {
        QString key;
        Value item;
        std::vector<Value> data; // of the template's first names
        RenderedFile file;       // read again, and sound
    };

    // One template and the planned files made from it: what one thread does in one go.
    struct Group {
        std::unique_ptr<ParsedTemplate>* parsed = nullptr;
        std::vector<const PlannedFile*> files;
        std::vector<Kept> made; // those that could not be kept
        std::optional<Error> error;
    };

public:
    explicit Private(CataloguePointer catalogue) : catalogue_(std::move(catalogue)) {}

    Result<FileSet> render(const Plan& plan)
    {
        if (plan.files.size() > fileLimit)
            return Error{Failure::Problem, {}, QStringLiteral("The stack would have more than %1 files.").arg(fileLimit), {}};
        lastValues_ = std::exchange(values_, {});
        std::vector<Group> groups = grouped(plan);
        const bool parses = std::any_of(groups.cbegin(), groups.cend(), [](const Group& group) { return !*group.parsed; });
        if (parses)
            largeFirst(groups);
        onCores(parses, groups.size(), [&](std::size_t i) { work(groups[i], plan); });
        if (const std::optional<Error> error = firstError(groups))
            return *error;
        for (Group& group : groups) {
            for (const Kept& made : group.made)
                kept_.insert(made.key, made);
        }
        return gathered(plan);
    }

private:
    std::vector<Group> grouped(const Plan& plan)
    {
        std::vector<Group> groups;
        QHash<QString, std::size_t> known;
        for (const PlannedFile& planned : plan.files) {
            const QString key = planned.templateFile + QLatin1Char('\n') + planned.syntax;
            const auto found = known.constFind(key);
            if (found != known.cend()) {
                groups[*found].files.push_back(&planned);
                continue;
            }
            known.insert(key, groups.size());
            groups.push_back({&parsed_[key], {&planned}, {}, {}});
        }
        return groups;
    }

    // So that no core ends with the longest work.
    void largeFirst(std::vector<Group>& groups) const
    {
        const auto size = [this](const Group& group) {
            const QByteArray* text = catalogue_->templateText(group.files.front()->templateFile);
            return text ? text->size() : 0;
        };
        std::stable_sort(groups.begin(), groups.end(), [&size](const Group& left, const Group& right) { return size(left) > size(right); });
    }

    // Calls `work` for 0 … count-1; on all cores when it is worth a thread.
    template <typename Work>
    static void onCores(bool worthThreads, std::size_t count, const Work& work)
    {
        std::atomic<std::size_t> next = 0;
        const auto loop = [&] {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        };
        const std::size_t cores = std::min<std::size_t>(mostThreads, std::thread::hardware_concurrency());
        std::vector<std::thread> others;
        for (std::size_t i = 1; worthThreads && i < std::min(cores, count); ++i)
            others.emplace_back(loop);
        loop();
        for (std::thread& other : others)
            other.join();
    }

    void work(Group& group, const Plan& plan)
    {
        if (!*group.parsed) {
            Result<std::unique_ptr<ParsedTemplate>> parsed = parseTemplate(*catalogue_, *group.files.front());
            if (!parsed) {
                group.error = parsed.error();
                return;
            }
            *group.parsed = std::move(parsed).value();
        }
        for (const PlannedFile* planned : group.files) {
            if (Outcome made = keepOrRender(group, *planned, *plan.data.value(planned->tool->id)); !made) {
                group.error = made.error();
                return;
            }
        }
    }

    // One changed pick changes the data of a few files only; the others stand as they are.
    Outcome keepOrRender(Group& group, const PlannedFile& planned, const TemplateData& data)
    {
        const ParsedTemplate& parsed = **group.parsed;
        std::vector<Value> values = dataOf(parsed, data, planned.tool->id);
        const QString key = keyOf(planned);
        const auto known = kept_.constFind(key);
        const bool same = known != kept_.cend() && known->file.tool == planned.tool->id && known->item == planned.item
            && known->data == values;
        if (same)
            return {};
        Result<RenderedFile> file = renderFile(planned, data, parsed);
        if (!file)
            return file.error();
        if (known == kept_.cend() || known->file.bytes != file->bytes) {
            if (Outcome valid = checkOutput(*file, planned.syntax); !valid)
                return valid;
        }
        group.made.push_back(Kept{key, planned.item, std::move(values), std::move(file).value()});
        return {};
    }

    // The first in order of paths, so that it is the same one each time.
    static std::optional<Error> firstError(const std::vector<Group>& groups)
    {
        const Group* first = nullptr;
        for (const Group& group : groups) {
            if (group.error && (!first || group.files.front()->path < first->files.front()->path))
                first = &group;
        }
        return first ? first->error : std::nullopt;
    }

    Result<FileSet> gathered(const Plan& plan)
    {
        std::vector<RenderedFile> files;
        files.reserve(plan.files.size() + 1);
        qint64 total = 0;
        for (const PlannedFile& planned : plan.files) {
            const RenderedFile& file = kept_.constFind(keyOf(planned))->file;
            total += file.bytes.size();
            if (total > stackLimit)
                return Error{Failure::Problem, {planned.templateFile, 0, 0}, QStringLiteral("The stack would be larger than 100 MiB."), {}};
            if (!files.empty() && files.back().path == planned.path)
                files.back().bytes = unitedLines(files.back().bytes, file.bytes);
            else
                files.push_back(file);
        }
        files.push_back(stackFile(*plan.resolved));
        return FileSet(std::move(files));
    }

    // The picks travel with the repository, so that it can be opened, changed and exported again.
    RenderedFile stackFile(const ResolvedStack& resolved) const
    {
        RenderedFile file;
        file.path = QStringLiteral(".stackwright/stack.yaml");
        file.bytes = writeStack(resolved.stack()) + "catalogue:\n  id: built-in\n  digest: " + catalogue_->digest().toLatin1() + '\n';
        file.tool = catalogue_->repository().id;
        const int lines = int(file.bytes.count('\n'));
        file.origins = {LineOrigin{1, lines, file.tool, {}, 0, {}}};
        return file;
    }

    // The values of a tool's names. What equals the last rendering's value is that very value, so that comparing it again, once for each
    // template that names it, costs nothing.
    std::vector<Value> dataOf(const ParsedTemplate& parsed, const TemplateData& data, const QString& tool)
    {
        const std::lock_guard lock(valuesMutex_);
        std::vector<Value> values;
        values.reserve(std::size_t(parsed.text.firstNames.size()));
        for (const QString& name : parsed.text.firstNames)
            values.push_back(settledValue(name, data, tool));
        return values;
    }

    const Value& settledValue(const QString& name, const TemplateData& data, const QString& tool)
    {
        const std::pair<QString, QString> key{data.isCommon(name) ? QString() : tool, name};
        const auto known = values_.constFind(key);
        if (known != values_.cend())
            return *known;
        const Value* value = data.find(name);
        const auto last = lastValues_.constFind(key);
        const bool same = value && last != lastValues_.cend() && *last == *value;
        return *values_.insert(key, same ? *last : value ? *value
                                                         : Value());
    }

    static Result<RenderedFile> renderFile(const PlannedFile& planned, const TemplateData& data, const ParsedTemplate& parsed)
    {
        MustacheContext context(parsed.text, planned, data);
        NoSink sink;
        parsed.engine->render(context, sink);
        if (context.error())
            return *context.error();
        RenderedFile file;
        file.path = planned.path;
        file.executable = planned.executable;
        file.tool = planned.tool->id;
        file.templateFile = planned.templateFile;
        file.checks = planned.checks;
        file.origins = context.takeOrigins();
        file.bytes = QByteArray::fromStdString(context.takeOutput());
        return file;
    }

    CataloguePointer catalogue_;
    QHash<QString, Kept> kept_; // by path and template
    std::mutex valuesMutex_;
    QHash<std::pair<QString, QString>, Value> values_;          // of this rendering, by tool and name
    QHash<std::pair<QString, QString>, Value> lastValues_;      // of the one before
    std::map<QString, std::unique_ptr<ParsedTemplate>> parsed_; // by template and syntax
};

Renderer::Renderer(CataloguePointer catalogue) : d_(std::make_unique<Private>(std::move(catalogue))) {}

Renderer::~Renderer() = default;

Result<FileSet> Renderer::render(const Plan& plan)
{
    return d_->render(plan);
}

Result<FileSet> renderResolved(const ResolvedPointer& resolved)
{
    const Result<Plan> plan = makePlan(resolved);
    if (!plan)
        return plan.error();
    return Renderer(resolved->cataloguePointer()).render(*plan);
}

Result<FileSet> renderStack(const CataloguePointer& catalogue, const Stack& stack)
{
    const Result<ResolvedPointer> resolved = resolve(catalogue, stack);
    return resolved ? renderResolved(*resolved) : Result<FileSet>(resolved.error());
}

} // namespace stackwright
