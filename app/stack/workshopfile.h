// The part `workshop:` of a stack file. Programs that do not know it keep it as it is.
#pragma once

#include "stack/workshop.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

// Every value that does not fit is an error with its line and the next step in `problems`; keys that are not known are
// kept and noted. Former names of tools are read as today's.
Workshop readWorkshop(const YamlNode& node, const QString& file, const Catalogue& catalogue, Problems& problems);

// The lines of the section, `workshop:` included; nothing for an empty workshop. Equal workshops give equal bytes.
QString writeWorkshop(const Workshop& workshop);

// Without the control characters that pasted texts bring along, and with texts as long as a file may hold.
Workshop withoutControls(Workshop workshop);

} // namespace stackwright
