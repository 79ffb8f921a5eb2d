// blueprints/<id>.yaml.
#pragma once

#include "catalogue/blueprint.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

Blueprint readBlueprint(const YamlNode& document, const QString& file, Problems& problems);

} // namespace stackwright
