// Feeds the YAML reader anything. Besides not crashing: a refusal says why, and what is read keeps the limits.
#include "support/yaml.h"

#include <cstdint>
#include <cstdlib>

using namespace stackwright;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void checkNode(const YamlNode& node, int depth, const YamlLimits& limits)
{
    demand(depth <= limits.depth);
    demand(node.line >= 1 && node.column >= 1);
    demand(node.text.toUtf8().size() <= limits.scalarBytes);
    demand(!node.text.contains(QChar(0)));
    demand(node.isSequence() || node.items.empty());
    demand(node.isMapping() || node.entries.empty());
    for (const YamlNode& item : node.items)
        checkNode(item, depth + (item.isScalar() || item.kind == YamlNode::Kind::Null ? 0 : 1), limits);
    for (const YamlEntry& entry : node.entries) {
        demand(entry.key.toUtf8().size() <= limits.keyBytes);
        demand(node.find(entry.key) == &entry.value);
        checkNode(entry.value, depth + (entry.value.isSequence() || entry.value.isMapping() ? 1 : 0), limits);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const YamlLimits limits{.bytes = 4096, .depth = 8, .nodes = 200, .scalarBytes = 256, .keyBytes = 32};
    Problems problems;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto node = readYaml(bytes, QStringLiteral("f"), problems, limits);
    demand(hasErrors(problems) == !node);
    for (const Problem& problem : problems)
        demand(!problem.what.isEmpty() && problem.place.line >= 0 && problem.place.column >= 0);
    if (node) {
        checkNode(*node, 1, limits);
        demand(node->value() == node->value());
    }
    return 0;
}
