#include "plan/checkers.h"

#include "support/yaml.h"

#include <QFile>

namespace stackwright {

namespace {

QStringList textsOf(const YamlNode* node)
{
    QStringList texts;
    for (const YamlNode& item : node ? node->items : std::vector<YamlNode>())
        texts.append(item.text);
    return texts;
}

std::vector<Checker> readCheckers()
{
    QFile file(QStringLiteral(":/stackwright/checkers.yaml"));
    std::vector<Checker> list;
    Problems problems;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const auto root = readYaml(file.readAll(), file.fileName(), problems);
    const YamlNode* items = root ? root->find(u"checkers") : nullptr;
    for (const YamlNode& item : items ? items->items : std::vector<YamlNode>()) {
        Checker checker;
        const auto text = [&item](QStringView key) { return item.find(key) ? item.find(key)->text : QString(); };
        checker.id = text(u"id");
        checker.title = text(u"title");
        checker.program = text(u"program");
        checker.package = text(u"package");
        checker.arguments = textsOf(item.find(u"arguments"));
        checker.globs = textsOf(item.find(u"globs"));
        if (const YamlNode* timeout = item.find(u"timeout"))
            checker.timeoutSeconds = timeout->text.toInt();
        list.push_back(std::move(checker));
    }
    return list;
}

} // namespace

const std::vector<Checker>& checkers()
{
    static const std::vector<Checker> list = readCheckers();
    return list;
}

QString installCommand(const QStringList& ids)
{
    QStringList packages;
    for (const QString& id : ids) {
        const Checker* known = checker(id);
        if (known && !known->package.isEmpty() && !packages.contains(known->package))
            packages.append(known->package);
    }
    packages.sort();
    return packages.isEmpty() ? QString() : QStringLiteral("sudo apt-get install ") + packages.join(QLatin1Char(' '));
}

const Checker* checker(const QString& id)
{
    const std::vector<Checker>& list = checkers();
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&id](const Checker& candidate) { return candidate.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace stackwright
