// A template ready to be rendered any number of times. Only renderer.cpp includes it: the engine stays in this room.
#pragma once

#include "plan/plan.h"
#include "render/templatetext.h"

#include <kainjow/mustache.hpp>

#include <memory>

namespace stackwright {

struct ParsedTemplate {
    TemplateText text;
    std::unique_ptr<kainjow::mustache::mustache> engine;
};

// The template of a planned file with its partials. A missing or broken template is an error with its place.
Result<std::unique_ptr<ParsedTemplate>> parseTemplate(const Catalogue& catalogue, const PlannedFile& planned);

} // namespace stackwright
