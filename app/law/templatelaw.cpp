#include "law/templatelaw.h"

#include "law/specimens.h"
#include "render/templatetext.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

// The names of one template, section by section, as Scopes finds them when it is rendered.
class TemplateNames {
public:
    TemplateNames(const TemplateText& text, const ValueMap& names, const Value& item, Problems& problems)
        : text_(text), names_(names), item_(item), problems_(problems), opened_(text.tags.size())
    {
    }

    void check()
    {
        for (std::size_t i = 0; i < text_.tags.size(); ++i) {
            const TemplateTag& tag = text_.tags[i];
            const std::optional<Value> value = found(tag);
            if (tag.kind == TemplateTag::Kind::Section && value)
                open(opened_[i], tag, *value);
        }
    }

private:
    struct Opened {
        Value value;          // what the section looks at
        bool element = false; // of a list that the tool's data name: `item` means it
    };

    void open(Opened& section, const TemplateTag& tag, const Value& value) const
    {
        section.element = value.isList() && tag.path.size() == 1 && names_.contains(tag.path.front());
        if (value.isList())
            section.value = value.list().isEmpty() ? openMap() : value.list().front();
        else if (value.isMap())
            section.value = value;
    }

    // What the first name means at the tag, or nothing.
    std::optional<Value> first(const TemplateTag& tag) const
    {
        const QString& name = tag.path.front();
        for (int at = tag.parent; at >= 0; at = text_.tags[std::size_t(at)].parent) {
            const Value& scope = opened_[std::size_t(at)].value;
            if (const Value* field = scope.find(name))
                return *field;
            if (isOpen(scope) && !names_.contains(name))
                return openMap();
        }
        if (const Value* field = item_.find(name))
            return *field;
        if (name == QLatin1String("item"))
            return item(tag);
        if (names_.contains(name))
            return names_.value(name);
        return isOpen(item_) ? std::optional(openMap()) : std::nullopt;
    }

    std::optional<Value> item(const TemplateTag& tag) const
    {
        std::optional<Value> outermost = item_.isMap() ? std::optional(item_) : std::nullopt;
        for (int at = tag.parent; at >= 0; at = text_.tags[std::size_t(at)].parent) {
            if (opened_[std::size_t(at)].element)
                outermost = opened_[std::size_t(at)].value;
        }
        return outermost;
    }

    // What a tag's name means; nothing, and a problem, when there is none of that name.
    std::optional<Value> found(const TemplateTag& tag)
    {
        if (tag.path.isEmpty() || tag.path.front().startsWith(QLatin1Char('@')))
            return Value();
        const std::optional<Value> start = first(tag);
        QStringList known = names_.keys();
        const QString unknown = start ? unknownPart(*start, tag.path, known) : tag.path.front();
        if (!unknown.isEmpty()) {
            tell(tag, unknown, known);
            return std::nullopt;
        }
        Value value = *start;
        for (qsizetype i = 1; i < tag.path.size() && !isOpen(value); ++i) {
            const Value* next = value.find(tag.path[i]);
            value = next ? Value(*next) : Value();
        }
        return value;
    }

    void tell(const TemplateTag& tag, const QString& name, const QStringList& known)
    {
        problems_.append({Severity::Error, {tag.file, tag.line, tag.column},
            QStringLiteral("There is no name '%1'%2 here.")
                .arg(name, name == tag.name() ? QString() : QStringLiteral(" (in '%1')").arg(tag.name())),
            didYouMean(name, known)});
    }

    const TemplateText& text_;
    const ValueMap& names_;
    const Value item_;
    Problems& problems_;
    std::vector<Opened> opened_; // by tag; empty for what opens no scope
};

class TemplateLaw {
public:
    explicit TemplateLaw(const CataloguePointer& catalogue) : catalogue_(*catalogue), common_(commonSpecimen(catalogue))
    {
    }

    Problems check()
    {
        checkTool(catalogue_.repository());
        for (const Tool& tool : catalogue_.tools())
            checkTool(tool);
        return problems_;
    }

private:
    void checkTool(const Tool& tool)
    {
        ValueMap names = ownSpecimen(catalogue_, tool);
        for (auto name = common_.cbegin(); name != common_.cend(); ++name)
            names.insert(name.key(), name.value());
        for (const FileRecord& file : tool.files)
            checkTemplate(tool, file, names);
    }

    // One element of the list for whose elements the file stands.
    Value itemOf(const FileRecord& file, const ValueMap& names) const
    {
        if (file.each.isEmpty())
            return {};
        Value list(names);
        for (const QString& part : file.each.split(QLatin1Char('.')))
            list = list.value(part);
        return list.list().isEmpty() ? openMap() : list.list().front();
    }

    void checkTemplate(const Tool& tool, const FileRecord& file, const ValueMap& names)
    {
        const QString name = templateFile(tool, file.templatePath);
        const QByteArray* text = catalogue_.templateText(name);
        if (!text)
            return; // the records' law tells it
        const Result<TemplateText> taken = takeApart(*text, name, QStringLiteral("text"), partialsOf(catalogue_, tool));
        if (taken)
            TemplateNames(*taken, names, itemOf(file, names), problems_).check();
        else
            problems_.append({Severity::Error, taken.error().place, taken.error().what, taken.error().next});
    }

    const Catalogue& catalogue_;
    const ValueMap common_;
    Problems problems_;
};

} // namespace

Problems templateProblems(const CataloguePointer& catalogue)
{
    return TemplateLaw(catalogue).check();
}

} // namespace stackwright
