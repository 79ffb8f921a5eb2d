// What a repository may have already that does the work of generated files: told before an export by how the catalogue
// recognises tools.
#pragma once

#include "render/fileset.h"
#include "stack/resolver.h"

namespace stackwright {

// Of every tool that is picked, and of those that could stand in its place, the paths by which it is recognised for
// certain.
std::vector<Neighbour> neighboursOf(const ResolvedStack& resolved, const std::vector<RenderedFile>& files);

} // namespace stackwright
