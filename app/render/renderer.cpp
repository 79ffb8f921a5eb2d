#include "render/renderer.h"

#include "render/filledtemplate.h"
#include "render/neighbours.h"
#include "render/outputcheck.h"
#include "render/templatecache.h"
#include "stack/answers.h"
#include "stack/stackfile.h"
#include "support/messages.h"

#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace stackwright {

namespace {

constexpr qint64 stackLimit = qint64(100) * 1024 * 1024;
constexpr std::size_t fileLimit = 10'000;
constexpr std::size_t mostThreads = 4;
constexpr qsizetype listedBytes = 400; // what an element of a list, a service for instance, comes to in a file
constexpr qsizetype worthThread = qsizetype(32) * 1024; // bytes of text to parse or to make: about a millisecond

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

    // A planned file that cannot stand as it is.
    struct Change {
        const PlannedFile* planned = nullptr;
        QString key;
        std::vector<Value> data;
        const Kept* before = nullptr;
    };

    // One template and the planned files made from it: what one thread does in one go.
    struct Group {
        std::unique_ptr<TemplateText>* parsed = nullptr;
        std::vector<const PlannedFile*> files;
        std::vector<Change> changes; // once the template is parsed
        qsizetype effort = 0;
        std::vector<Kept> made;
        std::optional<Error> error;
    };

public:
    explicit Private(const CataloguePointer& catalogue) : catalogue_(catalogue), templates_(catalogue) {}

    void parseAhead(const Stack& stack) { templates_.parseAhead(foreseenFiles(*catalogue_, stack)); }

    Result<FileSet> render(const Plan& plan)
    {
        if (plan.files.size() > fileLimit)
            return Error{
                Failure::Problem, {}, Messages::tr("The stack would have more than %1 files.").arg(fileLimit), {}};
        values_.clear();
        templates_.endAhead();
        std::vector<Group> groups = grouped(plan);
        for (Group& group : groups) {
            if (*group.parsed)
                findChanges(group, plan);
        }
        largeFirst(groups);
        onCores(groups, [&](Group& group) { work(group, plan); });
        if (const std::optional<Error> error = firstError(groups))
            return *error;
        for (Group& group : groups) {
            for (Kept& made : group.made) {
                const QString key = made.key;
                kept_.emplace(key, std::move(made));
            }
        }
        return gathered(plan);
    }

private:
    std::vector<Group> grouped(const Plan& plan)
    {
        std::vector<Group> groups;
        QHash<const void*, std::size_t> known; // by the template's place
        for (const PlannedFile& planned : plan.files) {
            std::unique_ptr<TemplateText>& place = templates_.place(planned);
            const auto found = known.constFind(&place);
            if (found != known.cend()) {
                groups[*found].files.push_back(&planned);
                continue;
            }
            known.insert(&place, groups.size());
            Group& group = groups.emplace_back();
            group.parsed = &place;
            group.files.push_back(&planned);
        }
        return groups;
    }

    // About how many bytes of text a group will make; 0: none.
    qsizetype effort(const Group& group) const
    {
        const QByteArray* text = catalogue_->templateText(group.files.front()->templateFile);
        const qsizetype size = text ? text->size() : 0;
        qsizetype effort = *group.parsed ? 0 : size;
        for (const Change& change : group.changes)
            effort += change.before ? change.before->file.bytes.size() : size + listedBytes * elements(change.data);
        return effort;
    }

    static qsizetype elements(const std::vector<Value>& data)
    {
        return std::accumulate(data.cbegin(), data.cend(), qsizetype(0),
            [](qsizetype sum, const Value& value) { return sum + value.list().size(); });
    }

    // So that no core ends with the longest work.
    void largeFirst(std::vector<Group>& groups) const
    {
        for (Group& group : groups)
            group.effort = effort(group);
        std::stable_sort(groups.begin(), groups.end(),
            [](const Group& left, const Group& right) { return left.effort > right.effort; });
    }

    // Calls `work` for each group; on all cores when it is worth a thread.
    template <typename Work>
    static void onCores(std::vector<Group>& groups, const Work& work)
    {
        std::atomic<std::size_t> next = 0;
        const auto loop = [&] {
            for (std::size_t i = next++; i < groups.size(); i = next++)
                work(groups[i]);
        };
        const qsizetype effort = std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0),
            [](qsizetype sum, const Group& group) { return sum + group.effort; });
        const std::size_t cores = std::min<std::size_t>(mostThreads, std::thread::hardware_concurrency());
        std::vector<std::thread> others;
        for (std::size_t i = 1; effort > worthThread * qsizetype(i) && i < cores; ++i)
            others.emplace_back(loop);
        loop();
        for (std::thread& other : others)
            other.join();
    }

    void work(Group& group, const Plan& plan)
    {
        if (!*group.parsed) {
            Result<std::unique_ptr<TemplateText>> parsed = parseTemplate(*catalogue_, *group.files.front());
            if (!parsed) {
                group.error = parsed.error();
                return;
            }
            *group.parsed = std::move(parsed).value();
            findChanges(group, plan);
        }
        for (Change& change : group.changes) {
            if (Outcome made = make(group, change, *plan.data.value(change.planned->tool->id)); !made) {
                group.error = made.error();
                return;
            }
        }
    }

    // One changed pick changes the data of a few files only; the others stand as they are.
    void findChanges(Group& group, const Plan& plan)
    {
        for (const PlannedFile* planned : group.files) {
            std::vector<Value> data = dataOf(**group.parsed, *plan.data.value(planned->tool->id), planned->tool->id);
            const QString key = keyOf(*planned);
            const auto known = kept_.constFind(key);
            const Kept* before = known == kept_.cend() ? nullptr : &*known;
            const bool same = before && before->file.tool == planned->tool->id && before->item == planned->item
                && before->data == data;
            if (!same)
                group.changes.push_back({planned, key, std::move(data), before});
        }
    }

    Outcome make(Group& group, Change& change, const TemplateData& data)
    {
        Result<RenderedFile> file = renderFile(*change.planned, data, **group.parsed);
        if (!file)
            return file.error();
        if (!change.before || change.before->file.bytes != file->bytes) {
            if (Outcome valid = checkOutput(*file); !valid)
                return valid;
        }
        group.made.push_back(Kept{change.key, change.planned->item, std::move(change.data), std::move(file).value()});
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
        if (!first)
            return std::nullopt;
        Error error = *first->error;
        const QString& folder = first->files.front()->tool->folder;
        if (!error.place.file.contains(folder)
            && !error.next.contains(folder)) // a shared template does not say whose file it was to become
            error.next = QStringLiteral("%1 It was rendered for %2/.").arg(error.next, folder).trimmed();
        return error;
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
                return Error{Failure::Problem, {planned.templateFile, 0, 0},
                    Messages::tr("The stack would be larger than 100 MiB."), {}};
            if (!files.empty() && files.back().path == planned.path)
                files.back().bytes = unitedLines(files.back().bytes, file.bytes);
            else
                files.push_back(file);
        }
        RenderedFile picks = stackFile(*plan.resolved);
        const auto place = std::find_if(
            files.begin(), files.end(), [&picks](const RenderedFile& file) { return picks.path < file.path; });
        const auto stands = files.insert(place, std::move(picks));
        files.insert(stands, fileList(files));
        std::vector<Neighbour> neighbours = neighboursOf(*plan.resolved, files);
        return FileSet(std::move(files), std::move(neighbours));
    }

    RenderedFile ownFile(const QString& path, const QByteArray& bytes) const
    {
        RenderedFile file;
        file.path = path;
        file.bytes = bytes;
        file.tool = catalogue_->repository().id;
        file.origins = {LineOrigin{1, int(bytes.count('\n')), file.tool, {}, 0, {}}};
        return file;
    }

    // The repository's own check tells by it what was generated from what was there before.
    RenderedFile fileList(const std::vector<RenderedFile>& files) const
    {
        QByteArray lines;
        for (const RenderedFile& file : files)
            lines += file.path.toUtf8() + '\n';
        return ownFile(QStringLiteral(".stackwright/files"), lines);
    }

    // The picks travel with the repository, so that it can be opened, changed and exported again.
    RenderedFile stackFile(const ResolvedStack& resolved) const
    {
        Stack stack = variantAlone(resolved.stack()); // each has a branch of its own
        stack.workshop = toShare(stack.workshop);
        stack.catalogue = {{QStringLiteral("id"), Value(QStringLiteral("built-in"))},
            {QStringLiteral("digest"), Value(catalogue_->digest())},
            {QStringLiteral("knows-until"), Value(catalogue_->knowsUntil())},
            {QStringLiteral("program"), Value(QStringLiteral(STACKWRIGHT_VERSION))}};
        return ownFile(QStringLiteral(".stackwright/stack.yaml"), writeStack(stack));
    }

    // The values of a tool's names. What equals the last rendering's value is that very value, so that comparing it
    // again, once for each template that names it, costs nothing.
    std::vector<Value> dataOf(const TemplateText& text, const TemplateData& data, const QString& tool)
    {
        const std::lock_guard lock(valuesMutex_);
        std::vector<Value> values;
        values.reserve(std::size_t(text.firstNames.size()));
        for (const QString& name : text.firstNames)
            values.push_back(settledValue(name, data, tool));
        return values;
    }

    Value settledValue(const QString& name, const TemplateData& data, const QString& tool)
    {
        const Value* value = data.find(name);
        if (!value)
            return {};
        const auto known = values_.constFind(value);
        if (known != values_.cend())
            return *known;
        const std::pair<QString, QString> key{data.isCommon(name) ? QString() : tool, name};
        Value& settled = settled_[key];
        if (!(settled == *value))
            settled = *value;
        return *values_.insert(value, settled);
    }

    static Result<RenderedFile> renderFile(
        const PlannedFile& planned, const TemplateData& data, const TemplateText& text)
    {
        Result<FilledTemplate> filled = fill(text, planned, data);
        if (!filled)
            return filled.error();
        RenderedFile file;
        file.path = planned.path;
        file.executable = planned.executable;
        file.block = planned.block;
        file.tool = planned.tool->id;
        file.templateFile = planned.templateFile;
        file.checks = planned.checks;
        file.syntax = planned.syntax;
        file.origins = std::move(filled->origins);
        file.bytes = std::move(filled->bytes);
        return file;
    }

    CataloguePointer catalogue_;
    TemplateCache templates_;
    QHash<QString, Kept> kept_; // by path and template
    std::mutex valuesMutex_;
    QHash<const Value*, Value> values_;                 // of this rendering's data, as they are kept
    QHash<std::pair<QString, QString>, Value> settled_; // of this rendering and those before it, by tool and name
};

Renderer::Renderer(const CataloguePointer& catalogue) : d_(std::make_unique<Private>(catalogue)) {}

Renderer::~Renderer() = default;

void Renderer::parseAhead(const Stack& stack)
{
    d_->parseAhead(stack);
}

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
