// An option of a tool, with its default checked.
#pragma once

#include "catalogue/option.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

Option readOption(const YamlNode& node, const QString& file, Problems& problems);

} // namespace stackwright
