#include "render/templatecache.h"

namespace stackwright {

namespace {

QString keyOf(const PlannedFile& planned)
{
    return planned.tool->folder + QLatin1Char('\n') + planned.templateFile + QLatin1Char('\n') + planned.syntax;
}

} // namespace

Result<std::unique_ptr<TemplateText>> parseTemplate(const Catalogue& catalogue, const PlannedFile& planned)
{
    const QByteArray* text = catalogue.templateText(planned.templateFile);
    if (!text)
        return Error{Failure::Problem, planned.place,
            QStringLiteral("There is no template '%1'.").arg(planned.templateFile), {}};
    Result<TemplateText> taken =
        takeApart(*text, planned.templateFile, planned.syntax, partialsOf(catalogue, *planned.tool));
    if (!taken)
        return taken.error();
    return std::make_unique<TemplateText>(std::move(taken).value());
}

void TemplateCache::parseAhead(std::vector<PlannedFile> files)
{
    endAhead();
    ends_ = false;
    thread_ = std::thread([this, files = std::move(files)] {
        for (const PlannedFile& file : files) {
            if (ends_)
                return;
            std::unique_ptr<TemplateText>& place = ahead_[keyOf(file)];
            if (place)
                continue;
            if (Result<std::unique_ptr<TemplateText>> parsed = parseTemplate(*catalogue_, file))
                place = std::move(parsed).value();
        }
    });
}

void TemplateCache::endAhead()
{
    if (!thread_.joinable())
        return;
    ends_ = true;
    thread_.join();
    parsed_.merge(ahead_);
    ahead_.clear();
}

std::unique_ptr<TemplateText>& TemplateCache::place(const PlannedFile& planned)
{
    return parsed_[keyOf(planned)];
}

} // namespace stackwright
