// The two ways to read a file, which agree on every file that both of them read. Private to this room.
#pragma once

#include "support/yaml.h"
#include "support/yamlbytes.h"

namespace stackwright {

// By libyaml, several times faster: the tree of a file in which nothing is wrong or even unusual; else nothing, and the
// other way decides. `text` has no byte order mark.
std::optional<YamlNode> readQuickly(
    QByteArrayView text, const YamlBytes& about, const QString& file, const YamlLimits& limits);

// By yaml-cpp, which goes on far enough into a broken file that what is wrong can be said in plain words. Nothing is
// returned when `problems` holds errors.
std::optional<YamlNode> readExplaining(
    QByteArrayView text, const YamlBytes& about, const QString& file, Problems& problems, const YamlLimits& limits);

} // namespace stackwright
