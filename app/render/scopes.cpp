#include "render/scopes.h"

#include "support/spelling.h"

namespace stackwright {

Scopes::Scopes(const TemplateData& data, const Value* item) : data_(data), fileItem_(item)
{
    if (item)
        scopes_.push_back({*item, 0, 0, false});
}

void Scopes::open(const Value& value, qsizetype index, qsizetype size, bool element)
{
    scopes_.push_back({value, index, size, element});
}

const Value* Scopes::item() const
{
    for (const Scope& scope : scopes_) {
        if (scope.element)
            return &scope.value;
    }
    return fileItem_;
}

QString Scopes::contributor() const
{
    const Value* current = item();
    return current ? current->value(QStringLiteral("tool")).display() : QString();
}

const Value* Scopes::special(const QString& name) const
{
    if (!name.startsWith(QLatin1Char('@')))
        return nullptr;
    const auto loop =
        std::find_if(scopes_.crbegin(), scopes_.crend(), [](const Scope& scope) { return scope.size > 0; });
    if (loop == scopes_.crend())
        return nullptr;
    if (name == QLatin1String("@first"))
        made_ = Value(loop->index == 0);
    else if (name == QLatin1String("@last"))
        made_ = Value(loop->index + 1 == loop->size);
    else if (name == QLatin1String("@index"))
        made_ = Value(qint64(loop->index));
    else if (name == QLatin1String("@number"))
        made_ = Value(qint64(loop->index + 1));
    else if (name == QLatin1String("@even"))
        made_ = Value(loop->index % 2 == 0);
    else if (name == QLatin1String("@odd"))
        made_ = Value(loop->index % 2 == 1);
    else
        return nullptr;
    return &made_;
}

const Value* Scopes::first(const QString& name) const
{
    for (auto scope = scopes_.crbegin(); scope != scopes_.crend(); ++scope) {
        if (const Value* found = scope->value.find(name))
            return found;
    }
    if (name == QLatin1String("item"))
        return item();
    return data_.find(name);
}

namespace {

const Value nothing;
const Value emptyText{QString()};

Error unknown(const TemplateTag& tag, const QString& part, const QStringList& known)
{
    return Error{Failure::Problem, {tag.file, tag.line, tag.column},
        QStringLiteral("There is no name '%1'%2 here.")
            .arg(part, part == tag.name() ? QString() : QStringLiteral(" (in '%1')").arg(tag.name())),
        didYouMean(part, known)};
}

} // namespace

// `unwired` comes back true when the name goes through a need that nobody meets.
Result<const Value*> Scopes::follow(const TemplateTag& tag, bool& unwired) const
{
    if (tag.path.isEmpty())
        return scopes_.empty() ? Result<const Value*>(unknown(tag, QStringLiteral("."), {})) : &scopes_.back().value;
    if (const Value* found = special(tag.path.front()))
        return found;
    const Value* value = first(tag.path.front());
    if (!value)
        return unknown(tag, tag.path.front(), data_.names());
    for (qsizetype i = 1; i < tag.path.size(); ++i) {
        const QString& part = tag.path[i];
        if (value->isList() && part == QLatin1String("size")) {
            made_ = Value(qint64(value->list().size()));
            return &made_;
        }
        if (value->isNull()) {
            if (i == 1 && data_.find(tag.path.front()) == value && !data_.knowsField(tag.path.front(), part))
                return unknown(tag, part, {});
            unwired = true;
            return &nothing;
        }
        const Value* next = value->find(part);
        if (!next)
            return unknown(tag, part, value->map().keys());
        value = next;
    }
    return value;
}

Result<const Value*> Scopes::value(const TemplateTag& tag) const
{
    bool unwired = false;
    Result<const Value*> found = follow(tag, unwired);
    if (unwired && data_.isUnmet(tag.path.front()))
        return &emptyText;
    if (unwired)
        return Error{Failure::Problem, {tag.file, tag.line, tag.column},
            QStringLiteral("'%1' is used, but nothing is wired as '%2' here.").arg(tag.name(), tag.path.front()),
            QStringLiteral("Put it inside a section <%#") + tag.path.front() + QStringLiteral("%>.")};
    return found;
}

Result<const Value*> Scopes::condition(const TemplateTag& tag) const
{
    bool unwired = false;
    return follow(tag, unwired);
}

} // namespace stackwright
