// Why a line of a generated file is there, in words.
#pragma once

#include "catalogue/catalogue.h"
#include "render/fileset.h"

namespace stackwright {

// "Line 12: Jenkins · tools/jenkins/files/Jenkinsfile:40 · jenkins → gitea (source-host)"; empty when nothing is known.
QString originWords(const RenderedFile& file, int line, const Catalogue& catalogue);

} // namespace stackwright
