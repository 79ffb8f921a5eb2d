#include "render/renderer.h"

#include "render/mustachecontext.h"
#include "render/outputcheck.h"
#include "render/templatetext.h"
#include "stack/stackfile.h"

#include <kainjow/mustache.hpp>

#include <atomic>
#include <thread>
#include <unordered_map>

namespace stackwright {

namespace {

constexpr qint64 stackLimit = 100 * 1024 * 1024;
constexpr std::size_t fileLimit = 10'000;

struct ParsedTemplate {
    TemplateText text;
    std::unique_ptr<kainjow::mustache::mustache> engine;
};

// The engine wants a stream; the context has put everything together already.
struct NoSink {
    NoSink& operator<<(const std::string&) { return *this; }
};

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
        QString templateFile;
        Value item;
        std::vector<Value> data; // of the template's first names
        QString syntax;
        RenderedFile file;
        bool checked = false;
    };

public:
    explicit Private(CataloguePointer catalogue) : catalogue_(std::move(catalogue)) {}

    Result<FileSet> render(const Plan& plan)
    {
        if (plan.files.size() > fileLimit)
            return Error{Failure::Problem, {}, QStringLiteral("The stack would have more than %1 files.").arg(fileLimit), {}};
        last_ = plan;
        lastValues_ = std::exchange(values_, {});
        std::vector<RenderedFile> files;
        files.reserve(plan.files.size());
        qint64 total = 0;
        for (const PlannedFile& planned : plan.files) {
            Result<RenderedFile> file = keptOrRendered(planned, *plan.data.value(planned.tool->id));
            if (!file)
                return file.error();
            total += file->bytes.size();
            if (total > stackLimit)
                return Error{Failure::Problem, {planned.templateFile, 0, 0}, QStringLiteral("The stack would be larger than 100 MiB."), {}};
            if (!files.empty() && files.back().path == planned.path)
                files.back().bytes = unitedLines(files.back().bytes, file->bytes);
            else
                files.push_back(std::move(file).value());
        }
        files.push_back(stackFile(*plan.resolved));
        return FileSet(std::move(files));
    }

    // Reading YAML again costs more than making it, so both cores read.
    Outcome checkFiles(const Plan& plan)
    {
        std::vector<Kept*> open;
        for (const PlannedFile& planned : plan.files) {
            if (const auto kept = kept_.find(planned.path); kept != kept_.end() && !kept->checked)
                open.push_back(&*kept);
        }
        std::sort(open.begin(), open.end(), [](const Kept* left, const Kept* right) { return left->file.bytes.size() > right->file.bytes.size(); });
        std::vector<Outcome> outcomes(open.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < open.size(); i = next++)
                outcomes[i] = checkOutput(open[i]->file, open[i]->syntax);
        };
        std::thread other;
        if (open.size() > 1)
            other = std::thread(work);
        work();
        if (other.joinable())
            other.join();
        return settled(open, outcomes);
    }

    const Plan& lastPlan() const { return last_; }

private:
    // The first failure in order of paths, so that it is the same one each time.
    static Outcome settled(const std::vector<Kept*>& open, const std::vector<Outcome>& outcomes)
    {
        const Kept* first = nullptr;
        Outcome failure;
        for (std::size_t i = 0; i < open.size(); ++i) {
            open[i]->checked = outcomes[i].ok();
            if (!outcomes[i].ok() && (!first || open[i]->file.path < first->file.path)) {
                first = open[i];
                failure = outcomes[i];
            }
        }
        return failure;
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

    // The value of one of a tool's names. What equals the last rendering's value is that very value, so that comparing it again, once for
    // each template that names it, costs nothing.
    const Value& settledValue(const QString& name, const TemplateData& data, const QString& tool)
    {
        const QString key = data.isCommon(name) ? name : tool + QLatin1Char('\n') + name;
        const auto known = values_.constFind(key);
        if (known != values_.cend())
            return *known;
        const Value* value = data.find(name);
        const auto last = lastValues_.constFind(key);
        const bool same = value && last != lastValues_.cend() && *last == *value;
        return *values_.insert(key, same ? *last : value ? *value
                                                         : Value());
    }

    std::vector<Value> dataOf(const ParsedTemplate& parsed, const TemplateData& data, const QString& tool)
    {
        std::vector<Value> values;
        values.reserve(std::size_t(parsed.text.firstNames.size()));
        for (const QString& name : parsed.text.firstNames)
            values.push_back(settledValue(name, data, tool));
        return values;
    }

    // One changed pick changes the data of a few files only; the others stand as they are.
    Result<RenderedFile> keptOrRendered(const PlannedFile& planned, const TemplateData& data)
    {
        const Result<const ParsedTemplate*> parsed = parse(planned);
        if (!parsed)
            return parsed.error();
        std::vector<Value> values = dataOf(**parsed, data, planned.tool->id);
        const auto known = kept_.constFind(planned.path);
        const bool same = known != kept_.cend() && known->templateFile == planned.templateFile && known->file.tool == planned.tool->id && known->item == planned.item
            && known->data == values;
        if (same)
            return known->file;
        Result<RenderedFile> file = renderFile(planned, data, **parsed);
        if (file) {
            const bool checked = known != kept_.cend() && known->checked && known->syntax == planned.syntax && known->file.bytes == file->bytes;
            kept_.insert(planned.path, Kept{planned.templateFile, planned.item, std::move(values), planned.syntax, *file, checked});
        }
        return file;
    }

    Result<RenderedFile> renderFile(const PlannedFile& planned, const TemplateData& data, const ParsedTemplate& parsed)
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

    Result<const ParsedTemplate*> parse(const PlannedFile& planned)
    {
        const QString key = planned.templateFile + QLatin1Char('\n') + planned.syntax;
        if (const auto known = parsed_.find(key); known != parsed_.end())
            return known->second.get();
        const QByteArray* text = catalogue_->templateText(planned.templateFile);
        if (!text)
            return Error{Failure::Problem, planned.place, QStringLiteral("There is no template '%1'.").arg(planned.templateFile), {}};
        const QString folder = planned.tool->folder;
        const PartialLookup partials = [this, folder](const QString& path) {
            return catalogue_->templateText(folder + QStringLiteral("/files/") + path);
        };
        Result<TemplateText> taken = takeApart(*text, planned.templateFile, planned.syntax, partials);
        if (!taken)
            return taken.error();
        auto entry = std::make_unique<ParsedTemplate>();
        entry->text = std::move(taken).value();
        entry->engine = std::make_unique<kainjow::mustache::mustache>(entry->text.normalised);
        entry->engine->set_custom_escape([](const std::string& value) { return value; });
        if (!entry->engine->is_valid())
            return Error{Failure::Problem, {planned.templateFile, 0, 0}, QStringLiteral("The template cannot be read: %1.").arg(QString::fromStdString(entry->engine->error_message())), {}};
        return parsed_.emplace(key, std::move(entry)).first->second.get();
    }

    struct Hash {
        std::size_t operator()(const QString& text) const { return qHash(text); }
    };

    CataloguePointer catalogue_;
    QHash<QString, Kept> kept_; // by path
    Plan last_;
    QHash<QString, Value> values_;     // of this rendering, by tool and name
    QHash<QString, Value> lastValues_; // of the one before
    std::unordered_map<QString, std::unique_ptr<ParsedTemplate>, Hash> parsed_;
};

Renderer::Renderer(CataloguePointer catalogue) : d_(std::make_unique<Private>(std::move(catalogue))) {}

Renderer::~Renderer() = default;

Result<FileSet> Renderer::renderUnchecked(const Plan& plan)
{
    return d_->render(plan);
}

Outcome Renderer::checkFiles()
{
    return d_->checkFiles(d_->lastPlan());
}

Result<FileSet> Renderer::render(const Plan& plan)
{
    Result<FileSet> files = d_->render(plan);
    if (const Outcome valid = files ? d_->checkFiles(plan) : Outcome(); !valid)
        return valid.error();
    return files;
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
