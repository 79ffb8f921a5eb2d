// versions.yaml: which version of each program, and the images that hold it.
#pragma once

#include "catalogue/program.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

std::vector<Program> readPrograms(const YamlNode& document, const QString& file, Problems& problems);

} // namespace stackwright
