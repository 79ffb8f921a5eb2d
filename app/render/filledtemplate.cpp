#include "render/filledtemplate.h"

#include "support/messages.h"
#include "support/textfilter.h"

#include <algorithm>

namespace stackwright {

namespace {

constexpr qsizetype outputLimit = qsizetype(10) * 1024 * 1024;
constexpr std::size_t stepLimit = 2'000'000; // in one file; four nested loops over 100 elements go beyond

// The lines of the output, each with the template line, the tool and the wire that it comes from.
class OriginLines {
public:
    OriginLines(const TemplateText& text, const PlannedFile& file, const TemplateData& data, const Scopes& scopes)
        : text_(text), file_(file), data_(data), scopes_(scopes), wires_(std::size_t(text.firstNames.size()))
    {
    }

    // What comes next stands here.
    void reach(const QString& file, int line)
    {
        lineFile_ = &file;
        line_ = line;
    }

    // A value that a wire brings gives its name to the line; the first one of a line does.
    void see(const TemplateTag& tag)
    {
        reach(tag.file, tag.line);
        if (wired_ < 0 && !tag.path.isEmpty() && !wireOf(tag.first).isEmpty())
            wired_ = tag.first;
    }

    void scopesChanged() { contributor_.reset(); }

    // `count` lines end, of which the first came from `line`. Neighbouring lines of one origin become one range.
    void end(int count, const QString& file, int line)
    {
        const QString wire = wired_ < 0 ? QString() : wireOf(wired_);
        wired_ = -1;
        const int first = made_ + 1;
        made_ += count;
        if (!origins_.isEmpty()) {
            LineOrigin& last = origins_.back();
            const bool goesOn = line == last.templateLine + (first - last.first) && last.wire == wire
                && last.tool == contributor() && last.templateFile == file;
            if (goesOn) {
                last.last = made_;
                return;
            }
        }
        origins_.append(LineOrigin{first, made_, contributor(), file, line, wire});
    }

    QList<LineOrigin> take(bool lineIsOpen)
    {
        if (lineIsOpen)
            end(1, *lineFile_, line_);
        return std::move(origins_);
    }

    int line() const { return line_; }

private:
    const QString& wireOf(int firstName)
    {
        std::optional<QString>& known = wires_[std::size_t(firstName)];
        if (!known) {
            const Wire* wire = data_.wire(text_.firstNames[firstName]);
            known = wire ? QStringLiteral("%1 → %2 (%3)").arg(wire->from, wire->to, wire->capability) : QString();
        }
        return *known;
    }

    const QString& contributor()
    {
        if (!contributor_) {
            contributor_ = scopes_.contributor();
            if (contributor_->isEmpty())
                contributor_ = file_.tool->id;
        }
        return *contributor_;
    }

    const TemplateText& text_;
    const PlannedFile& file_;
    const TemplateData& data_;
    const Scopes& scopes_;
    std::vector<std::optional<QString>> wires_; // by first name
    std::optional<QString> contributor_;        // until a scope opens or closes
    int wired_ = -1;                            // first name of the wire in the line that is being made; -1: none
    const QString* lineFile_ = nullptr;         // template of what came last
    int line_ = 0;
    int made_ = 0; // lines that have ended
    QList<LineOrigin> origins_;
};

class Filling {
public:
    Filling(const TemplateText& text, const PlannedFile& file, const TemplateData& data)
        : text_(text), file_(file), data_(data), scopes_(data, file.item.isNull() ? nullptr : &file.item),
          lines_(text, file, data, scopes_)
    {
    }

    Result<FilledTemplate> run()
    {
        if (const Outcome done = walk(0, text_.steps.size()); !done)
            return done.error();
        const bool lineIsOpen = !output_.isEmpty() && !output_.endsWith('\n');
        return FilledTemplate{std::move(output_), lines_.take(lineIsOpen)};
    }

private:
    Outcome walk(std::size_t from, std::size_t to)
    {
        for (std::size_t at = from; at < to;) {
            if (++walked_ > stepLimit || output_.size() > outputLimit)
                return Error{Failure::Problem, {file_.templateFile, lines_.line(), 0},
                    Messages::tr("The file '%1' would grow beyond 10 MiB.").arg(file_.path),
                    QStringLiteral("Do not nest sections over long lists.")};
            const TemplateStep& step = text_.steps[at];
            if (const Outcome done = take(step, at); !done)
                return done;
            at = step.kind == TemplateStep::Kind::Section ? step.end : at + 1;
        }
        return {};
    }

    Outcome take(const TemplateStep& step, std::size_t at)
    {
        switch (step.kind) {
        case TemplateStep::Kind::Literal: literal(text_.literals[step.number]); return {};
        case TemplateStep::Kind::Variable: return variable(text_.tags[step.number]);
        case TemplateStep::Kind::Section: return section(text_.tags[step.number], at + 1, step.end);
        }
        return {};
    }

    void literal(const TemplateLiteral& literal)
    {
        output_ += literal.text;
        const int ends = int(literal.text.count('\n'));
        if (ends > 0)
            lines_.end(1, literal.file, literal.line); // the line that tags may have begun
        if (ends > 1)
            lines_.end(ends - 1, literal.file, literal.line + 1);
        lines_.reach(literal.file, literal.line + ends);
    }

    Outcome section(const TemplateTag& tag, std::size_t from, std::size_t to)
    {
        const Result<const Value*> found = scopes_.condition(tag);
        if (!found)
            return found.error();
        lines_.see(tag);
        const Value value = **found; // what a scope looked up stays only until the next question
        if (value.truthy() == (tag.kind == TemplateTag::Kind::Inverted))
            return {};
        if (tag.kind == TemplateTag::Kind::Inverted)
            return inside(Value(), 0, 0, false, from, to);
        if (!value.isList())
            return inside(value, 0, 0, false, from, to);
        const bool element = tag.path.size() == 1 && data_.find(tag.path.front());
        const auto& list = value.list();
        for (qsizetype index = 0; index < list.size(); ++index) {
            if (const Outcome done = inside(list.at(index), index, list.size(), element, from, to); !done)
                return done;
        }
        return {};
    }

    Outcome inside(const Value& value, qsizetype index, qsizetype size, bool element, std::size_t from, std::size_t to)
    {
        scopes_.open(value, index, size, element);
        lines_.scopesChanged();
        Outcome done = walk(from, to);
        scopes_.close();
        lines_.scopesChanged();
        return done;
    }

    Outcome variable(const TemplateTag& tag)
    {
        const Result<const Value*> value = scopes_.value(tag);
        if (!value)
            return value.error();
        const Place place{tag.file, tag.line, tag.column};
        if (tag.kind == TemplateTag::Kind::Raw && TemplateData::isAnswer(tag.path.value(0)))
            return Error{Failure::Problem, place,
                QStringLiteral("'%1' is an answer of the team and is put out raw here.").arg(tag.name()),
                QStringLiteral("Leave the & out, or use a filter.")};
        const Result<QString> written = text(tag, **value);
        if (!written) {
            const Error& error = written.error();
            return Error{error.failure, place, QStringLiteral("'%1': %2").arg(tag.name(), error.what), error.next};
        }
        lines_.see(tag);
        const QByteArray bytes = written->toUtf8();
        output_ += bytes;
        for (auto lines = bytes.count('\n'); lines > 0; --lines)
            lines_.end(1, tag.file, tag.line);
        return {};
    }

    static Result<QString> text(const TemplateTag& tag, const Value& value)
    {
        if (!tag.filter.isEmpty())
            return applyFilter(tag.filter, value);
        if (tag.kind == TemplateTag::Kind::Raw)
            return value.display();
        if (value.isMap())
            return Error{Failure::Problem, {},
                QStringLiteral("'%1' is a map; a map needs a filter such as json.").arg(tag.name()), {}};
        return escaped(value, tag.place);
    }

    const TemplateText& text_;
    const PlannedFile& file_;
    const TemplateData& data_;
    Scopes scopes_;
    OriginLines lines_;
    std::size_t walked_ = 0;
    QByteArray output_;
};

} // namespace

Result<FilledTemplate> fill(const TemplateText& text, const PlannedFile& file, const TemplateData& data)
{
    return Filling(text, file, data).run();
}

} // namespace stackwright
