// The law of versions: one program has one version, and versions.yaml is the one place where images are written out.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

// A program that is older than the newest version known of it is a warning, anything else an error.
Problems versionProblems(const Catalogue& catalogue);

} // namespace stackwright
