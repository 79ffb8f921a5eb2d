#include "render/renderer.h"

#include "render/mustachecontext.h"
#include "render/outputcheck.h"
#include "render/templatetext.h"
#include "stack/stackfile.h"

#include <kainjow/mustache.hpp>

#include <unordered_map>

namespace stackwright {

namespace {

constexpr qint64 stackLimit = 100 * 1024 * 1024;
constexpr std::size_t fileLimit = 10'000;

struct ParsedTemplate {
    TemplateText text;
    std::unique_ptr<kainjow::mustache::mustache> engine;
};

// The engine writes to a "stream"; each write is a finished line.
struct LineSink {
    MustacheContext& context;
    LineSink& operator<<(const std::string& text)
    {
        context.line(text);
        return *this;
    }
};

// Neighbouring lines of one origin become one range.
QList<LineOrigin> merged(const QList<LineOrigin>& origins)
{
    QList<LineOrigin> ranges;
    for (const LineOrigin& origin : origins) {
        const bool goesOn = !ranges.isEmpty() && ranges.back().tool == origin.tool && ranges.back().wire == origin.wire
            && ranges.back().templateFile == origin.templateFile && origin.templateLine == ranges.back().templateLine + (origin.first - ranges.back().first)
            && ranges.back().last + 1 == origin.first;
        if (goesOn)
            ranges.back().last = origin.last;
        else
            ranges.append(origin);
    }
    return ranges;
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
public:
    explicit Private(CataloguePointer catalogue) : catalogue_(std::move(catalogue)) {}

    Result<FileSet> render(const Plan& plan)
    {
        if (plan.files.size() > fileLimit)
            return Error{Failure::Problem, {}, QStringLiteral("The stack would have more than %1 files.").arg(fileLimit), {}};
        std::vector<RenderedFile> files;
        files.reserve(plan.files.size());
        qint64 total = 0;
        for (const PlannedFile& planned : plan.files) {
            Result<RenderedFile> file = renderFile(planned, *plan.data.value(planned.tool->id));
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

private:
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

    Result<RenderedFile> renderFile(const PlannedFile& planned, const TemplateData& data)
    {
        const Result<const ParsedTemplate*> parsed = parse(planned);
        if (!parsed)
            return parsed.error();
        MustacheContext context((*parsed)->text, planned, data);
        LineSink sink{context};
        (*parsed)->engine->render(context, sink);
        if (context.error())
            return *context.error();
        RenderedFile file;
        file.path = planned.path;
        file.executable = planned.executable;
        file.tool = planned.tool->id;
        file.templateFile = planned.templateFile;
        file.checks = planned.checks;
        file.origins = merged(context.takeOrigins());
        file.bytes = QByteArray::fromStdString(context.takeOutput());
        if (const Outcome valid = checkOutput(file, planned.syntax); !valid)
            return valid.error();
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
    std::unordered_map<QString, std::unique_ptr<ParsedTemplate>, Hash> parsed_;
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
