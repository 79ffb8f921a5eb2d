// The icons and syntax tables that are compiled into a static library; somebody has to ask for them by name.
#pragma once

namespace stackwright {

void useResources();

} // namespace stackwright
