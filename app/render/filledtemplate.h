// A template with its data in it: one walk over its steps makes the bytes, and tells where each line comes from.
#pragma once

#include "render/fileset.h"
#include "render/scopes.h"

namespace stackwright {

struct FilledTemplate {
    QByteArray bytes;
    QList<LineOrigin> origins; // without gaps, in order
};

// The first thing that cannot be filled in is an error at its tag; a file beyond 10 MiB, or sections that are entered
// without end, are errors too.
Result<FilledTemplate> fill(const TemplateText& text, const PlannedFile& file, const TemplateData& data);

} // namespace stackwright
