#include "render/parsedtemplate.h"

namespace stackwright {

Result<std::unique_ptr<ParsedTemplate>> parseTemplate(const Catalogue& catalogue, const PlannedFile& planned)
{
    const QByteArray* text = catalogue.templateText(planned.templateFile);
    if (!text)
        return Error{Failure::Problem, planned.place, QStringLiteral("There is no template '%1'.").arg(planned.templateFile), {}};
    Result<TemplateText> taken = takeApart(*text, planned.templateFile, planned.syntax, partialsOf(catalogue, *planned.tool));
    if (!taken)
        return taken.error();
    auto parsed = std::make_unique<ParsedTemplate>();
    parsed->text = std::move(taken).value();
    parsed->engine = std::make_unique<kainjow::mustache::mustache>(parsed->text.normalised);
    parsed->engine->set_custom_escape([](const std::string& value) { return value; });
    if (!parsed->engine->is_valid())
        return Error{Failure::Problem, {planned.templateFile, 0, 0}, QStringLiteral("The template cannot be read: %1.").arg(QString::fromStdString(parsed->engine->error_message())), {}};
    return parsed;
}

} // namespace stackwright
