// stages.yaml, capabilities.yaml and facets.yaml.
#pragma once

#include "catalogue/contract.h"
#include "catalogue/stage.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

std::vector<Stage> readStages(const YamlNode& document, const QString& file, Problems& problems);
std::vector<Capability> readCapabilities(const YamlNode& document, const QString& file, Problems& problems);
std::vector<Facet> readFacets(const YamlNode& document, const QString& file, Problems& problems);

class RecordReader;
Views readViews(RecordReader& reader);

} // namespace stackwright
