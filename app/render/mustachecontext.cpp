#include "render/mustachecontext.h"

#include "support/textfilter.h"

namespace stackwright {

namespace {

constexpr std::size_t outputLimit = 10 * 1024 * 1024;
constexpr std::size_t stepLimit = 2'000'000; // tags looked up in one file; four nested loops over 100 elements go beyond

} // namespace

MustacheContext::MustacheContext(const TemplateText& text, const PlannedFile& file, const TemplateData& data)
    : text_(text), file_(file), data_(data), scopes_(data, file.item.isNull() ? nullptr : &file.item), seenFile_(file.templateFile)
{
}

void MustacheContext::fail(const Error& error) const
{
    if (!error_)
        error_ = error;
}

void MustacheContext::see(const TemplateTag& tag) const
{
    seenLine_ = tag.line;
    seenTag_ = true;
    seenFile_ = tag.file;
    const Wire* wire = tag.path.isEmpty() ? nullptr : data_.wire(tag.path.front());
    if (wire && seenWire_.isEmpty())
        seenWire_ = QStringLiteral("%1 → %2 (%3)").arg(wire->from, wire->to, wire->capability);
}

const MustacheContext::Data* MustacheContext::get(const std::string& name) const
{
    static const Data nothing{std::string()};
    if (error_)
        return &nothing;
    if (held_.size() > stepLimit || output_.size() > outputLimit) {
        fail(Error{Failure::Problem, {file_.templateFile, seenLine_, 0}, QStringLiteral("The file '%1' would grow beyond 10 MiB.").arg(file_.path),
            QStringLiteral("Do not nest sections over long lists.")});
        return &nothing;
    }
    const TemplateTag& tag = text_.tags[std::size_t(std::stoi(name))];
    see(tag);
    const bool isSection = tag.kind == TemplateTag::Kind::Section || tag.kind == TemplateTag::Kind::Inverted;
    return isSection ? section(tag) : variable(tag);
}

const MustacheContext::Data* MustacheContext::section(const TemplateTag& tag) const
{
    static const Data no{false};
    const Result<Value> value = scopes_.condition(tag);
    if (!value) {
        fail(value.error());
        return &no;
    }
    if (!value->truthy())
        return &no;
    if (tag.kind == TemplateTag::Kind::Inverted) {
        held_.emplace_back(true);
        return &held_.back();
    }
    const bool element = tag.path.size() == 1 && data_.find(tag.path.front());
    if (value->isList()) {
        kainjow::mustache::list entries(std::size_t(value->list().size()), Data(true));
        held_.emplace_back(std::move(entries));
    } else {
        held_.emplace_back(true);
    }
    sections_.emplace_back(&held_.back(), Opened{*value, element && value->isList(), tag.line});
    return &held_.back();
}

void MustacheContext::push(const Data* data)
{
    for (auto opened = sections_.rbegin(); opened != sections_.rend(); ++opened) {
        const Opened& section = opened->second;
        if (opened->first == data) {
            seenLine_ = section.line;
            return scopes_.open(section.value, 0, 0, false);
        }
        if (!opened->first->is_list())
            continue;
        const auto& entries = opened->first->list_value();
        if (data >= entries.data() && data < entries.data() + entries.size()) {
            const qsizetype index = qsizetype(data - entries.data());
            seenLine_ = section.line;
            return scopes_.open(section.value.list().at(index), index, section.value.list().size(), section.element);
        }
    }
    scopes_.open(Value(), 0, 0, false);
}

void MustacheContext::pop()
{
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

const MustacheContext::Data* MustacheContext::variable(const TemplateTag& tag) const
{
    static const Data nothing{std::string()};
    const Place place{tag.file, tag.line, tag.column};
    const Result<Value> value = scopes_.value(tag);
    if (!value) {
        fail(value.error());
        return &nothing;
    }
    if (tag.kind == TemplateTag::Kind::Raw && TemplateData::isAnswer(tag.path.value(0))) {
        fail(Error{Failure::Problem, place, QStringLiteral("'%1' is an answer of the team and is put out raw here.").arg(tag.name()), QStringLiteral("Leave the & out, or use a filter.")});
        return &nothing;
    }
    const Result<QString> written = text(tag, *value);
    if (!written) {
        const Error& error = written.error();
        fail(Error{error.failure, place, QStringLiteral("'%1': %2").arg(tag.name(), error.what), error.next});
        return &nothing;
    }
    held_.emplace_back(written->toStdString());
    return &held_.back();
}

void MustacheContext::line(const std::string& text)
{
    std::copy_if(text.begin(), text.end(), std::back_inserter(output_), [](char letter) { return letter != keptLineMark; });
    // The engine may give a line and its end apart.
    if (const int ends = int(std::count(text.begin(), text.end(), '\n')); ends > 0)
        noteLines(ends);
}

QList<LineOrigin> MustacheContext::takeOrigins()
{
    if (!output_.empty() && output_.back() != '\n')
        noteLines(1);
    return std::move(origins_);
}

void MustacheContext::noteLines(int count)
{
    if (!seenTag_)
        ++seenLine_;
    LineOrigin origin;
    origin.first = outputLine_ + 1;
    origin.last = outputLine_ + count;
    origin.tool = scopes_.contributor();
    if (origin.tool.isEmpty())
        origin.tool = file_.tool->id;
    origin.templateFile = seenFile_;
    origin.templateLine = seenLine_;
    origin.wire = seenWire_;
    outputLine_ += count;
    origins_.append(origin);
    seenTag_ = false;
    seenWire_.clear();
}

} // namespace stackwright
