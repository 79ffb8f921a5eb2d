// Rules and their fixes, as data.
#pragma once

#include "catalogue/rule.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

// `tool` is the id whose options `set-option` means.
Rule readRule(const YamlNode& node, const QString& file, const QString& tool, Problems& problems);

} // namespace stackwright
