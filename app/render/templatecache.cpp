#include "render/templatecache.h"

namespace stackwright {

namespace {

QString keyOf(const PlannedFile& planned)
{
    return planned.tool->folder + QLatin1Char('\n') + planned.templateFile + QLatin1Char('\n') + planned.syntax;
}

} // namespace

void TemplateCache::parseAhead(std::vector<PlannedFile> files)
{
    endAhead();
    ends_ = false;
    thread_ = std::thread([this, files = std::move(files)] {
        for (const PlannedFile& file : files) {
            if (ends_)
                return;
            std::unique_ptr<ParsedTemplate>& place = ahead_[keyOf(file)];
            if (place)
                continue;
            if (Result<std::unique_ptr<ParsedTemplate>> parsed = parseTemplate(*catalogue_, file))
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

std::unique_ptr<ParsedTemplate>& TemplateCache::place(const PlannedFile& planned)
{
    return parsed_[keyOf(planned)];
}

} // namespace stackwright
