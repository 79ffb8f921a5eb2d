// What a tool costs: its model and, where its makers publish one, its price.
#pragma once

#include "catalogue/recordreader.h"
#include "catalogue/tool.h"

namespace stackwright {

void readCost(RecordReader& reader, Tool& tool);

} // namespace stackwright
