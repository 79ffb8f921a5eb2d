#include "support/yaml.h"

#include "support/messages.h"
#include "support/yamlbytes.h"
#include "support/yamlreaders.h"

#include <algorithm>

namespace stackwright {

namespace {

void checkRoot(const YamlNode& root, const QString& file, Problems& problems)
{
    if (root.isMapping() || root.isSequence())
        return;
    problems.append({Severity::Error, Place{file, std::max(root.line, 1), std::max(root.column, 1)},
        Messages::tr("The file holds a single value where 'key: value' lines are expected."), {}});
}

bool sizeFits(const QByteArray& bytes, const QString& file, const YamlLimits& limits, Problems& problems)
{
    if (bytes.size() <= limits.bytes)
        return true;
    problems.append({Severity::Error, Place{file},
        Messages::tr("The file has %1 bytes; at most %2 are read.").arg(bytes.size()).arg(limits.bytes),
        Messages::tr("Split it, or check that it is the right file.")});
    return false;
}

void readInto(std::optional<YamlNode>& root, const QByteArray& bytes, const QString& file, Problems& problems,
    const YamlLimits& limits)
{
    if (!sizeFits(bytes, file, limits, problems))
        return;
    const YamlBytes about = inspectYamlBytes(bytes, file, problems);
    if (hasErrors(problems))
        return;
    const QByteArrayView text = QByteArrayView(bytes).sliced(about.start);
    root = readQuickly(text, about, file, limits);
    if (!root)
        root = readExplaining(text, about, file, problems, limits);
    if (root)
        checkRoot(*root, file, problems);
}

} // namespace

std::optional<YamlNode> readYaml(
    const QByteArray& bytes, const QString& file, Problems& problems, const YamlLimits& limits)
{
    Problems found;
    std::optional<YamlNode> root;
    readInto(root, bytes, file, found, limits);
    std::stable_sort(found.begin(), found.end(), [](const Problem& left, const Problem& right) {
        return std::pair(left.place.line, left.place.column) < std::pair(right.place.line, right.place.column);
    });
    const bool failed = hasErrors(found);
    problems += found;
    return failed ? std::nullopt : std::move(root);
}

} // namespace stackwright
