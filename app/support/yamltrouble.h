// Says in plain words what the YAML parser stumbled over. Private to this room.
#pragma once

#include "support/yamltree.h"

#include <string>

namespace stackwright {

// The parser's own message `library`, given at `mark`, as a problem with a next step. A missing quote or bracket is
// reported where it opened, because that is where it has to be mended.
Problem explainTrouble(const YamlTree& tree, QByteArrayView text, const YamlMark& mark, const std::string& library);

// The quote that swallowed the rest of the file: yaml-cpp 0.7 takes the end of the file for its closing quote.
std::optional<Problem> unclosedQuoteAtEnd(const YamlTree& tree, QByteArrayView text);

// The bracket or quote that was left open and explains a suspicion better than what it looks like.
std::optional<Problem> leftOpen(const YamlTree& tree, QByteArrayView text);

} // namespace stackwright
