#include "stack/recordfacts.h"

#include "stack/stackfile.h"
#include "support/yaml.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

// "0007-queues.md", "7_queues.rst", "ADR-007 Queues.adoc", and neither "2026-11-29-queues.md" nor "20261129-queues.md".
int numberOf(const QString& name)
{
    static const QRegularExpression numbered(
        QStringLiteral("^(?:adr[-_ ]?)?(\\d{1,4})[-_. ](?!\\d{2}-\\d{2})"), QRegularExpression::CaseInsensitiveOption);
    const int number = numbered.match(name).captured(1).toInt();
    return number <= highestDecision ? number : 0;
}

QString textAt(const YamlNode* map, QStringView key)
{
    const YamlNode* node = map && map->isMapping() ? map->find(key) : nullptr;
    return node ? node->text : QString();
}

int numberIn(const QByteArray& record)
{
    Problems ignored;
    const auto root = readYaml(record, QStringLiteral(".stackwright/stack.yaml"), ignored);
    const int number = textAt(root ? &*root : nullptr, u"decisions-after").toInt();
    return number > 0 && number <= highestDecision ? number : 0;
}

} // namespace

int decisionsAfter(const std::optional<QByteArray>& record, const QStringList& names)
{
    if (record)
        return numberIn(*record);
    int highest = 0;
    for (const QString& name : names)
        highest = std::max(highest, numberOf(name));
    return highest;
}

bool isRecordOf(const QString& slug, const QByteArray& record)
{
    Problems ignored;
    const auto root = readYaml(record, QStringLiteral(".stackwright/stack.yaml"), ignored);
    const YamlNode* node = root && root->isMapping() ? root->find(u"project") : nullptr;
    Project project;
    project.name = textAt(node, u"name");
    project.slug = textAt(node, u"slug");
    return node && project.effectiveSlug() == slug;
}

} // namespace stackwright
