#include "stack/recordage.h"

#include "stack/stackfile.h"
#include "support/messages.h"
#include "support/yaml.h"

#include <QVersionNumber>

namespace stackwright {

namespace {

Error newer(const QString& what)
{
    return {Failure::Problem, {}, Messages::tr("The record in the repository is of %1, which is newer than this program: exporting over it would lose what this one does not know.").arg(what),
        Messages::tr("Export with that Stackwright, or say that the loss is meant with 'stackwright-cli export --downgrade'.")};
}

} // namespace

Outcome mayReplaceRecord(const QByteArray& stackFile)
{
    Problems ignored;
    const auto root = readYaml(stackFile, QStringLiteral(".stackwright/stack.yaml"), ignored);
    if (!root || !root->isMapping())
        return {};
    if (const YamlNode* format = root->find(u"stackwright")) {
        const Value number = format->value();
        if (number.kind() == Value::Kind::Integer && number.integer() > stackFileVersion)
            return newer(Messages::tr("format %1").arg(number.integer()));
    }
    const YamlNode* catalogue = root->find(u"catalogue");
    const YamlNode* program = catalogue && catalogue->isMapping() ? catalogue->find(u"program") : nullptr;
    if (program && QVersionNumber::fromString(program->text) > QVersionNumber::fromString(QStringLiteral(STACKWRIGHT_VERSION)))
        return newer(QStringLiteral("Stackwright ") + program->text.left(40));
    return {};
}

} // namespace stackwright
