// Every name in the texts of records exists: <% options.size %>, <% source.url %>.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems textProblems(const Catalogue& catalogue);

} // namespace stackwright
