// Rules that give points: fit.yaml for tools, `fits` of a blueprint for itself.
#pragma once

#include "catalogue/fit.h"
#include "support/error.h"
#include "support/yaml.h"

namespace stackwright {

// What rules may ask for.
struct FitFact {
    QLatin1String name;
    QStringList words; // it can be; none: it is a number, or names something of the catalogue
    bool number = false;
    bool ofTool = false; // else of the team, and known for blueprints, too
};
const std::vector<FitFact>& fitFacts();

std::vector<FitCriterion> readCriteria(const YamlNode& document, const QString& file, Problems& problems);

// `blueprint`: only facts of the team may be asked for.
std::vector<FitRule> readFitRules(
    const std::vector<YamlNode>& nodes, bool blueprint, const QString& file, Problems& problems);

} // namespace stackwright
