// tool.yaml and repository.yaml as a Tool.
#pragma once

#include "catalogue/contract.h"
#include "catalogue/tool.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

// What a tool's record is read against.
struct Contracts {
    std::vector<Stage> stages;
    std::vector<Capability> capabilities;
    std::vector<Facet> facets;
};

enum class RecordKind {
    Tool,
    Repository,
};

// `file` is for messages; `folder` is where the record lies, relative to the catalogue.
Tool readTool(const YamlNode& document, RecordKind kind, const QString& file, const QString& folder,
    const Contracts& contracts, Problems& problems);

} // namespace stackwright
