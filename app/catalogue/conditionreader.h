// `when:` of a record as a Condition.
#pragma once

#include "catalogue/condition.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

// Problems go into `problems`; the condition returned then is one that never holds.
Condition readCondition(const YamlNode& node, const QString& file, Problems& problems);

} // namespace stackwright
