#include "render/mustachecontext.h"

#include "support/messages.h"
#include "support/textfilter.h"

#include <charconv>

namespace stackwright {

namespace {

constexpr std::size_t outputLimit = std::size_t(10) * 1024 * 1024;
constexpr std::size_t stepLimit = 2'000'000; // tags looked up in one file; four nested loops over 100 elements go beyond

} // namespace

MustacheContext::MustacheContext(const TemplateText& text, const PlannedFile& file, const TemplateData& data)
    : text_(text), file_(file), data_(data), scopes_(data, file.item.isNull() ? nullptr : &file.item), wires_(std::size_t(text.firstNames.size()))
{
}

void MustacheContext::fail(const Error& error) const
{
    if (!error_)
        error_ = error;
}

const MustacheContext::Data* MustacheContext::get(const std::string& name) const
{
    static const Data nothing{std::string()};
    if (error_)
        return &nothing;
    if (++steps_ > stepLimit || output_.size() > outputLimit) {
        fail(Error{Failure::Problem, {file_.templateFile, lineNumber_, 0}, Messages::tr("The file '%1' would grow beyond 10 MiB.").arg(file_.path),
            QStringLiteral("Do not nest sections over long lists.")});
        return &nothing;
    }
    const bool isLiteral = name.front() == literalMark;
    std::size_t number = 0;
    std::from_chars(name.data() + (isLiteral ? 1 : 0), name.data() + name.size(), number);
    if (isLiteral) {
        literal(text_.literals[number]);
        return &nothing;
    }
    const TemplateTag& tag = text_.tags[number];
    if (tag.kind == TemplateTag::Kind::Section || tag.kind == TemplateTag::Kind::Inverted)
        return section(tag);
    variable(tag);
    return &nothing;
}

const MustacheContext::Data* MustacheContext::section(const TemplateTag& tag) const
{
    static const Data yes{true};
    static const Data no{false};
    const Result<const Value*> value = scopes_.condition(tag);
    if (!value) {
        fail(value.error());
        return &no;
    }
    see(tag);
    if (!(*value)->truthy())
        return &no;
    return tag.kind == TemplateTag::Kind::Inverted ? &yes : opened(tag, **value);
}

const MustacheContext::Data* MustacheContext::opened(const TemplateTag& tag, const Value& value) const
{
    while (!sections_.empty() && sections_.back().depth >= scopes_.depth())
        sections_.pop_back(); // left by now
    const bool element = value.isList() && tag.path.size() == 1 && data_.find(tag.path.front());
    Data data = value.isList() ? Data(kainjow::mustache::list(std::size_t(value.list().size()), Data(true))) : Data(true);
    sections_.push_back({std::move(data), value, element, scopes_.depth()});
    return &sections_.back().data;
}

// The engine enters a section, or the next element of its list; an inverted section gives it nothing to look at.
void MustacheContext::push(const Data* data)
{
    contributor_.reset();
    if (data->is_false() || data->is_string()) // a string stands for everything after an error
        return scopes_.open(Value(), 0, 0, false);
    while (sections_.back().depth > scopes_.depth())
        sections_.pop_back();
    Opened& section = sections_.back();
    if (!section.value.isList())
        return scopes_.open(section.value, 0, 0, false);
    const qsizetype index = section.next++;
    scopes_.open(section.value.list().at(index), index, section.value.list().size(), section.element);
}

void MustacheContext::pop()
{
    contributor_.reset();
    scopes_.close();
}

Result<QString> MustacheContext::text(const TemplateTag& tag, const Value& value) const
{
    if (!tag.filter.isEmpty())
        return applyFilter(tag.filter, value);
    if (tag.kind == TemplateTag::Kind::Raw)
        return value.display();
    if (value.isMap())
        return Error{Failure::Problem, {}, QStringLiteral("'%1' is a map; a map needs a filter such as json.").arg(tag.name()), {}};
    return escaped(value, tag.place);
}

void MustacheContext::variable(const TemplateTag& tag) const
{
    const auto place = [&tag] { return Place{tag.file, tag.line, tag.column}; };
    const Result<const Value*> value = scopes_.value(tag);
    if (!value)
        return fail(value.error());
    if (tag.kind == TemplateTag::Kind::Raw && TemplateData::isAnswer(tag.path.value(0)))
        return fail(Error{Failure::Problem, place(), QStringLiteral("'%1' is an answer of the team and is put out raw here.").arg(tag.name()), QStringLiteral("Leave the & out, or use a filter.")});
    const Result<QString> written = text(tag, **value);
    if (!written) {
        const Error& error = written.error();
        return fail(Error{error.failure, place(), QStringLiteral("'%1': %2").arg(tag.name(), error.what), error.next});
    }
    see(tag);
    const QByteArray bytes = written->toUtf8();
    output_.append(bytes.constData(), std::size_t(bytes.size()));
    for (auto lines = bytes.count('\n'); lines > 0; --lines)
        endLines(1, tag.file, tag.line);
}

void MustacheContext::see(const TemplateTag& tag) const
{
    lineFile_ = &tag.file;
    lineNumber_ = tag.line;
    if (wired_ < 0 && !tag.path.isEmpty() && !wireOf(tag.first).isEmpty())
        wired_ = tag.first;
}

const QString& MustacheContext::wireOf(int firstName) const
{
    std::optional<QString>& known = wires_[std::size_t(firstName)];
    if (!known) {
        const Wire* wire = data_.wire(text_.firstNames[firstName]);
        known = wire ? QStringLiteral("%1 → %2 (%3)").arg(wire->from, wire->to, wire->capability) : QString();
    }
    return *known;
}

void MustacheContext::literal(const TemplateLiteral& literal) const
{
    output_ += literal.text;
    const int ends = int(std::count(literal.text.begin(), literal.text.end(), '\n'));
    if (ends > 0)
        endLines(1, literal.file, literal.line); // the line that tags may have begun
    if (ends > 1)
        endLines(ends - 1, literal.file, literal.line + 1);
    lineFile_ = &literal.file;
    lineNumber_ = literal.line + ends;
}

const QString& MustacheContext::contributor() const
{
    if (!contributor_) {
        contributor_ = scopes_.contributor();
        if (contributor_->isEmpty())
            contributor_ = file_.tool->id;
    }
    return *contributor_;
}

// Neighbouring lines of one origin become one range.
void MustacheContext::endLines(int count, const QString& file, int line) const
{
    const QString wire = wired_ < 0 ? QString() : wireOf(wired_);
    wired_ = -1;
    const int first = outputLine_ + 1;
    outputLine_ += count;
    if (!origins_.isEmpty()) {
        LineOrigin& last = origins_.back();
        const bool goesOn = line == last.templateLine + (first - last.first) && last.wire == wire && last.tool == contributor() && last.templateFile == file;
        if (goesOn) {
            last.last = outputLine_;
            return;
        }
    }
    origins_.append(LineOrigin{first, outputLine_, contributor(), file, line, wire});
}

QList<LineOrigin> MustacheContext::takeOrigins()
{
    if (!output_.empty() && output_.back() != '\n')
        endLines(1, *lineFile_, lineNumber_);
    return std::move(origins_);
}

} // namespace stackwright
